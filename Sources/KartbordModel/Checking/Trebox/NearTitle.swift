/// A title as it is compared with others.
///
/// Two titles are near-equal when they have the same words in the same order, but for articles,
/// hyphens, the endings of words (at most three letters, two where both words have one) and one letter
/// mistyped in one long word. Figures, short words and what turns a word around must be the same:
/// “Fas 1” is not “Fas 2”, “brev till” not “brev från”, “papper” not “papperslös”. Titles that mean the
/// same in other words are not found.
struct NearTitle {
    private let words: [[Character]]
    private let denials: Set<String>

    init(_ title: String, _ checkWords: CheckWords) {
        words = CheckWords.words(in: title)
            .filter { !checkWords.determiners.contains($0) }
            .map { word in Array(word.filter { $0 != "-" }) }
            .filter { !$0.isEmpty }
        denials = checkWords.denials
    }

    /// The words as one, by which titles are equal that are only divided otherwise.
    var joined: String { String(words.joined()) }

    /// What all titles have in common that are near-equal without being equal.
    var initials: String { String(words.compactMap(\.first)) }

    func isNear(_ other: NearTitle) -> Bool {
        guard !words.isEmpty, words.count == other.words.count else { return false }
        var slips = 0
        for (one, other) in zip(words, other.words) where one != other {
            if hasSameStem(one, other) { continue }
            slips += 1
            guard slips == 1, Self.isSlip(one, other) else { return false }
        }
        return true
    }

    private func hasSameStem(_ one: [Character], _ other: [Character]) -> Bool {
        let stem = zip(one, other).prefix { $0 == $1 }.count
        let endings = [one[stem...], other[stem...]].map { String($0) }
        guard stem >= 4, !endings.contains(where: denials.contains),
            !(one + other).contains(where: \.isNumber)
        else { return false }
        let most = endings.contains("") ? 3 : 2
        return endings.allSatisfy { $0.count <= most }
    }

    /// Whether one letter was mistyped, left out or put in, but not the first, in a long word.
    private static func isSlip(_ one: [Character], _ other: [Character]) -> Bool {
        guard min(one.count, other.count) >= 7, one.first == other.first,
            !(one + other).contains(where: \.isNumber)
        else { return false }
        let start = zip(one, other).prefix { $0 == $1 }.count
        let (left, right) = (one[start...], other[start...])
        return switch one.count - other.count {
        case 0: left.dropFirst() == right.dropFirst()
        case 1: left.dropFirst() == right
        case -1: left == right.dropFirst()
        default: false
        }
    }
}

/// Titles that were met, to find the near-equal ones of other boxes among them.
struct NearTitles {
    private let words: CheckWords
    private var joined: [String: [Box: ItemID]] = [:]
    private var near: [String: [Box: [(id: ItemID, title: NearTitle)]]] = [:]

    init(_ words: CheckWords) { self.words = words }

    /// The first one that was met in another box and is near-equal; the title is met from now on.
    mutating func other(like text: String, of id: ItemID, in box: Box) -> ItemID? {
        let title = NearTitle(text, words)
        guard !title.joined.isEmpty else { return nil }
        let found = first(like: title, besides: box)
        if joined[title.joined, default: [:]][box] == nil {
            joined[title.joined, default: [:]][box] = id
            near[title.initials, default: [:]][box, default: []].append((id, title))
        }
        return found
    }

    private func first(like title: NearTitle, besides box: Box) -> ItemID? {
        for other in Box.allCases where other != box {
            if let same = joined[title.joined]?[other] { return same }
            let candidates = near[title.initials]?[other] ?? []
            if let near = candidates.first(where: { $0.title.isNear(title) }) { return near.id }
        }
        return nil
    }
}
