import KartbordModel
import KartbordText
import Testing

@testable import KartbordFormats

@Suite struct `Markdown writer` {
    private static let today = CalendarDate(year: 2026, month: 11, day: 12)

    private func written(
        _ document: Document, _ language: Language = .sv, origin: Document? = nil
    ) throws -> String {
        MarkdownWriter.write(
            JourneyMap(document), language: language, today: try #require(Self.today),
            origin: origin.map { JourneyMap($0) })
    }

    @Test func `a small map is a whole document`() throws {
        #expect(try written(SmallMap.document()) == SmallMap.handout)
    }

    @Test func `a map without a source says so in its first line`() throws {
        var document = try SmallMap.document()
        try document.apply(.set("i1", .source, .text("assumption")))
        try document.apply(.set("s2", .evidence, nil))
        let lines = try written(document).split(separator: "\n")
        #expect(lines[0] == "# Hypoteskarta: Söka bygglov")
        #expect(lines[1].hasPrefix("**Hypoteskarta.**"))
        #expect(try written(document, .en).hasPrefix("# Hypothesis map: Söka bygglov\n"))
        #expect(try written(document, .fi).hasPrefix("# Hypoteesikartta: Söka bygglov\n"))
    }

    @Test func `what is not supported is marked, at the step and in the headlines`() throws {
        var document = try SmallMap.document()
        try document.apply(.set("s2", .evidence, .text("none")))
        let markdown = try written(document)
        #expect(markdown.contains("- Känslorna i 1 av 2 steg saknar belägg: steg 2."))
        #expect(markdown.contains("- 1 av 1 smärtpunkter saknar belägg: Ingen svarar (2)"))
        #expect(markdown.contains("| Känner | −2 ”uppgiven” | antaget |"))
        #expect(markdown.contains("| Smärtpunkter | Ingen svarar | ger upp · antaget · 3 röster |"))
    }

    @Test func `hidden lanes are in the document, and cards without a lane of their own`() throws {
        let markdown = try MarkdownWriter.write(
            FilledMap("x").map, language: .sv, today: #require(Self.today))
        #expect(markdown.contains("| x | x – x | x · bagatell"))
        var document = try SmallMap.document()
        try document.apply(.set("k1", .lane, .reference("unit")))
        try document.apply(.set("k2", .lane, .reference("gone")))
        let loose = try written(document)
        #expect(loose.contains("| Ansvarig enhet | Letar efter numret | |"))
        #expect(loose.contains("| Utan rad | Ingen svarar |"))
    }

    @Test func `every text of every field is in the document`() throws {
        let map = try FilledMap(numbered: "ord").map
        let markdown = MarkdownWriter.write(
            map, language: .sv, today: try #require(Self.today))
        let entries = map.document.branch(.root).flattened.flatMap(\.fields)
        let texts = entries.flatMap { entry -> [String] in
            switch entry.content {
            case .text(let text): [text]
            case .texts(let texts): texts
            default: []
            }
        }.filter { $0.hasPrefix("ord") }
        #expect(texts.count > 150)
        for text in texts { #expect(markdown.contains(text), "\(text)") }
    }

    @Test func `the curve that a wanted map came from is drawn beneath`() throws {
        let origin = try SmallMap.document()
        var wanted = origin
        try wanted.apply(.set(.map, .state, .text("wanted")))
        try wanted.apply(.set("s2:p1", .value, .number(2)))
        try wanted.apply(.remove("k1"))
        try wanted.apply(.unlink("i1", .steps, "s1"))
        try wanted.apply(.remove("s1"))
        let markdown = try written(wanted, origin: origin)
        #expect(markdown.contains("+2 │    ●\n"))
        #expect(markdown.contains("−2 │    ●\n"))
        #expect(markdown.contains("Steg i nuläget som inte längre finns: Söker numret"))
        #expect(try !written(origin, origin: origin).contains(Wording.Markdown.originCurve.sv))
    }

    @Test func `figures are written as the language writes them`() throws {
        var document = try SmallMap.document()
        try document.apply(.set("s2", .volume, .number(14_000)))
        try document.apply(.set("s2", .minutes, .number(2.5)))
        let swedish = try written(document)
        #expect(swedish.contains("14\u{A0}000 per vecka × 2,5 min = 583,3 timmar per vecka"))
        #expect(swedish.contains("14,6 heltidstjänster"))
        let english = try written(document, .en)
        #expect(english.contains("14,000 a week × 2.5 min = 583.3 hours a week"))
    }

    @Test func `a review date that has passed says so`() throws {
        var document = try SmallMap.document()
        try document.apply(.set(.map, .reviewDate, .text("2026-11-11")))
        #expect(try written(document).contains("2026-11-11 (har passerat)"))
        try document.apply(.set(.map, .reviewDate, .text("2026-11-12")))
        #expect(try !written(document).contains("har passerat"))
    }

    @Test func `columns in which nothing stands are left out`() throws {
        let markdown = try written(SmallMap.document())
        #expect(!markdown.contains("| Källa | Antal |"))
        #expect(!markdown.contains("| – |"))
    }

    @Test(arguments: [1, 17, 18, 60, 1_000])
    func `a curve never gets wider than a mail`(_ steps: Int) throws {
        var document = try SmallMap.document()
        for number in 0..<steps {
            let step = ItemID("n\(number)")
            try document.apply(.insert(Branch(id: step, type: .step), Place("f1", .steps)))
            var feeling = Branch(id: .keyed(step, by: "p1"), type: .feeling)
            feeling[.persona] = "p1"
            feeling[.value] = number % 5 - 2
            try document.apply(.insert(feeling, Place(step, .feelings)))
        }
        let markdown = try written(document)
        let fence = try #require(markdown.firstRange(of: "```\n"))
        let drawing = markdown[fence.upperBound...].prefix { $0 != "`" }
        #expect(drawing.split(separator: "\n").allSatisfy { $0.count <= 76 })
        #expect(drawing.contains(" \(steps + 2)"))
    }
}
