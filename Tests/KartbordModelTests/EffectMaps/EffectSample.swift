import KartbordModel

/// A small effect map: two goals, two groups, three usage goals, three actions.
enum EffectSample {
    static func map() throws -> Document {
        var map = Document(.effectMap)
        try map.apply(.set(.map, .title, "Invånarservice 漢"))
        try map.append(goal("g1", "Fler får svar direkt", 5), .effectGoals)
        try map.append(goal("g2", "Färre ringer två gånger", nil), .effectGoals)
        try map.append(group("m1", "Föräldern 🙂", 4), .targetGroups)
        try map.append(group("m2", "Handläggaren", 2), .targetGroups)
        try map.append(
            usageGoal("u1", "Se var ärendet är", 5, ["g1", "g2"]), .usageGoals, of: "m1")
        try map.append(usageGoal("u2", "Boka en tid", nil, ["g1"]), .usageGoals, of: "m1")
        try map.append(
            usageGoal("u3", "Slippa svara på samma fråga", 1, ["g2"]), .usageGoals, of: "m2")
        try map.append(action("a1", "Ärendestatus på webben", 4, ["u1", "u3"]), .actions)
        try map.append(action("a2", "Bokning i mobilen", nil, ["u2"]), .actions)
        try map.append(action("a3", "Utan mål å", 1, []), .actions)
        return map
    }

    static func goal(_ id: ItemID, _ text: String, _ weight: Int?) -> Branch {
        var branch = Branch(id: id, type: .effectGoal, .init(.text, .text(text)))
        branch[.weight] = weight
        return branch
    }

    static func group(_ id: ItemID, _ name: String, _ weight: Int?) -> Branch {
        var branch = Branch(id: id, type: .targetGroup, .init(.name, .text(name)))
        branch[.weight] = weight
        return branch
    }

    static func usageGoal(
        _ id: ItemID, _ text: String, _ weight: Int?, _ goals: [ItemID]
    ) -> Branch {
        var branch = Branch(id: id, type: .usageGoal, .init(.text, .text(text)))
        branch[.weight] = weight
        branch[.effectGoals] = goals
        return branch
    }

    static func action(
        _ id: ItemID, _ text: String, _ effort: Int?, _ usageGoals: [ItemID]
    ) -> Branch {
        var branch = Branch(id: id, type: .action, .init(.text, .text(text)))
        branch[.effort] = effort
        branch[.usageGoals] = usageGoals
        return branch
    }
}
