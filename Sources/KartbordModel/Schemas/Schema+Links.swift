extension Schema {
    /// The types to which items of a type can be linked, whichever of the two holds the field.
    ///
    /// Whom a card is about is no link between findings and is left out.
    public func linkedTypes(_ type: ItemType) -> [ItemType] {
        targets(of: type) + linkingTypes(type)
    }

    /// The types whose items have a field that links to items of a type.
    public func linkingTypes(_ type: ItemType) -> [ItemType] {
        types.map(\.type).filter { targets(of: $0).contains(type) }
    }

    private func targets(of type: ItemType) -> [ItemType] {
        guard contains(type) else { return [] }
        return self[type].fields.flatMap { name, form -> [ItemType] in
            guard name != .personas, case .links(let targets) = form else { return [] }
            return targets
        }
    }

    /// The types that stand in a list of items of another type, or in a list of those, and so on.
    func typesBelow(_ type: ItemType) -> Set<ItemType> {
        var found: Set<ItemType> = []
        var waiting = [type]
        while let next = waiting.popLast() {
            for list in self[next].lists where found.insert(list.type).inserted {
                waiting.append(list.type)
            }
        }
        return found
    }
}

extension Document {
    /// All items of a type in reading order, whatever they stand in.
    ///
    /// Looks only into what can hold such items.
    public func items(of type: ItemType) -> [Handle] {
        guard schema.contains(type) else { return [] }
        let homes = Set(schema.types.map(\.type).filter { schema.typesBelow($0).contains(type) })
        var found: [Handle] = []
        found.reserveCapacity(count(of: type))
        collect(type, homes, .root, &found)
        return found
    }

    private func collect(
        _ type: ItemType, _ homes: Set<ItemType>, _ handle: Handle, _ found: inout [Handle]
    ) {
        for entry in nodes[Int(handle.index)].children {
            guard let first = entry.handles.first else { continue }
            // A list holds items of one type.
            let isHome = homes.contains(self.type(first))
            if self.type(first) == type { found += entry.handles }
            if isHome { for child in entry.handles { collect(type, homes, child, &found) } }
        }
    }
}
