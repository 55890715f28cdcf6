extension Document {
    mutating func link(
        _ id: ItemID, _ field: FieldName, _ target: ItemID
    ) throws(EditError) -> Edit {
        let handle = try existing(id)
        let (types, ids) = try linked(handle, field)
        guard types.contains(type(try existing(target))) else {
            throw .wrongTarget(field, target: target)
        }
        guard !ids.contains(target) else { throw .linked(id, field, target) }
        var joined = ids
        joined.insert(target, at: ids.firstIndex { target < $0 } ?? ids.endIndex)
        put(.links(joined), in: field, of: handle)
        backlinks[target, default: []].insert(Link(id, field))
        return .unlink(id, field, target)
    }

    mutating func unlink(
        _ id: ItemID, _ field: FieldName, _ target: ItemID
    ) throws(EditError) -> Edit {
        let handle = try existing(id)
        let (types, ids) = try linked(handle, field)
        guard let position = ids.firstIndex(of: target) else {
            throw .notLinked(id, field, target)
        }
        var rest = ids
        rest.remove(at: position)
        put(.links(rest), in: field, of: handle)
        forgetLinks(of: id, FieldEntry(field, .links([target])))
        if isLink(to: target, types) { return .link(id, field, target) }
        return .set(id, field, .links(ids))
    }

    /// Sets what a field of links holds beside its links.
    ///
    /// That is a value of another sort, and what a file linked to although it is not there or of
    /// another type. The links themselves must stay.
    mutating func setLinks(
        _ id: ItemID, _ field: FieldName, _ content: FieldContent?, _ types: [ItemType]
    ) throws(EditError) -> Edit {
        let handle = try existing(id)
        let old = self.content(handle, field)
        var content = content
        switch content {
        case .links(let ids)?: content = .links(Self.inOrder(ids))
        case .foreign?, nil: break
        case .text?, .number?, .flag?, .reference?, .texts?:
            if content?.isEmpty == false { throw .wrongContent(field, id) }
        }
        guard links(in: content, types) == links(in: old, types) else {
            throw .wrongContent(field, id)
        }
        if let old { forgetLinks(of: id, FieldEntry(field, old)) }
        put(content, in: field, of: handle)
        if let content { noteLinks(of: id, FieldEntry(field, content)) }
        return .set(id, field, old)
    }

    /// Whether the item is there and of a type that can be linked to.
    func isLink(to target: ItemID, _ types: [ItemType]) -> Bool {
        type(of: target).map { types.contains($0) } ?? false
    }

    /// The ids in the order of their bytes, each once.
    static func inOrder(_ ids: [ItemID]) -> [ItemID] {
        if zip(ids, ids.dropFirst()).allSatisfy({ $0 < $1 }) { return ids }
        return Set(ids).sorted()
    }

    private func links(in content: FieldContent?, _ types: [ItemType]) -> [ItemID] {
        guard case .links(let ids) = content else { return [] }
        return ids.filter { isLink(to: $0, types) }
    }

    private func linked(
        _ handle: Handle, _ field: FieldName
    ) throws(EditError) -> (types: [ItemType], ids: [ItemID]) {
        guard case .links(let types) = schema[type(handle)].form(of: field) else {
            throw .noField(field, id(handle))
        }
        switch content(handle, field) {
        case .links(let ids): return (types, ids)
        case nil: return (types, [])
        default: throw .wrongContent(field, id(handle))
        }
    }
}
