extension Wording {
    /// A countable thing, in the forms that sentences need.
    public struct Noun: Sendable, Hashable {
        /// One of them: lapp, lappu, card.
        public let singular: Phrase
        /// Several, without a number: lappar, laput, cards.
        public let plural: Phrase
        /// The one that is meant: lappen, lappu, the card.
        public let definite: Phrase
        /// What follows a number other than one: lappar, lappua, cards.
        public let afterNumber: Phrase

        /// Makes a noun of its forms.
        ///
        /// Swedish: one, several, the one meant. Finnish: nominative, its plural, partitive.
        public init(
            sv: (one: String, several: String, definite: String),
            fi: (one: String, several: String, partitive: String),
            en: (one: String, several: String)
        ) {
            singular = Phrase(sv: sv.one, fi: fi.one, en: en.one)
            plural = Phrase(sv: sv.several, fi: fi.several, en: en.several)
            definite = Phrase(sv: sv.definite, fi: fi.one, en: "the " + en.one)
            afterNumber = Phrase(sv: sv.several, fi: fi.partitive, en: en.several)
        }

        /// The singular in a language.
        public func callAsFunction(_ language: Language) -> String { singular(language) }

        /// A number of them: 1 lapp, 14 lappar; 1 lappu, 14 lappua.
        public func counted(_ count: Int) -> Phrase {
            (count == 1 ? singular : afterNumber).map { "\(count) \($0)" }
        }
    }
}
