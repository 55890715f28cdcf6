/// A question that asks for a better way ("How might we …?").
public struct Opportunity: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.opportunity
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

    /// The insights that speak for it, in the order of their ids.
    public var insights: [Insight] { targets(.insights) }

    /// The ways that were weighed, in order.
    public var alternatives: [Alternative] { items(.alternatives) }
}
