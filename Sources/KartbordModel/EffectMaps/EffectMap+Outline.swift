/// One place at which a thing stands in a perspective, with what stands beside it.
public struct Occurrence: Sendable, Equatable {
    /// The column.
    public let level: EffectLevel
    /// The thing; nil for the place of what belongs to nothing in this column.
    public let item: Handle?
    /// What belongs to it here: of each column in order.
    public var children: [Occurrence]

    init(_ level: EffectLevel, _ item: Handle?, _ children: [Occurrence] = []) {
        self.level = level
        self.item = item
        self.children = children
    }

    /// What belongs to it in a column.
    public func children(in level: EffectLevel) -> [Occurrence] {
        children.filter { $0.level == level }
    }
}

extension EffectMap {
    /// The whole map as a tree by a perspective: every thing stands in it, and every link.
    ///
    /// What is linked to nothing stands last, in places without an item. Takes time in proportion
    /// to the things and their links; sorting actions by effect a little more.
    public func outline(by perspective: Perspective, order: ActionOrder = .file) -> [Occurrence] {
        let links = EffectLinks(self)
        switch perspective {
        case .purpose: return byPurpose(links)
        case .group: return byGroup(links)
        case .usageGoal: return byUsageGoal(links)
        case .action: return byAction(links, order)
        }
    }

    private func byPurpose(_ links: EffectLinks) -> [Occurrence] {
        var roots = links.goals.map { goal in
            Occurrence(.why, goal, groups(of: links.usageGoals(of: goal), links))
        }
        var rest = groups(of: links.usageGoals.filter { links.goals(of: $0).isEmpty }, links)
        rest += links.groups.filter { links.usageGoals(in: $0).isEmpty }.map {
            Occurrence(.who, $0)
        }
        rest += looseActions(links)
        if !rest.isEmpty { roots.append(Occurrence(.why, nil, rest)) }
        return roots
    }

    /// The groups of some usage goals, which are in reading order, each with those of them.
    private func groups(of usageGoals: [Handle], _ links: EffectLinks) -> [Occurrence] {
        var groups: [Occurrence] = []
        for usageGoal in usageGoals {
            let child = Occurrence(.what, usageGoal, actions(of: usageGoal, links))
            let group = document.parent(usageGoal)
            if groups.last?.item == group {
                groups[groups.count - 1].children.append(child)
            } else {
                groups.append(Occurrence(.who, group, [child]))
            }
        }
        return groups
    }

    private func byGroup(_ links: EffectLinks) -> [Occurrence] {
        let roots = links.groups.map { group in
            Occurrence(
                .who, group,
                links.usageGoals(in: group).map { usageGoal in
                    Occurrence(
                        .what, usageGoal,
                        goals(of: usageGoal, links) + actions(of: usageGoal, links))
                })
        }
        return roots + loose(.who, links)
    }

    private func byUsageGoal(_ links: EffectLinks) -> [Occurrence] {
        var roots = links.usageGoals.map { usageGoal in
            Occurrence(
                .what, usageGoal,
                goals(of: usageGoal, links) + group(of: usageGoal)
                    + actions(of: usageGoal, links))
        }
        roots += links.groups.filter { links.usageGoals(in: $0).isEmpty }.map {
            Occurrence(.what, nil, [Occurrence(.who, $0)])
        }
        return roots + loose(.what, links)
    }

    private func byAction(_ links: EffectLinks, _ order: ActionOrder) -> [Occurrence] {
        var roots = sorted(links.actions, order).map { action in
            Occurrence(
                .how, action,
                links.usageGoals(servedBy: action).map { whyAndForWhom($0, links) })
        }
        let idle = links.usageGoals.filter { links.actions(of: $0).isEmpty }
        if !idle.isEmpty {
            roots.append(Occurrence(.how, nil, idle.map { whyAndForWhom($0, links) }))
        }
        let groups = links.groups.filter { links.usageGoals(in: $0).isEmpty }
        roots += groups.map { Occurrence(.how, nil, [Occurrence(.who, $0)]) }
        let goals = unservedGoals(links)
        return goals.isEmpty ? roots : roots + [Occurrence(.how, nil, goals)]
    }

    private func whyAndForWhom(_ usageGoal: Handle, _ links: EffectLinks) -> Occurrence {
        Occurrence(.what, usageGoal, goals(of: usageGoal, links) + group(of: usageGoal))
    }

    private func goals(of usageGoal: Handle, _ links: EffectLinks) -> [Occurrence] {
        links.goals(of: usageGoal).map { Occurrence(.why, $0) }
    }

    private func group(of usageGoal: Handle) -> [Occurrence] {
        document.parent(usageGoal).map { [Occurrence(.who, $0)] } ?? []
    }

    private func actions(of usageGoal: Handle, _ links: EffectLinks) -> [Occurrence] {
        links.actions(of: usageGoal).map { Occurrence(.how, $0) }
    }

    /// Goals that nothing serves and actions that serve nothing, below a place of the column.
    private func loose(_ level: EffectLevel, _ links: EffectLinks) -> [Occurrence] {
        let children = unservedGoals(links) + looseActions(links)
        return children.isEmpty ? [] : [Occurrence(level, nil, children)]
    }

    private func unservedGoals(_ links: EffectLinks) -> [Occurrence] {
        links.goals.filter { links.usageGoals(of: $0).isEmpty }.map { Occurrence(.why, $0) }
    }

    private func looseActions(_ links: EffectLinks) -> [Occurrence] {
        links.actions.filter { links.usageGoals(servedBy: $0).isEmpty }.map { Occurrence(.how, $0) }
    }

    /// Actions in an order, those that are alike as in the file.
    private func sorted(_ actions: [Handle], _ order: ActionOrder) -> [Handle] {
        func sorted<Rank: Comparable>(
            by rank: (Action) -> Rank, _ precedes: (Rank, Rank) -> Bool
        ) -> [Handle] {
            let ranked = actions.map {
                (handle: $0, rank: rank(Action(document: document, handle: $0)))
            }
            // The standard sort is stable.
            return ranked.sorted { precedes($0.rank, $1.rank) }.map(\.handle)
        }
        switch order {
        case .file: return actions
        case .effect: return sorted(by: \.effect, >)
        case .effectPerEffort: return sorted(by: \.effectPerEffort, >)
        // What nobody has planned stands before what is put off.
        case .horizon: return sorted(by: { $0[.when] ?? .later }, <)
        }
    }
}
