/// What becomes of one field that two sides may have changed.
struct FieldMerge {
    /// What the field holds afterwards.
    let kept: FieldContent?
    /// What it would hold by the wish that is not followed; of meaning only in a conflict.
    private(set) var other: FieldContent?
    /// Whether both sides changed it, to different things that cannot be joined.
    private(set) var isConflict = false

    init(base: FieldContent?, _ one: FieldContent?, _ other: FieldContent?, _ form: FieldForm) {
        if one == other || other == base {
            kept = one
        } else if one == base {
            kept = other
        } else if let joined = Self.joined(base: base, one, other, form) {
            kept = joined
        } else {
            let keepsOne = Self.outweighs(one, other)
            kept = keepsOne ? one : other
            self.other = keepsOne ? other : one
            isConflict = true
        }
    }

    /// What holds the changes of both sides; nil when there is no such thing.
    private static func joined(
        base: FieldContent?, _ one: FieldContent?, _ other: FieldContent?, _ form: FieldForm
    ) -> FieldContent? {
        switch form {
        case .links:
            guard let base = ids(base), let one = ids(one), let other = ids(other) else {
                return nil
            }
            return .links(joined(base: Set(base), Set(one), Set(other)).sorted())
        case .texts:
            guard let base = texts(base), let one = texts(one), let other = texts(other) else {
                return nil
            }
            return .texts(KeyedTexts([base, one, other]).joined())
        case .prose:
            guard case .text(let base)? = base, case .text(let one)? = one,
                case .text(let other)? = other
            else { return nil }
            return LineMerge.joined(base: base, one, other).map { .text($0) }
        default: return nil
        }
    }

    /// What both have, and what one added.
    private static func joined<Element: Hashable>(
        base: Set<Element>, _ one: Set<Element>, _ other: Set<Element>
    ) -> Set<Element> {
        one.intersection(other).union(one.symmetricDifference(other).subtracting(base))
    }

    /// Which of two wishes is followed: the one that says more.
    ///
    /// Something rather than nothing, the longer text, the larger number, the larger set; between
    /// equals what comes later in the order of bytes. The sides play no part.
    private static func outweighs(_ one: FieldContent?, _ other: FieldContent?) -> Bool {
        guard let one else { return false }
        guard let other else { return true }
        switch (one, other) {
        case (.number(let left), .number(let right)): return left > right
        default:
            let (left, right) = (weight(one), weight(other))
            if left != right { return left > right }
            return Foreign(other).signature.precedesByBytes(Foreign(one).signature)
        }
    }

    private static func weight(_ content: FieldContent) -> Int {
        switch content {
        case .text(let text): text.utf8.count
        case .links(let ids): ids.count
        case .texts(let texts): texts.reduce(0) { $0 + $1.utf8.count }
        case .reference, .number, .flag: 0
        // What the field should not hold gives way to what it should.
        case .foreign: -1
        }
    }

    private static func ids(_ content: FieldContent?) -> [ItemID]? {
        guard let content else { return [] }
        return [ItemID](content)
    }

    private static func texts(_ content: FieldContent?) -> [String]? {
        guard let content else { return [] }
        return [String](content)
    }
}
