extension Document {
    /// The edits that remove an item cleanly: first what links into it, then what is about it
    /// (the feelings of a persona, the cards of a lane), then the item itself.
    public func removal(of id: ItemID) -> [Edit] {
        guard let top = handle(id), id != .map else { return [] }
        var doomed: [ItemID] = []
        switch type(top) {
        case .persona: doomed = items(.feelings, referring: .persona, to: id)
        case .lane: doomed = items(.cards, referring: .lane, to: id)
        default: break
        }
        doomed.append(id)
        let branches = doomed.compactMap { branch($0) }
        let inside = Set(branches.flatMap(\.flattened).map(\.id))
        var edits: [Edit] = []
        for item in inside.sorted() {
            for link in links(to: item) where !inside.contains(link.source) {
                edits.append(.unlink(link.source, link.field, item))
            }
        }
        return edits + linksAmong(doomed, inside) + doomed.map { .remove($0) }
    }

    /// Links between items that are removed one after another would stand in each other's way.
    private func linksAmong(_ doomed: [ItemID], _ inside: Set<ItemID>) -> [Edit] {
        guard doomed.count > 1 else { return [] }
        return inside.sorted().flatMap { item in
            links(to: item).filter { inside.contains($0.source) }
                .map { .unlink($0.source, $0.field, item) }
        }
    }

    private func items(_ list: ListName, referring field: FieldName, to id: ItemID) -> [ItemID] {
        var found: [ItemID] = []
        for phase in children(Handle.root, .phases) {
            for step in children(phase, .steps) {
                for item in children(step, list) where content(item, field) == .reference(id) {
                    found.append(self.id(item))
                }
            }
        }
        return found
    }
}
