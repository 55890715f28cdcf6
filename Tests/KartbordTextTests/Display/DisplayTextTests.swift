import Testing

@testable import KartbordText

struct DisplayTextTests {
    @Test(arguments: [
        ("", 0), ("Nå rätt", 7), ("漢字", 4), ("ﾊﾝ", 2), ("😀", 2), ("👨‍👩‍👧", 2), ("🇸🇪", 2), ("❤️", 1),
        ("⚠️", 1), ("✓", 1), ("●", 1), ("👍🏽", 2), ("1️⃣", 1), ("e\u{301}", 1), ("ก็", 1), ("น้ำ", 2),
        ("क्षि", 3), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("…", 1), ("╭─╮", 3), ("€", 1),
    ])
    func `Width is the columns that terminals give the text`(text: String, columns: Int) {
        #expect(DisplayText.width(text) == columns)
    }

    @Test(arguments: [
        ("Ringer växeln", "Ringer växeln"),
        ("a\nb\tc", "a␊b␉c"),
        ("\u{1B}[2J\u{7F}\0", "␛[2J␡␀"),
        ("\u{85}\u{9B}", "<85><9B>"),
        ("x\u{202E}y\u{200B}\u{AD}\u{61C}", "x<202E>y<200B><AD><061C>"),
        ("\u{E0041}\u{10FFFF}\u{FEFF}", "<E0041><10FFFF><FEFF>"),
        ("\u{301}a", "◌\u{301}a"),
        ("\n\u{301}", "␊◌\u{301}"),
        ("a\u{301}\u{302}\u{303}\u{304}", "a\u{301}\u{302}"),
        ("👨‍👩‍👧 🇫🇮 ❤️‍🔥 👍🏽 1️⃣", "👨 FI ❤ 👍 1"),
        ("a\u{200D}b\u{FE0F}\u{FE0F}", "a<200D>b<FE0F>"),
        ("\u{1FAE8}", "<1FAE8>"),
        ("\u{3164}\u{115F}", "<3164><115F>"),
    ])
    func `The invisible is made visible`(text: String, visible: String) {
        #expect(DisplayText.visible(text).values == visible.values)
    }

    @Test func `A document keeps emoji sequences, flags and marks`() {
        let text = "👨‍👩‍👧 🇫🇮 ❤️ 👍🏽 1️⃣ å\u{301}\u{302}\u{303}"
        #expect(DisplayText.visibleInDocument(text).values == text.values)
        #expect(DisplayText.visibleInDocument("\u{202E}\u{1B}❤️") == "<202E>␛❤️")
        #expect(DisplayText.visibleInDocument("🏴\u{E0067}") == "🏴<E0067>")
    }

    @Test(arguments: ["", "a", "😀"])
    func `No scalar reaches the screen that a terminal obeys or cannot show`(before: String) {
        for block in UInt32(0)..<0x1100 where before.isEmpty || block < 0x300 {
            var text = ""
            for value in block << 8..<(block + 1) << 8 {
                text += before
                text.unicodeScalars.append(Unicode.Scalar(value) ?? "x")
            }
            let visible = DisplayText.visible(text)
            let bad = visible.unicodeScalars.filter { $0.value > 0x7E && isUnsafe($0) }
            #expect(bad.isEmpty, "in the block \(String(block, radix: 16))")
            #expect(!visible.utf8.contains { $0 < 0x20 })
            #expect(DisplayText.width(text) == DisplayText.width(visible))
        }
    }

    @Test(arguments: 0..<2000 as Range<UInt64>)
    func `Glyphs, visible form and width agree`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = Samples.text(using: &generator)
        let visible = DisplayText.visible(text)
        let glyphs = DisplayText.glyphs(text)
        #expect(glyphs.map(\.text).joined().values == visible.values)
        #expect(glyphs.reduce(0) { $0 + $1.width } == DisplayText.width(text))
        #expect(DisplayText.visible(visible).values == visible.values)
        #expect(DisplayText.glyphs(visible) == glyphs)
    }

    @Test(arguments: 0..<500 as Range<UInt64>)
    func `Widths add up across a space`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let first = Samples.text(using: &generator) + " "
        let second = "x" + Samples.text(using: &generator)
        let sum = DisplayText.width(first) + DisplayText.width(second)
        #expect(DisplayText.width(first + second) == sum)
        #expect(DisplayText.width((first + second)[...]) == sum)
    }

    /// Written apart from the table, from the properties of the standard library.
    private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: return true
        default: return properties.isDefaultIgnorableCodePoint || properties.isVariationSelector
        }
    }
}
