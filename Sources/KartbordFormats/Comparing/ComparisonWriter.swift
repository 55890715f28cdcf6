public import KartbordModel
public import KartbordText

/// Writes a journey as it is against the wanted one.
public struct ComparisonWriter: Sendable {
    let comparison: JourneyComparison
    let language: Language

    /// Writes a comparison in a language.
    public init(_ comparison: JourneyComparison, language: Language) {
        self.comparison = comparison
        self.language = language
    }

    /// A step that came, went or changed.
    public struct StepLine: Sendable {
        /// The step.
        public let id: ItemID
        /// Whether the wanted map has it.
        public let isThere: Bool
        /// `+`, `−` or `~`.
        public let mark: String
        /// What becomes of it.
        public let change: String
        /// What it is called.
        public let name: String
        /// What is different; empty when the step came or went.
        public let detail: String
    }

    /// The steps that came, went or changed, in the order of the journey.
    public var stepLines: [StepLine] {
        comparison.steps.compactMap { pair in
            let step = pair.wanted ?? pair.now
            guard let step, let (mark, change) = words(for: pair.change) else { return nil }
            return StepLine(
                id: pair.id, isThere: pair.wanted != nil, mark: mark, change: change(language),
                name: name(step[.title]), detail: detail(of: pair))
        }
    }

    /// The curves of each persona, the wanted one over the dashed one of now, as rows of text.
    public func curves(columns: Int) -> [(persona: String, rows: [String])] {
        comparison.personas.compactMap { persona in
            let rows = ComparedCurve(comparison, persona.id, columns: columns).rows
            return rows.isEmpty ? nil : (name(persona[.name]), rows)
        }
    }

    /// Which curve is which.
    public var legend: String {
        "● \(Wording.Comparing.wanted(language))  ◇ \(Wording.Comparing.now(language))"
    }

    /// The heads of the table of work.
    public var workHeader: [String] {
        let phrases = [
            Wording.Comparing.hoursNow, Wording.Comparing.hoursWanted, Wording.Comparing.freed,
            Wording.Comparing.freedEquivalents, Wording.Comparing.variants,
        ]
        return [Wording.Items.phase.singular.sentenceCased(language)]
            + phrases.map { $0(language) }
    }

    /// The work of each phase and of the whole journey; empty when nothing is known of it.
    public var workRows: [[String]] {
        let phases = comparison.phases.filter(\.work.isKnown).map { pair in
            row(name((pair.wanted ?? pair.now)?[.title]), pair.work)
        }
        guard !phases.isEmpty else { return [] }
        return phases + [row(Wording.Markdown.wholeMap(language), comparison.work)]
    }

    /// What must be known of the sums; nil for nothing.
    public var workNote: String? {
        let count = comparison.halfCounted
        return count == 0 ? nil : Wording.Comparing.halfCounted(count)(language)
    }

    private func row(_ name: String, _ work: WorkComparison) -> [String] {
        func figure(_ value: Double?) -> String {
            value.map { NumberText.show($0, decimals: 1, language) } ?? ""
        }
        let isCounted = work.now != nil || work.wanted != nil
        let variants = [work.variantsNow, work.variantsWanted].map { figure($0) }
        return [
            name, figure(work.now?.hours), figure(work.wanted?.hours),
            isCounted ? figure(work.freed) : "",
            isCounted ? NumberText.show(work.freedFullTimeEquivalents, decimals: 2, language) : "",
            variants == ["", ""]
                ? "" : variants.map { $0.isEmpty ? "–" : $0 }.joined(separator: " → "),
        ]
    }

    private func words(for change: StepPair.Change) -> (mark: String, Phrase)? {
        switch change {
        case .kept: nil
        case .came: ("+", Wording.Comparing.came)
        case .went: ("−", Wording.Comparing.went)
        case .changed: ("~", Wording.Comparing.changed)
        }
    }

    private func detail(of pair: StepPair) -> String {
        guard let now = pair.now, let wanted = pair.wanted else { return "" }
        var parts = pair.feelings.map { feeling in
            let persona = comparison.wanted.item(feeling.persona, Persona.self)
            let values = [feeling.now, feeling.wanted].map { value in
                value.map { NumberText.signed($0) } ?? "–"
            }
            return "\(name(persona?[.name])) \(values.joined(separator: " → "))"
        }
        let before = FieldWords(document: now.document, language: language)
        let after = FieldWords(document: wanted.document, language: language)
        parts += pair.fields.map { field in
            func shown(_ step: Step, _ words: FieldWords) -> String {
                step.document.content(step.handle, field).map { words.words($0, field, of: .step) }
                    ?? "–"
            }
            return
                "\(after.label(of: field, in: .step)) \(shown(now, before)) → \(shown(wanted, after))"
        }
        let cards = pair.cards
        if cards.came + cards.went > 0 {
            parts.append(Wording.Comparing.cards(came: cards.came, went: cards.went)(language))
        }
        return parts.joined(separator: "; ")
    }

    private func name(_ text: String?) -> String {
        guard let text, !MarkdownText.isBlank(text) else {
            return "(\(Wording.Markdown.withoutName(language)))"
        }
        return text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
