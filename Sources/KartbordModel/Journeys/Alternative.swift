/// A way to take an opportunity that was weighed against others.
public struct Alternative: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.alternative
    /// The document that the item is in.
    public let document: Document
    /// Where the item lies.
    public let handle: Handle

    /// Views an item that is known to be of the type.
    public init(document: Document, handle: Handle) {
        self.document = document
        self.handle = handle
    }
}
