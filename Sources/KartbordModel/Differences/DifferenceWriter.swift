/// Writes down the edits that lead from one document to another.
///
/// In this order, in which nothing stands in the way of what follows: links that must go, items
/// that must go, items from the top down that come or move, items that hold what has moved by
/// now, and last the fields and links of everything that is there.
struct DifferenceWriter {
    let matching: Matching
    private(set) var edits: [Edit] = []
    /// What has been inserted so far.
    private var inserted: Set<ItemID> = []
    /// Fields of inserted items that do not hold all of their links yet, with those they hold.
    private(set) var unfinished: [(item: Handle, field: FieldName, present: FieldContent?)] = []

    var old: Document { matching.old }
    var new: Document { matching.new }

    init(_ matching: Matching) {
        self.matching = matching
    }

    mutating func write(_ edit: Edit) { edits.append(edit) }

    mutating func remove(_ handles: [Handle]) {
        for handle in handles { write(.remove(old.id(handle))) }
    }

    // MARK: - Placing

    /// Gives an item that is in place the lists that it shall have, and all below it theirs.
    mutating func place(_ parent: Handle) {
        for entry in new.nodes[Int(parent.index)].children {
            placeItems(entry.handles, entry.list, of: parent)
            for child in entry.handles { place(child) }
        }
    }

    private mutating func placeItems(_ items: [Handle], _ list: ListName, of parent: Handle) {
        let ids = items.map { new.id($0) }
        let parentID = new.id(parent)
        let staying = stayingItems(ids, list, of: parentID)
        var after: ItemID?
        for (item, id) in zip(items, ids) {
            if !staying.contains(id) {
                let place = Place(parentID, list, after: after)
                if matching.keeps(id) {
                    write(.move(id, place))
                } else {
                    write(.insert(freshBranch(item), place))
                }
            }
            after = id
        }
    }

    /// The items that are in the list already and in the order of each other.
    private func stayingItems(
        _ ids: [ItemID], _ list: ListName, of parent: ItemID
    ) -> Set<ItemID> {
        guard matching.keeps(parent), !inserted.contains(parent) else {
            return Set(ids.filter { inserted.contains($0) })
        }
        let before = old.handle(parent).map { old.children($0, list) } ?? []
        var positions: [ItemID: Int] = [:]
        for (position, handle) in before.enumerated() {
            if matching.isKept(handle) { positions[old.id(handle)] = position }
        }
        let known = ids.filter { positions[$0] != nil }
        let longest = longestIncreasing(known.compactMap { positions[$0] })
        return Set(longest.map { known[$0] })
    }

    /// The item with all below it that comes as well; what is kept is moved there afterwards.
    private mutating func freshBranch(_ handle: Handle) -> Branch {
        let node = new.nodes[Int(handle.index)]
        var branch = Branch(id: node.id, type: node.type, unknown: node.unknown)
        inserted.insert(node.id)
        for entry in node.fields {
            guard let content = presentPart(of: entry, handle) else { continue }
            branch.fields.append(FieldEntry(entry.name, content))
        }
        for entry in node.children {
            let fresh = entry.handles.filter { !matching.keeps(new.id($0)) }
            guard !fresh.isEmpty else { continue }
            branch.lists.append(Branch.List(entry.list, fresh.map { freshBranch($0) }))
        }
        return branch
    }

    /// What a field can hold for now: links to what is not there yet, or will never be, wait.
    private mutating func presentPart(of entry: FieldEntry, _ item: Handle) -> FieldContent? {
        guard case .links(let ids) = entry.content else { return entry.content }
        let present = ids.filter { isPresent($0) }
        if present.count == ids.count { return entry.content }
        let content: FieldContent? = present.isEmpty ? nil : .links(present)
        unfinished.append((item, entry.name, content))
        return content
    }

    /// Whether an item of the new document is there by now.
    private func isPresent(_ id: ItemID) -> Bool {
        matching.keeps(id) || inserted.contains(id)
    }
}
