extension Checks {
    /// Titles of more words than this are left alone by J4.
    static let mostTitleWords = 3

    /// J4: a step is something that the receiver does.
    static func stepNames(_ map: CheckedMap) -> [Finding] {
        guard !map.words.isEmpty else { return [] }
        return map.steps.compactMap { step in
            step.step[.title].flatMap { nameReason($0, map.words) }
                .map { Finding(.j4, step.id, .title, $0) }
        }
    }

    /// Speaks only when every word of the title is known and none can be a verb.
    static func nameReason(_ title: String, _ words: CheckWords) -> Finding.Reason? {
        let spoken = CheckWords.words(in: title)
        guard !spoken.isEmpty, spoken.count <= mostTitleWords else { return nil }
        var system: String?
        var unit: String?
        var noun: String?
        for word in spoken {
            switch words.role(of: word) {
            case .system: system = system ?? word
            case .unit: unit = unit ?? word
            case .noun: noun = word
            case .small: continue
            case nil: return nil
            }
        }
        if let system { return .systemName(system) }
        if let unit { return .unitName(unit) }
        return noun.map { .noVerb($0) }
    }

    /// J13: an insight says what is, not what to build.
    ///
    /// What somebody said stays as it was said.
    static func insightWords(_ map: CheckedMap) -> [Finding] {
        guard !map.words.isEmpty else { return [] }
        return map.map.insights.compactMap { insight in
            guard insight[.insightKind] != .quote, let text = insight[.text] else { return nil }
            return solutionWord(text, map.words)
                .map { Finding(.j13, insight.id, .text, .solution($0)) }
        }
    }

    /// The order that the text opens with, or the solution that it asks for.
    static func solutionWord(_ text: String, _ words: CheckWords) -> String? {
        let spoken = CheckWords.words(in: text)
        if let first = spoken.first, words.orders.contains(first) { return first }
        for (position, word) in spoken.enumerated() where words.wishes.contains(word) {
            let rest = spoken[(position + 1)...].drop { words.fillers.contains($0) }
            guard let next = rest.first else { continue }
            if words.solutions.contains(next) { return next }
            if rest.count == 1, words.lastSolutions.contains(next) { return next }
        }
        return nil
    }
}
