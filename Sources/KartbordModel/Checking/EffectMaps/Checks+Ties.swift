extension Checks {
    /// E4: a goal that nobody is helped to bring about.
    static func unserved(_ map: CheckedEffectMap) -> [Finding] {
        map.goals.filter { map.links.usageGoals(of: $0.handle).isEmpty }
            .map { Finding(.e4, $0.id, nil, .unservedGoal) }
    }

    /// The most groups that one map can serve.
    static let mostGroups = 7

    /// E5: a group is somebody, matters so and so much, and does something.
    static func targetGroups(_ map: CheckedEffectMap) -> [Finding] {
        var found: [Finding] = []
        for group in map.groups {
            if map.links.usageGoals(in: group.handle).isEmpty {
                found.append(Finding(.e5, group.id, nil, .noUsageGoals))
            }
            let spoken = group[.name].map { CheckWords.words(in: $0) } ?? []
            let named =
                spoken.count == 1 ? spoken : spoken.filter { !map.words.articles.contains($0) }
            if named.count == 1, map.words.everybody.contains(named[0]) {
                found.append(Finding(.e5, group.id, .name, .everybody(named[0])))
            }
            if group[.weight] == nil { found.append(Finding(.e5, group.id, .weight, .noWeight)) }
        }
        if map.groups.count > mostGroups {
            let reason = Finding.Reason.tooManyGroups(map.groups.count, most: mostGroups)
            found.append(Finding(.e5, .map, nil, reason))
        }
        return found
    }

    /// E7: what leads to no goal.
    static func untied(_ map: CheckedEffectMap) -> [Finding] {
        let usageGoals = map.usageGoals.filter { map.links.goals(of: $0.handle).isEmpty }
        let actions = map.actions.filter { map.links.usageGoals(servedBy: $0.handle).isEmpty }
        return usageGoals.map { Finding(.e7, $0.id, .effectGoals, .usageGoalWithoutGoal) }
            + actions.map { Finding(.e7, $0.id, .usageGoals, .actionWithoutUsageGoal) }
    }

    /// E8: one action can serve several; twice it is counted, planned and done twice.
    static func sameActions(_ map: CheckedEffectMap) -> [Finding] {
        var first: [String: ItemID] = [:]
        return map.actions.compactMap { action in
            let text = action[.text].map { CheckWords.words(in: $0).joined(separator: " ") } ?? ""
            guard !text.isEmpty else { return nil }
            guard let other = first[text] else {
                first[text] = action.id
                return nil
            }
            return Finding(.e8, action.id, .text, .sameAction(as: other))
        }
    }

    /// E11: two goals that are brought about by just the same may be one.
    static func alikeGoals(_ map: CheckedEffectMap) -> [Finding] {
        var first: [[Handle]: ItemID] = [:]
        return map.goals.compactMap { goal in
            let usageGoals = map.links.usageGoals(of: goal.handle)
            guard !usageGoals.isEmpty else { return nil }
            guard let other = first[usageGoals] else {
                first[usageGoals] = goal.id
                return nil
            }
            return Finding(.e11, goal.id, nil, .sameUsageGoals(as: other))
        }
    }

    /// E14: who is not listed cannot be won over.
    static func hindrance(_ map: CheckedEffectMap) -> [Finding] {
        guard !map.groups.isEmpty, !map.groups.contains(where: { $0[.stance] == .hinders }) else {
            return []
        }
        return [Finding(.e14, .map, nil, .nobodyHinders)]
    }
}
