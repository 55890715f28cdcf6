import KartbordFormats
import KartbordModel
import KartbordText
import Testing

/// What is no map, with the place at which that is said.
struct RefusalTests {
    /// A text, the line and column at which it is refused, and why.
    struct Case: Sendable {
        let text: String
        let line: Int
        let column: Int
        let reason: ReadError.Reason

        init(_ text: String, _ line: Int, _ column: Int, _ reason: ReadError.Reason) {
            self.text = text
            self.line = line
            self.column = column
            self.reason = reason
        }
    }

    private static let head = #"{ "kartbord": 1, "kind": "journey", "#

    static let whole: [Case] = [
        Case("", 1, 1, .empty),
        Case(" \n\t ", 2, 3, .empty),
        Case("\u{FEFF}", 1, 1, .empty),
        Case("Hej", 1, 1, .expected(.map, found: "H")),
        Case("\n  漢", 2, 3, .expected(.map, found: "漢")),
        Case("[]", 1, 1, .notAnObject),
        Case("\u{FEFF} 12", 1, 2, .notAnObject),
        Case("null", 1, 1, .notAnObject),
        Case("{}", 1, 1, .noVersion),
        Case(#"{ "kind": "journey" }"#, 1, 1, .noVersion),
        Case("\n\n {\n \"kartbord\": 1 }", 3, 2, .noKind),
        Case(#"{ "kartbord": "1", "kind": "journey" }"#, 1, 15, .unknownVersion),
        Case(#"{ "kartbord": 0, "kind": "journey" }"#, 1, 15, .unknownVersion),
        Case(#"{ "kartbord": 1.5, "kind": "journey" }"#, 1, 15, .unknownVersion),
        Case(#"{ "kartbord": 1, "kind": "resa" }"#, 1, 26, .unknownKind("resa", version: 1)),
        Case(#"{ "kind": "x", "kartbord": 7 }"#, 1, 11, .unknownKind("x", version: 7)),
        Case(#"{ "kartbord": 1, "kind": 3 }"#, 1, 26, .malformedKind),
        Case(#"{ "kartbord": 1, "kind": "journey" } x"#, 1, 38, .trailingText("x")),
        Case("{ \"kartbord\": 1, \"kind\": \"journey\" }\n{}", 2, 1, .trailingText("{")),
        Case("{\n<<<<<<< HEAD\n\"kartbord\": 1\n=======\n", 2, 1, .conflictMarkers),
        Case(
            "{ \"kartbord\": 1, \"kind\": \"journey\", \"a\": 1,\n<<<<<<< HEAD", 2, 1,
            .conflictMarkers),
    ]

    static let members: [Case] = [
        Case("", 1, 37, .truncated),
        Case("}", 1, 35, .trailingComma),
        Case("x", 1, 37, .expected(.memberName, found: "x")),
        Case("\"title\" \"x\" }", 1, 45, .expected(.colon, found: "\"")),
        Case("\"title\": }", 1, 46, .expected(.value, found: "}")),
        Case("\"title\": \"å\" \"b\" }", 1, 50, .expected(.commaOrBrace, found: "\"")),
        Case("\"title\": \"å\", }", 1, 49, .trailingComma),
        Case("\"a\": [1,\n 2 ,] }", 2, 4, .trailingComma),
        Case("\"a\": [1 2] }", 1, 45, .expected(.commaOrBracket, found: "2")),
        Case("\"a\": [,] }", 1, 43, .expected(.value, found: ",")),
        Case("\"phases\": [{},] }", 1, 50, .trailingComma),
        Case("\"phases\": [ ?] }", 1, 49, .expected(.value, found: "?")),
        Case("\"a\": NaN }", 1, 42, .unknownWord("NaN")),
        Case("\"waiting\": Infinity }", 1, 48, .unknownWord("Infinity")),
        Case("\"hoursPerWeek\": -Infinity }", 1, 53, .malformedNumber("-Infinity")),
        Case("\"a\": True }", 1, 42, .unknownWord("True")),
        Case("\"a\": nullable }", 1, 42, .unknownWord("nullable")),
        Case("\"a\": 'x' }", 1, 42, .expected(.value, found: "'")),
        Case("\"a\": // x\n 1 }", 1, 42, .expected(.value, found: "/")),
        Case("\"a\": 01 }", 1, 42, .malformedNumber("01")),
        Case("\"a\": -01 }", 1, 42, .malformedNumber("-01")),
        Case("\"a\": 1. }", 1, 42, .malformedNumber("1.")),
        Case("\"a\": .5 }", 1, 42, .malformedNumber(".5")),
        Case("\"a\": +1 }", 1, 42, .malformedNumber("+1")),
        Case("\"a\": 1e }", 1, 42, .malformedNumber("1e")),
        Case("\"a\": 1e+ }", 1, 42, .malformedNumber("1e+")),
        Case("\"a\": - }", 1, 42, .malformedNumber("-")),
        Case("\"a\": 0x1F }", 1, 42, .malformedNumber("0x1F")),
        Case("\"a\": 1,5 }", 1, 44, .expected(.memberName, found: "5")),
        Case("\"title\": \"rad\nrad\" }", 1, 50, .controlCharacter(0x0A)),
        Case("\"\t\": 1 }", 1, 38, .controlCharacter(0x09)),
        Case("\"title\": \"\u{0}\" }", 1, 47, .controlCharacter(0)),
        Case(#""a": "\x" }"#, 1, 43, .malformedEscape),
        Case(#""a": "åäö\u12g4" }"#, 1, 46, .malformedEscape),
        Case(#""a": "\ud83d" }"#, 1, 43, .loneSurrogate(0xD83D)),
        Case(#""a": "\ud83dx" }"#, 1, 43, .loneSurrogate(0xD83D)),
        Case(#""a": "\ud83d\ud83d" }"#, 1, 43, .loneSurrogate(0xD83D)),
        Case(#""a": "-\ude00" }"#, 1, 44, .loneSurrogate(0xDE00)),
        Case(#""kind": "journey" }"#, 1, 37, .duplicateMember("kind")),
        Case(#""title": "a", "title": "a" }"#, 1, 51, .duplicateMember("title")),
        Case(#""title": "a", "\u0074itle": "b" }"#, 1, 51, .duplicateMember("title")),
        Case(#""title": null, "title": "b" }"#, 1, 52, .duplicateMember("title")),
        Case(#""a": 1, "a": 2 }"#, 1, 45, .duplicateMember("a")),
        Case(#""a": { "b": 1, "b": 2 } }"#, 1, 52, .duplicateMember("b")),
        Case(#""phases": [], "phases": [] }"#, 1, 51, .duplicateMember("phases")),
    ]

    @Test(arguments: whole)
    func `What is no map as a whole`(of example: Case) throws { try expect(example, example.text) }

    @Test(arguments: members)
    func `What is no JSON inside`(of example: Case) throws {
        try expect(example, Self.head + example.text)
    }

    private func expect(_ example: Case, _ text: String) throws {
        let error = try #require(throws: ReadError.self) { try JSONTexts.read(text) }
        #expect(error.reason == example.reason, "\(text)")
        #expect(error.line == example.line && error.column == example.column, "\(text): \(error)")
    }

    @Test func `Bytes that are no UTF-8 are refused where they stand`() throws {
        let before = Array((Self.head + "\"title\": \"å").utf8)
        for wrong in [[0x80], [0xC3, 0x22], [0xED, 0xA0, 0x80], [0xF8], [0xC0, 0x80]] as [[UInt8]] {
            let error = try #require(throws: ReadError.self) {
                try DocumentReader.read(before + wrong + Array("\" }".utf8))
            }
            #expect(error.reason == .notUTF8(wrong[0]))
            #expect(error.offset == before.count)
            #expect(error.line == 1 && error.column == 48)
        }
        let wide: [UInt8] = [0xFF, 0xFE, 0x7B, 0x00]
        let error = try #require(throws: ReadError.self) { try DocumentReader.read(wide) }
        #expect(error.reason == .notUTF8(0xFF) && error.line == 1 && error.column == 1)
    }

    @Test func `Sixty-four levels are read and one more is not`() throws {
        func nested(_ levels: Int) -> String {
            let open = String(repeating: "[", count: levels)
            return Self.head + "\"a\": " + open + String(repeating: "]", count: levels) + "}"
        }
        _ = try JSONTexts.read(nested(63))
        let error = try #require(throws: ReadError.self) { try JSONTexts.read(nested(64)) }
        #expect(error.reason == .tooDeep(limit: 64))
        #expect(error.column == 42 + 63)
        let endless = Self.head + "\"a\": " + String(repeating: "{\"a\":", count: 100_000)
        #expect(throws: ReadError.self) { try JSONTexts.read(endless) }
    }

    @Test func `A file that is too large or holds too much is refused with the limit`() throws {
        let blank = [UInt8](repeating: 0x20, count: DocumentReader.maximumSize + 1)
        let large = try #require(throws: ReadError.self) { try DocumentReader.read(blank) }
        #expect(large.reason == .tooLarge(limit: 64 << 20))
        #expect(large.description.contains("64 MiB"))
    }

    @Test func `An object with very many members is read, and a repeated one still found`() throws {
        let names = (0..<20_000).map { "\"n\($0)\": 0" }.joined(separator: ", ")
        let read = try JSONTexts.read(Self.head + names + "}")
        #expect(read.document.unknown(.root).count == 20_000)
        #expect(throws: ReadError.self) {
            try JSONTexts.read(Self.head + names + ", \"n777\": 0}")
        }
    }

    @Test(arguments: (whole + members).map(\.reason) + RefusalTests.rare)
    func `Every refusal is one sentence in every language`(reason: ReadError.Reason) {
        let error = ReadError(line: 3, column: 7, offset: 40, reason: reason)
        #expect(error.description == error.phrase.en)
        #expect(error.description.contains("(line 3, column 7): "))
        for language in Language.allCases {
            for sentence in [error.phrase(language), reason.phrase(language)] {
                #expect(sentence.last == "." && !sentence.contains("\n"))
                #expect(DisplayText.visible(sentence) == sentence)
            }
        }
        #expect(error.phrase.sv.contains("rad 3, kolumn 7"))
        #expect(error.phrase.fi.contains("rivi 3, sarake 7"))
    }

    static let rare: [ReadError.Reason] = [
        .tooLarge(limit: 64 << 20), .notUTF8(0xFF), .tooDeep(limit: 64),
        .tooManyValues(limit: 5_000_000), .unknownKind("\u{202E}\u{1B}[2J\n", version: 1),
        .trailingText("\u{0}"), .duplicateMember(String(repeating: "mycket långt ", count: 100)),
    ]
}
