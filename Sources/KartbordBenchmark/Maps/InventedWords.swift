/// Words of which texts are made that are as long as people's, with å, ä and ö as often.
enum InventedWords {
    private static let words = [
        "ringer", "växeln", "får", "vänta", "länge", "på", "besked", "om", "ärendet", "kopplas",
        "vidare", "till", "någon", "som", "inte", "vet", "svarar", "själv", "återkommer", "aldrig",
        "letar", "numret", "hittar", "blanketten", "skriver", "brev", "möts", "vänligt", "förstår",
        "inget", "pröva", "igen", "i morgon", "frågar", "grannen", "ger upp", "för", "många", "val",
        "återuppringning", "hjälp", "direkt", "äntligen", "rätt", "person",
    ]

    /// So many words, the first with a capital letter.
    static func phrase(_ count: Int, _ generator: inout SeededGenerator) -> String {
        let text = (0..<count).map { _ in
            words[Int.random(in: 0..<words.count, using: &generator)]
        }.joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}

/// Random numbers that follow from a seed (SplitMix64).
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
