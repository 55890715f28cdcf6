extension Checks {
    /// T5: what makes better what there is may belong in Box 1.
    static func improvements(_ map: CheckedPortfolio) -> [Finding] {
        map[.future].compactMap { item in
            let spoken = item[.title].map { CheckWords.words(in: $0) } ?? []
            return improvementWord(spoken, map.words)
                .map { Finding(.t5, item.id, .title, .improvement($0)) }
        }
    }

    /// The verb for making something better that a title opens with, or the noun that it ends in.
    static func improvementWord(_ spoken: [String], _ words: CheckWords) -> String? {
        guard !spoken.contains(where: words.withouts.contains) else { return nil }
        if let first = spoken.first(where: { !words.infinitives.contains($0) }),
            words.improvements.contains(first)
        {
            return first
        }
        return spoken.last.flatMap { words.lastImprovements.contains($0) ? $0 : nil }
    }

    /// T4: a hint where an item of Box 3 speaks of what it saves, in its own words or in what is
    /// measured.
    static func savings(_ item: BoxItem, _ words: CheckWords) -> Finding? {
        for key in [Key<String>.title, .reason, .hypothesis, .nextTest] {
            if let word = item[key].flatMap({ savingsWords(in: $0, words) }) {
                return Finding(.t4, item.id, key.name, .savings(word), level: .hint)
            }
        }
        for point in item.measuringPoints {
            if let word = point[.text].flatMap({ savingsWords(in: $0, words) }) {
                return Finding(.t4, point.id, .text, .savings(word), level: .hint)
            }
        }
        return nil
    }

    /// The first word, or row of words, for what something saves or earns.
    static func savingsWords(in text: String, _ words: CheckWords) -> String? {
        let spoken = CheckWords.words(in: text)
        guard !spoken.contains(where: words.withouts.contains) else { return nil }
        for start in spoken.indices {
            for length in 1...3 where start + length <= spoken.count {
                let row = spoken[start..<(start + length)].joined(separator: " ")
                if words.savings.contains(row) { return row }
            }
        }
        return nil
    }

    /// T9: what lies in two boxes is decided in none.
    static func sameItems(_ map: CheckedPortfolio) -> [Finding] {
        var seen = NearTitles(map.words)
        return map.items.compactMap { item in
            guard let box = item.box, let title = item[.title] else { return nil }
            return seen.other(like: title, of: item.id, in: box)
                .map { Finding(.t9, item.id, .title, .sameItem(as: $0)) }
        }
    }
}
