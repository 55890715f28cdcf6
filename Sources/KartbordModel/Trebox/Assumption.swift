/// What must be true for an item of Box 3 to be worth while.
public struct Assumption: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.assumption
    /// The document that the item is in.
    public let document: Document
    /// Where the item lies.
    public let handle: Handle

    /// Views an item that is known to be of the type.
    public init(document: Document, handle: Handle) {
        self.document = document
        self.handle = handle
    }

    /// Whether it has been tested.
    public var isTested: Bool { self[.tested] == true }
}
