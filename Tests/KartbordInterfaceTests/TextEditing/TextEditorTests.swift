import KartbordScreen
import Testing

@testable import KartbordInterface

/// Cases: this text, these keys, this text, with the cursor written as |.
@Suite struct TextEditorTests {
    struct Case: CustomTestStringConvertible {
        var start: String
        var keys: [Key]
        var result: String
        var testDescription: String { "\(start) → \(result)" }

        init(_ start: String, _ keys: [Key], _ result: String) {
            self.start = start
            self.keys = keys
            self.result = result
        }
    }

    private func editor(_ start: String, allowsLines: Bool = true) -> TextEditor {
        var editor = TextEditor(
            String(start.filter { $0 != "|" }), allowsLines: allowsLines)
        if let cursor = Array(start).firstIndex(of: "|") { editor.cursor = cursor }
        return editor
    }

    /// `#expect` cannot call what changes a value.
    private func outcome(
        of key: Key, width: Int = .max, in editor: inout TextEditor
    ) -> TextEditor.Outcome {
        editor.handle(key, width: width)
    }

    private func written(_ editor: TextEditor) -> String {
        var letters = Array(editor.text)
        letters.insert("|", at: editor.cursor)
        return String(letters)
    }

    @Test(arguments: [
        Case("", ["r", "å", .space, "漢"], "rå 漢|"),
        Case("ingen väntar", [.home, "!"], "!|ingen väntar"),
        Case("a👩‍👩‍👧b|", [.left, .left], "a|👩‍👩‍👧b"),
        Case("a👩‍👩‍👧|b", [.backspace], "a|b"),
        Case("a|👩‍👩‍👧b", [.delete], "a|b"),
        Case("a|👩‍👩‍👧b", [.control("d")], "a|b"),
        Case("ringer växeln, igen|", [.control(.left), .control(.left)], "ringer växeln|, igen"),
        Case("ringer växeln, igen|", [.alt("b"), .alt("b"), .alt(.left)], "ringer |växeln, igen"),
        Case("|ringer växeln, igen", [.control(.right), .alt("f")], "ringer växeln|, igen"),
        Case("ringer växeln|", [.control("w")], "ringer |"),
        Case("ringer växeln|", [.control(.backspace)], "ringer |"),
        Case("ringer växeln|", [.alt(.backspace)], "ringer |"),
        Case("ringer |växeln igen", [.alt("d")], "ringer | igen"),
        Case("nu 👩‍👩‍👧|", [.control("w")], "nu |"),
        Case("en\ntvå| tre\nfyra", [.control("u")], "en\n| tre\nfyra"),
        Case("en\n|två", [.control("u")], "en|två"),
        Case("en\ntvå| tre\nfyra", [.control("k")], "en\ntvå|\nfyra"),
        Case("en|\ntvå", [.control("k")], "en|två"),
        Case("en\ntvå| tre\nfyra", [.control("a"), "x", .control("e")], "en\nxtvå tre|\nfyra"),
        Case("en\ntvå| tre", [.control(.home), "x", .control(.end)], "xen\ntvå tre|"),
        Case("ett två|", [.control("w"), .home, .control("y")], "två|ett "),
        Case("ett två|", [.control("w"), .control("w"), .control("y")], "ett två|"),
        Case("|ett två", [.alt("d"), .alt("d"), .control("y")], "ett två|"),
        Case("ett|", [.control("j"), "b"], "ett\nb|"),
        Case("ett|", [.alt(.enter), "b"], "ett\nb|"),
        Case("e|", ["\u{301}"], "é|"),
        Case("e|x", ["\u{301}", .backspace], "|x"),
        Case("e|", ["\u{301}", .control("z")], "e|"),
        Case("🇸|", ["🇪", .left], "|🇸🇪"),
        Case("|🇪🇫🇮", ["🇸"], "🇸🇪|🇫🇮"),
        Case("en|", [.space, "t", "v", "å", .control("z")], "en |"),
        Case("en|", [.space, "t", "v", .control("z"), .control("z"), .control("r")], "en |"),
        Case("en två|", [.backspace, .backspace, .control("_")], "en två|"),
        Case("en två|", [.control("u"), .control("z"), .control("z")], "en två|"),
        Case("åäö\nxy|", [.up], "åä|ö\nxy"),
        Case("å漢ö\nxyz|", [.up, .down], "å漢ö\nxyz|"),
        Case("långt\n\nkort|", [.up, .up, .down, .down], "långt\n\nkort|"),
    ])
    func `keys do what hands know`(case: Case) {
        var editor = editor(`case`.start)
        for key in `case`.keys {
            let outcome = editor.handle(key)
            #expect(outcome == .typing)
        }
        #expect(written(editor) == `case`.result)
    }

