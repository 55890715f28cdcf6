extension MergedItems {
    /// Decides in which lists the items stand.
    mutating func decideHomes() {
        for number in sides.ids.indices where number != 0 {
            guard let one = home(number, .one) else {
                homes[number] = home(number, .other)
                continue
            }
            guard let other = home(number, .other) else {
                homes[number] = one
                continue
            }
            decideHome(number, one, other)
        }
    }

    private mutating func decideHome(_ number: Int, _ one: Home, _ other: Home) {
        let base = sides.baseNode(number).flatMap { node in
            sides.baseParent(number).map { Home(parent: $0, list: node.list) }
        }
        if one == other || other == base {
            homes[number] = one
        } else if one == base {
            homes[number] = other
        } else if former(one) == former(other) {
            // The parent had one id on both sides, and one of them was given another.
            homes[number] = former(one) == one ? one : other
        } else {
            let keepsOne = isLater(one, than: other)
            homes[number] = keepsOne ? one : other
            openWishes.append(.place(item: number, loser: keepsOne ? .other : .one))
        }
    }

    private func home(_ number: Int, _ side: MergeSide) -> Home? {
        guard let node = sides.node(number, side), let parent = sides.parent(number, side) else {
            return nil
        }
        return Home(parent: parent, list: node.list)
    }

    /// The home by the id that its parent had.
    private func former(_ home: Home) -> Home {
        let id = sides.formerIDs[sides.ids[home.parent]]
        return Home(parent: id.flatMap { sides.numbers[$0] } ?? home.parent, list: home.list)
    }

    private func isLater(_ one: Home, than other: Home) -> Bool {
        (sides.ids[other.parent], other.list.rawValue) < (sides.ids[one.parent], one.list.rawValue)
    }

    /// Lets nothing stand inside itself, which two moves can bring about in kinds of map whose
    /// items may stand in items of their own type.
    mutating func breakCycles() {
        let parents = homes.map { $0?.parent }
        let ids = sides.ids
        let released = itemsOutOfCycles(
            parents, home: { sides.baseParent($0) }, by: { ids[$0] < ids[$1] })
        for number in released {
            guard let parent = sides.baseParent(number), let node = sides.baseNode(number) else {
                continue
            }
            let loser: MergeSide =
                sides.parent(number, .one) == homes[number]?.parent ? .one : .other
            openWishes.append(.place(item: number, loser: loser))
            homes[number] = Home(parent: parent, list: node.list)
        }
    }
}

/// The items that must go back to where they came from so that no item stands inside itself.
///
/// Of each cycle that is the first one that had another home.
///
/// - Parameters:
///   - parents: the item in which each item stands; nil for the topmost.
///   - home: where an item came from; nil when it is new.
///   - precedes: the order in which items are tried.
/// - Returns: the items, each once.
func itemsOutOfCycles(
    _ parents: [Int?], home: (Int) -> Int?, by precedes: (Int, Int) -> Bool
) -> [Int] {
    var parents = parents
    var released: [Int] = []
    /// On which walk an item was met; 0 for not yet.
    var walks = [Int](repeating: 0, count: parents.count)
    for start in parents.indices where walks[start] == 0 {
        var path: [Int] = []
        var next: Int? = start
        while let item = next, walks[item] == 0 {
            walks[item] = start + 1
            path.append(item)
            next = parents[item]
        }
        guard let meeting = next, walks[meeting] == start + 1,
            let first = path.firstIndex(of: meeting)
        else { continue }
        let cycle = path[first...].sorted(by: precedes)
        guard let item = cycle.first(where: { home($0) != nil && home($0) != parents[$0] }) else {
            preconditionFailure("Items that were not moved do not stand inside themselves.")
        }
        parents[item] = home(item)
        released.append(item)
        // The way home may lead into another cycle.
        return released + itemsOutOfCycles(parents, home: home, by: precedes)
    }
    return released
}
