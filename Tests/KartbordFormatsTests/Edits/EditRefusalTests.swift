import KartbordFormats
import KartbordModel
import KartbordText
import Testing

/// What a file of edits may not hold, and that the place is named.
struct EditRefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let line: Int
        let column: Int
        let reason: EditFileError.Reason

        init(_ text: String, _ line: Int, _ column: Int, _ reason: EditFileError.Reason) {
            (self.text, self.line, self.column, self.reason) = (text, line, column, reason)
        }

        var testDescription: String { text }
    }

    private static let cases = [
        Case("[]", 1, 1, .json(.expected(.edit, found: "["))),
        Case("\n {", 2, 3, .json(.truncated)),
        Case(#"{ "edit": "remove", "item": "s1", }"#, 1, 33, .json(.trailingComma)),
        Case(#"{ "edit": "remove" } x"#, 1, 22, .json(.trailingText("x"))),
        Case(#"{ "edit": "remove", "edit": "set" }"#, 1, 21, .json(.duplicateMember("edit"))),
        Case("\u{FEFF}{}", 1, 1, .noMember("edit")),
        Case(#"{ "edit": 3 }"#, 1, 11, .noText("edit")),
        Case(#"{ "edit": "rémove" }"#, 1, 11, .unknownEdit("rémove")),
        Case(#"{ "edit": "remove", "item": "s9" }"#, 1, 1, .edit(.noItem("s9"))),
        Case(#"{ "edit": "remove", "item": "s1", "å": 1 }"#, 1, 35, .unknownMember("å")),
        Case(#"{ "edit": "set", "field": "titel", "value": "" }"#, 1, 27, .unknownField("titel")),
        Case(
            #"{ "edit": "set", "item": "s1", "field": "quote", "value": "" }"#, 1, 41,
            .edit(.noField(.quote, "s1"))),
        Case(
            #"{ "edit": "set", "item": "s1", "field": "evidence", "value": "säkert" }"#, 1, 62,
            .wrongValue("evidence")),
        Case(#"{ "edit": "set", "field": "title" }"#, 1, 1, .noMember("value")),
        Case(
            #"{ "edit": "move", "item": "s1", "list": "stegen" }"#, 1, 41, .unknownList("stegen")),
        Case(
            #"{ "edit": "insert", "in": "s1", "list": "phases", "item": {} }"#, 1, 1,
            .noList("phases", parent: "s1")),
        Case(#"{ "edit": "insert", "list": "phases", "item": [] }"#, 1, 47, .noObject("item")),
        Case(#"{ "edit": "insert", "list": "phases", "item": {} }"#, 1, 47, .noID),
        Case(
            #"{ "edit": "insert", "list": "phases", "item": { "id": "f1" } }"#, 1, 1,
            .edit(.idInUse("f1"))),
        Case(
            #"{ "edit": "insert", "list": "phases", "item": { "id": "ny", "stegen": [] } }"#, 1, 47,
            .unknownField("stegen")),
        Case(
            #"{ "edit": "link", "item": "s1", "field": "title", "to": "s1" }"#, 1, 1,
            .edit(.noField(.title, "s1"))),
    ]

    private func map() throws -> Document {
        try JSONTexts.read(
            JSONTexts.map(#""phases": [{ "id": "f1", "steps": [{ "id": "s1", "title": "Å" }] }]"#)
        ).document
    }

    @Test(arguments: cases)
    func `Each fault is refused at its place`(fault: Case) throws {
        let map = try map()
        let good = #"{ "edit": "set", "item": "s1", "field": "title", "value": "Ö" }"# + "\n"
        for (before, lines) in [("", 0), (good + "\n", 2)] {
            if before != "", fault.text.hasPrefix("\u{FEFF}") { continue }
            let error = #expect(throws: EditFileError.self) {
                try EditReader.read(Array((before + fault.text).utf8), changing: map)
            }
            let expected = EditFileError(
                line: fault.line + lines, column: fault.column, reason: fault.reason)
            switch (error?.reason, fault.reason) {
            // How the model words it is the model's.
            case (.edit?, .edit): #expect(error?.line == expected.line)
            default: #expect(error == expected)
            }
        }
    }

    @Test func `Every refusal is a sentence in every language`() {
        var phrases = Self.cases.map(\.reason.phrase)
        let errors: [EditError] = [
            .noItem("a\u{1B}"), .idInUse("a"), .noPlace(.card, parent: .map, list: .cards),
            .noSibling("a", parent: "b", list: .cards), .listTwice(.cards, parent: "a"),
            .fieldTwice(.title, "a"), .noField(.title, .map), .wrongContent(.title, "a"),
            .wrongTarget(.steps, target: "a"), .linked("a", .steps, "b"),
            .notLinked("a", .steps, "b"), .stillLinked("a", from: "b"), .insideItself("a"), .isMap,
        ]
        phrases += errors.map(\.phrase)
        for phrase in phrases {
            for language in Language.allCases {
                let sentence = phrase(language)
                #expect(sentence.hasSuffix(".") && sentence == DisplayText.visible(sentence))
            }
        }
    }
}
