import KartbordModel

/// Maps that tests start from, made of edits alone.
enum Sample {
    static let today = CalendarDate("2026-03-01")

    /// A small map in which no check finds anything.
    static func soundMap() throws -> Document {
        var map = Document(.journey)
        let fields: [FieldEntry] = [
            FieldEntry(.title, .text("Nå rätt medarbetare")), FieldEntry(.language, .text("sv")),
            FieldEntry(.question, .text("Var fastnar 漢 den som söker?")),
            FieldEntry(.goal, .text("Få veta vem som har ärendet 🙂")),
            FieldEntry(.owner, .text("Åsa (påhittad)")),
            FieldEntry(.reviewDate, .text("2026-06-01")),
        ]
        for field in fields { try map.apply(.set(.map, field.name, field.content)) }
        try map.append(Branch(id: "p", type: .persona, .init(.name, .text("Patient"))), .personas)
        for lane: ItemID in ["feeling", "doing", "pain"] {
            try map.append(Branch(id: lane, type: .lane), .lanes)
        }
        try map.append(phase("f1", .before, [step("s1", "Söker numret", 1)]), .phases)
        let during = [step("s2", "Ringer växeln", -1), step("s3", "Väntar på besked", 0)]
        try map.append(phase("f2", .during, during), .phases)
        try map.append(phase("f3", .after, [step("s4", "Får svar", 1)]), .phases)
        try map.append(card("k5", "pain", "Vet inte vem som har ärendet"), .cards, of: "s2")
        try map.append(
            Branch(
                id: "i1", type: .insight, .init(.text, .text("Det är som ett flipperspel")),
                .init(.kind, .text("quote")), .init(.source, .text("interview")),
                .init(.steps, .links(["s1", "s2", "s3", "s4"]))), .insights)
        try map.append(
            Branch(
                id: "o1", type: .opportunity, .init(.text, .text("Hur kan vi ge en enda väg in?")),
                .init(.owner, .text("Åsa (påhittad)")), .init(.status, .text("chosen")),
                .init(.steps, .links(["s2"]))), .opportunities)
        return map
    }

    static func phase(_ id: ItemID, _ period: Period, _ steps: [Branch]) -> Branch {
        var branch = Branch(id: id, type: .phase, .init(.title, .text("Fasen \(id)")))
        branch[.period] = period
        branch.lists = [Branch.List(.steps, steps)]
        return branch
    }

    static func step(_ id: ItemID, _ title: String, _ value: Int) -> Branch {
        var branch = Branch(id: id, type: .step, .init(.title, .text(title)))
        branch.lists = [
            Branch.List(.feelings, [feeling(id, "p", value)]),
            Branch.List(.cards, [card(ItemID("k\(id.text)"), "doing", "Letar på webben")]),
        ]
        return branch
    }

    static func feeling(_ step: ItemID, _ persona: ItemID, _ value: Int) -> Branch {
        Branch(
            id: .keyed(step, by: persona), type: .feeling, .init(.persona, .reference(persona)),
            .init(.value, .number(Double(value))))
    }

    static func card(_ id: ItemID, _ lane: ItemID, _ text: String) -> Branch {
        Branch(id: id, type: .card, .init(.lane, .reference(lane)), .init(.text, .text(text)))
    }
}

extension Branch {
    /// Makes a branch without lists.
    init(id: ItemID, type: ItemType, _ field: FieldEntry, _ fields: FieldEntry...) {
        self.init(id: id, type: type, fields: [field] + fields)
    }
}

extension Document {
    /// Puts a branch at the end of a list.
    mutating func append(
        _ branch: Branch, _ list: ListName, of parent: ItemID = .map
    ) throws {
        let place = Place(parent, list, after: children(of: parent, list).last)
        try apply(.insert(branch, place))
    }

    /// The document after some edits.
    func after(_ edits: [Edit]) throws -> Document {
        var changed = self
        try changed.apply(Change("test", edits))
        return changed
    }
}

extension Edit {
    /// Clears a field.
    static func clear(_ item: ItemID, _ field: FieldName) -> Edit { .set(item, field, nil) }
}
