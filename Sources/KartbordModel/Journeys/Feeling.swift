/// How one persona feels at one step.
public struct Feeling: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.feeling
    /// The document that the item is in.
    public let document: Document
    /// Where the item lies.
    public let handle: Handle

    /// Views an item that is known to be of the type.
    public init(document: Document, handle: Handle) {
        self.document = document
        self.handle = handle
    }

    /// The persona that feels.
    public var persona: ItemID? { self[.persona] }

    /// −2 (worst) … 2 (best); nil when not said.
    public var value: Int? { self[.value] }
}
