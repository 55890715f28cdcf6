/// An item of one of the maps of a workspace, where a thread passes.
public struct Station: Hashable, Sendable {
    /// The map that the item is in.
    public let map: MapPath
    /// The item; ``ItemID/map`` for the map itself.
    public let item: ItemID

    /// Names an item of a map.
    public init(_ map: MapPath, _ item: ItemID) {
        self.map = map
        self.item = item
    }
}

/// Where on the thread the items of a type stand, from what was said to what came of it.
///
/// The order decides which of two items that are linked leads to the other (METHOD, section 5).
public enum ThreadPart: Int, CaseIterable, Comparable, Sendable {
    /// What was said, seen or counted.
    case fact
    /// A pain point, or the step that it belongs to.
    case pain
    /// A question that asks for a better way.
    case opportunity
    /// What people are to be able to do.
    case usageGoal
    /// What is done for it.
    case action
    /// Where that lies in the portfolio.
    case boxItem
    /// The effect that it is to have.
    case effectGoal
    /// By what that is seen.
    case measuringPoint
    /// What was measured.
    case reading
    /// The next version of the journey.
    case version

    /// The part that items of a type play; nil for what no thread runs through.
    public init?(_ type: ItemType) {
        switch type {
        case .insight, .signal: self = .fact
        case .card, .step: self = .pain
        case .opportunity: self = .opportunity
        case .usageGoal: self = .usageGoal
        case .action: self = .action
        case .boxItem: self = .boxItem
        case .effectGoal: self = .effectGoal
        case .measuringPoint: self = .measuringPoint
        case .reading: self = .reading
        case .map: self = .version
        case .persona, .lane, .phase, .feeling, .alternative, .targetGroup, .conflict: return nil
        case .move, .assumption, .sprint: return nil
        }
    }

    /// Whether the left one comes sooner.
    public static func < (left: ThreadPart, right: ThreadPart) -> Bool {
        left.rawValue < right.rawValue
    }
}
