/// A stretch of the journey, in the receiver's words.
public struct Phase: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.phase
    /// The document that the item is in.
    public let document: Document
    /// Where the item lies.
    public let handle: Handle

    /// Views an item that is known to be of the type.
    public init(document: Document, handle: Handle) {
        self.document = document
        self.handle = handle
    }

    /// When it takes place, seen from the service; nil when not said.
    public var period: Period? { self[.period] }

    /// The steps in order.
    public var steps: [Step] { items(.steps) }
}
