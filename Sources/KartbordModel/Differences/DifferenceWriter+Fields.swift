extension DifferenceWriter {
    /// Takes away the links that the new document does not have, or that would stand in the way.
    mutating func unlink() { unlink(.root) }

    private mutating func unlink(_ source: Handle) {
        let node = old.nodes[Int(source.index)]
        for entry in node.fields {
            for target in departing(entry.name, entry.content, source) {
                write(.unlink(node.id, entry.name, target))
            }
        }
        for child in node.allHandles { unlink(child) }
    }

    /// The links of the old document that must be taken away before anything else is done.
    private func departing(
        _ field: FieldName, _ content: FieldContent?, _ source: Handle
    ) -> [ItemID] {
        guard case .links(let ids) = content else { return [] }
        if let order = matching.removals[source] {
            return ids.filter { isInTheWay($0, ofRemoval: order) }
        }
        let goal = new.handle(old.id(source)).flatMap { new.content($0, field) }
        if goal == content { return ids.filter { comesOrGoes($0) } }
        guard case .links(let wanted) = goal else { return ids }
        let staying = Set(wanted)
        return ids.filter { !staying.contains($0) || comesOrGoes($0) }
    }

    /// Whether an item is removed, or is not there yet; nothing can be put in under an id to
    /// which there are links already.
    private func comesOrGoes(_ id: ItemID) -> Bool {
        old.handle(id).map { !matching.isKept($0) } ?? new.contains(id)
    }

    /// Whether a link of something that goes itself hinders what happens before that.
    private func isInTheWay(_ target: ItemID, ofRemoval order: Int) -> Bool {
        guard let goal = old.handle(target) else {
            return new.contains(target) && matching.isLate(order)
        }
        return matching.removals[goal].map { $0 < order } ?? false
    }

    /// Gives everything that is there by now the fields that it shall have.
    mutating func setFields() {
        for handle in old.readingOrder where matching.isKept(handle) {
            guard let other = new.handle(old.id(handle)) else { continue }
            setFields(handle, other)
        }
        for rest in unfinished {
            let id = new.id(rest.item)
            finishLinks(id, rest.field, rest.present, new.content(rest.item, rest.field))
        }
    }

    private mutating func setFields(_ before: Handle, _ after: Handle) {
        let (one, other) = (old.nodes[Int(before.index)], new.nodes[Int(after.index)])
        if one.fields == other.fields, !one.holdsLinks { return }
        for (name, form) in new.schema[other.type].fields {
            let (was, shall) = (one.content(name), other.content(name))
            if case .links = form {
                finishLinks(other.id, name, remaining(was, name, before), shall)
            } else if was != shall {
                write(.set(other.id, name, shall))
            }
        }
    }

    /// What a field of links still holds after ``unlink()``.
    private func remaining(
        _ content: FieldContent?, _ field: FieldName, _ source: Handle
    ) -> FieldContent? {
        guard case .links(let ids) = content else { return content }
        let departing = Set(departing(field, content, source))
        let rest = ids.filter { !departing.contains($0) }
        return rest.isEmpty ? nil : .links(rest)
    }

    private mutating func finishLinks(
        _ id: ItemID, _ field: FieldName, _ content: FieldContent?, _ goal: FieldContent?
    ) {
        if content == goal { return }
        guard case .links(let ids) = goal,
            case .links(let types) = new.type(of: id).flatMap({ new.schema[$0].form(of: field) })
        else { return write(.set(id, field, goal)) }
        var present: Set<ItemID> = []
        if case .links(let known) = content {
            present = Set(known)
        } else if content != nil {
            write(.set(id, field, nil))
        }
        let missing = ids.filter { !present.contains($0) }
        let links = missing.filter { new.isLink(to: $0, types) }
        for target in links { write(.link(id, field, target)) }
        // What only a file can bring about: links to nothing, and to items of another type.
        if links.count < missing.count { write(.set(id, field, goal)) }
    }
}

extension Node {
    fileprivate var holdsLinks: Bool {
        fields.contains { if case .links = $0.content { true } else { false } }
    }
}

extension Document {
    /// The items from the top in reading order.
    var readingOrder: [Handle] {
        var handles: [Handle] = []
        handles.reserveCapacity(places.count)
        collect(.root, &handles)
        return handles
    }

    private func collect(_ handle: Handle, _ handles: inout [Handle]) {
        handles.append(handle)
        for entry in nodes[Int(handle.index)].children {
            for child in entry.handles { collect(child, &handles) }
        }
    }
}
