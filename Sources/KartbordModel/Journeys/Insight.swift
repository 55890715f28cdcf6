/// Something that was said, seen, counted or concluded.
public struct Insight: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.insight
    /// The document that the item is in.
    public let document: Document
    /// Where the item lies.
    public let handle: Handle

    /// Views an item that is known to be of the type.
    public init(document: Document, handle: Handle) {
        self.document = document
        self.handle = handle
    }

    /// The steps that it is linked to, in the order of their ids.
    public var steps: [Step] { targets(.steps) }

    /// The cards that rest on it, in the order of their ids.
    public var cards: [Card] { targets(.cards) }

    /// Whether it has a source, and one that is more than an assumption.
    public var isEvidence: Bool {
        guard let source = self[.source] else { return false }
        return source != .assumption
    }
}
