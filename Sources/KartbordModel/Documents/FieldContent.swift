/// What a field holds.
public enum FieldContent: Sendable {
    /// A text, a choice, a date or a path.
    case text(String)
    /// A finite number.
    case number(Double)
    /// Yes; no counts as empty.
    case flag(Bool)
    /// Another item of the same document, such as the lane of a card.
    case reference(ItemID)
    /// A set of other items, in the order of their ids' bytes, without repetitions.
    case links([ItemID])
    /// Several short texts in the order in which they were given.
    case texts([String])
    /// A value of another sort than the schema says, kept until somebody replaces it.
    case foreign(Foreign)

    /// Whether nothing is held, so that the field is left out of the file.
    public var isEmpty: Bool {
        switch self {
        case .text(let text): text.isEmpty
        case .links(let ids): ids.isEmpty
        case .texts(let texts): texts.isEmpty
        case .flag(let flag): !flag
        case .reference(let id): id.text.isEmpty
        case .number, .foreign: false
        }
    }
}

extension FieldContent: Equatable {
    /// Whether both are the same, byte by byte.
    public static func == (left: FieldContent, right: FieldContent) -> Bool {
        switch (left, right) {
        case (.text(let one), .text(let other)): one.hasSameBytes(as: other)
        case (.number(let one), .number(let other)): one == other
        case (.flag(let one), .flag(let other)): one == other
        case (.reference(let one), .reference(let other)): one == other
        case (.links(let one), .links(let other)): one == other
        case (.texts(let one), .texts(let other)):
            one.count == other.count && zip(one, other).allSatisfy { $0.hasSameBytes(as: $1) }
        case (.foreign(let one), .foreign(let other)): one == other
        default: false
        }
    }
}
