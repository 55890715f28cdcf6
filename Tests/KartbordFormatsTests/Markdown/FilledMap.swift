import KartbordModel
import Testing

/// A journey map in which every field of every item holds something.
///
/// Made from the schema, so that a field that is added later is tried too.
struct FilledMap {
    private(set) var document = Document(.journey)
    private var filling: Filling

    /// Fills every text with one text, and every prompt with another.
    init(_ text: String, prompt: String = "prompt") throws {
        try self.init(text, prompt, count: nil)
    }

    /// Fills every text with a word and a number of its own.
    init(numbered word: String) throws {
        try self.init(word, "prompt", count: 100)
    }

    private init(_ text: String, _ prompt: String, count: Int?) throws {
        filling = Filling(.journey, text, prompt: prompt, count: count)
        for entry in fields(.map) { try document.apply(.set(.map, entry.name, entry.content)) }
        try document.apply(.set(.map, .state, MapState.wanted))
        try insertPeopleAndLanes()
        try insertSteps()
        try insertThoughts()
    }

    /// The map as it is viewed.
    var map: JourneyMap { JourneyMap(document) }

    // MARK: - Parts

    private mutating func insertPeopleAndLanes() throws {
        try insert("p1", .persona, .map, .personas)
        try insert("p2", .persona, .map, .personas)
        for id in Lane.standard + ["own1", "own2"] {
            try insert(id, .lane, .map, .lanes)
            try document.apply(.set(id, Key<Bool>.hidden, id == "own2"))
        }
    }

    private mutating func insertSteps() throws {
        for (index, period) in ["before", "during", "after"].enumerated() {
            let phase = ItemID("f\(index)")
            try insert(phase, .phase, .map, .phases)
            try document.apply(.set(phase, .period, .text(period)))
            for number in 0..<(index == 0 ? 2 : 1) {
                let step = ItemID("s\(index)\(number)")
                try insert(step, .step, phase, .steps)
                try insertFeeling(step, "p1", index - 2)
                try insertFeeling(step, "p2", number == 0 ? index - 2 : 2)
                for lane in step == "s00" ? Lane.standard + ["own1", "own2"] : ["pain"] {
                    let card = ItemID("k\(step)\(lane)")
                    try insert(card, .card, step, .cards)
                    try document.apply(.set(card, .lane, lane))
                    try document.apply(.link(card, FieldName.personas, "p1"))
                }
            }
        }
    }

    private mutating func insertFeeling(_ step: ItemID, _ persona: ItemID, _ value: Int) throws {
        var feeling = Branch(
            id: .keyed(step, by: persona), type: .feeling, fields: fields(.feeling))
        feeling[.persona] = persona
        feeling[.value] = value
        let last = document.children(of: step, .feelings).last
        try document.apply(.insert(feeling, Place(step, .feelings, after: last)))
    }

    private mutating func insertThoughts() throws {
        for (index, kind) in InsightKind.allCases.enumerated() {
            let id = ItemID("i\(index)")
            try insert(id, .insight, .map, .insights)
            try document.apply(.set(id, .insightKind, kind))
            try document.apply(.set(id, .source, index == 0 ? .assumption : .interview))
            try document.apply(.link(id, FieldName.steps, "s00"))
            try document.apply(.link(id, FieldName.cards, "ks00pain"))
        }
        for index in 0..<2 {
            let id = ItemID("o\(index)")
            try insert(id, .opportunity, .map, .opportunities)
            try document.apply(.link(id, FieldName.steps, "s00"))
            try document.apply(.link(id, FieldName.insights, "i0"))
            try insert(ItemID("\(id)a"), .alternative, id, .alternatives)
        }
    }

    // MARK: - Fields

    private mutating func insert(
        _ id: ItemID, _ type: ItemType, _ parent: ItemID, _ list: ListName
    ) throws {
        let last = document.children(of: parent, list).last
        let branch = Branch(id: id, type: type, fields: fields(type))
        try document.apply(.insert(branch, Place(parent, list, after: last)))
    }

    private mutating func fields(_ type: ItemType) -> [FieldEntry] { filling.fields(type) }
}
