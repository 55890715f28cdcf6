extension Foreign {
    /// What a field holds as the JSON value that stands in the file.
    public init(_ content: FieldContent) {
        self =
            switch content {
            case .text(let text): .string(text)
            case .number(let number): .number(Self.digits(of: number))
            case .flag(let flag): .flag(flag)
            case .reference(let id): .string(id.text)
            case .links(let ids): .array(ids.map { .string($0.text) })
            case .texts(let texts): .array(texts.map { .string($0) })
            case .foreign(let value): value
            }
    }

    /// The shortest digits that read back as the number.
    private static func digits(of number: Double) -> String {
        if abs(number) < 0x1p54, let whole = Int(exactly: number) { return "\(whole)" }
        return number.description
    }

    /// The value in a text of its own, so that values can be put into an order and told apart.
    var signature: String {
        switch self {
        case .null: "n"
        case .flag(let flag): flag ? "t" : "f"
        case .number(let digits): "#\(digits);"
        case .string(let text): "\(text.utf8.count)\"\(text)"
        case .array(let values): "[" + values.map(\.signature).joined() + "]"
        case .object(let members):
            "{" + members.map { "\($0.name.utf8.count)\"\($0.name)\($0.value.signature)" }.joined()
                + "}"
        }
    }
}

extension FieldForm {
    /// What a field of this form holds when this value stands in the file; nil for nothing.
    ///
    /// A value that the form does not accept becomes ``FieldContent/foreign(_:)``.
    public func content(of value: Foreign) -> FieldContent? {
        if case .null = value { return nil }
        let content = matching(value)
        if let content, accepts(content) { return content.isEmpty ? nil : content }
        return .foreign(value)
    }

    /// The content of the sort that the form asks for; nil when the value is of another sort.
    private func matching(_ value: Foreign) -> FieldContent? {
        switch (self, value) {
        case (.anything, _): .foreign(value)
        case (.reference, .string(let text)): .reference(ItemID(text))
        case (.links, .array(let values)):
            Self.texts(values).map { .links(Document.inOrder($0.map { ItemID($0) })) }
        case (.texts, .array(let values)), (.references, .array(let values)):
            Self.texts(values).map { .texts($0) }
        case (.line, .string(let text)), (.prose, .string(let text)), (.path, .string(let text)),
            (.choice, .string(let text)), (.date, .string(let text)),
            (.horizon, .string(let text)):
            .text(text)
        case (.flag, .flag(let flag)): .flag(flag)
        case (.whole, .number(let digits)), (.number, .number(let digits)),
            (.minutes, .number(let digits)):
            Double(digits).map { .number($0) }
        default: nil
        }
    }

    private static func texts(_ values: [Foreign]) -> [String]? {
        var texts: [String] = []
        for value in values {
            guard case .string(let text) = value else { return nil }
            texts.append(text)
        }
        return texts
    }
}
