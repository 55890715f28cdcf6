/// What a target group wants, needs or must be able to do (sv användningsmål).
public struct UsageGoal: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.usageGoal
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

    /// The group that it belongs to.
    public var group: TargetGroup? {
        document.parent(handle).map { TargetGroup(document: document, handle: $0) }
    }

    /// The effect goals that it serves, in the order of their ids.
    public var effectGoals: [EffectGoal] { targets(.effectGoals) }

    /// The actions that serve it, in the order of their ids.
    public var actions: [Action] { sources(Action.self) }
}
