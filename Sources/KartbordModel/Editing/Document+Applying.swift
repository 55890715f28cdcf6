extension Document {
    /// Carries out an edit and returns the edit that would take it back.
    ///
    /// Either the whole edit happens or, when it throws, nothing does:
    ///
    ///     let undo = try document.apply(.set(step, .title, "Väntar på bussen"))
    ///     try document.apply(undo)  // the step has its old words again
    ///
    /// - Throws: ``EditError`` when the document has no room for the edit.
    @discardableResult
    public mutating func apply(_ edit: Edit) throws(EditError) -> Edit {
        let inverse: Edit
        switch edit {
        case .insert(let branch, let place): inverse = try insert(branch, place)
        case .remove(let id): inverse = try remove(id)
        case .move(let id, let place): inverse = try move(id, place)
        case .set(let id, let field, let content): inverse = try set(id, field, content)
        case .link(let id, let field, let target): inverse = try link(id, field, target)
        case .unlink(let id, let field, let target): inverse = try unlink(id, field, target)
        }
        countEdit()
        return inverse
    }

    func existing(_ id: ItemID) throws(EditError) -> Handle {
        guard let handle = handle(id) else { throw .noItem(id) }
        return handle
    }

    private mutating func insert(_ branch: Branch, _ place: Place) throws(EditError) -> Edit {
        guard branch.type != .map else { throw .isMap }
        let parent = try existing(place.parent)
        try checkRoom(for: branch.type, in: parent, place.list)
        let position = try position(of: place, in: parent)
        var seen: Set<ItemID> = []
        try check(branch, &seen)
        let handle = graft(branch, parent: parent, list: place.list)
        attach(handle, to: parent, place.list, at: position)
        return .remove(branch.id)
    }

    private mutating func remove(_ id: ItemID) throws(EditError) -> Edit {
        let handle = try existing(id)
        guard let place = place(of: id) else { throw .isMap }
        let branch = branch(handle)
        try checkUnlinked(branch)
        detach(handle)
        prune(handle)
        return .insert(branch, place)
    }

    private mutating func move(_ id: ItemID, _ place: Place) throws(EditError) -> Edit {
        let handle = try existing(id)
        let parent = try existing(place.parent)
        guard let old = self.place(of: id) else { throw .isMap }
        try checkRoom(for: type(handle), in: parent, place.list)
        if case .keyed = schema[type(handle)].identity, old.parent != place.parent {
            throw .noPlace(type(handle), parent: place.parent, list: place.list)
        }
        if place.after == id {
            throw .noSibling(id, parent: place.parent, list: place.list)
        }
        _ = try position(of: place, in: parent)
        var above: Handle? = parent
        while let current = above {
            if current == handle { throw .insideItself(id) }
            above = self.parent(current)
        }
        detach(handle)
        let position = try position(of: place, in: parent)
        attach(handle, to: parent, place.list, at: position)
        return .move(id, old)
    }

    private mutating func set(
        _ id: ItemID, _ field: FieldName, _ content: FieldContent?
    ) throws(EditError) -> Edit {
        let handle = try existing(id)
        guard let form = schema[type(handle)].form(of: field) else { throw .noField(field, id) }
        if case .links(let types) = form { return try setLinks(id, field, content, types) }
        if case .keyed(field) = schema[type(handle)].identity { throw .wrongContent(field, id) }
        if let content, !content.isEmpty, !isKept(content), !form.accepts(content) {
            throw .wrongContent(field, id)
        }
        let old = self.content(handle, field)
        put(content, in: field, of: handle)
        return .set(id, field, old)
    }

    /// A value of a sort that the schema does not have comes back when its replacement is undone.
    private func isKept(_ content: FieldContent) -> Bool {
        if case .foreign = content { true } else { false }
    }
}
