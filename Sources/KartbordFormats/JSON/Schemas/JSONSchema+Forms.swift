import KartbordModel

extension JSONSchema {
    /// What a value of the form must fulfil.
    static func constraints(_ form: FieldForm) -> [ForeignMember] {
        switch form {
        case .line, .prose, .path: [ForeignMember("type", .string("string"))]
        case .choice(let words):
            [ForeignMember("enum", .array(words.map { Foreign.string($0) }))]
        case .whole(let range):
            [
                ForeignMember("type", .string("integer")),
                ForeignMember("minimum", .number("\(range.lowerBound)")),
                ForeignMember("maximum", .number("\(range.upperBound)")),
            ]
        case .number(let range):
            [
                ForeignMember("type", .string("number")),
                ForeignMember("minimum", number(range.lowerBound)),
                ForeignMember("maximum", number(range.upperBound)),
            ]
        case .minutes:
            [ForeignMember("type", .string("number")), ForeignMember("minimum", number(0))]
        case .flag: [ForeignMember("type", .string("boolean"))]
        case .date:
            [
                ForeignMember("type", .string("string")),
                ForeignMember("format", .string("date")),
                ForeignMember("pattern", .string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")),
            ]
        case .horizon:
            [
                ForeignMember("type", .string("string")),
                ForeignMember("pattern", .string(horizonPattern)),
            ]
        case .reference: [ForeignMember("$ref", .string("#/$defs/id"))]
        case .links:
            [
                ForeignMember("type", .string("array")),
                ForeignMember("items", identifierReference),
                ForeignMember("uniqueItems", .flag(true)),
            ]
        case .anything: []
        case .texts, .references:
            [
                ForeignMember("type", .string("array")),
                ForeignMember("items", .object([ForeignMember("type", .string("string"))])),
            ]
        }
    }

    private static let horizonPattern: String = {
        let words = Horizon.words.map(\.text).joined(separator: "|")
        return "^(\(words)|[0-9]{4}-Q[1-4])$"
    }()

    private static func number(_ value: Double) -> Foreign {
        .number(Int(exactly: value).map { "\($0)" } ?? value.description)
    }
}
