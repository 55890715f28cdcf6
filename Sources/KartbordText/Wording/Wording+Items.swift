extension Wording {
    /// What the things in a map are called, by the names of their types.
    public enum Items {
        /// The noun for a type of item; nil for a type that is not known.
        public static func noun(for name: String) -> Noun? { named[name] }

        private static let named: [String: Noun] = [
            "map": map, "persona": persona, "lane": lane, "phase": phase, "step": step,
            "card": card, "feeling": feeling, "insight": insight, "opportunity": opportunity,
            "alternative": alternative,
        ]
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Items {
    public static let map = Wording.Noun(
        sv: ("karta", "kartor", "kartan"),
        fi: ("kartta", "kartat", "karttaa"),
        en: ("map", "maps")
    )
    public static let persona = Wording.Noun(
        sv: ("persona", "personor", "personan"),
        fi: ("persoona", "persoonat", "persoonaa"),
        en: ("persona", "personas")
    )
    public static let lane = Wording.Noun(
        sv: ("rad", "rader", "raden"),
        fi: ("rivi", "rivit", "riviä"),
        en: ("lane", "lanes")
    )
    public static let phase = Wording.Noun(
        sv: ("fas", "faser", "fasen"),
        fi: ("vaihe", "vaiheet", "vaihetta"),
        en: ("phase", "phases")
    )
    public static let step = Wording.Noun(
        sv: ("steg", "steg", "steget"),
        fi: ("askel", "askeleet", "askelta"),
        en: ("step", "steps")
    )
    public static let card = Wording.Noun(
        sv: ("lapp", "lappar", "lappen"),
        fi: ("lappu", "laput", "lappua"),
        en: ("card", "cards")
    )
    public static let feeling = Wording.Noun(
        sv: ("känsla", "känslor", "känslan"),
        fi: ("tunne", "tunteet", "tunnetta"),
        en: ("feeling", "feelings")
    )
    public static let insight = Wording.Noun(
        sv: ("insikt", "insikter", "insikten"),
        fi: ("oivallus", "oivallukset", "oivallusta"),
        en: ("insight", "insights")
    )
    public static let opportunity = Wording.Noun(
        sv: ("möjlighet", "möjligheter", "möjligheten"),
        fi: ("mahdollisuus", "mahdollisuudet", "mahdollisuutta"),
        en: ("opportunity", "opportunities")
    )
    public static let alternative = Wording.Noun(
        sv: ("alternativ", "alternativ", "alternativet"),
        fi: ("vaihtoehto", "vaihtoehdot", "vaihtoehtoa"),
        en: ("alternative", "alternatives")
    )
}
