/// An effect map, seen in a document without copying it.
///
/// Everything is read when it is asked for: making a view costs nothing, and asking for one action
/// costs what it is linked to.
public struct EffectMap: Sendable {
    /// The document that is viewed.
    public let document: Document

    /// Views a document as an effect map.
    ///
    /// - Precondition: the document is of the kind ``Kind/effectMap``.
    public init(_ document: Document) {
        precondition(
            document.kind == .effectMap, "Only an effect map can be viewed as an EffectMap.")
        self.document = document
    }

    /// The title; nil when it is not set.
    public var title: String? { document[.map, .title] }

    /// What the map is for; nil when it is not said.
    public var purpose: String? { document[.map, .purpose] }

    /// By which words the levels are called; those of the effect map unless set.
    public var labels: LabelPreset { document[.map, .labels] ?? .effectMap }

    /// Why: the changes that the work is to bring about, in order.
    public var effectGoals: [EffectGoal] { document.items(.root, .effectGoals) }

    /// Who: those who bring them about or stand in their way, in order.
    public var targetGroups: [TargetGroup] { document.items(.root, .targetGroups) }

    /// What: all usage goals in reading order, whatever their group.
    public var usageGoals: [UsageGoal] { targetGroups.flatMap(\.usageGoals) }

    /// How: what is done, in order.
    public var actions: [Action] { document.items(.root, .actions) }

    /// The item with the id, when it is of the type that is asked for.
    public func item<Item: MapItem>(_ id: ItemID, _ type: Item.Type = Item.self) -> Item? {
        document.item(id)
    }
}
