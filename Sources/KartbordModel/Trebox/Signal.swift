/// Something seen in the world around that may matter.
public struct Signal: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.signal
    /// The document that the item is in.
    public let document: Document
    /// Where the item lies.
    public let handle: Handle

    /// Views an item that is known to be of the type.
    public init(document: Document, handle: Handle) {
        self.document = document
        self.handle = handle
    }

    /// What it led to, in the order of their ids.
    public var items: [BoxItem] { targets(.items) }
}
