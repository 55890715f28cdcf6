import KartbordModel

/// A portfolio in which every field of every item holds something: an item in each box and one that
/// is not sorted, each with all that can be below it.
struct FilledPortfolio {
    private(set) var document = Document(.trebox)
    private var filling: Filling

    /// Fills every text with one text, and every prompt with another.
    init(_ text: String, prompt: String = "prompt") throws {
        try self.init(Filling(.trebox, text, prompt: prompt, count: nil))
    }

    /// Fills every text with a word and a number of its own.
    init(numbered word: String) throws {
        try self.init(Filling(.trebox, word, prompt: "prompt", count: 100))
    }

    private init(_ filling: Filling) throws {
        self.filling = filling
        for entry in self.filling.fields(.map) {
            try document.apply(.set(.map, entry.name, entry.content))
        }
        for (number, box) in (Box.allCases + [nil]).enumerated() {
            let item = ItemID("b\(number)")
            try insert(item, .boxItem, .map, .items)
            try document.apply(.set(item, .box, box))
            try document.apply(.set(item, .boxStatus, box?.statuses.last))
            try insert(ItemID("p\(number)"), .measuringPoint, item, .measuringPoints)
            for reading in 1...2 {
                let id = ItemID("r\(number)\(reading)")
                try insert(id, .reading, ItemID("p\(number)"), .readings)
                try document.apply(.set(id, .readingValue, Double(reading)))
            }
            for (list, type, letter) in [
                (ListName.assumptions, ItemType.assumption, "a"), (.sprints, .sprint, "s"),
                (.moves, .move, "m"),
            ] {
                for child in 1...2 {
                    try insert(ItemID("\(letter)\(number)\(child)"), type, item, list)
                }
            }
            let signal = ItemID("g\(number)")
            try insert(signal, .signal, .map, .signals)
            try document.apply(.link(signal, .items, item))
        }
    }

    private mutating func insert(
        _ id: ItemID, _ type: ItemType, _ parent: ItemID, _ list: ListName
    ) throws {
        let last = document.children(of: parent, list).last
        let branch = Branch(id: id, type: type, fields: filling.fields(type))
        try document.apply(.insert(branch, Place(parent, list, after: last)))
    }
}
