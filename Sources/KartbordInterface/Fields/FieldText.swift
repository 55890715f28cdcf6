import KartbordModel
import KartbordText

/// What the content of a field looks like to a person, and how what they type becomes content.
///
///     FieldText.parse(FieldText.editable(content, …), …)  // .content(content)
enum FieldText {
    /// What became of what a person typed.
    enum Parsed: Equatable, Sendable {
        /// The field is to hold this; nil clears it.
        case content(FieldContent?)
        /// The field cannot hold that; the sentence says what it takes.
        case refused(Phrase)
    }

    /// The content as people read it, in one line unless it is prose.
    static func show(
        _ content: FieldContent, form: FieldForm, field: FieldName, type: ItemType,
        document: Document, language: Language
    ) -> String {
        switch (form, content) {
        case (.whole(let range), .number(let number)) where range.lowerBound < 0:
            signed(number, language)
        case (.minutes, .number(let minutes)): TimeText.show(minutes, language)
        case (.choice, .text(let word)), (.horizon, .text(let word)): label(word, field)(language)
        case (_, .text(let text)): text
        case (_, .number(let number)): self.number(number, language)
        case (_, .flag(let flag)): Wording.Choices.flag(flag)(language)
        case (_, .reference(let id)): name(of: id, in: document, language: language)
        case (_, .links(let ids)):
            ids.map { name(of: $0, in: document, language: language) }.joined(separator: ", ")
        case (_, .texts(let texts)): texts.joined(separator: ", ")
        case (_, .foreign(let value)):
            Wording.Editing.notUnderstood(value.shortJSON)(language)
        }
    }

    /// The content as it is put into a field for typing.
    ///
    /// Without the field's name, choices are the words that stand in the file.
    static func editable(
        _ content: FieldContent, form: FieldForm, field: FieldName? = nil, document: Document,
        language: Language
    ) -> String {
        switch (form, content) {
        case (.minutes, .number(let minutes)): TimeText.editable(minutes, language)
        case (.choice, .text(let word)), (.horizon, .text(let word)):
            field.map { label(word, $0)(language) } ?? word
        case (_, .text(let text)): text
        case (_, .number(let number)): NumberText.editable(number, language)
        case (_, .flag(let flag)): Wording.Choices.flag(flag)(language)
        case (_, .reference(let id)): name(of: id, in: document, language: language)
        case (_, .links(let ids)):
            ids.map { name(of: $0, in: document, language: language) }.joined(separator: ", ")
        case (_, .texts(let texts)): editable(texts)
        case (_, .foreign(.string(let text))): text
        case (_, .foreign(let value)): value.shortJSON
        }
    }

    /// A number with at most so many decimals: 14 000, 2,5; all of them when none are named.
    static func number(_ number: Double, decimals: Int? = nil, _ language: Language) -> String {
        NumberText.show(number, decimals: decimals, language)
    }

    /// A feeling with its sign: −2, 0, +1.
    static func signed(_ value: Int) -> String { NumberText.signed(value) }

    private static func signed(_ value: Double, _ language: Language) -> String {
        Int(exactly: value).map { signed($0) } ?? number(value, language)
    }

    /// What a word of a choice is called; the word itself when this version has no name for it.
    static func label(_ word: String, _ field: FieldName) -> Phrase {
        Wording.phrase(forChoice: word, of: field.name) ?? Phrase(sv: word, fi: word, en: word)
    }

    /// Texts with commas in them are kept apart by semicolons.
    private static func editable(_ texts: [String]) -> String {
        guard texts.contains(where: { $0.contains(",") }) else {
            return texts.joined(separator: ", ")
        }
        return texts.count == 1 ? "\(texts[0]);" : texts.joined(separator: "; ")
    }
}

extension Foreign {
    /// The value as JSON in one line, cut off when it is long.
    var shortJSON: String {
        let json = json
        return json.count > 80 ? json.prefix(79) + "…" : json
    }

    private var json: String {
        switch self {
        case .null: "null"
        case .flag(let flag): "\(flag)"
        case .number(let digits): digits
        case .string(let text): "\"\(text)\""
        case .array(let values): "[" + values.map(\.json).joined(separator: ", ") + "]"
        case .object(let members):
            "{" + members.map { "\"\($0.name)\": \($0.value.json)" }.joined(separator: ", ") + "}"
        }
    }
}
