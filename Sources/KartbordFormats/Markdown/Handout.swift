import KartbordModel
import KartbordText

/// The hand-out of one journey map while it is written, section by section.
///
/// Everything here is plain words; ``MarkdownPage`` alone makes Markdown of them.
struct Handout {
    let map: JourneyMap
    let language: Language
    let today: CalendarDate
    let origin: JourneyMap?

    let personas: [Persona]
    let lanes: [Lane]
    let phases: [Phase]
    let steps: [Step]
    let insights: [Insight]
    let opportunities: [Opportunity]
    /// What the checks of the method find.
    let findings: [Finding]
    /// Whether nothing at all has a source.
    let isHypothesis: Bool
    /// The steps and cards that nothing supports, where other things are supported.
    let assumed: Set<ItemID>
    /// The numbers by which steps, insights and opportunities are called, each from 1.
    let numbers: [ItemID: Int]

    var page = MarkdownPage()

    init(
        _ map: JourneyMap, language: Language, today: CalendarDate, origin: JourneyMap?,
        findings: [Finding]
    ) {
        self.map = map
        self.language = language
        self.today = today
        self.origin = origin
        personas = map.personas
        lanes = map.lanes
        phases = map.phases
        steps = map.steps
        insights = map.insights
        opportunities = map.opportunities
        self.findings = findings
        isHypothesis = map.document.isHypothesis
        assumed = Self.assumed(findings)
        var numbers: [ItemID: Int] = [:]
        for ids in [steps.map(\.id), insights.map(\.id), opportunities.map(\.id)] {
            for (index, id) in ids.enumerated() { numbers[id] = index + 1 }
        }
        self.numbers = numbers
    }

    /// The words in the language of the hand-out.
    func say(_ phrase: Phrase) -> String { phrase(language) }

    /// The words in the language of the hand-out, as the beginning of a line.
    func open(_ phrase: Phrase) -> String { phrase.sentenceCased(language) }

    /// The word for the value of a field of few values; empty when it is not set.
    func word<Value: Choice>(_ value: Value?, of key: Key<Value>) -> String {
        guard let value else { return "" }
        let phrase = Wording.phrase(forChoice: value.rawValue, of: key.name.name)
        return phrase.map(say) ?? value.rawValue
    }

    /// A text that people typed, or that there is none.
    func named(_ text: String?) -> String {
        if let text, !MarkdownText.isBlank(text) { return text }
        return "(\(say(Wording.Markdown.withoutName)))"
    }

    /// The name of a persona; nil when there is none with the id.
    func personaName(_ id: ItemID) -> String? {
        map.item(id, Persona.self).map { named($0[.name]) }
    }

    /// Numbers of items in order, rows of them joined: `1, 4–6`.
    func numbers(of ids: [ItemID]) -> String {
        let sorted = ids.compactMap { numbers[$0] }.sorted()
        var runs: [ClosedRange<Int>] = []
        for number in sorted {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        return runs.map { run in
            run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"
        }.joined(separator: ", ")
    }

    /// Words with the note that belongs to them.
    func with(note: String?, _ words: String) -> String {
        guard let note, !MarkdownText.isBlank(note) else { return words }
        return "\(words) – \(note)"
    }

    /// Words between quotation marks.
    func quoted(_ words: String) -> String {
        language == .en ? "“\(words)”" : "”\(words)”"
    }
}

extension [String] {
    /// The texts that hold something, joined by commas.
    var listed: String {
        filter { !MarkdownText.isBlank($0) }.joined(separator: ", ")
    }
}
