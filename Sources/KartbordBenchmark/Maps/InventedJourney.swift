import KartbordFormats
import KartbordModel

/// A journey map of any size with invented content: phases, steps, lanes, feelings of two personas,
/// insights and opportunities that are linked.
struct InventedJourney: InventedMap {
    let kind = Kind.journey
    let text: [UInt8]
    /// The steps in order.
    let steps: [ItemID]
    /// The cards in order.
    let cards: [ItemID]
    /// The insights in order.
    let insights: [ItemID]

    private static let lanes: [ItemID] = [
        "doing", "thinking", "pain", "gain", "frontstage", "backstage", "idea",
    ]
    private static let cardsPerStep = 8

    /// Invents a map; the same number of cards always gives the same map.
    init(cards count: Int) throws {
        var generator = SeededGenerator(seed: UInt64(count))
        var document = Document(.journey)
        let stepCount = max(3, count / Self.cardsPerStep)
        steps = (0..<stepCount).map { ItemID("s" + String($0, radix: 36)) }
        cards = (0..<count).map { ItemID("k" + String($0, radix: 36)) }
        insights = (0..<max(1, count / 10)).map { ItemID("i" + String($0, radix: 36)) }
        try Self.addFrame(to: &document)
        try Self.addPhases(to: &document, steps, cards, &generator)
        try Self.addInsights(to: &document, insights, steps, cards, &generator)
        text = DocumentWriter.write(document)
    }

    var edited: ItemID { cards[0] }

    func series(_ count: Int) -> [KeySeries] { KeySeries.journey(count) }

    func edits(of document: Document) -> [SampleEdit] {
        [
            SampleEdit("set a text") { number, generator in
                .set(cards.random(&generator), .text, "Väntar på bussen \(number)")
            },
            SampleEdit("insert a card, remove it") { _, generator in
                var card = Branch(id: "ny", type: .card)
                card[.lane] = "doing"
                card[.text] = "Står i kö"
                return .insert(card, Place(steps.random(&generator), .cards))
            },
            SampleEdit("move a card") { _, generator in
                .move(cards.random(&generator), Place(steps.random(&generator), .cards))
            },
            SampleEdit("link an insight, unlink it") { _, generator in
                let insight = insights.random(&generator)
                let linked: [ItemID] = document[insight, .steps] ?? []
                return .link(
                    insight, .steps, steps.filter { !linked.contains($0) }.random(&generator))
            },
        ]
    }

    private static func addFrame(to document: inout Document) throws {
        try document.apply(.set(.map, .title, "Nå rätt medarbetare"))
        try document.apply(.set(.map, .language, "sv"))
        try document.apply(.set(.map, .question, "Hur når man rätt person?"))
        for (place, lane) in (["feeling"] + lanes + ["quote", "opportunity"]).enumerated() {
            let after = place == 0 ? nil : document.children(of: .map, .lanes).last
            let branch = Branch(id: lane, type: .lane)
            try document.apply(.insert(branch, Place(.map, .lanes, after: after)))
        }
        for (id, name) in [("p2", "Anhörig"), ("p1", "Patient")] {
            var branch = Branch(id: ItemID(id), type: .persona)
            branch[.name] = name
            try document.apply(.insert(branch, Place(.map, .personas)))
        }
    }

    private static func addPhases(
        to document: inout Document, _ steps: [ItemID], _ cards: [ItemID],
        _ generator: inout SeededGenerator
    ) throws {
        let phaseCount = max(3, min(100, steps.count / 5))
        var after: ItemID?
        for phase in 0..<phaseCount {
            let range = steps.count * phase / phaseCount..<steps.count * (phase + 1) / phaseCount
            var branch = Branch(id: ItemID("f\(phase)"), type: .phase)
            branch[.title] = InventedWords.phrase(2, &generator)
            branch[.period] = phase == 0 ? .before : phase == phaseCount - 1 ? .after : .during
            let items = range.map { step(steps[$0], $0, of: steps.count, cards, &generator) }
            branch.lists = [Branch.List(.steps, items)]
            try document.apply(.insert(branch, Place(.map, .phases, after: after)))
            after = branch.id
        }
    }

    private static func step(
        _ id: ItemID, _ number: Int, of count: Int, _ cards: [ItemID],
        _ generator: inout SeededGenerator
    ) -> Branch {
        var branch = Branch(id: id, type: .step)
        branch[.title] = InventedWords.phrase(3, &generator)
        branch[.touchpoint] = InventedWords.phrase(1, &generator)
        branch[.volume] = Double(Int.random(in: 10...2_000, using: &generator))
        branch[.minutes] = Double(Int.random(in: 1...20, using: &generator))
        let personas: [ItemID] = ["p1", "p2"]
        let feelings = personas.map { persona in
            var feeling = Branch(id: .keyed(id, by: persona), type: .feeling)
            feeling[.persona] = persona
            feeling[.value] = Int.random(in: -2...2, using: &generator)
            return feeling
        }
        let range = cards.count * number / count..<cards.count * (number + 1) / count
        let items = range.map { card(cards[$0], &generator) }
        branch.lists = [Branch.List(.feelings, feelings), Branch.List(.cards, items)]
        return branch
    }

    private static func card(_ id: ItemID, _ generator: inout SeededGenerator) -> Branch {
        var branch = Branch(id: id, type: .card)
        let lane = lanes[Int.random(in: 0..<lanes.count, using: &generator)]
        branch[.lane] = lane
        branch[.text] = InventedWords.phrase(Int.random(in: 3...9, using: &generator), &generator)
        if lane == "pain" { branch[.severity] = .workaround }
        if Int.random(in: 0..<4, using: &generator) == 0 { branch[.evidence] = .researched }
        return branch
    }

    private static func addInsights(
        to document: inout Document, _ insights: [ItemID], _ steps: [ItemID], _ cards: [ItemID],
        _ generator: inout SeededGenerator
    ) throws {
        for (number, id) in insights.enumerated().reversed() {
            let step = steps[Int.random(in: 0..<steps.count, using: &generator)]
            var branch = Branch(id: id, type: .insight)
            branch[.text] = InventedWords.phrase(8, &generator)
            branch[.insightKind] = .quote
            branch[.source] = .interview
            branch[.steps] = [step]
            if let card = cards.randomElement(using: &generator) { branch[.cards] = [card] }
            try document.apply(.insert(branch, Place(.map, .insights)))
            guard number % 2 == 0 else { continue }
            var question = Branch(
                id: ItemID("o" + String(number, radix: 36)), type: .opportunity)
            question[.text] = "Hur kan vi " + InventedWords.phrase(5, &generator) + "?"
            question[.steps] = [step]
            question[.insights] = [id]
            try document.apply(.insert(question, Place(.map, .opportunities)))
        }
    }
}
