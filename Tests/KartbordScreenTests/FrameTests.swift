import KartbordScreen
import KartbordText
import Testing

struct FrameTests {
    private let start = Point(column: 0, row: 0)

    private func row(_ columns: Int) -> Frame { Frame(size: Size(columns: columns, rows: 1)) }

    @Test func `Text takes as many columns as people see`() {
        var frame = row(20)
        #expect(frame.put("Känner 漢字 🙂", at: start, style: .plain) == 14)
        #expect(frame.text() == "Känner 漢字 🙂")
        #expect(frame.glyph(at: Point(column: 7, row: 0)) == "漢")
        #expect(frame.glyph(at: Point(column: 8, row: 0)).isEmpty)
        #expect(frame[row: 0, column: 7].width == 2)
        #expect(frame[row: 0, column: 8].width == 0)
    }

    @Test func `The example of the documentation holds`() {
        var frame = row(12)
        let used = frame.put("Känner", at: start, style: .laneName)
        frame.put("漢", at: Point(column: used + 1, row: 0), style: .plain)
        #expect(frame.text() == "Känner 漢")
    }

    @Test func `Text is cut without a sign at the limit and at the edge`() {
        var frame = row(8)
        #expect(frame.put("Ringer växeln", at: start, style: .plain, within: 6) == 6)
        #expect(frame.text() == "Ringer")
        #expect(frame.put("växeln", at: Point(column: 4, row: 0), style: .plain) == 4)
        #expect(frame.text() == "Ringväxe")
    }

    @Test func `Text that begins left of the screen shows its end`() {
        var frame = row(8)
        #expect(frame.put("Ringer", at: Point(column: -2, row: 0), style: .plain) == 6)
        #expect(frame.text() == "nger")
    }

    @Test func `A wide glyph that does not fit leaves a space`() {
        var frame = row(4)
        #expect(frame.put("ab漢", at: Point(column: 1, row: 0), style: .chosen) == 3)
        #expect(frame.text() == " ab")
        #expect(frame[row: 0, column: 3].style == .chosen)
        frame = row(4)
        frame.put("漢字", at: Point(column: -1, row: 0), style: .plain)
        #expect(frame.text() == " 字")
    }

    @Test func `Writing over half of a wide glyph takes the other half away`() {
        var frame = row(6)
        frame.put("漢字仮", at: start, style: .plain)
        frame.put("x", at: Point(column: 1, row: 0), style: .plain)
        frame.put("y", at: Point(column: 4, row: 0), style: .plain)
        #expect(frame.text() == " x字y")
        frame.put("名", at: Point(column: 1, row: 0), style: .plain)
        #expect(frame.text() == " 名 y")
    }

    @Test func `Marks stay on their letter`() {
        var frame = row(4)
        #expect(frame.put("e\u{301}\u{323}x", at: start, style: .plain) == 2)
        #expect(frame.text().unicodeScalars.elementsEqual("e\u{301}\u{323}x".unicodeScalars))
        let cell = frame[row: 0, column: 0]
        #expect(cell.scalar == "e" && cell.firstMark == "\u{301}" && cell.secondMark == "\u{323}")
    }

    @Test func `What would act on a terminal is shown as a picture`() {
        var frame = row(20)
        frame.put("a\u{1B}[2J\r\u{202E}b", at: start, style: .plain)
        #expect(frame.text() == "a␛[2J␍<202E>b")
    }

    @Test func `Of a very long text only the beginning is drawn`() {
        var frame = row(5)
        let long = String(repeating: "漢a", count: 100_000)
        #expect(frame.put(long, at: start, style: .plain) == 5)
        #expect(frame.text() == "漢a漢")
    }

    @Test func `Nothing outside the screen is drawn and nothing traps`() {
        let far = [Int.min, -1, 0, 1, Int.max]
        for columns in 0...2 {
            for rows in 0...2 {
                var frame = Frame(size: Size(columns: columns, rows: rows))
                for (column, row) in far.flatMap({ column in far.map { (column, $0) } }) {
                    let point = Point(column: column, row: row)
                    frame.put("漢å", at: point, style: .plain)
                    frame.put("漢å", at: point, style: .plain, within: .min)
                    frame.put("漢", at: point, style: .plain)
                    for length in far {
                        let rect = Rect(column: column, row: row, columns: length, rows: length)
                        frame.fill(rect, with: "漢", style: .chosen)
                        frame.restyle(rect, .low)
                        frame.horizontalLine(at: point, columns: length)
                        frame.verticalLine(at: point, rows: length)
                    }
                    _ = frame.glyph(at: point)
                    _ = frame[row: row, column: column]
                    _ = frame.changes(inRow: row, since: frame)
                }
                #expect(frame.styledText().contains("---"))
            }
        }
    }

