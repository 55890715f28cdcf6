extension Wording {
    /// What the things in a map are called, by the names of their types.
    public enum Items {
        /// The noun for a type of item; nil for a type that is not known.
        public static func noun(for name: String) -> Noun? { named[name] }

        private static let named: [String: Noun] = [
            "map": map, "persona": persona, "lane": lane, "phase": phase, "step": step,
            "card": card, "feeling": feeling, "insight": insight, "opportunity": opportunity,
            "alternative": alternative, "effectGoal": effectGoal,
            "measuringPoint": measuringPoint, "reading": reading, "targetGroup": targetGroup,
            "usageGoal": usageGoal, "action": action,
            "boxItem": boxItem, "move": move, "assumption": assumption, "sprint": sprint,
            "signal": signal, "conflict": conflict,
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

/// What stands in an effect map.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Items {
    public static let effectGoal = Wording.Noun(
        sv: ("effektmål", "effektmål", "effektmålet"),
        fi: ("vaikuttavuustavoite", "vaikuttavuustavoitteet", "vaikuttavuustavoitetta"),
        en: ("effect goal", "effect goals")
    )
    public static let measuringPoint = Wording.Noun(
        sv: ("mätpunkt", "mätpunkter", "mätpunkten"),
        fi: ("mittari", "mittarit", "mittaria"),
        en: ("measuring point", "measuring points")
    )
    public static let reading = Wording.Noun(
        sv: ("mätvärde", "mätvärden", "mätvärdet"),
        fi: ("mittausarvo", "mittausarvot", "mittausarvoa"),
        en: ("reading", "readings")
    )
    public static let targetGroup = Wording.Noun(
        sv: ("målgrupp", "målgrupper", "målgruppen"),
        fi: ("kohderyhmä", "kohderyhmät", "kohderyhmää"),
        en: ("target group", "target groups")
    )
    public static let usageGoal = Wording.Noun(
        sv: ("användningsmål", "användningsmål", "användningsmålet"),
        fi: ("käyttötavoite", "käyttötavoitteet", "käyttötavoitetta"),
        en: ("usage goal", "usage goals")
    )
    public static let action = Wording.Noun(
        sv: ("åtgärd", "åtgärder", "åtgärden"),
        fi: ("toimenpide", "toimenpiteet", "toimenpidettä"),
        en: ("action", "actions")
    )
    public static let conflict = Wording.Noun(
        sv: ("konflikt", "konflikter", "konflikten"),
        fi: ("ristiriita", "ristiriidat", "ristiriitaa"),
        en: ("conflict", "conflicts")
    )
}
