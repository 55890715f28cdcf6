/// Weights and efforts, 1…5.
///
/// 5 matters, or costs, most. The Swedish "prioritet 1" is the highest and goes the other way: it
/// must never be multiplied.
public enum Weight {
    /// What counts where nobody has said anything.
    public static let unset = 3
}

/// One way in which an action has an effect: by a usage goal of a group for an effect goal.
public struct EffectPath: Sendable {
    /// The effect goal at the end.
    public let effectGoal: EffectGoal
    /// The usage goal by which the action serves it.
    public let usageGoal: UsageGoal
    /// The group whose usage goal that is.
    public let group: TargetGroup

    /// Goal weight × group weight × usage-goal weight: 1…125.
    public var effect: Int { effectGoal.weight * group.weight * usageGoal.weight }
}

extension Action {
    /// All ways in which the action has an effect.
    public var paths: [EffectPath] {
        usageGoals.flatMap { usageGoal in
            guard let group = usageGoal.group else { return [EffectPath]() }
            return usageGoal.effectGoals.map {
                EffectPath(effectGoal: $0, usageGoal: usageGoal, group: group)
            }
        }
    }

    /// The sum over every path from the action by a usage goal to an effect goal of the product of
    /// their weights; 0 when no path leads to a goal.
    ///
    /// A group that hinders counts like any other: serving its usage goals is what takes the
    /// hindrance away.
    public var effect: Int { paths.reduce(0) { $0 + $1.effect } }

    /// What the action costs, 1…5; 3 unless set.
    public var effort: Int { self[.effort] ?? Weight.unset }

    /// The effect for each unit of effort.
    public var effectPerEffort: Double { Double(effect) / Double(effort) }
}
