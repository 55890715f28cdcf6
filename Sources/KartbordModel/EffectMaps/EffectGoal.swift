/// A change for people that the work is to bring about (sv effektmål).
public struct EffectGoal: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.effectGoal
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

    /// By what one sees whether it is reached, in order.
    public var measuringPoints: [MeasuringPoint] { items(.measuringPoints) }

    /// The usage goals that serve it, in the order of their ids.
    public var usageGoals: [UsageGoal] { sources(UsageGoal.self) }
}
