extension MergedItems {
    /// The wishes that were left open, as they stand in the map.
    func records() -> [Branch] {
        let predecessors = predecessors()
        var seen: Set<ItemID> = []
        return openWishes.compactMap { wish -> Branch? in
            let record = record(of: wish, predecessors)
            var attempt = 0
            while true {
                let branch = record.branch(attempt: attempt)
                attempt += 1
                guard isFree(branch) else { continue }
                return seen.insert(branch.id).inserted ? branch : nil
            }
        }
    }

    private func record(of wish: OpenWish, _ predecessors: [[Int: Int]]) -> ConflictRecord {
        switch wish {
        case .value(let item, let field, let other):
            return .value(sides.ids[item], field, other: other)
        case .removed(let item): return .removed(sides.ids[item])
        case .place(let item, let loser):
            guard let node = sides.node(item, loser), let parent = sides.parent(item, loser) else {
                preconditionFailure("Both sides have what both sides moved.")
            }
            let after = predecessors[loser.rawValue][item].map { sides.ids[$0] }
            return .place(
                sides.ids[item], other: Place(sides.ids[parent], node.list, after: after))
        }
    }

    /// What stands before an item whose place was not chosen, on each side.
    private func predecessors() -> [[Int: Int]] {
        var wanted: [Set<Home>] = [[], []]
        for case .place(let item, let loser) in openWishes {
            guard let node = sides.node(item, loser), let parent = sides.parent(item, loser) else {
                continue
            }
            wanted[loser.rawValue].insert(Home(parent: parent, list: node.list))
        }
        return MergeSide.allCases.map { side in
            var predecessors: [Int: Int] = [:]
            for home in wanted[side.rawValue] {
                guard let node = sides.node(home.parent, side) else { continue }
                let items = node.handles(in: home.list).compactMap {
                    sides.numbers[sides.map(side).id($0)]
                }
                for (before, item) in zip(items, items.dropFirst()) { predecessors[item] = before }
            }
            return predecessors
        }
    }

    /// Whether the id of a record is nobody else's.
    private func isFree(_ record: Branch) -> Bool {
        guard let number = sides.numbers[record.id] else { return true }
        return MergeSide.allCases.allSatisfy { side in
            guard let node = sides.node(number, side) else { return true }
            return node.type == .conflict && node.fields == record.fields
        }
    }

    /// The map of everything that was decided.
    func document(with records: [Branch]) -> Document {
        let maps = sides.maps
        var builder = DocumentBuilder(
            sides.base.kind,
            formatVersion: max(maps[0].formatVersion, maps[1].formatVersion),
            reserving: sides.ids.count + records.count)
        var linked: [(Handle, FieldName)] = []
        build(0, .root, &builder, &linked)
        let known = lists[0]?.first { $0.list == .conflicts }?.items ?? []
        let present = Set(known.map { sides.ids[$0] })
        let fresh = records.filter { !present.contains($0.id) }.sorted { $0.id < $1.id }
        let handles = fresh.map { record in
            let handle = builder.begin(.conflict, in: .conflicts, of: .root)
            builder.fill(handle, fields: record.fields, unknown: [])
            name(handle, record.id, &builder)
            return handle
        }
        let old = known.compactMap { builder.handle(sides.ids[$0]) }
        builder.setItems(old + handles, of: .root, in: .conflicts)
        for (handle, field) in linked { builder.noteLinks(of: handle, field) }
        return builder.finish(isDamaged: maps.contains(where: \.isDamaged))
    }

    private func build(
        _ number: Int, _ handle: Handle, _ builder: inout DocumentBuilder,
        _ linked: inout [(Handle, FieldName)]
    ) {
        let content = content(number)
        builder.fill(handle, fields: content.fields, unknown: content.unknown)
        for entry in content.fields {
            if case .links = entry.content { linked.append((handle, entry.name)) }
        }
        for entry in lists[number] ?? [] {
            let handles = entry.items.map { item in
                let child = builder.begin(sides.type(item) ?? .map, in: entry.list, of: handle)
                name(child, sides.ids[item], &builder)
                build(item, child, &builder, &linked)
                return child
            }
            // More of these are still to come.
            if entry.list == .conflicts { continue }
            builder.setItems(handles, of: handle, in: entry.list)
        }
    }

    private func name(_ handle: Handle, _ id: ItemID, _ builder: inout DocumentBuilder) {
        let isNamed = builder.name(handle, id)
        precondition(isNamed, "\(id) would stand in the joined map twice.")
    }
}
