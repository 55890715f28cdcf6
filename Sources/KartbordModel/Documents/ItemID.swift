/// The name of an item, kept for life and unique in its document.
///
/// Ids are compared, ordered and hashed by their UTF-8 bytes: two spellings of the same letter
/// (`é` as one scalar or as two) are two ids, which `String` alone would take for one.
public struct ItemID: Hashable, Sendable {
    /// The id as it stands in the file; empty for the map itself.
    public let text: String

    /// Makes the id with the given text.
    public init(_ text: String) {
        self.text = text
    }

    /// The id of the map itself, which has none in the file.
    public static let map = ItemID("")

    /// The id of an item that is known by its parent and by what it refers to, such as the
    /// feeling of one persona at one step.
    public static func keyed(_ parent: ItemID, by key: ItemID) -> ItemID {
        ItemID("\(parent.text):\(key.text)")
    }

    /// Whether both are the same, byte by byte.
    public static func == (left: ItemID, right: ItemID) -> Bool {
        left.text.hasSameBytes(as: right.text)
    }

    /// Feeds the bytes into the hasher.
    public func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension ItemID: Comparable {
    /// Whether the left one comes first.
    public static func < (left: ItemID, right: ItemID) -> Bool {
        left.text.precedesByBytes(right.text)
    }
}

extension ItemID: ExpressibleByStringLiteral, CustomStringConvertible {
    /// Makes the id with the given text.
    public init(stringLiteral text: String) {
        self.init(text)
    }

    /// The text form.
    public var description: String { text }
}
