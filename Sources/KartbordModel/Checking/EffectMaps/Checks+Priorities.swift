extension Checks {
    /// E9: what matters most is worked on now.
    ///
    /// Where nobody has set weights nothing matters most.
    static func priorities(_ map: CheckedEffectMap) -> [Finding] {
        let topGoals = top(map.goals) { $0[.weight] }
        let topGroups = top(map.groups) { $0[.weight] }
        guard !map.actions.isEmpty, !topGoals.isEmpty || !topGroups.isEmpty else { return [] }
        let now = map.actions.filter { map.isNow($0) }
        let usageGoals = Set(now.flatMap { map.links.usageGoals(servedBy: $0.handle) })
        let goals = Set(usageGoals.flatMap { map.links.goals(of: $0) })
        let groups = Set(usageGoals.compactMap { map.map.document.parent($0) })
        let isLow =
            !now.isEmpty && topGoals.allSatisfy { !goals.contains($0.handle) }
            && topGroups.allSatisfy { !groups.contains($0.handle) }
        if isLow { return [Finding(.e9, .map, nil, .lowPriorityNow)] }
        return topGoals.filter { !goals.contains($0.handle) }
            .map { Finding(.e9, $0.id, nil, .noActionNow) }
            + topGroups.filter { !groups.contains($0.handle) }
            .map { Finding(.e9, $0.id, nil, .noActionNow) }
    }

    /// Those with the greatest of the weights that were set, unless all have the same.
    private static func top<Item>(_ items: [Item], _ weight: (Item) -> Int?) -> [Item] {
        let weights = items.map { weight($0) ?? Weight.unset }
        guard items.contains(where: { weight($0) != nil }), let most = weights.max(),
            items.count == 1 || weights.contains(where: { $0 < most })
        else { return [] }
        return zip(items, weights).filter { $0.1 == most }.map(\.0)
    }

    /// From how many actions on a share of them says something.
    static let fewestActions = 6

    /// E10: where everything is done now nothing was chosen.
    static func crowded(_ map: CheckedEffectMap) -> [Finding] {
        let now = map.actions.count { map.isNow($0) }
        guard map.actions.count >= fewestActions, now * 3 > map.actions.count else { return [] }
        return [Finding(.e10, .map, nil, .tooManyNow(now, of: map.actions.count))]
    }

    /// E13: what must be true and nobody knows.
    static func assumptions(_ map: CheckedEffectMap) -> [Finding] {
        map.actions.filter(\.isUntested).map { action in
            let reason = Finding.Reason.untestedAssumption(hasTest: action[.test] != nil)
            return Finding(.e13, action.id, action[.test] == nil ? .test : .tested, reason)
        }
    }
}
