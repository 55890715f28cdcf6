import KartbordScreen
import Testing

struct KeyDecoderLawTests {
    private let pieces = [
        "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]", "\u{1B}P", "\u{1B}\\", "[", "<", ";", ":", "?",
        "$",
        "0", "1", "27", "200~", "\u{1B}[200~", "\u{1B}[201~", "99999999999999999999", "M", "m", "u",
        "~", "A", "R", "å", "漢", "🙂", "\r", "\u{0}", "\u{18}", "\u{7F}", "\u{9B}",
    ]

    /// Some bytes, half of them from pieces of sequences.
    private func noise(_ random: inout SeededGenerator) -> [UInt8] {
        (0..<Int.random(in: 1...40, using: &random)).flatMap { _ -> [UInt8] in
            guard Bool.random(using: &random) else {
                return [UInt8.random(in: 0...255, using: &random)]
            }
            return Array((pieces.randomElement(using: &random) ?? "").utf8)
        }
    }

    @Test func `Any bytes are taken, and after the time-out nothing is left`() {
        let seed: UInt64 = 7_031
        var random = SeededGenerator(seed: seed)
        for round in 0..<20_000 {
            var decoder = KeyDecoder()
            _ = decoder.feed(noise(&random))
            _ = decoder.timeout()
            #expect(!decoder.isWaiting, "seed \(seed), round \(round)")
            #expect(decoder.timeout().isEmpty, "seed \(seed), round \(round)")
            #expect(decoder.feed([0x61]) == [.key("a")], "seed \(seed), round \(round)")
        }
    }

    @Test func `How bytes are divided changes nothing`() {
        let seed: UInt64 = 81
        var random = SeededGenerator(seed: seed)
        for round in 0..<5_000 {
            let bytes = noise(&random)
            var whole = KeyDecoder()
            let expected = whole.feed(bytes) + whole.timeout()
            var single = KeyDecoder()
            let found = bytes.flatMap { single.feed([$0]) } + single.timeout()
            #expect(found == expected, "seed \(seed), round \(round): \(bytes)")
        }
    }

    @Test func `Every pair of bytes after Escape is taken`() {
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                var decoder = KeyDecoder()
                _ = decoder.feed([0x1B, first, second])
                _ = decoder.timeout()
                #expect(!decoder.isWaiting)
            }
        }
    }

    @Test func `A sequence of any length is swallowed whole`() {
        for (start, end) in [("\u{1B}[", "A"), ("\u{1B}]", "\u{7}"), ("\u{1B}O", "A")] {
            var decoder = KeyDecoder()
            #expect(decoder.feed(start.utf8).isEmpty)
            #expect(decoder.feed(repeatElement(UInt8(ascii: "1"), count: 1 << 20)).isEmpty)
            #expect(decoder.feed((end + "x").utf8) == [.key("x")])
        }
    }
}
