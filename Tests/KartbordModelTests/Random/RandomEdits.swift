import KartbordModel

/// Makes edits by chance, of which many fit and some do not.
struct RandomEdits {
    var generator: SeededGenerator
    /// The kind of map that is made; every kind has its seeds.
    let kind: Kind
    /// Few ids, so that edits meet each other often.
    var ids: [ItemID] = (0..<14).map { ItemID("i\($0)") }
    /// Whether branches may hold what only files bring: links to nothing, unknown members.
    var isWild = true
    private var fresh = 0

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        kind = Kind.allCases[Int(seed % UInt64(Kind.allCases.count))]
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.randomElement(using: &generator)
    }

    mutating func chance(_ oneIn: Int) -> Bool {
        Int.random(in: 0..<oneIn, using: &generator) == 0
    }

    /// A map of its own after so many tries.
    mutating func document(tries: Int) -> Document {
        var document = Document(kind)
        for _ in 0..<tries { tryOne(on: &document) }
        return document
    }

    /// Makes an edit and applies it when it fits; gives whether it did.
    @discardableResult
    mutating func tryOne(on document: inout Document) -> Bool {
        let edit = edit(for: document)
        do {
            try document.apply(edit)
            return true
        } catch {
            return false
        }
    }

    mutating func edit(for document: Document) -> Edit {
        let items = document.branch(ItemID.map)?.flattened ?? []
        let item = pick(items)?.id ?? .map
        let type = document.type(of: item) ?? .map
        let schema = document.schema[type]
        switch Int.random(in: 0..<12, using: &generator) {
        case 0...4:
            let parent = pick(items.filter { !document.schema[$0.type].lists.isEmpty })
            return insertion(into: parent ?? items[0], document)
        case 5: return .remove(chance(8) ? id() : item)
        case 6, 7: return .move(item, place(for: type, document, items))
        case 8, 9:
            guard let (name, form) = pick(schema.fields) else { return .remove(id()) }
            return .set(item, name, chance(4) ? nil : content(form, document))
        default:
            let linking = items.filter {
                document.schema[$0.type].fields.contains(where: \.form.isLinks)
            }
            guard let source = pick(linking),
                let (name, form) = pick(document.schema[source.type].fields.filter(\.form.isLinks))
            else { return .remove(id()) }
            if case .links(let ids)? = document.handle(source.id).flatMap({
                document.content($0, name)
            }), let target = pick(ids), chance(3) {
                return .unlink(source.id, name, target)
            }
            return .link(source.id, name, target(form, document))
        }
    }

    private mutating func id() -> ItemID { pick(ids) ?? "i" }

    /// An id from the few when wild, else one that was never used.
    private mutating func newID() -> ItemID {
        if isWild { return id() }
        fresh += 1
        return ItemID("n\(fresh)")
    }

    private mutating func place(
        for type: ItemType, _ document: Document, _ items: [Branch]
    ) -> Place {
        let homes = items.flatMap { item in
            document.schema[item.type].lists.filter { $0.type == type }.map { (item.id, $0.name) }
        }
        guard let (parent, list) = pick(homes), !chance(12) else {
            return Place(id(), .cards, after: id())
        }
        let siblings = document.children(of: parent, list)
        return Place(parent, list, after: chance(3) ? nil : pick(siblings))
    }

    private mutating func insertion(into parent: Branch, _ document: Document) -> Edit {
        guard let (list, type) = pick(document.schema[parent.type].lists) else {
            return .remove(id())
        }
        let after = chance(3) ? nil : pick(document.children(of: parent.id, list))
        return .insert(
            branch(type, below: parent.id, document), Place(parent.id, list, after: after))
    }

    private mutating func branch(
        _ type: ItemType, below parent: ItemID, _ document: Document
    ) -> Branch {
        let schema = document.schema[type]
        var branch = Branch(id: newID(), type: type)
        for (name, form) in schema.fields where chance(4) {
            guard !form.isLinks || isWild, let content = content(form, document) else { continue }
            branch.fields.append(FieldEntry(name, content))
        }
        if case .keyed(let field) = schema.identity {
            let personas = document.children(of: .map, .personas)
            let key = (isWild ? id() : pick(personas)) ?? "p"
            branch.fields.removeAll { $0.name == field }
            branch.fields.append(FieldEntry(field, .reference(key)))
            branch.id = .keyed(parent, by: key)
        }
        if isWild, chance(6) { branch.unknown = [ForeignMember("ny", .number("1.50"))] }
        for (list, child) in schema.lists {
            var items: [Branch] = []
            while chance(3) { items.append(self.branch(child, below: branch.id, document)) }
            if !items.isEmpty { branch.lists.append(Branch.List(list, items)) }
        }
        return branch
    }

    private mutating func content(_ form: FieldForm, _ document: Document) -> FieldContent? {
        if isWild, chance(10) { return .foreign(.array([.null, .string("å")])) }
        switch form {
        case .prose: return .text(pick(["å\n漢\nö", "å\n漢\nä", "x\n漢\nö", "å\n漢"]) ?? "")
        case .line, .path: return .text(pick(["å", "a\u{30A}", "漢字", "🙂", ""]) ?? "")
        case .choice(let words): return pick(words).map { .text($0) }
        case .whole(let range):
            return .number(Double(Int.random(in: range, using: &generator)))
        case .number(let range): return .number(range.lowerBound)
        case .minutes: return .number(Double(Int.random(in: 0..<90, using: &generator)))
        case .flag: return .flag(chance(2))
        case .date: return .text("2026-03-01")
        case .horizon: return pick([Horizon.now, .quarter(year: 2027, 1)])?.content
        case .reference: return .reference(id())
        case .links: return .links([id(), target(form, document), id()])
        case .texts, .references: return .texts(chance(2) ? ["telefon"] : ["webb", "brev"])
        case .anything: return .foreign(.array([.null, .string("å")]))
        }
    }

    private mutating func target(_ form: FieldForm, _ document: Document) -> ItemID {
        guard case .links(let types) = form, !chance(8) else { return id() }
        let items = document.branch(ItemID.map)?.flattened ?? []
        return pick(items.filter { types.contains($0.type) })?.id ?? id()
    }
}

extension FieldForm {
    /// Whether it is a set of links.
    var isLinks: Bool { if case .links = self { true } else { false } }
}
