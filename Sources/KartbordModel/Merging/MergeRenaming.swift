/// Gives another id to items that have the same one on both sides and are not the same.
///
/// What the base knows is the same item on both sides. What both sides put in is the same when it is
/// of one type and is called the same, or by nothing yet; else both are kept, and one gets an id that
/// follows from what it holds.
struct MergeRenaming {
    private(set) var one: Document
    private(set) var other: Document
    /// The ids that items had before, by those that they got.
    private(set) var formerIDs: [ItemID: ItemID] = [:]
    private(set) var base: Document

    init(_ one: Document, _ other: Document, base: Document) {
        self.one = one
        self.other = other
        self.base = base
        var renamed: [[ItemID: ItemID]] = [[:], [:]]
        var renamedInBase: [ItemID: ItemID] = [:]
        for handle in one.readingOrder where handle != .root {
            guard let match = other.handle(one.id(handle)), !isSame(handle, match) else { continue }
            let id = one.id(handle)
            let side = sideThatYields(handle, match)
            let fresh = freshID(for: id, on: side)
            renamed[side.rawValue][id] = fresh
            formerIDs[fresh] = id
            let type = side == .one ? one.type(handle) : other.type(match)
            if base.type(of: id) == type { renamedInBase[id] = fresh }
        }
        if !renamedInBase.isEmpty { self.base = base.renaming(renamedInBase) }
        if !renamed[0].isEmpty { self.one = one.renaming(renamed[0]) }
        if !renamed[1].isEmpty { self.other = other.renaming(renamed[1]) }
    }

    private func isSame(_ left: Handle, _ right: Handle) -> Bool {
        let (first, second) = (one.nodes[Int(left.index)], other.nodes[Int(right.index)])
        guard first.type == second.type else { return false }
        if case .keyed(let field) = one.schema[first.type].identity {
            return first.content(field) == second.content(field)
                && one.id(first.parent) == other.id(second.parent)
        }
        if base.type(of: first.id) == first.type { return true }
        if first.type == .lane, Lane.standard.contains(first.id) { return true }
        guard let words = first.words, let otherWords = second.words else { return true }
        return words == otherWords
    }

    /// Which of two items gets another id: the one that the base knows and that the other side
    /// replaced by a thing of another type, else the lesser one.
    private func sideThatYields(_ left: Handle, _ right: Handle) -> MergeSide {
        let (first, second) = (one.nodes[Int(left.index)], other.nodes[Int(right.index)])
        if first.type != second.type {
            switch base.type(of: first.id) {
            case first.type: return .one
            case second.type: return .other
            default: return first.type.rawValue < second.type.rawValue ? .other : .one
            }
        }
        return first.signature.precedesByBytes(second.signature) ? .one : .other
    }

    private func freshID(for id: ItemID, on side: MergeSide) -> ItemID {
        let (own, opposite) = side == .one ? (one, other) : (other, one)
        guard let handle = own.handle(id) else {
            preconditionFailure("\(id) was found on both sides.")
        }
        let node = own.nodes[Int(handle.index)]
        var attempt = 0
        while true {
            let fresh = ItemID.derived(from: [id.text, node.signature, "\(attempt)"])
            attempt += 1
            if own.contains(fresh) || base.contains(fresh) || formerIDs[fresh] != nil { continue }
            // When the same was joined before, the other side has the item under this id already.
            guard let known = opposite.handle(fresh) else { return fresh }
            let match = opposite.nodes[Int(known.index)]
            if match.type == node.type, match.words == node.words { return fresh }
        }
    }
}

extension Node {
    /// What the item is called; nil when it is not called anything.
    var words: FieldContent? { content(.title) ?? content(.name) ?? content(.text) }

    /// Its type and all that it holds itself, in one text.
    var signature: String {
        let held = fields.map { ForeignMember($0.name.name, Foreign($0.content)) } + unknown
        return type.name + Foreign.object(held).signature
    }
}

extension Document {
    /// A copy in which some items have other ids; what links or refers to them follows.
    func renaming(_ ids: [ItemID: ItemID]) -> Document {
        var copy = Document(
            kind, formatVersion: formatVersion, map: branch(Handle.root).renaming(ids))
        copy.isDamaged = isDamaged
        return copy
    }
}
