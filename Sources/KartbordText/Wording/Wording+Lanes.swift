extension Wording {
    /// What a row of a journey map is called.
    public struct LaneName: Sendable, Hashable {
        /// The label beside the row, at most eleven columns.
        public let short: Phrase
        /// The whole name, for the middle of a sentence.
        public let long: Phrase

        /// The label in a language.
        public func callAsFunction(_ language: Language) -> String { short(language) }
    }

    /// The names of the standard lanes, by the ids that they have in the file.
    public enum Lanes {
        /// The name of the standard lane with an id; nil for a lane that people added.
        public static func name(of id: String) -> LaneName? { named[id] }

        /// The ids that have a name.
        public static var ids: [String] { named.keys.sorted() }

        private static let named: [String: LaneName] = [
            "feeling": feeling, "doing": doing, "thinking": thinking, "touchpoint": touchpoint,
            "pain": pain, "gain": gain, "quote": quote, "frontstage": frontstage,
            "backstage": backstage, "support": support, "unit": unit, "waiting": waiting,
            "numbers": numbers, "opportunity": opportunity, "idea": idea,
        ]
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Lanes {
    public static let feeling = Wording.LaneName(
        short: Phrase(sv: "Känner", fi: "Tuntee", en: "Feeling"),
        long: Phrase(sv: "känslokurva", fi: "tunnekäyrä", en: "feeling curve")
    )
    public static let doing = Wording.LaneName(
        short: Phrase(sv: "Gör", fi: "Tekee", en: "Doing"),
        long: Phrase(
            sv: "vad mottagaren gör", fi: "mitä asiakas tekee", en: "what the receiver does")
    )
    public static let thinking = Wording.LaneName(
        short: Phrase(sv: "Tänker", fi: "Ajattelee", en: "Thinking"),
        long: Phrase(
            sv: "vad mottagaren tänker", fi: "mitä asiakas ajattelee",
            en: "what the receiver thinks")
    )
    public static let touchpoint = Wording.LaneName(
        short: Phrase(sv: "Kontakt", fi: "Kontakti", en: "Touchpoint"),
        long: Phrase(
            sv: "kontaktpunkt och kanal", fi: "kontaktipiste ja kanava",
            en: "touchpoint and channel")
    )
    public static let pain = Wording.LaneName(
        short: Phrase(sv: "Smärta", fi: "Kipupiste", en: "Pain"),
        long: Phrase(sv: "smärtpunkter", fi: "kipupisteet", en: "pain points")
    )
    public static let gain = Wording.LaneName(
        short: Phrase(sv: "Höjdpunkt", fi: "Onnistuu", en: "Gain"),
        long: Phrase(sv: "höjdpunkter", fi: "onnistumiset", en: "high points")
    )
    public static let quote = Wording.LaneName(
        short: Phrase(sv: "Citat", fi: "Sitaatti", en: "Quote"),
        long: Phrase(sv: "citat", fi: "sitaatit", en: "quotes")
    )
    public static let frontstage = Wording.LaneName(
        short: Phrase(sv: "Framför", fi: "Näkyvä", en: "Frontstage"),
        long: Phrase(sv: "framför scenen", fi: "näkyvä toiminta", en: "frontstage")
    )
    public static let backstage = Wording.LaneName(
        short: Phrase(sv: "Bakom", fi: "Tausta", en: "Backstage"),
        long: Phrase(sv: "bakom scenen", fi: "taustatoiminta", en: "backstage")
    )
    public static let support = Wording.LaneName(
        short: Phrase(sv: "Stöd", fi: "Tuki", en: "Support"),
        long: Phrase(sv: "stödsystem", fi: "tukijärjestelmät", en: "support systems")
    )
    public static let unit = Wording.LaneName(
        short: Phrase(sv: "Enhet", fi: "Yksikkö", en: "Unit"),
        long: Phrase(sv: "ansvarig enhet", fi: "vastuuyksikkö", en: "responsible unit")
    )
    public static let waiting = Wording.LaneName(
        short: Phrase(sv: "Väntetid", fi: "Odotus", en: "Waiting"),
        long: Phrase(sv: "väntetid", fi: "odotusaika", en: "waiting time")
    )
    public static let numbers = Wording.LaneName(
        short: Phrase(sv: "Siffror", fi: "Luvut", en: "Numbers"),
        long: Phrase(sv: "siffror", fi: "luvut", en: "numbers")
    )
    public static let opportunity = Wording.LaneName(
        short: Phrase(sv: "Möjlighet", fi: "Mahdollis.", en: "Opportunity"),
        long: Phrase(sv: "möjligheter", fi: "mahdollisuudet", en: "opportunities")
    )
    public static let idea = Wording.LaneName(
        short: Phrase(sv: "Idéer", fi: "Ideat", en: "Ideas"),
        long: Phrase(sv: "idéer", fi: "ideat", en: "ideas")
    )
}
