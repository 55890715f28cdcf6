/// People who bring the effect about by what they do, or stand in its way (sv målgrupp).
public struct TargetGroup: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.targetGroup
    /// The document that the item is in.
    public let document: Document
    /// Where the item lies.
    public let handle: Handle

    /// Views an item that is known to be of the type.
    public init(document: Document, handle: Handle) {
        self.document = document
        self.handle = handle
    }

    /// Its weight, 1…5, 5 most; 3 unless set.
    public var weight: Int { self[.weight] ?? Weight.unset }

    /// What they want, need or must be able to do, in order.
    public var usageGoals: [UsageGoal] { items(.usageGoals) }
}
