import KartbordModel
import KartbordText

/// A field as one row of a form.
struct FieldRow: Equatable, Sendable {
    /// The field.
    let name: FieldName
    /// What it may hold.
    let form: FieldForm
    /// What it is called.
    let label: Phrase
    /// Whether it holds something.
    let isSet: Bool

    /// Whether it names items of other maps.
    var isReference: Bool { if case .references = form { true } else { false } }

    static func == (left: FieldRow, right: FieldRow) -> Bool {
        left.name == right.name && left.label == right.label && left.isSet == right.isSet
    }
}

extension FieldText {
    /// The fields of an item in the order of the schema.
    ///
    /// Without what cannot be changed there (whose feeling it is) or means nothing there (how severe
    /// a card is that is no pain point).
    static func fieldRows(of handle: Handle, in document: Document) -> [FieldRow] {
        let type = document.type(handle)
        return order(of: document.schema[type].fields, of: handle, in: document).compactMap {
            name, form in
            let isSet = document.content(handle, name) != nil
            switch (type, name) {
            case (.feeling, .persona): return nil
            case (.card, .severity) where !isSet && document[handle, .lane] != ItemID("pain"):
                return nil
            default:
                return FieldRow(
                    name: name, form: form, label: label(of: name, in: type), isSet: isSet)
            }
        }
    }

    /// The fields in the order of the schema; of a portfolio's item first those that matter in its
    /// box, and last those that belong to the other boxes.
    private static func order(
        of fields: [(name: FieldName, form: FieldForm)], of handle: Handle, in document: Document
    ) -> [(name: FieldName, form: FieldForm)] {
        guard document.type(handle) == .boxItem else { return fields }
        let box: Box? = document[handle, .box]
        let first: [FieldName] =
            [.title, .box, .reason, .status, .owner, .reviewDate, .effortUsed]
            + (box?.ownFields ?? [])
        let last = Box.allCases.filter { $0 != box }.flatMap(\.ownFields) + [.prompt]
        func rank(_ name: FieldName) -> Int {
            if let place = first.firstIndex(of: name) { return place }
            return last.firstIndex(of: name).map { 1_000 + $0 } ?? 500
        }
        return fields.enumerated().sorted { one, other in
            (rank(one.element.name), one.offset) < (rank(other.element.name), other.offset)
        }.map(\.element)
    }

    /// What a field is called.
    static func label(of field: FieldName, in type: ItemType? = nil) -> Phrase {
        Wording.Fields.phrase(for: field.name, of: type?.name)
            ?? Phrase(sv: field.name, fi: field.name, en: field.name)
    }

    /// What an item is called: its title, name or text, or a stand-in such as "steg 4 (utan namn)".
    static func name(of id: ItemID, in document: Document, language: Language) -> String {
        guard let handle = document.handle(id) else {
            if let standard = Wording.Lanes.name(of: id.text) { return standard(language) }
            return Wording.Editing.missing(id.text)(language)
        }
        let type = document.type(handle)
        for key in [FieldKey<String>.title, .name, .text] {
            guard let text = document[handle, key]?.trimmed, !text.isEmpty else { continue }
            return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? text
        }
        if type == .lane, let standard = Wording.Lanes.name(of: id.text) {
            return standard(language)
        }
        if type == .reading, let value = document[handle, .readingValue] {
            let date = document[handle, .date].map { "\($0): " } ?? ""
            return date + number(value, language)
        }
        if type == .feeling, let persona = document[handle, .persona] {
            let noun = Wording.Items.feeling(language)
            return "\(noun): \(name(of: persona, in: document, language: language))"
        }
        let noun =
            type == .map
            ? Wording.Kinds.noun(for: document.kind.rawValue) : Wording.Items.noun(for: type.name)
        return Wording.Editing.unnamed(
            noun ?? Wording.Items.map, number: number(of: handle, in: document))(language)
    }

    /// The number of an item among those of its kind: steps are counted through the whole map.
    private static func number(of handle: Handle, in document: Document) -> Int? {
        guard let parent = document.parent(handle) else { return nil }
        let siblings: [Handle]
        if document.type(handle) == .step {
            siblings = document.children(Handle.root, .phases).flatMap {
                document.children($0, .steps)
            }
        } else {
            let lists = document.schema[document.type(parent)].lists
            siblings = lists.flatMap { document.children(parent, $0.name) }
                .filter { document.type($0) == document.type(handle) }
        }
        return siblings.firstIndex(of: handle).map { $0 + 1 }
    }
}

extension Box {
    /// The fields that say something about items of this box and of no other.
    fileprivate var ownFields: [FieldName] {
        switch self {
        case .present: []
        case .past:
            [
                .lostRelevance, .consequences, .legalDuty, .effortFreed, .antipilotStart,
                .antipilotEnd, .bringBack, .result,
            ]
        case .future: [.hypothesis, .nextTest, .effortNeeded, .decision, .learned]
        }
    }
}
