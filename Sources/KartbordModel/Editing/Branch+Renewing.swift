extension Branch {
    /// A copy in which the item and all below it have ids of their own.
    ///
    /// Links and references that point inside the branch follow; those that point outside are kept.
    /// The standard lanes keep their ids, since those are their names, and items that are known by
    /// what they refer to get the ids that follow from it.
    ///
    /// - Parameter makeID: gives an id that is free, another one each time.
    /// - Returns: the copy.
    public func renewed(makeID: () -> ItemID) -> Branch {
        var renewal = Renewal()
        renewal.collect(self, makeID)
        return renewal.renewed(self, id: renewal[id])
    }

    /// A copy in which some items have other ids, and those that are known by them follow.
    func renaming(_ ids: [ItemID: ItemID]) -> Branch {
        let renewal = Renewal(ids)
        return renewal.renewed(self, id: renewal[id])
    }
}

/// Which ids take the place of which.
private struct Renewal {
    private var ids: [ItemID: ItemID]

    init(_ ids: [ItemID: ItemID] = [:]) { self.ids = ids }

    subscript(old: ItemID) -> ItemID { ids[old] ?? old }

    mutating func collect(_ branch: Branch, _ makeID: () -> ItemID) {
        let keepsID = branch.type == .map || branch.isStandardLane
        if !keepsID, ids[branch.id] == nil { ids[branch.id] = makeID() }
        for item in branch.lists.flatMap(\.items) where item.key(below: branch.id) == nil {
            collect(item, makeID)
        }
    }

    func renewed(_ branch: Branch, id: ItemID) -> Branch {
        var copy = branch
        copy.id = id
        for index in copy.fields.indices {
            copy.fields[index].content = renewed(copy.fields[index].content)
        }
        for list in copy.lists.indices {
            copy.lists[list].items = copy.lists[list].items.map { item in
                if let fresh = ids[item.id] { return renewed(item, id: fresh) }
                let key = item.key(below: branch.id)
                return renewed(item, id: key.map { .keyed(id, by: self[$0]) } ?? item.id)
            }
        }
        if copy.type == .conflict, let about = copy[.about] {
            copy[.about] = self[ItemID(about)].text
        }
        return copy
    }

    private func renewed(_ content: FieldContent) -> FieldContent {
        switch content {
        case .reference(let id): .reference(self[id])
        case .links(let ids): .links(ids.map { self[$0] }.sorted())
        case .text, .number, .flag, .texts, .foreign: content
        }
    }
}

extension Branch {
    fileprivate var isStandardLane: Bool { type == .lane && Lane.standard.contains(id) }

    /// What the item refers to when its id follows from that; nil for items with ids of their own.
    fileprivate func key(below parent: ItemID) -> ItemID? {
        let schema = Kind.allCases.lazy.map(\.schema).first { $0.contains(type) }
        guard case .keyed(let field)? = schema?[type].identity,
            case .reference(let key)? = fields.first(where: { $0.name == field })?.content,
            id == .keyed(parent, by: key)
        else { return nil }
        return key
    }
}

extension Document {
    /// A copy in which every item has a new id, so that two maps made from one are not mixed up.
    ///
    /// The standard lanes keep their ids; links and references follow.
    public func copiedWithNewIDs(using generator: inout some RandomNumberGenerator) -> Document {
        var taken: Set<ItemID> = []
        let map = branch(Handle.root).renewed {
            let id = freshID(using: &generator, besides: taken)
            taken.insert(id)
            return id
        }
        var copy = Document(kind, formatVersion: formatVersion, map: map)
        copy.isDamaged = isDamaged
        return copy
    }

    /// A copy without the members of the map itself that have these names and that this version
    /// does not know.
    public func without(unknownMembers names: [String]) -> Document {
        var copy = self
        copy.nodes[0].unknown.removeAll { member in
            names.contains { $0.hasSameBytes(as: member.name) }
        }
        return copy
    }

    /// Makes a document of a branch of the type ``ItemType/map``, which is trusted.
    init(_ kind: Kind, formatVersion: Int, map: Branch) {
        self.init(kind, formatVersion: formatVersion)
        nodes[0].fields = map.fields
        nodes[0].unknown = map.unknown
        for entry in map.fields { noteLinks(of: map.id, entry) }
        for list in map.lists where !list.items.isEmpty {
            let handles = list.items.map { graft($0, parent: .root, list: list.name) }
            nodes[0].children.append(Node.Children(list: list.name, handles: handles))
        }
    }
}
