/// Which items of an old document are kept in a new one, and which go.
struct Matching {
    let old: Document
    let new: Document

    /// What becomes of an item of the old document.
    private enum Fate: UInt8 {
        case kept
        /// It is not in the new document.
        case gone
        /// It is in the new document, but no edit leads there: it goes and comes again.
        case rebuilt
    }

    /// By where the items lie in the old document.
    private var fates: [Fate]
    /// What is removed before anything is put in, because it comes again.
    private(set) var earlyTops: [Handle] = []
    /// What is removed when everything has been put in and moved out of it.
    ///
    /// The last in reading order goes first: what links to something mostly stands after it.
    private(set) var lateTops: [Handle] = []
    /// For what goes, the place of its removal in the order of all removals.
    private(set) var removals: [Handle: Int] = [:]

    init(_ old: Document, _ new: Document) {
        self.old = old
        self.new = new
        fates = [Fate](repeating: .gone, count: old.nodes.count)
        decide(.root, isRebuilt: false)
        collectTops(.root, in: .kept)
        earlyTops.reverse()
        lateTops.reverse()
        for (order, top) in (earlyTops + lateTops).enumerated() { note(top, order) }
    }

    func isKept(_ handle: Handle) -> Bool { fates[Int(handle.index)] == .kept }

    /// Whether the old document has the item and it is kept.
    func keeps(_ id: ItemID) -> Bool { old.handle(id).map { isKept($0) } ?? false }

    /// Whether a removal comes after everything has been put in.
    func isLate(_ removal: Int) -> Bool { removal >= earlyTops.count }

    private mutating func decide(_ handle: Handle, isRebuilt: Bool) {
        let node = old.nodes[Int(handle.index)]
        var isRebuilt = isRebuilt
        if let match = new.handle(node.id) {
            if !isRebuilt { isRebuilt = !canBecome(node, new.nodes[Int(match.index)], handle) }
            fates[Int(handle.index)] = isRebuilt ? .rebuilt : .kept
        }
        for entry in node.children {
            for child in entry.handles { decide(child, isRebuilt: isRebuilt) }
        }
    }

    /// Whether edits lead from one to the other while it stays the same item.
    private func canBecome(_ node: Node, _ other: Node, _ handle: Handle) -> Bool {
        guard node.type == other.type else { return false }
        if node.type == .map { return true }
        guard node.unknown == other.unknown else { return false }
        guard case .keyed(let field) = old.schema[node.type].identity else { return true }
        // What is known by its parent and what it refers to can change neither.
        return node.content(field) == other.content(field)
            && old.id(node.parent) == new.id(other.parent)
    }

    /// What goes by a removal of its own: it does not go with what it stands in.
    private mutating func collectTops(_ handle: Handle, in parent: Fate) {
        let fate = fates[Int(handle.index)]
        switch fate {
        case .rebuilt where parent != .rebuilt: earlyTops.append(handle)
        case .gone where parent == .kept: lateTops.append(handle)
        default: break
        }
        // What stands in something rebuilt has gone with it.
        for child in old.nodes[Int(handle.index)].allHandles where fate != .rebuilt {
            collectTops(child, in: fate)
        }
    }

    private mutating func note(_ handle: Handle, _ order: Int) {
        // What comes again and stood in something that goes for good has been noted already.
        guard !isKept(handle), removals[handle] == nil else { return }
        removals[handle] = order
        for child in old.nodes[Int(handle.index)].allHandles { note(child, order) }
    }
}

extension Node {
    /// The items of all lists in their order.
    var allHandles: [Handle] {
        children.count == 1 ? children[0].handles : children.flatMap(\.handles)
    }

    func content(_ field: FieldName) -> FieldContent? {
        position(of: field).map { fields[$0].content }
    }
}