    @Test func `A frame keeps its rules whatever is drawn`() {
        let seed: UInt64 = 20_240_611
        var random = SeededGenerator(seed: seed)
        let texts = ["å", "漢", "🙂x", "a漢b", "e\u{301}", "lång text", "\u{200D}", ""]
        for _ in 0..<500 {
            let size = Size(
                columns: .random(in: 1...9, using: &random),
                rows: .random(in: 1...3, using: &random))
            var frame = Frame(size: size)
            for _ in 0..<12 {
                let point = Point(
                    column: .random(in: -3...9, using: &random),
                    row: .random(in: -1...3, using: &random))
                let style = Style.allCases.randomElement(using: &random) ?? .plain
                let text = texts.randomElement(using: &random) ?? ""
                let length = Int.random(in: 0...5, using: &random)
                let rect = Rect(column: point.column, row: point.row, columns: length, rows: 2)
                switch Int.random(in: 0...3, using: &random) {
                case 0: frame.fill(rect, with: text.first ?? " ", style: style)
                case 1: frame.restyle(rect, style)
                case 2: frame.put(text, at: point, style: style, within: length)
                default: frame.put(text, at: point, style: style)
                }
                for row in 0..<size.rows {
                    var column = 0
                    while column < size.columns {
                        let cell = frame[row: row, column: column]
                        #expect(cell.width > 0, "seed \(seed): half a glyph at \(column)")
                        if cell.width == 2 {
                            let half = frame[row: row, column: column + 1]
                            #expect(half.width == 0 && half.style == cell.style, "seed \(seed)")
                            #expect(column + 1 < size.columns, "seed \(seed)")
                        }
                        column += max(1, cell.width)
                    }
                }
            }
        }
    }

    @Test func `Each style comes back from its cell`() {
        for style in Style.allCases {
            var frame = row(2)
            frame.put("漢", at: start, style: style)
            #expect(frame[row: 0, column: 0].style == style)
            #expect(frame[row: 0, column: 1].style == style)
        }
        #expect(Style.allCases.count <= 128)
    }

    @Test func `Changes of a row reach from the first to the last difference`() {
        var old = Frame(size: Size(columns: 10, rows: 2))
        old.put("Gör ont", at: start, style: .plain)
        var new = old
        #expect(new.changes(inRow: 0, since: old) == nil)
        new.put("a", at: Point(column: 1, row: 0), style: .plain)
        new.restyle(Rect(column: 6, row: 0, columns: 1, rows: 1), .low)
        #expect(new.changes(inRow: 0, since: old) == 1...6)
        #expect(new.changes(inRow: 1, since: old) == nil)
        #expect(new.changes(inRow: 2, since: old) == nil)
        #expect(new.changes(inRow: 1, since: row(10)) == 0...9)
    }

    @Test func `The order of drawing does not matter for what a frame is`() {
        var one = row(6)
        one.put("e\u{301}", at: start, style: .plain)
        one.put("o\u{308}", at: Point(column: 2, row: 0), style: .plain)
        var other = row(6)
        other.put("o\u{308}", at: Point(column: 2, row: 0), style: .plain)
        other.put("e\u{301}", at: start, style: .plain)
        #expect(one == other)
        other.cursor = start
        #expect(one != other)
    }

    @Test func `The golden form has the text first and then the styles`() {
        var frame = Frame(size: Size(columns: 10, rows: 2))
        frame.put("Känner", at: start, style: .laneName)
        frame.put("漢", at: Point(column: 8, row: 0), style: .chosen)
        frame.cursor = Point(column: 8, row: 0)
        #expect(
            frame.styledText() == """
                Känner  漢

                ---
                cursor 8,0
                0: laneName 0-5, chosen 8-9
                """)
    }
}
