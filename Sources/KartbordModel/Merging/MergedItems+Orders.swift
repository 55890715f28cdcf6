extension MergedItems {
    /// Decides the order of the items in every list.
    mutating func decideOrders() {
        let ids = sides.ids
        for number in sides.ids.indices where isThere[number] {
            guard let type = sides.type(number) else { continue }
            for list in sides.base.schema[type].lists {
                let home = Home(parent: number, list: list.name)
                let base = sides.baseNode(number).map { items($0, sides.base, home) } ?? []
                let own = MergeSide.allCases.map { side in
                    sides.node(number, side).map { items($0, sides.map(side), home) } ?? []
                }
                if own[0].isEmpty, own[1].isEmpty { continue }
                let merge = SequenceMerge(base: base, own[0], own[1]) { ids[$0] < ids[$1] }
                lists[number, default: []].append((list.name, merge.order))
                noteMoves(merge.displaced, list.type)
            }
        }
        placeStrays()
    }

    /// The items of a list that stand there in the end.
    private func items(_ node: Node, _ map: Document, _ home: Home) -> [Int] {
        node.handles(in: home.list).compactMap { sides.numbers[map.id($0)] }
            .filter { isThere[$0] && homes[$0] == home }
    }

    private mutating func noteMoves(_ moves: [(element: Int, loser: MergeSide)], _ type: ItemType) {
        // Where feelings and records stand among each other says nothing.
        guard case .own = sides.base.schema[type].identity, type != .conflict else { return }
        for move in moves where sides.inBase[move.element] != nil {
            openWishes.append(.place(item: move.element, loser: move.loser))
        }
    }

    /// Puts what went back out of a cycle, and which no side has there, at the end of its list.
    private mutating func placeStrays() {
        var placed = Set(lists.values.flatMap { $0.flatMap(\.items) })
        placed.insert(0)
        let strays = sides.ids.indices.filter { isThere[$0] && !placed.contains($0) }
        for number in strays.sorted(by: { sides.ids[$0] < sides.ids[$1] }) {
            guard let home = homes[number] else { continue }
            var own = lists[home.parent] ?? []
            if let place = own.firstIndex(where: { $0.list == home.list }) {
                own[place].items.append(number)
            } else {
                own.append((home.list, [number]))
            }
            lists[home.parent] = own
        }
    }
}
