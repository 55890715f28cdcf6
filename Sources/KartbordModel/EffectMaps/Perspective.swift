/// A column of an effect map, from why to how.
public enum EffectLevel: Int, CaseIterable, Sendable, Comparable {
    /// Effect goals.
    case why
    /// Target groups.
    case who
    /// Usage goals.
    case what
    /// Actions.
    case how

    /// The type of the items that stand in the column.
    public var type: ItemType {
        switch self {
        case .why: .effectGoal
        case .who: .targetGroup
        case .what: .usageGoal
        case .how: .action
        }
    }

    /// The column in which items of a type stand; nil for a type that has none.
    public init?(_ type: ItemType) {
        guard let level = Self.allCases.first(where: { $0.type == type }) else { return nil }
        self = level
    }

    /// Whether the left one stands further to the left.
    public static func < (left: EffectLevel, right: EffectLevel) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// By what an effect map is ordered: which of its columns each thing stands in once, with what
/// belongs to it beside it.
///
/// A map that links many to many is no tree; each perspective shows all of it as one, and what
/// serves several things stands there several times.
public enum Perspective: String, CaseIterable, Sendable {
    /// Each effect goal with the groups, usage goals and actions that serve it.
    case purpose
    /// Each target group with its usage goals, what those serve and what serves them.
    case group
    /// Each usage goal with its group, what it serves and what serves it.
    case usageGoal = "usage-goal"
    /// Each action with what it serves and why: the backlog.
    case action

    /// The column of which each thing stands once.
    public var level: EffectLevel {
        switch self {
        case .purpose: .why
        case .group: .who
        case .usageGoal: .what
        case .action: .how
        }
    }
}

/// In which order the actions of a backlog stand.
public enum ActionOrder: String, CaseIterable, Sendable {
    /// As in the file.
    case file
    /// The greatest effect first.
    case effect
    /// The greatest effect for each unit of effort first.
    case effectPerEffort
    /// By the road map: now, next, the quarters, later, not now.
    case horizon
}
