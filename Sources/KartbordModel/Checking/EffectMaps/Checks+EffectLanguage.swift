extension Checks {
    /// The most sentences in which a purpose can be kept in mind.
    static let mostSentences = 2

    /// E1: what is chosen is chosen by the purpose.
    static func purpose(_ map: CheckedEffectMap) -> [Finding] {
        guard let purpose = map[.purpose] else { return [Finding(.e1, .map, .purpose, .noPurpose)] }
        let count = sentences(in: purpose)
        guard count > mostSentences else { return [] }
        return [Finding(.e1, .map, .purpose, .longPurpose(sentences: count))]
    }

    /// Sentences end at a full stop, an exclamation or a question mark that a capital letter
    /// follows, or nothing: `t.ex.` and `2.5` end none.
    static func sentences(in text: String) -> Int {
        let letters = Array(text.split(whereSeparator: \.isNewline).joined(separator: " "))
        var count = 0
        var isOpen = false
        for (place, letter) in letters.enumerated() {
            if letter.isLetter || letter.isNumber { isOpen = true }
            guard isOpen, ".!?".contains(letter) else { continue }
            let rest = letters[(place + 1)...].drop { ".!?”\"’)".contains($0) }
            let next = rest.drop(while: \.isWhitespace).first
            let isSpaced = rest.first?.isWhitespace ?? true
            guard isSpaced, next.map({ $0.isUppercase }) ?? true else { continue }
            count += 1
            isOpen = false
        }
        return count + (isOpen ? 1 : 0)
    }

    /// E3: a goal says what becomes better, not what is delivered, and not that it is used.
    static func goalWords(_ map: CheckedEffectMap) -> [Finding] {
        guard !map.words.isEmpty else { return [] }
        return map.goals.compactMap { goal in
            guard let text = goal[.text] else { return nil }
            let spoken = CheckWords.words(in: text)
            if let word = deliveryWord(spoken, map.words) {
                return Finding(.e3, goal.id, .text, .delivery(word))
            }
            return useWords(spoken, map.words)
                .map { Finding(.e3, goal.id, .text, .mereUse($0)) }
        }
    }

    /// The order to deliver that a goal opens with, or the new thing that it asks for.
    static func deliveryWord(_ spoken: [String], _ words: CheckWords) -> String? {
        if let first = spoken.first {
            if words.deliveries.contains(first) { return first }
            if words.makers.contains(first), spoken.contains(where: words.isDelivered) {
                return first
            }
        }
        for (one, other) in zip(spoken, spoken.dropFirst())
        where words.novelties.contains(one) && words.features.contains(other) {
            return other
        }
        return nil
    }

    /// More of something that is only use: of nothing that is named, or of what was delivered.
    ///
    /// More use of public transport is an effect, and so is what more users get.
    static func useWords(_ spoken: [String], _ words: CheckWords) -> String? {
        for place in spoken.indices.dropLast()
        where words.increases.contains(spoken[place]) && words.uses.contains(spoken[place + 1]) {
            let rest = spoken[(place + 2)...]
            guard rest.isEmpty || rest.prefix(3).contains(where: words.isDelivered) else {
                continue
            }
            return "\(spoken[place]) \(spoken[place + 1])"
        }
        return nil
    }

    /// E6: a usage goal says how much it is needed, and what somebody can do, not with what.
    static func usageGoalWords(_ map: CheckedEffectMap) -> [Finding] {
        map.usageGoals.flatMap { usageGoal -> [Finding] in
            var found: [Finding] = []
            if usageGoal[.modality] == nil {
                found.append(Finding(.e6, usageGoal.id, .modality, .noModality))
            }
            let spoken = usageGoal[.text].map { CheckWords.words(in: $0) } ?? []
            let isWithout = spoken.contains(where: map.words.withouts.contains)
            if !isWithout, let word = spoken.first(where: map.words.features.contains) {
                found.append(Finding(.e6, usageGoal.id, .text, .feature(word)))
            }
            return found
        }
    }
}
