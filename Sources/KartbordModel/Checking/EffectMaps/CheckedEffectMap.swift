/// An effect map with what several checks ask for, read once.
struct CheckedEffectMap {
    let map: EffectMap
    let today: CalendarDate
    let words: CheckWords
    let goals: [EffectGoal]
    let groups: [TargetGroup]
    let usageGoals: [UsageGoal]
    let actions: [Action]
    let links: EffectLinks

    init(_ map: EffectMap, today: CalendarDate, words: CheckWords) {
        self.map = map
        self.today = today
        self.words = words
        goals = map.effectGoals
        groups = map.targetGroups
        usageGoals = map.usageGoals
        actions = map.actions
        links = EffectLinks(map)
    }

    /// The value of a field of the map itself.
    subscript<Value: FieldValue>(key: Key<Value>) -> Value? { map.document[ItemID.map, key] }

    /// Whether an action is being done: now, or in the quarter that it is.
    func isNow(_ action: Action) -> Bool {
        guard let when: Horizon = action[.when] else { return false }
        return when == .now || when == Horizon(today)
    }
}

extension Checks {
    /// The checks of an effect map in the order of their ids.
    static let effectMap: [@Sendable (CheckedEffectMap) -> [Finding]] = [
        purpose, measuring, goalWords, unserved, targetGroups, usageGoalWords, untied, sameActions,
        priorities, crowded, alikeGoals, measured, assumptions, hindrance,
    ]
}
