import KartbordText
import Testing

struct ClippingTests {
    @Test(arguments: [
        ("Ringer växeln", 13, "Ringer växeln"),
        ("Ringer växeln", 12, "Ringer växe…"),
        ("Ringer växeln", 1, "…"),
        ("Ringer växeln", 0, ""),
        ("Ringer växeln", -3, ""),
        ("漢字", 4, "漢字"),
        ("漢字", 3, "漢…"),
        ("漢字", 2, "…"),
        ("å\u{1B}", 2, "å␛"),
        ("", 0, ""),
    ])
    func `A text that is too wide ends in an ellipsis`(text: String, width: Int, clipped: String) {
        #expect(DisplayText.clipped(text, to: width) == clipped)
    }

    @Test func `Padding fills up to the width or clips to it`() {
        #expect(DisplayText.padded("Gör", to: 5) == "Gör  ")
        #expect(DisplayText.padded("漢字", to: 5) == "漢字 ")
        #expect(DisplayText.padded("漢字", to: 2) == "… ")
        #expect(DisplayText.padded("Gör", to: -1).isEmpty)
    }

    @Test(arguments: 0..<1000 as Range<UInt64>)
    func `A clipped text is never wider than asked, a padded one exactly as wide`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = Samples.text(using: &generator)
        let full = DisplayText.width(text)
        for width in 0...full + 2 {
            let clipped = DisplayText.clipped(text, to: width)
            #expect(DisplayText.width(clipped) <= width)
            #expect((clipped.values == DisplayText.visible(text).values) == (full <= width))
            #expect(DisplayText.width(DisplayText.padded(text, to: width)) == width)
            var scanned = ""
            DisplayText.scan(text, to: width) { scalar, cluster, _ in
                scanned += cluster ?? Unicode.Scalar(scalar).map(String.init) ?? ""
            }
            #expect(scanned.values == clipped.values)
        }
    }
}
