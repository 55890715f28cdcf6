import KartbordModel

/// Makes maps by edits that nobody would make, but that the model allows.
struct RandomMap {
    private var chance: SeededRandom
    private(set) var document: Document
    /// Whether only such values are set as the fields' forms allow.
    var keepsToForms = false
    private var ids: [ItemID] = [.map]
    private var number: UInt64

    /// Goes on from a map, or from an empty one of a kind; every kind has its seeds.
    init(seed: UInt64, _ start: Document? = nil) {
        let kinds = Kind.allCases
        let document = start ?? Document(kinds[Int(seed % UInt64(kinds.count))])
        chance = SeededRandom(seed)
        number = seed * 100_000
        self.document = document
        ids = document.branch(.root).flattened.map(\.id)
    }

    mutating func edit(times: Int) throws {
        for _ in 0..<times {
            switch Int.random(in: 0..<10, using: &chance) {
            case 0..<4: try insert()
            case 4..<7: try set()
            case 7..<9: try link()
            default: try remove()
            }
        }
    }

    private mutating func anyID() -> ItemID {
        ids.randomElement(using: &chance) ?? .map
    }

    private mutating func freshID() -> ItemID {
        number += 1
        let marks = ["", "é", "e\u{301}", " ", "\"", "漢字", ":p", "#2", "-och-ett-långt-id"]
        return ItemID("\(number)\(marks.randomElement(using: &chance) ?? "")")
    }

    private mutating func text() -> String {
        JSONTexts.odd.randomElement(using: &chance) ?? ""
    }

    private mutating func insert() throws {
        let parent = anyID()
        guard let type = document.type(of: parent),
            let list = document.schema[type].lists.randomElement(using: &chance)
        else { return }
        let siblings = document.children(of: parent, list.name)
        var branch = Branch(id: freshID(), type: list.type, unknown: unknown())
        if case .keyed(let field) = document.schema[list.type].identity {
            guard let persona = document.children(of: .map, .personas).randomElement(using: &chance)
            else { return }
            branch.id = .keyed(parent, by: persona)
            branch.fields = [FieldEntry(field, .reference(persona))]
            if document.contains(branch.id) { return }
        }
        let after = Bool.random(using: &chance) ? siblings.last : nil
        try document.apply(.insert(branch, Place(parent, list.name, after: after)))
        ids.append(branch.id)
    }

    private mutating func remove() throws {
        let id = anyID()
        guard id != .map, ids.count > 20 else { return }
        try document.apply(Change("remove", document.removal(of: id)))
        ids.removeAll { !document.contains($0) }
    }

    private mutating func set() throws {
        let id = anyID()
        guard let type = document.type(of: id),
            let field = document.schema[type].fields.randomElement(using: &chance)
        else { return }
        if case .keyed(field.name) = document.schema[type].identity { return }
        if case .links = field.form { return }
        try document.apply(.set(id, field.name, content(field.form)))
    }

    private mutating func link() throws {
        let id = anyID()
        guard let type = document.type(of: id) else { return }
        for field in document.schema[type].fields {
            guard case .links(let types) = field.form else { continue }
            let target = anyID()
            guard let targetType = document.type(of: target), types.contains(targetType) else {
                continue
            }
            if document.links(to: target).contains(Link(id, field.name)) { continue }
            try document.apply(.link(id, field.name, target))
        }
    }

    private mutating func content(_ form: FieldForm) -> FieldContent? {
        switch Int.random(in: 0..<8, using: &chance) {
        case 0: return nil
        case 1 where !keepsToForms:
            let wrong: [Foreign] = [.object([]), .array([.array([]), .null]), .array([.null])]
            return wrong.randomElement(using: &chance).map { .foreign($0) }
        default: break
        }
        switch form {
        case .line, .prose, .path: return .text(text())
        case .choice(let words): return words.randomElement(using: &chance).map { .text($0) }
        case .whole(let range): return .number(Double(Int.random(in: range, using: &chance)))
        case .number(let range):
            return .number(Double.random(in: range, using: &chance))
        case .minutes:
            let numbers = [
                0, 0.1 + 0.2, .leastNonzeroMagnitude, 1e15, 1e16, 123_456_789.125, 1.7e308,
            ]
            return numbers.randomElement(using: &chance).map { .number($0) }
        case .flag: return .flag(Bool.random(using: &chance))
        case .date: return .text("2024-02-29")
        case .horizon:
            return Horizon.quarter(year: 2027, Int.random(in: 1...4, using: &chance)).content
        case .reference:
            let id = anyID()
            return id == .map ? nil : .reference(id)
        case .links: return nil
        case .texts, .references: return .texts([text(), "", text()])
        case .anything: return .foreign(.object([ForeignMember(text(), .string(text()))]))
        }
    }

    private mutating func unknown() -> [ForeignMember] {
        guard Int.random(in: 0..<4, using: &chance) == 0 else { return [] }
        return ["", "Title", "x\u{E9}", "xe\u{301}", "ny\"tt"].shuffled(using: &chance).prefix(3)
            .map { ForeignMember($0, foreign(depth: 0)) }
    }

    private mutating func foreign(depth: Int) -> Foreign {
        switch Int.random(in: 0..<(depth > 3 ? 4 : 6), using: &chance) {
        case 0: .null
        case 1: .flag(Bool.random(using: &chance))
        case 2:
            .number(
                ["0", "-0", "1.50", "1e3", "1E+30", "12345678901234567890.5"].randomElement(
                    using: &chance) ?? "0")
        case 3: .string(text())
        case 4:
            .array(
                (0..<Int.random(in: 0..<4, using: &chance)).map { _ in foreign(depth: depth + 1) })
        default:
            .object(
                (0..<Int.random(in: 0..<4, using: &chance)).map {
                    ForeignMember("\($0)\(text())", foreign(depth: depth + 1))
                })
        }
    }
}
