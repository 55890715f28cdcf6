import KartbordModel

/// Something for every field of every item of a kind of map.
///
/// Made from the schema, so that a field that is added later is tried too.
struct Filling {
    private let kind: Kind
    private let text: String
    private let prompt: String
    private var count: Int?

    /// Every text is one text, with a number of its own when they are counted, and every prompt is
    /// another.
    init(_ kind: Kind, _ text: String, prompt: String, count: Int?) {
        self.kind = kind
        self.text = text
        self.prompt = prompt
        self.count = count
    }

    mutating func fields(_ type: ItemType) -> [FieldEntry] {
        var entries: [FieldEntry] = []
        for (name, form) in kind.schema[type].fields {
            if let content = content(name, form) { entries.append(FieldEntry(name, content)) }
        }
        return entries
    }

    private mutating func content(_ name: FieldName, _ form: FieldForm) -> FieldContent? {
        switch form {
        case .line, .prose, .path: .text(name == .prompt ? prompt : next())
        case .texts, .references: .texts([next(), next()])
        case .choice(let words): words.first.map { .text($0) }
        case .whole(let range): .number(Double(range.upperBound))
        case .number(let range): .number(range.upperBound)
        case .minutes: .number(90)
        case .flag: name == .hidden ? nil : .flag(true)
        case .date: .text("2026-11-12")
        case .horizon: Horizon.now.content
        case .reference, .links, .anything: nil
        }
    }

    private mutating func next() -> String {
        guard let number = count else { return text }
        count = number + 1
        return "\(text)\(number)"
    }
}
