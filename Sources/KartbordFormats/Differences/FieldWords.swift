import KartbordModel
import KartbordText

/// What items and the contents of their fields are called, in the words of a language.
///
/// What comes from the map is plain text, and has to be made fit for where it goes.
struct FieldWords {
    let document: Document
    let language: Language

    /// What a field is called in items of a type.
    func label(of field: FieldName, in type: ItemType) -> String {
        Wording.Fields.phrase(for: field.name, of: type.name)?(language) ?? field.name
    }

    /// What an item is: `steg`, `kundresa`.
    func noun(of type: ItemType) -> String {
        let noun =
            type == .map
            ? Wording.Kinds.noun(for: document.kind.rawValue) : Wording.Items.noun(for: type.name)
        return noun?(language) ?? type.name
    }

    /// What an item is called, on one line; nil when nobody has said so.
    func name(of handle: Handle) -> String? {
        for key in [Key<String>.title, .name, .text] {
            if let text = document[handle, key], !MarkdownText.isBlank(text) { return text }
        }
        switch document.type(handle) {
        case .lane: return Wording.Lanes.name(of: document.id(handle).text)?(language)
        case .feeling: return document[handle, .persona].map { name(of: $0) }
        case .reading, .move: return document[handle, .date]
        default: return nil
        }
    }

    /// What an item is called that is named by its id, or the id when it is not there.
    func name(of id: ItemID) -> String {
        guard let handle = document.handle(id) else {
            let standard = Wording.Lanes.name(of: id.text)?(language)
            return standard ?? Wording.Editing.missing(id.text)(language)
        }
        return name(of: handle) ?? "\(noun(of: document.type(handle))) \(id)"
    }

    /// The content of a field as people read it.
    func words(_ content: FieldContent, _ field: FieldName, of type: ItemType) -> String {
        let form = document.schema[type].form(of: field)
        return switch (form, content) {
        case (.minutes?, .number(let minutes)): TimeText.show(minutes, language)
        case (.whole(let range)?, .number(let number)) where range.lowerBound < 0:
            Int(exactly: number).map { NumberText.signed($0) } ?? show(number)
        case (_, .number(let number)): show(number)
        case (_, .text(let text)):
            Wording.phrase(forChoice: text, of: field.name).flatMap { phrase in
                if case .line? = form { nil } else { phrase(language) }
            } ?? text
        case (_, .flag(let flag)): Wording.Choices.flag(flag)(language)
        case (_, .reference(let id)): name(of: id)
        case (_, .links(let ids)): ids.map { name(of: $0) }.joined(separator: ", ")
        case (_, .texts(let texts)): texts.joined(separator: ", ")
        case (.anything?, .foreign(let value)): Self.json(value)
        case (_, .foreign(let value)): Wording.Editing.notUnderstood(Self.json(value))(language)
        }
    }

    private func show(_ number: Double) -> String {
        NumberText.show(number, decimals: nil, language)
    }

    private static func json(_ value: Foreign) -> String {
        if case .string(let text) = value { return text }
        var output = JSONOutput(capacity: 128)
        output.append(onOneLine: value)
        return String(decoding: output.bytes(), as: UTF8.self)
    }
}
