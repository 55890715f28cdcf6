import KartbordModel

/// An effect map in which every field of every item holds something: two of each thing, one linked
/// and one not.
struct FilledEffectMap {
    private(set) var document = Document(.effectMap)
    private var filling: Filling

    /// Fills every text with one text, and every prompt with another.
    init(_ text: String, prompt: String = "prompt") throws {
        try self.init(Filling(.effectMap, text, prompt: prompt, count: nil))
    }

    /// Fills every text with a word and a number of its own.
    init(numbered word: String) throws {
        try self.init(Filling(.effectMap, word, prompt: "prompt", count: 100))
    }

    private init(_ filling: Filling) throws {
        self.filling = filling
        for entry in self.filling.fields(.map) {
            try document.apply(.set(.map, entry.name, entry.content))
        }
        for number in 1...2 {
            let goal = ItemID("g\(number)")
            try insert(goal, .effectGoal, .map, .effectGoals)
            let point = ItemID("p\(number)")
            try insert(point, .measuringPoint, goal, .measuringPoints)
            for reading in 1...2 {
                let id = ItemID("r\(number)\(reading)")
                try insert(id, .reading, point, .readings)
                try document.apply(.set(id, .readingValue, Double(reading)))
            }
            let group = ItemID("m\(number)")
            try insert(group, .targetGroup, .map, .targetGroups)
            for usageGoal in 1...(3 - number) {
                try insert(ItemID("u\(number)\(usageGoal)"), .usageGoal, group, .usageGoals)
            }
            try insert(ItemID("a\(number)"), .action, .map, .actions)
            try document.apply(.set(ItemID("a\(number)"), .tested, number == 1))
        }
        try insert("m3", .targetGroup, .map, .targetGroups)
        try document.apply(.link("u11", .effectGoals, "g1"))
        try document.apply(.link("u21", .effectGoals, "g1"))
        try document.apply(.link("a1", .usageGoals, "u11"))
        try document.apply(.link("a1", .usageGoals, "u21"))
    }

    private mutating func insert(
        _ id: ItemID, _ type: ItemType, _ parent: ItemID, _ list: ListName
    ) throws {
        let last = document.children(of: parent, list).last
        let branch = Branch(id: id, type: type, fields: filling.fields(type))
        try document.apply(.insert(branch, Place(parent, list, after: last)))
    }
}
