import KartbordModel
import KartbordText

/// Moving things on an effect map, and pasting them.
extension Session {
    /// One place up or down in the column; a usage goal goes over the edge into the next group.
    func chartShiftEdits(_ item: ItemID, _ direction: Direction) -> [Edit]? {
        guard !direction.isAcross, let spot = chosenSpot, !isSorted else { return nil }
        if spot.content == .measuringPoint { return among(siblings(of: item), item, direction) }
        let layout = chart.layout
        let group = layout.spots(in: spot.level).map { layout.spots[$0] }
            .filter { $0.parent == spot.parent }.compactMap(\.id)
        let isRoot = spot.parent == nil || spot.level != .what
        let siblings =
            isRoot ? group : group.filter { document.parent(of: $0) == document.parent(of: item) }
        if let edits = among(siblings, item, direction) { return edits }
        guard spot.level == .what, let own = document.parent(of: item) else { return nil }
        let groups = document.children(of: .map, .targetGroups)
        guard let position = groups.firstIndex(of: own) else { return nil }
        let next = position + (direction == .up ? -1 : 1)
        guard groups.indices.contains(next) else { return nil }
        let after = direction == .up ? document.children(of: groups[next], .usageGoals).last : nil
        return [.move(item, Place(groups[next], .usageGoals, after: after))]
    }

    /// Whether the actions stand in another order than in the map.
    var isSorted: Bool { shownPerspective == .action && chart.order != .file }

    // MARK: Moving to a place by its name

    /// The groups for usage goals, the usage goals for actions, the goals for measuring points.
    func chartTargets(_ items: [ItemID]) -> [SheetRow] {
        guard let type = items.first.flatMap({ document.type(of: $0) }) else { return [] }
        let places: ItemType =
            type == .usageGoal ? .targetGroup : type == .action ? .usageGoal : .effectGoal
        return document.items(of: places).map { itemRow($0) }
    }

    func chartMoveEdits(_ items: [ItemID], to target: SheetRow.Target) -> [Edit] {
        guard case .item(let home) = target,
            let type = items.first.flatMap({ document.type(of: $0) })
        else { return [] }
        guard type != .action else { return items.flatMap { relinkEdits($0, to: home) } }
        let list: ListName = type == .usageGoal ? .usageGoals : .measuringPoints
        var after = document.children(of: home, list).last { !items.contains($0) }
        return items.map { item in
            defer { after = item }
            return .move(item, Place(home, list, after: after))
        }
    }

    /// Takes an action from the usage goal at which it is chosen to another.
    private func relinkEdits(_ action: ItemID, to usageGoal: ItemID) -> [Edit] {
        let linked = document[action, .usageGoals] ?? []
        var edits: [Edit] = []
        if action == chosenSpot?.id, let owner = tied(.what), owner != usageGoal,
            linked.contains(owner)
        {
            edits.append(.unlink(action, .usageGoals, owner))
        }
        if !linked.contains(usageGoal) { edits.append(.link(action, .usageGoals, usageGoal)) }
        return edits
    }

    /// The thing of a level to which the chosen one belongs where it stands, itself included.
    func tied(_ level: EffectLevel) -> ItemID? {
        chart.layout.ancestor(of: chart.place, in: level).flatMap { chart.layout.spots[$0].id }
    }

    // MARK: Pasting

    func chartPasteRefusal(_ type: ItemType) -> Phrase? {
        switch type {
        case .reading: Wording.Refusals.onlyMoved
        case .usageGoal: pasteGroup == nil ? Wording.Refusals.noGroupHere : nil
        case .measuringPoint: tied(.why) == nil ? Wording.Refusals.noFurther : nil
        default: nil
        }
    }

    /// The group into which usage goals are pasted.
    private var pasteGroup: ItemID? {
        if let group = tied(.who) { return group }
        return tied(.what).flatMap { document.parent(of: $0) }
    }

    func chartPastePlace(_ type: ItemType, before: Bool) -> Place? {
        let home: (ListName, ItemID)? =
            switch type {
            case .effectGoal: (.effectGoals, .map)
            case .targetGroup: (.targetGroups, .map)
            case .action: (.actions, .map)
            case .usageGoal: pasteGroup.map { (.usageGoals, $0) }
            case .measuringPoint: tied(.why).map { (.measuringPoints, $0) }
            default: nil
            }
        guard let (list, parent) = home else { return nil }
        let siblings = document.children(of: parent, list)
        guard let chosen = chosenItem, let position = siblings.firstIndex(of: chosen) else {
            return Place(parent, list, after: siblings.last)
        }
        let after = before ? (position > 0 ? siblings[position - 1] : nil) : chosen
        return Place(parent, list, after: after)
    }

    /// A pasted action serves the usage goal at which it is put in, in place of the one at which it
    /// was taken.
    func fittedToChart(_ branch: Branch) -> (branch: Branch, links: [Edit]) {
        guard branch.type == .action, sheets.isEmpty, let usageGoal = tied(.what) else {
            return (branch, [])
        }
        var branch = branch
        let kept = (branch[.usageGoals] ?? []).filter { $0 != clipboardOwner }
        branch[.usageGoals] = kept
        let isLinked = kept.contains(usageGoal)
        return (branch, isLinked ? [] : [.link(branch.id, .usageGoals, usageGoal)])
    }
}