    @Test func `keys that the field does not know are left to others`() {
        var editor = TextEditor("å", allowsLines: false)
        let others: [Key] = [
            .tab, .backTab, .up, .down, .pageUp, .pageDown, .control("s"), .control("j"),
            .alt(.enter), .function(2), .alt("x"), .insert,
        ]
        for key in others {
            #expect(outcome(of: key, in: &editor) == .ignored)
        }
        #expect(editor.text == "å")
    }

    @Test func `Enter commits and the three other keys cancel`() {
        var editor = TextEditor("å", allowsLines: true)
        #expect(outcome(of: .enter, in: &editor) == .commit)
        for key: Key in [.escape, .control("g"), .control("c")] {
            #expect(outcome(of: key, in: &editor) == .cancel)
        }
    }

    @Test func `what nobody changed comes back byte by byte`() {
        let text = "en\r\ntvå e\u{301}\u{202E}\u{1B}"
        #expect(Array(TextEditor(text, allowsLines: true).text.utf8) == Array(text.utf8))
    }

    @Test func `a paste is text with plain line ends`() {
        var editor = editor("a|b")
        let isWhole = editor.insert(pasted: "1\r\n2\r3\n\u{1B}[A")
        #expect(isWhole)
        #expect(editor.text == "a1\n2\n3\n\u{1B}[Ab")
        editor.handle(.control("z"))
        #expect(written(editor) == "a|b")
    }

    @Test func `a paste into one line has spaces where lines ended`() {
        var editor = editor("|b", allowsLines: false)
        let isWhole = editor.insert(pasted: "en\r\ntvå\n")
        #expect(isWhole)
        #expect(written(editor) == "en två|b")
    }

    @Test func `a paste is cut at a hundred thousand letters and says so`() {
        var editor = TextEditor("", allowsLines: true)
        let isWhole = editor.insert(pasted: String(repeating: "å", count: 100_001))
        #expect(!isWhole)
        #expect(editor.count == 100_000)
    }

    @Test func `with a width Up and Down go between the rows that are seen`() {
        var editor = editor("ringer växeln|")
        #expect(outcome(of: .up, width: 8, in: &editor) == .typing)
        #expect(written(editor) == "ringer| växeln")
        #expect(outcome(of: .up, width: 8, in: &editor) == .ignored)
    }

    @Test func `rows are broken after the space and leave a column for the cursor`() {
        var editor = TextEditor("Ringer växeln\ntvå gånger", allowsLines: true)
        editor.cursor = 7
        let (rows, cursor) = editor.rows(width: 10)
        #expect(rows == ["Ringer ", "växeln", "två ", "gånger"])
        #expect(cursor == Point(column: 0, row: 1))
    }

    @Test func `of many rows those round the cursor are drawn`() {
        var editor = TextEditor("1\n2\n3\n4\n5", allowsLines: true)
        #expect(editor.rows(width: 9, height: 3).rows == ["3", "4", "5"])
        editor.cursor = 4
        let (rows, cursor) = editor.rows(width: 9, height: 3)
        #expect(rows == ["2", "3", "4"])
        #expect(cursor == Point(column: 0, row: 1))
    }

    @Test func `a long line is scrolled to the cursor and says where it is cut`() {
        var editor = TextEditor("Ringer växeln och väntar", allowsLines: false)
        #expect(editor.line(width: 12) == ("…ch väntar", 10))
        editor.cursor = 0
        #expect(editor.line(width: 12) == ("Ringer växe…", 0))
    }
}
