/// The parts of which edits are made. They trust what they are given.
extension Document {
    /// The place in the list at which an item that stands after the sibling begins.
    func position(of place: Place, in parent: Handle) throws(EditError) -> Int {
        guard let after = place.after else { return 0 }
        let siblings = children(parent, place.list)
        guard let sibling = handle(after), let position = siblings.lastIndex(of: sibling) else {
            throw .noSibling(after, parent: place.parent, list: place.list)
        }
        return position + 1
    }

    func checkRoom(
        for type: ItemType, in parent: Handle, _ list: ListName
    ) throws(EditError) {
        guard schema[self.type(parent)].type(in: list) == type else {
            throw .noPlace(type, parent: id(parent), list: list)
        }
    }

    /// Whether a branch can be taken in: its ids are free and nothing waits for them, its fields
    /// and lists are known, each of them once.
    func check(_ branch: Branch, _ seen: inout Set<ItemID>) throws(EditError) {
        guard !contains(branch.id), seen.insert(branch.id).inserted else {
            throw .idInUse(branch.id)
        }
        if let link = links(to: branch.id).first {
            throw .stillLinked(branch.id, from: link.source)
        }
        guard schema.contains(branch.type) else {
            throw .noPlace(branch.type, parent: branch.id, list: .phases)
        }
        let type = schema[branch.type]
        for (position, entry) in branch.fields.enumerated() {
            if branch.fields[..<position].contains(where: { $0.name == entry.name }) {
                throw .fieldTwice(entry.name, branch.id)
            }
            guard let form = type.form(of: entry.name) else {
                throw .noField(entry.name, branch.id)
            }
            if case .foreign = entry.content { continue }
            guard form.accepts(entry.content) else { throw .wrongContent(entry.name, branch.id) }
        }
        for (position, list) in branch.lists.enumerated() {
            if branch.lists[..<position].contains(where: { $0.name == list.name }) {
                throw .listTwice(list.name, parent: branch.id)
            }
            for item in list.items {
                guard type.type(in: list.name) == item.type else {
                    throw .noPlace(item.type, parent: branch.id, list: list.name)
                }
                try check(item, &seen)
            }
        }
    }

    func checkUnlinked(_ branch: Branch) throws(EditError) {
        let ids = branch.flattened.map(\.id)
        let inside = Set(ids)
        for id in ids {
            for link in links(to: id) where !inside.contains(link.source) {
                throw .stillLinked(id, from: link.source)
            }
        }
    }

    /// Stores a branch below a parent, without putting its top into the parent's list.
    mutating func graft(_ branch: Branch, parent: Handle, list: ListName) -> Handle {
        let type = schema[branch.type]
        var fields = branch.fields.filter { !$0.content.isEmpty }
        fields.sort { type.position(of: $0.name) < type.position(of: $1.name) }
        for (position, entry) in fields.enumerated() {
            guard case .links(let ids) = entry.content else { continue }
            fields[position].content = .links(Self.inOrder(ids))
            noteLinks(of: branch.id, fields[position])
        }
        let handle = store(
            Node(
                id: branch.id, type: branch.type, list: list, parent: parent, fields: fields,
                children: [], unknown: branch.unknown))
        let lists = branch.lists.sorted {
            type.position(of: $0.name) < type.position(of: $1.name)
        }
        for list in lists where !list.items.isEmpty {
            let handles = list.items.map { graft($0, parent: handle, list: list.name) }
            nodes[Int(handle.index)].children.append(
                Node.Children(list: list.name, handles: handles))
        }
        return handle
    }

    mutating func attach(_ handle: Handle, to parent: Handle, _ list: ListName, at position: Int) {
        nodes[Int(handle.index)].parent = parent
        nodes[Int(handle.index)].list = list
        let index = Int(parent.index)
        if let entry = nodes[index].children.firstIndex(where: { $0.list == list }) {
            nodes[index].children[entry].handles.insert(handle, at: position)
            return
        }
        let type = schema[nodes[index].type]
        let order = type.position(of: list)
        let entry =
            nodes[index].children.firstIndex { type.position(of: $0.list) > order }
            ?? nodes[index].children.endIndex
        nodes[index].children.insert(Node.Children(list: list, handles: [handle]), at: entry)
    }

    mutating func detach(_ handle: Handle) {
        let parent = Int(nodes[Int(handle.index)].parent.index)
        let list = nodes[Int(handle.index)].list
        guard let entry = nodes[parent].children.firstIndex(where: { $0.list == list }),
            let position = nodes[parent].children[entry].handles.lastIndex(of: handle)
        else { preconditionFailure("An item is not among the items of its parent.") }
        nodes[parent].children[entry].handles.remove(at: position)
    }

    /// Forgets an item and all below it.
    mutating func prune(_ handle: Handle) {
        let node = nodes[Int(handle.index)]
        for entry in node.children {
            for child in entry.handles { prune(child) }
        }
        for entry in node.fields { forgetLinks(of: node.id, entry) }
        release(handle)
    }

    mutating func put(_ content: FieldContent?, in field: FieldName, of handle: Handle) {
        let index = Int(handle.index)
        let position = nodes[index].position(of: field)
        guard let content, !content.isEmpty else {
            if let position { nodes[index].fields.remove(at: position) }
            return
        }
        if let position {
            nodes[index].fields[position].content = content
            return
        }
        let type = schema[nodes[index].type]
        let order = type.position(of: field)
        let place =
            nodes[index].fields.firstIndex { type.position(of: $0.name) > order }
            ?? nodes[index].fields.endIndex
        nodes[index].fields.insert(FieldEntry(field, content), at: place)
    }
}
