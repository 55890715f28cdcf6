extension Document {
    /// The edits that remove an item cleanly: first what links into it, then what is about it
    /// (the feelings of a persona, the cards of a lane), then the item itself.
    public func removal(of id: ItemID) -> [Edit] { removal(of: [id]) }

    /// The edits that remove several items cleanly, which may stand inside each other, be about
    /// each other and link to each other.
    ///
    /// The map itself and what is not there are passed over.
    public func removal(of ids: [ItemID]) -> [Edit] {
        let doomed = withoutNested(ids.flatMap { dependents(of: $0) + [$0] })
        let branches = doomed.compactMap { branch($0) }
        let inside = Set(branches.flatMap(\.flattened).map(\.id))
        var edits: [Edit] = []
        for item in inside.sorted() {
            // Items removed one after another would stand in the way of each other's links too.
            for link in links(to: item) where doomed.count > 1 || !inside.contains(link.source) {
                edits.append(.unlink(link.source, link.field, item))
            }
        }
        return edits + doomed.map { .remove($0) }
    }

    /// What has no meaning without the item.
    private func dependents(of id: ItemID) -> [ItemID] {
        switch type(of: id) {
        case .persona: items(.feelings, referring: .persona, to: id)
        case .lane: items(.cards, referring: .lane, to: id)
        default: []
        }
    }

    /// Those that are there, each once, in the order given, and none that stands inside another.
    private func withoutNested(_ ids: [ItemID]) -> [ItemID] {
        let all = Set(ids)
        var seen: Set<ItemID> = []
        return ids.filter { id in
            guard id != .map, contains(id), seen.insert(id).inserted else { return false }
            var above = parent(of: id)
            while let current = above {
                if current != .map, all.contains(current) { return false }
                above = parent(of: current)
            }
            return true
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
