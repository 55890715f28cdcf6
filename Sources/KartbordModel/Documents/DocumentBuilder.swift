/// Builds a document item by item as a file is read, without a ``Branch`` for each item.
///
/// An item is begun, which gives it its place in memory and lets its own items refer to it; then
/// filled; and at some time named. The builder trusts what it is given: fields in the order of
/// the schema and none of them empty, every item named once, links in the order of their bytes.
package struct DocumentBuilder: ~Copyable {
    private var document: Document

    /// Begins a map, with room for about so many items.
    package init(_ kind: Kind, formatVersion: Int, reserving items: Int) {
        document = Document(kind, formatVersion: formatVersion)
        document.nodes.reserveCapacity(items)
        document.places.reserveCapacity(items)
    }

    /// How many items have been begun, the map itself included.
    package var count: Int { document.nodes.count }

    /// Begins an item; it has no id yet.
    package mutating func begin(
        _ type: ItemType, in list: ListName, of parent: Handle
    ) -> Handle {
        let handle = Handle(document.nodes.count)
        document.counts[Int(type.rawValue)] += 1
        document.nodes.append(
            Node(
                id: .map, type: type, list: list, parent: parent, fields: [], children: [],
                unknown: []))
        return handle
    }

    /// Gives an item its fields and the members that this version does not know.
    package mutating func fill(
        _ handle: Handle, fields: [FieldEntry], unknown: [ForeignMember]
    ) {
        let index = Int(handle.index)
        document.nodes[index].fields = fields
        if !unknown.isEmpty { document.nodes[index].unknown = unknown }
    }

    /// Gives an item the items of one of its lists.
    package mutating func setItems(_ items: [Handle], of handle: Handle, in list: ListName) {
        guard !items.isEmpty else { return }
        let index = Int(handle.index)
        let type = document.schema[document.nodes[index].type]
        let order = type.position(of: list)
        let children = Node.Children(list: list, handles: items)
        let place = document.nodes[index].children.firstIndex { type.position(of: $0.list) > order }
        if let place {
            document.nodes[index].children.insert(children, at: place)
        } else {
            document.nodes[index].children.append(children)
        }
    }

    /// Gives an item its id; false, and nothing done, when another has it already.
    package mutating func name(_ handle: Handle, _ id: ItemID) -> Bool {
        if let other = document.places.updateValue(handle, forKey: id) {
            document.places[id] = other
            return false
        }
        document.nodes[Int(handle.index)].id = id
        return true
    }

    /// Forgets all items from the one that was begun after so many others.
    package mutating func forget(from count: Int) {
        for index in count..<document.nodes.count {
            let node = document.nodes[index]
            document.counts[Int(node.type.rawValue)] -= 1
            if document.places[node.id] == Handle(index) { document.places[node.id] = nil }
        }
        document.nodes.removeSubrange(count...)
    }

    /// The item with the id, when it has been named already.
    package func handle(_ id: ItemID) -> Handle? { document.places[id] }

    /// The id of an item, empty as long as it has none.
    package func id(_ handle: Handle) -> ItemID { document.id(handle) }

    /// What an item is.
    package func type(_ handle: Handle) -> ItemType { document.type(handle) }

    /// What a field of an item holds.
    package func content(_ handle: Handle, _ name: FieldName) -> FieldContent? {
        document.content(handle, name)
    }

    /// The item that holds this one.
    package func parent(_ handle: Handle) -> Handle? { document.parent(handle) }

    /// Whether there are items of the type.
    package func hasItems(of type: ItemType) -> Bool { document.count(of: type) > 0 }

    /// Lets the targets of a field of links know of it, once the item has its id.
    package mutating func noteLinks(of handle: Handle, _ name: FieldName) {
        let node = document.nodes[Int(handle.index)]
        for entry in node.fields where entry.name == name {
            document.noteLinks(of: node.id, entry)
        }
    }

    /// The finished document.
    package consuming func finish(isDamaged: Bool) -> Document {
        document.isDamaged = isDamaged
        return document
    }
}
