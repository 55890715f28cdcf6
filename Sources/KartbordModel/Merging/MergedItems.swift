/// What becomes of every item of the maps that are joined; items go by their numbers in
/// ``MergedSides``.
///
/// Everything is decided in an order in which nothing decided earlier has to be taken back: what
/// items hold and where they stand, what is there at all, and at last the order in each list.
struct MergedItems {
    /// In which list of which item another one stands.
    struct Home: Hashable {
        var parent: Int
        var list: ListName
    }

    /// A decision that left a wish open.
    enum OpenWish {
        case value(item: Int, field: String, other: Foreign?)
        case removed(item: Int)
        case place(item: Int, loser: MergeSide)
    }

    let sides: MergedSides
    /// What items hold that both sides have, where that is not what one of them holds.
    var contents: [Int: MergedContent] = [:]
    /// Where the items stand that are there.
    var homes: [Home?]
    /// Whether the items are there.
    var isThere: [Bool]
    /// The items of the lists, in their order, by the items that hold them.
    var lists: [Int: [(list: ListName, items: [Int])]] = [:]
    var openWishes: [OpenWish] = []
    /// What was removed by one side and is there nevertheless.
    var revived: Set<Int> = []

    init(_ sides: MergedSides) {
        self.sides = sides
        homes = [Home?](repeating: nil, count: sides.ids.count)
        isThere = [Bool](repeating: false, count: sides.ids.count)
    }

    mutating func decide() {
        for number in sides.ids.indices where sides.onlySide(with: number) == nil {
            decideContent(number)
        }
        decideHomes()
        decideSurvival()
        breakCycles()
        decideOrders()
    }

    /// What an item holds by what is decided so far.
    func content(_ number: Int) -> MergedContent {
        if let content = contents[number] { return content }
        let side = sides.onlySide(with: number) ?? .one
        guard let node = sides.node(number, side) else {
            preconditionFailure("\(sides.ids[number]) is on no side.")
        }
        return MergedContent(fields: node.fields, unknown: node.unknown)
    }
}

/// What an item holds itself.
struct MergedContent {
    var fields: [FieldEntry]
    var unknown: [ForeignMember]
}
