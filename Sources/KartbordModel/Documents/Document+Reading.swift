extension Document {
    /// Whether there is an item with the id.
    public func contains(_ id: ItemID) -> Bool { places[id] != nil }

    /// How many items of the type the map holds.
    public func count(of type: ItemType) -> Int { counts[Int(type.rawValue)] }

    /// Where the item lies; nil when there is none with the id.
    public func handle(_ id: ItemID) -> Handle? { places[id] }

    /// The id of an item.
    public func id(_ handle: Handle) -> ItemID { nodes[Int(handle.index)].id }

    /// What an item is.
    public func type(_ handle: Handle) -> ItemType { nodes[Int(handle.index)].type }

    /// The item that holds this one; nil for the map itself.
    public func parent(_ handle: Handle) -> Handle? {
        handle == .root ? nil : nodes[Int(handle.index)].parent
    }

    /// The items of a list in their order; none when the type has no such list.
    public func children(_ handle: Handle, _ list: ListName) -> [Handle] {
        nodes[Int(handle.index)].handles(in: list)
    }

    /// What a field holds; nil when it is not set.
    public func content(_ handle: Handle, _ name: FieldName) -> FieldContent? {
        for entry in nodes[Int(handle.index)].fields where entry.name == name {
            return entry.content
        }
        return nil
    }

    /// The fields that are set, in the order of the schema.
    public func fields(_ handle: Handle) -> [FieldEntry] { nodes[Int(handle.index)].fields }

    /// The members that this version does not know, in the order in which they came.
    public func unknown(_ handle: Handle) -> [ForeignMember] { nodes[Int(handle.index)].unknown }

    /// The value of a field; nil when it is not set or holds something else.
    public subscript<Value: FieldValue>(handle: Handle, key: Key<Value>) -> Value? {
        content(handle, key.name).flatMap { Value($0) }
    }

    /// The value of a field; nil when there is no such item, or the field is not set or holds
    /// something else.
    public subscript<Value: FieldValue>(id: ItemID, key: Key<Value>) -> Value? {
        places[id].flatMap { self[$0, key] }
    }

    /// What the item is; nil when there is none with the id.
    public func type(of id: ItemID) -> ItemType? { places[id].map { type($0) } }

    /// The ids of the items of a list in their order; none when there is no such item.
    public func children(of id: ItemID, _ list: ListName) -> [ItemID] {
        places[id].map { children($0, list).map { self.id($0) } } ?? []
    }

    /// The item that holds this one; nil for the map itself and when there is no such item.
    public func parent(of id: ItemID) -> ItemID? {
        places[id].flatMap { parent($0) }.map { self.id($0) }
    }

    /// Where the item stands; nil for the map itself and when there is no such item.
    public func place(of id: ItemID) -> Place? {
        guard let handle = places[id], let parent = parent(handle) else { return nil }
        let list = nodes[Int(handle.index)].list
        let siblings = children(parent, list)
        guard let position = siblings.firstIndex(of: handle) else {
            preconditionFailure("\(id) is not among the items of its parent.")
        }
        let before = position > 0 ? self.id(siblings[position - 1]) : nil
        return Place(self.id(parent), list, after: before)
    }

    /// The nearest item of the type on the way up, the item itself included.
    public func ancestor(_ type: ItemType, of id: ItemID) -> ItemID? {
        var handle = places[id]
        while let current = handle {
            if self.type(current) == type { return self.id(current) }
            handle = parent(current)
        }
        return nil
    }

    /// A copy of the item with all that is below it; nil when there is no such item.
    public func branch(_ id: ItemID) -> Branch? {
        places[id].map { branch($0) }
    }

    /// A copy of the item with all that is below it: costs as much as that is large.
    public func branch(_ handle: Handle) -> Branch {
        let node = nodes[Int(handle.index)]
        let lists = node.children.filter { !$0.handles.isEmpty }.map { entry in
            Branch.List(entry.list, entry.handles.map { branch($0) })
        }
        return Branch(
            id: node.id, type: node.type, fields: node.fields, lists: lists, unknown: node.unknown)
    }
}

extension Document: Equatable {
    /// Whether both hold the same items with the same fields in the same order, byte by byte.
    ///
    /// Looks at everything; ``Document/revision`` tells sooner whether one document has changed.
    public static func == (left: Document, right: Document) -> Bool {
        left.kind == right.kind && left.formatVersion == right.formatVersion
            && left.counts == right.counts && left.branch(.root) == right.branch(.root)
    }
}
