import KartbordScreen
import KartbordText
import Testing

@testable import KartbordInterface

/// Laws that hold whatever is typed.
@Suite struct TextEditorLawTests {
    private static let typed: [Character] = [
        "a", "å", "漢", "👩‍👩‍👧", " ", "-", "e\u{301}", "\u{301}", "\u{200D}", "👩", "🇸", "🇪", "\u{202E}",
        "\u{1F3FD}", "क", "\u{94D}", "ष",
    ]
    private static let keys: [Key] =
        typed.map { Key($0) } + typed.map { Key($0) } + [
            .left, .right, .home, .end, .backspace, .delete, .control("w"), .control("k"),
            .control("u"), .control("y"), .control("j"), .control(.left), .control(.right), .up,
            .down,
            .control("z"), .control("r"), .alt("d"), .space,
        ]
    private static let seeds = (1...25).map { UInt64($0) }

    private func walk(_ seed: UInt64, _ check: (inout TextEditor, Key) -> Void) {
        var generator = SeededNumbers(seed)
        var editor = TextEditor("å 漢 👩‍👩‍👧", allowsLines: true)
        for _ in 0..<150 {
            guard let key = Self.keys.randomElement(using: &generator) else { return }
            check(&editor, key)
        }
    }

    @Test(arguments: seeds)
    func `the letters are always those that the text has`(seed: UInt64) {
        walk(seed) { editor, key in
            editor.handle(key)
            let letters = (0..<editor.count).map { editor.character(at: $0) }
            #expect(letters == Array(editor.text), "seed \(seed), key \(key)")
        }
    }

    @Test(arguments: seeds)
    func `undo to the end and redo to the end change nothing`(seed: UInt64) {
        var last = TextEditor("", allowsLines: true)
        walk(seed) { editor, key in
            guard key != .control("z"), key != .control("r") else { return }
            editor.handle(key)
            last = editor
        }
        let text = last.text
        for _ in 0..<200 { last.handle(.control("z")) }
        #expect(last.text == "å 漢 👩‍👩‍👧")
        for _ in 0..<200 { last.handle(.control("r")) }
        #expect(last.text == text, "seed \(seed)")
    }

    @Test(arguments: seeds)
    func `rows fit, hold the whole text and show the cursor in a place of its own`(seed: UInt64) {
        walk(seed) { editor, key in
            editor.handle(key)
            for width in [1, 2, 3, 8, 9, 40] {
                let (rows, cursor) = editor.rows(width: width)
                #expect(rows.indices.contains(cursor.row), "seed \(seed)")
                #expect((0..<max(2, width)).contains(cursor.column), "seed \(seed)")
                for row in rows {
                    #expect(DisplayText.width(row) <= max(2, width), "seed \(seed)")
                }
                guard width == 40 else { continue }
                let letters = editor.text.filter { $0 != "\n" }
                let whole = letters.map { DisplayText.visible(String($0)) }.joined()
                #expect(rows.joined() == whole, "seed \(seed)")
            }
        }
    }

    @Test(arguments: seeds)
    func `no two places of the cursor are drawn in one spot`(seed: UInt64) {
        var last = TextEditor("", allowsLines: true)
        walk(seed) { editor, key in
            editor.handle(key)
            last = editor
        }
        for width in [9, 10, 24] {
            var seen: Set<Point> = []
            for cursor in 0...last.count {
                last.cursor = cursor
                let place = last.rows(width: width).cursor
                #expect(seen.insert(place).inserted, "seed \(seed), \(cursor) at \(width)")
            }
        }
    }

    @Test(arguments: seeds)
    func `one line fits and shows the letter under the cursor`(seed: UInt64) {
        walk(seed) { editor, key in
            editor.handle(key)
            for width in [1, 2, 3, 8, 12, 40] {
                let (text, column) = editor.line(width: width)
                #expect(DisplayText.width(text) <= width, "seed \(seed)")
                #expect((0..<width).contains(column), "seed \(seed)")
                guard width >= 12, editor.cursor < editor.count else { continue }
                let under = DisplayText.visible(String(editor.character(at: editor.cursor)))
                var columns = 0
                let shown = DisplayText.glyphs(text).drop { glyph in
                    defer { columns += glyph.width }
                    return columns < column
                }
                let rest = shown.map(\.text).joined()
                #expect(rest.hasPrefix(under), "seed \(seed): \(text) at \(column), not \(under)")
            }
        }
    }

    @Test func `typing at the end of a long text touches only its end`() {
        var editor = TextEditor(String(repeating: "långt ", count: 20_000), allowsLines: false)
        let clock = ContinuousClock()
        let time = clock.measure {
            for _ in 0..<10_000 { editor.handle("x") }
        }
        // Walking over the text once a key would take some seconds.
        #expect(time < .seconds(1))
        #expect(editor.count == 130_000)
    }
}

/// Random numbers that are the same every time.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15
    }

    mutating func next() -> UInt64 {
        // SplitMix64.
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
