extension Wording {
    /// What is said about something that a check found.
    public struct Remark: Sendable, Hashable {
        /// What it is, at most 70 characters, without a full stop.
        public let headline: Phrase
        /// Why it matters and what to do about it.
        public let advice: Phrase

        /// Makes a remark of its two parts.
        public init(_ headline: Phrase, _ advice: Phrase) {
            self.headline = headline
            self.advice = advice
        }
    }

    /// What is said about what the checks of the method find, and about where they found it.
    public enum Checks {
        /// A name or a word in the quotation marks of each language, cut when it is long.
        static func quoted(_ words: String, most: Int = 24) -> Phrase {
            let short = clipped(words, most)
            return Phrase(sv: "”\(short)”", fi: "”\(short)”", en: "“\(short)”")
        }

        static func clipped(_ words: String, _ most: Int) -> String {
            words.count > most ? "\(words.prefix(most - 1))…" : words
        }

        /// A feeling with its sign: −2, 0, +1.
        static func signed(_ value: Int) -> String {
            value > 0 ? "+\(value)" : value < 0 ? "−\(-value)" : "0"
        }
    }
}

/// How grave a finding is.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Checks {
    public static let error = Phrase(sv: "fel", fi: "virhe", en: "error")
    public static let warning = Phrase(sv: "varning", fi: "varoitus", en: "warning")
    public static let hint = Phrase(sv: "tips", fi: "vihje", en: "hint")
    public static let info = Phrase(sv: "info", fi: "tieto", en: "info")
}
