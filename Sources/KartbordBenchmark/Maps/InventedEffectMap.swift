import KartbordFormats
import KartbordModel

/// An effect map of any size with invented content: goals with readings, groups, usage goals and
/// actions, of which every third serves two.
struct InventedEffectMap: InventedMap {
    let kind = Kind.effectMap
    let text: [UInt8]
    private let goals: [ItemID]
    private let groups: [ItemID]
    private let usageGoals: [ItemID]
    private let actions: [ItemID]

    /// Invents a map; the same number of items always gives the same map.
    ///
    /// Of forty items three are goals, five groups, twelve usage goals and twenty actions, about
    /// as in a workshop.
    init(items count: Int) throws {
        var generator = SeededGenerator(seed: UInt64(count))
        var document = Document(.effectMap)
        func ids(_ letter: String, _ share: Int) -> [ItemID] {
            (0..<max(1, count * share / 40)).map { ItemID(letter + String($0, radix: 36)) }
        }
        let goals = ids("g", 3)
        let groups = ids("m", 5)
        let usageGoals = ids("u", 12)
        let actions = ids("a", 20)
        try document.apply(.set(.map, .title, "Svar vid första kontakten"))
        try document.apply(.set(.map, .language, "sv"))
        try document.apply(.set(.map, .purpose, "Fler ska få svar första gången."))
        try Self.append(goals.map { Self.goal($0, &generator) }, .effectGoals, to: &document)
        let perGroup = usageGoals.count / groups.count + 1
        let branches = groups.enumerated().map { number, id in
            let own = usageGoals.dropFirst(number * perGroup).prefix(perGroup)
            return Self.group(id, own.map { Self.usageGoal($0, goals, &generator) }, &generator)
        }
        try Self.append(branches, .targetGroups, to: &document)
        let works = actions.map { Self.action($0, usageGoals, &generator) }
        try Self.append(works, .actions, to: &document)
        (self.goals, self.groups) = (goals, groups)
        (self.usageGoals, self.actions) = (usageGoals, actions)
        text = DocumentWriter.write(document)
    }

    var edited: ItemID { actions[0] }

    func series(_ count: Int) -> [KeySeries] { KeySeries.effectMap(count) }

    func edits(of document: Document) -> [SampleEdit] {
        [
            SampleEdit("set a text") { number, generator in
                .set(actions.random(&generator), .text, "Ring upp på tid \(number)")
            },
            SampleEdit("insert an action, remove it") { _, _ in
                var action = Branch(id: "ny", type: .action)
                action[.text] = "Ring upp på bestämd tid"
                return .insert(action, Place(.map, .actions))
            },
            SampleEdit("move a usage goal") { _, generator in
                .move(
                    usageGoals.random(&generator), Place(groups.random(&generator), .usageGoals))
            },
            SampleEdit("link an action, unlink it") { _, generator in
                let action = actions.random(&generator)
                let linked: [ItemID] = document[action, .usageGoals] ?? []
                return .link(
                    action, .usageGoals,
                    usageGoals.filter { !linked.contains($0) }.random(&generator))
            },
        ]
    }

    private static func append(
        _ branches: [Branch], _ list: ListName, to document: inout Document
    ) throws {
        var after: ItemID?
        for branch in branches {
            try document.apply(.insert(branch, Place(.map, list, after: after)))
            after = branch.id
        }
    }

    private static func goal(_ id: ItemID, _ generator: inout SeededGenerator) -> Branch {
        var goal = Branch(id: id, type: .effectGoal)
        goal[.text] = "Fler " + InventedWords.phrase(4, &generator)
        goal[.weight] = Int.random(in: 1...5, using: &generator)
        var point = Branch(id: ItemID("p\(id)"), type: .measuringPoint)
        point[.text] = InventedWords.phrase(3, &generator)
        point[.unit] = "%"
        point[.baseline] = 40
        point[.target] = 70
        let readings = (1...4).map { month in
            var reading = Branch(id: ItemID("r\(month)\(id)"), type: .reading)
            reading[.date] = "2026-0\(month)-28"
            reading[.readingValue] = Double(40 + 5 * month)
            return reading
        }
        point.lists = [Branch.List(.readings, readings)]
        goal.lists = [Branch.List(.measuringPoints, [point])]
        return goal
    }

    private static func group(
        _ id: ItemID, _ usageGoals: [Branch], _ generator: inout SeededGenerator
    ) -> Branch {
        var group = Branch(id: id, type: .targetGroup)
        group[.name] = "Den som " + InventedWords.phrase(3, &generator).lowercased()
        group[.weight] = Int.random(in: 1...5, using: &generator)
        group.lists = [Branch.List(.usageGoals, usageGoals)]
        return group
    }

    private static func usageGoal(
        _ id: ItemID, _ goals: [ItemID], _ generator: inout SeededGenerator
    ) -> Branch {
        var usageGoal = Branch(id: id, type: .usageGoal)
        usageGoal[.text] = InventedWords.phrase(5, &generator)
        usageGoal[.modality] = .needs
        usageGoal[.weight] = Int.random(in: 1...5, using: &generator)
        usageGoal[.effectGoals] = [goals.random(&generator)]
        return usageGoal
    }

    private static func action(
        _ id: ItemID, _ usageGoals: [ItemID], _ generator: inout SeededGenerator
    ) -> Branch {
        var action = Branch(id: id, type: .action)
        action[.text] = InventedWords.phrase(6, &generator)
        action[.effort] = Int.random(in: 1...5, using: &generator)
        action[.when] = [Horizon.now, .next, .later].random(&generator)
        let first = usageGoals.random(&generator)
        let second = usageGoals.random(&generator)
        let isDouble = Int.random(in: 0..<3, using: &generator) == 0 && first != second
        action[.usageGoals] = isDouble ? [first, second] : [first]
        return action
    }
}
