/// Something that is done so that usage goals are reached (sv åtgärd).
public struct Action: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.action
    /// The document that the item is in.
    public let document: Document
    /// Where the item lies.
    public let handle: Handle

    /// Views an item that is known to be of the type.
    public init(document: Document, handle: Handle) {
        self.document = document
        self.handle = handle
    }

    /// The usage goals that it serves, in the order of their ids.
    public var usageGoals: [UsageGoal] { targets(.usageGoals) }

    /// Whether it rests on an assumption that nobody has tested.
    public var isUntested: Bool { self[.assumption] != nil && self[.tested] != true }
}
