/// Which of the two maps that are joined.
enum MergeSide: Int, CaseIterable {
    case one
    case other

    var opposite: MergeSide { self == .one ? .other : .one }
}

/// The three maps of a merge, with a number for every item that is in any of them.
///
/// An id that means one item on one side and another item on the other has been given up by one of
/// them before: see ``MergeRenaming``.
struct MergedSides {
    let base: Document
    /// The two maps, by ``MergeSide``.
    let maps: [Document]
    /// The ids by number; 0 is the map itself.
    private(set) var ids: [ItemID] = [.map]
    private(set) var numbers: [ItemID: Int] = [.map: 0]
    /// Where the items lie in the base, by number; nil for what is not there, or was another thing.
    private(set) var inBase: [Handle?] = [.root]
    /// The same for each side.
    private(set) var places: [[Handle?]] = [[.root], [.root]]
    /// The ids that items had before they were given others.
    let formerIDs: [ItemID: ItemID]

    init(_ one: Document, _ other: Document, base: Document) {
        let renaming = MergeRenaming(one, other, base: base)
        self.base = renaming.base
        maps = [renaming.one, renaming.other]
        formerIDs = renaming.formerIDs
        let count = max(one.places.count, other.places.count)
        numbers.reserveCapacity(count)
        ids.reserveCapacity(count)
        for side in MergeSide.allCases { number(maps[side.rawValue], side) }
        for handle in self.base.readingOrder where handle != .root {
            let number = number(self.base.id(handle))
            if isSameThing(number, self.base.type(handle)) { inBase[number] = handle }
        }
    }

    func map(_ side: MergeSide) -> Document { maps[side.rawValue] }

    func handle(_ number: Int, _ side: MergeSide) -> Handle? { places[side.rawValue][number] }

    func has(_ number: Int, _ side: MergeSide) -> Bool { handle(number, side) != nil }

    /// The only side that has the item; nil when both have it, or none.
    func onlySide(with number: Int) -> MergeSide? {
        switch (has(number, .one), has(number, .other)) {
        case (true, false): .one
        case (false, true): .other
        default: nil
        }
    }

    /// Whether the item was in the base and one side took it away.
    func isRemoved(_ number: Int) -> Bool {
        inBase[number] != nil && onlySide(with: number) != nil
    }

    func node(_ number: Int, _ side: MergeSide) -> Node? {
        handle(number, side).map { map(side).nodes[Int($0.index)] }
    }

    func baseNode(_ number: Int) -> Node? { inBase[number].map { base.nodes[Int($0.index)] } }

    /// The number of the item that holds another one on a side.
    func parent(_ number: Int, _ side: MergeSide) -> Int? {
        guard let node = node(number, side) else { return nil }
        return numbers[map(side).id(node.parent)]
    }

    func baseParent(_ number: Int) -> Int? {
        guard let node = baseNode(number), let parent = numbers[base.id(node.parent)] else {
            return nil
        }
        return inBase[parent] == nil ? nil : parent
    }

    /// What the item is; both sides agree on that by now.
    func type(_ number: Int) -> ItemType? {
        (node(number, .one) ?? node(number, .other) ?? baseNode(number))?.type
    }

    private mutating func number(_ map: Document, _ side: MergeSide) {
        for handle in map.readingOrder where handle != .root {
            places[side.rawValue][number(map.id(handle))] = handle
        }
    }

    private mutating func number(_ id: ItemID) -> Int {
        if let number = numbers[id] { return number }
        let number = ids.count
        ids.append(id)
        numbers[id] = number
        inBase.append(nil)
        for side in places.indices { places[side].append(nil) }
        return number
    }

    /// Whether an item of the base is still the same on the sides that have one with its id.
    private func isSameThing(_ number: Int, _ type: ItemType) -> Bool {
        MergeSide.allCases.allSatisfy { side in node(number, side).map { $0.type == type } ?? true }
    }
}
