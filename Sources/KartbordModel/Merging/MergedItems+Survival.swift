extension MergedItems {
    /// Decides which items are there.
    ///
    /// What one side removed goes with all that it removed below, unless the other side changed
    /// something in there, put something in, or names something in there that it did not name
    /// before: then all of it stays, with a record of that it was to go.
    mutating func decideSurvival() {
        var removals = Removals(sides)
        var waiting: [Int] = []
        for number in sides.ids.indices where !sides.isRemoved(number) && sides.isOnASide(number) {
            isThere[number] = true
            waiting.append(number)
        }
        for number in sides.ids.indices where sides.isRemoved(number) && isChanged(number) {
            revive(removals.top(of: number), &removals, &waiting)
        }
        while let number = waiting.popLast() {
            if let home = homes[number], !isThere[home.parent] {
                revive(removals.top(of: home.parent), &removals, &waiting)
            }
            for target in needs(number) where !isThere[target] {
                revive(removals.top(of: target), &removals, &waiting)
            }
            guard revived.contains(number) else { continue }
            // That something no longer links to what stays after all is a change again.
            for link in sides.base.links(to: sides.ids[number]) {
                guard let source = sides.numbers[link.source], sides.isRemoved(source),
                    !isThere[source], isChanged(source)
                else { continue }
                revive(removals.top(of: source), &removals, &waiting)
            }
        }
        noteRemovals(removals)
        for number in revived { restoreLinks(to: number) }
    }

    /// Says of what stays because of something that it is to go, whatever was found first.
    private mutating func noteRemovals(_ removals: Removals) {
        var causes = Set(revived.filter { isChanged($0) }.map { removals.top(of: $0) })
        for number in sides.ids.indices where isThere[number] {
            let own = revived.contains(number) ? removals.top(of: number) : nil
            let parent = homes[number].map { [$0.parent] } ?? []
            for target in parent + needs(number) where revived.contains(target) {
                let top = removals.top(of: target)
                if top != own { causes.insert(top) }
            }
        }
        openWishes += causes.map { .removed(item: $0) }
    }

    private mutating func revive(_ top: Int, _ removals: inout Removals, _ waiting: inout [Int]) {
        var rest = [top]
        while let number = rest.popLast() {
            guard !isThere[number] else { continue }
            for item in removals.members(of: removals.top(of: number)) {
                isThere[item] = true
                revived.insert(item)
                waiting.append(item)
                // What has no meaning without it was only removed with it.
                rest += removals.dependents(of: item).filter {
                    sides.onlySide(with: $0) == sides.onlySide(with: item)
                }
            }
        }
    }

    /// Whether the side that still has an item changed it.
    private func isChanged(_ number: Int) -> Bool {
        guard let side = sides.onlySide(with: number), let node = sides.node(number, side),
            let base = sides.baseNode(number)
        else { return false }
        let isMoved =
            base.list != node.list || sides.parent(number, side) != sides.baseParent(number)
        if isMoved || base.unknown != node.unknown { return true }
        if base.fields == node.fields { return false }
        // That it no longer links to what is gone is no change of its own.
        let names = Set(base.fields.map(\.name)).union(node.fields.map(\.name))
        return names.contains { name in
            let (old, new) = (base.content(name), node.content(name))
            guard old != new, case .links(let ids)? = old else { return old != new }
            let gone = Set(ids.filter { isGone($0) })
            guard case .links(let others)? = new else {
                return new != nil || gone.count < ids.count
            }
            return Set(ids).subtracting(gone) != Set(others).subtracting(gone)
        }
    }

    /// Whether what the base had is not there any more, by what is decided so far.
    private func isGone(_ id: ItemID) -> Bool {
        sides.base.contains(id) && sides.numbers[id].map { !isThere[$0] } ?? true
    }

    /// The items that an item names and that one side removed without unlinking them here.
    private func needs(_ number: Int) -> [Int] {
        var targets: [Int] = []
        for entry in content(number).fields {
            for id in entry.content.namedItems {
                guard let target = sides.numbers[id], sides.isRemoved(target),
                    let remover = sides.onlySide(with: target)?.opposite
                else { continue }
                let known = sides.node(number, remover)?.content(entry.name)?.namedItems ?? []
                if !known.contains(id) { targets.append(target) }
            }
        }
        return targets
    }

    /// Lets what linked to a revived item link to it again.
    private mutating func restoreLinks(to target: Int) {
        guard let side = sides.onlySide(with: target) else { return }
        let id = sides.ids[target]
        for link in sides.map(side).links(to: id) {
            guard let source = sides.numbers[link.source], isThere[source],
                sides.has(source, side.opposite)
            else { continue }
            var content = content(source)
            let order = sides.base.schema[sides.type(source) ?? .map]
            guard let place = content.fields.firstIndex(where: { $0.name == link.field }) else {
                let entry = FieldEntry(link.field, .links([id]))
                let end = content.fields.firstIndex {
                    order.position(of: $0.name) > order.position(of: link.field)
                }
                content.fields.insert(entry, at: end ?? content.fields.endIndex)
                contents[source] = content
                continue
            }
            guard case .links(let ids) = content.fields[place].content else { continue }
            content.fields[place].content = .links(Document.inOrder(ids + [id]))
            contents[source] = content
        }
    }
}

extension FieldContent {
    /// The items that a field refers or links to.
    var namedItems: [ItemID] {
        switch self {
        case .reference(let id): [id]
        case .links(let ids): ids
        default: []
        }
    }
}

extension MergedSides {
    func isOnASide(_ number: Int) -> Bool { has(number, .one) || has(number, .other) }
}

/// What one side removed, by the item that it was removed with.
private struct Removals {
    private var tops: [Int: Int] = [:]
    private var groups: [Int: [Int]] = [:]
    /// What was removed and refers to an item, by that item.
    private var referring: [Int: [Int]] = [:]

    init(_ sides: MergedSides) {
        for side in MergeSide.allCases {
            // Parents come first.
            for handle in sides.map(side).readingOrder {
                guard let number = sides.numbers[sides.map(side).id(handle)],
                    sides.isRemoved(number), let node = sides.node(number, side)
                else { continue }
                let parent = sides.parent(number, side)
                let top = parent.flatMap { tops[$0] } ?? number
                tops[number] = top
                groups[top, default: []].append(number)
                for entry in node.fields {
                    guard case .reference(let id) = entry.content, let target = sides.numbers[id]
                    else { continue }
                    referring[target, default: []].append(number)
                }
            }
        }
    }

    func top(of number: Int) -> Int {
        guard let top = tops[number] else {
            preconditionFailure("Only what was removed can be brought back.")
        }
        return top
    }

    func members(of top: Int) -> [Int] { groups[top] ?? [] }

    func dependents(of number: Int) -> [Int] { referring[number] ?? [] }
}
