import KartbordText
import Testing

struct WrappingTests {
    @Test(arguments: [
        ("", 10, [""]),
        ("Vet inte vem som har ärendet", 12, ["Vet inte vem", "som har", "ärendet"]),
        ("ett\n\ntvå\r\ntre", 10, ["ett", "", "två", "tre"]),
        ("   ", 2, [""]),
        ("  indragen rad", 10, ["  indragen", "rad"]),
        ("Välfärdsteknologi", 6, ["Välfär", "dstekn", "ologi"]),
        ("en välfärdsteknologi", 6, ["en", "välfär", "dstekn", "ologi"]),
        ("Päijät-Hämeen alue", 10, ["Päijät-", "Hämeen", "alue"]),
        ("漢字漢字", 5, ["漢字", "漢字"]),
        ("漢", 1, ["…"]),
        ("a b", 0, ["a", "b"]),
        ("ab  ", 2, ["ab"]),
    ])
    func `Lines break between words`(text: String, width: Int, lines: [String]) {
        #expect(DisplayText.wrapped(text, to: width) == lines)
    }

    @Test func `The last line tells that there is more`() {
        let text = "Vet inte vem som har ärendet"
        #expect(DisplayText.wrapped(text, to: 12, most: 2) == ["Vet inte vem", "som har…"])
        #expect(DisplayText.wrapped(text, to: 12, most: 1) == ["Vet inte ve…"])
        #expect(DisplayText.wrapped(text, to: 12, most: 0) == ["Vet inte ve…"])
        #expect(DisplayText.wrapped(text, to: 12, most: 3).last == "ärendet")
        #expect(DisplayText.wrapped("ett\ntvå", to: 12, most: 1) == ["ett…"])
    }

    @Test(arguments: 0..<1000 as Range<UInt64>)
    func `Wrapping loses only spaces and is never too wide`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = Samples.text(using: &generator)
        let unspaced = { (text: String) in
            text.values.filter { ![0x20, 0x0A, 0x0D].contains($0) }
        }
        let expected = text.replacingBreaks().map(DisplayText.visible).joined()
        for width in 2...20 {
            let lines = DisplayText.wrapped(text, to: width)
            #expect(!lines.isEmpty)
            #expect(lines.allSatisfy { DisplayText.width($0) <= width })
            #expect(unspaced(lines.joined()) == unspaced(expected))
            for most in 1...3 {
                let cut = DisplayText.wrapped(text, to: width, most: most)
                #expect(cut.count == min(most, lines.count))
                #expect(cut.allSatisfy { DisplayText.width($0) <= width })
                #expect(lines.count <= most ? cut == lines : cut.last?.last == "…")
            }
        }
    }
}

extension String {
    /// The hard lines, without the bytes that end them.
    fileprivate func replacingBreaks() -> [String] {
        var lines = [""]
        for scalar in unicodeScalars {
            if scalar == "\n" {
                if lines[lines.count - 1].unicodeScalars.last == "\r" {
                    lines[lines.count - 1].unicodeScalars.removeLast()
                }
                lines.append("")
            } else {
                lines[lines.count - 1].unicodeScalars.append(scalar)
            }
        }
        return lines
    }
}
