extension Wording {
    /// What is said about the content of fields while it is shown and typed.
    public enum Editing {
        /// What a value is that this version does not understand.
        public static func notUnderstood(_ value: String) -> Phrase {
            Phrase(
                sv: "\(value) (förstås inte)", fi: "\(value) (ei ymmärretä)",
                en: "\(value) (not understood)")
        }

        /// The name of an item that has none: steg 4 (utan namn).
        public static func unnamed(_ noun: Noun, number: Int?) -> Phrase {
            let number = number.map { " \($0)" } ?? ""
            return Phrase(
                sv: "\(noun.singular.sv)\(number) (utan namn)",
                fi: "\(noun.singular.fi)\(number) (nimeämätön)",
                en: "\(noun.singular.en)\(number) (without a name)")
        }

        /// What stands for an item that is not in the map.
        public static func missing(_ id: String) -> Phrase {
            Phrase(sv: "\(id) (finns inte)", fi: "\(id) (puuttuu)", en: "\(id) (is missing)")
        }

        /// That a field takes a whole number in a range.
        public static func takesWhole(from low: Phrase, to high: Phrase, such example: Phrase)
            -> Phrase
        {
            Phrase(
                sv: "Skriv ett heltal från \(low.sv) till \(high.sv), till exempel \(example.sv).",
                fi:
                    "Kirjoita kokonaisluku väliltä \(low.fi) – \(high.fi), esimerkiksi \(example.fi).",
                en: "Type a whole number from \(low.en) to \(high.en), such as \(example.en).")
        }

        /// That a field takes a number in a range.
        public static func takesNumber(from low: Phrase, to high: Phrase, such example: Phrase)
            -> Phrase
        {
            Phrase(
                sv: "Skriv ett tal från \(low.sv) till \(high.sv), till exempel \(example.sv).",
                fi: "Kirjoita luku väliltä \(low.fi) – \(high.fi), esimerkiksi \(example.fi).",
                en: "Type a number from \(low.en) to \(high.en), such as \(example.en).")
        }

        /// That a field takes a length of time.
        public static let takesTime = Phrase(
            sv: "Skriv en tid, till exempel 45 min, 2 h 30 min, 3 dagar eller 2 veckor.",
            fi: "Kirjoita aika, esimerkiksi 45 min, 2 t 30 min, 3 päivää tai 2 viikkoa.",
            en: "Type a length of time, such as 45 min, 2 h 30 min, 3 days or 2 weeks.")

        /// That a field takes a date; the example is one.
        public static func takesDate(such example: String) -> Phrase {
            Phrase(
                sv: "Skriv ett datum, till exempel \(example), 1/3, +90d eller idag.",
                fi: "Kirjoita päivä, esimerkiksi \(example), 1.3., +90d tai tänään.",
                en: "Type a date, such as \(example), 1/3 (1 March), +90d or today.")
        }

        /// That a field takes one of some words.
        public static func takesOne(of words: Phrase) -> Phrase {
            Phrase(
                sv: "Skriv början av ett av orden: \(words.sv).",
                fi: "Kirjoita jonkin sanan alku: \(words.fi).",
                en: "Type the beginning of one of these: \(words.en).")
        }

        /// That a field takes yes or no.
        public static let takesFlag = Phrase(
            sv: "Skriv ja eller nej.", fi: "Kirjoita kyllä tai ei.", en: "Type yes or no.")

        /// That a field names other items and is not typed.
        public static let takesChosen = Phrase(
            sv: "Det här väljs ur en lista och skrivs inte.",
            fi: "Tämä valitaan luettelosta eikä kirjoiteta.",
            en: "This is chosen from a list, not typed.")
    }
}

/// The units of time; Finnish has short forms for all of them.
extension Wording.Editing {
    /// The word after a number of weeks.
    public static func weeks(_ count: Int) -> Phrase {
        Phrase(sv: count == 1 ? "vecka" : "veckor", fi: "vk", en: count == 1 ? "week" : "weeks")
    }

    /// The word after a number of days and nights.
    public static func days(_ count: Int) -> Phrase {
        Phrase(sv: count == 1 ? "dag" : "dagar", fi: "pv", en: count == 1 ? "day" : "days")
    }

    /// The word after a number of hours.
    public static let hours = Phrase(sv: "tim", fi: "t", en: "h")

    /// The word after a number of minutes.
    public static let minutes = Phrase(sv: "min", fi: "min", en: "min")

    /// The shortest word for each unit, in which times are typed.
    public static let shortUnits = (
        weeks: Phrase(sv: "v", fi: "vk", en: "w"), days: Phrase(sv: "d", fi: "pv", en: "d"),
        hours: Phrase(sv: "h", fi: "t", en: "h")
    )
}
