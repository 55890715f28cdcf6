/// Which things of an effect map are linked to which, found in one walk, in reading order.
struct EffectLinks {
    let goals: [Handle]
    let groups: [Handle]
    let usageGoals: [Handle]
    let actions: [Handle]

    private let usageGoalsOfGroup: [Handle: [Handle]]
    private var goalsOfUsageGoal: [Handle: [Handle]] = [:]
    private var usageGoalsOfGoal: [Handle: [Handle]] = [:]
    private var actionsOfUsageGoal: [Handle: [Handle]] = [:]
    private var usageGoalsOfAction: [Handle: [Handle]] = [:]

    init(_ map: EffectMap) {
        let document = map.document
        goals = document.children(.root, .effectGoals)
        groups = document.children(.root, .targetGroups)
        actions = document.children(.root, .actions)
        var own: [Handle: [Handle]] = [:]
        for group in groups { own[group] = document.children(group, .usageGoals) }
        usageGoalsOfGroup = own
        usageGoals = groups.flatMap { own[$0] ?? [] }
        Self.link(usageGoals, .effectGoals, goals, document, &goalsOfUsageGoal, &usageGoalsOfGoal)
        Self.link(
            actions, .usageGoals, usageGoals, document, &usageGoalsOfAction, &actionsOfUsageGoal)
    }

    func usageGoals(in group: Handle) -> [Handle] { usageGoalsOfGroup[group] ?? [] }
    func usageGoals(of goal: Handle) -> [Handle] { usageGoalsOfGoal[goal] ?? [] }
    func usageGoals(servedBy action: Handle) -> [Handle] { usageGoalsOfAction[action] ?? [] }
    func goals(of usageGoal: Handle) -> [Handle] { goalsOfUsageGoal[usageGoal] ?? [] }
    func actions(of usageGoal: Handle) -> [Handle] { actionsOfUsageGoal[usageGoal] ?? [] }

    /// Notes the links of a field in both directions.
    private static func link(
        _ sources: [Handle], _ key: Key<[ItemID]>, _ all: [Handle], _ document: Document,
        _ targetsOf: inout [Handle: [Handle]], _ sourcesOf: inout [Handle: [Handle]]
    ) {
        let ranks = Dictionary(
            all.enumerated().map { ($0.element, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        for source in sources {
            // Links to what is not there, or is something else, are not followed.
            let targets = (document[source, key] ?? []).compactMap { document.handle($0) }
                .compactMap { handle in ranks[handle].map { (rank: $0, handle: handle) } }
                .sorted { $0.rank < $1.rank }.map(\.handle)
            guard !targets.isEmpty else { continue }
            targetsOf[source] = targets
            for target in targets { sourcesOf[target, default: []].append(source) }
        }
    }
}
