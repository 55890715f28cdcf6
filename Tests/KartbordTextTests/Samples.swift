/// Random numbers that a seed repeats (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Texts for the laws: each holds some of what goes wrong on terminals.
enum Samples {
    static let pieces = [
        "a", "Hej", "å", "ä", "ö", "漢", "字", "😀", "👨‍👩‍👧", "🇸🇪", "🇫🇮", "❤️", "👍🏽", "1️⃣", "e\u{301}",
        "\u{301}", "ก็", "क्षि", "한", "\u{1112}\u{1161}\u{11AB}", " ", "  ", "-", "\n", "\t", "\r\n",
        "\u{1B}[2J", "\u{202E}", "\u{200B}", "\u{85}", "\u{AD}", "\u{E0041}", "\u{10FFFF}",
        "Å\u{308}\u{301}\u{302}", "kontaktcenter", "Päijät-Häme", "…", "─", "\u{FE0F}",
    ]

    static func text(using generator: inout SeededGenerator) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...12, using: &generator) {
            text += pieces.randomElement(using: &generator) ?? ""
        }
        return text
    }
}

extension String {
    /// The scalars, since `==` of strings compares what looks alike instead.
    var values: [UInt32] { unicodeScalars.map(\.value) }
}
