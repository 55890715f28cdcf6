extension Wording {
    /// What the drawing of an effect map says by itself.
    public enum Charts {}
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Charts {
    public static let impactMap = Phrase(sv: "impact map", fi: "impact map", en: "impact map")
    public static let noPurpose = Phrase(
        sv: "(vad kartan är till för, i högst två meningar)",
        fi: "(mitä varten kartta on, enintään kaksi virkettä)",
        en: "(what the map is for, in two sentences at most)")
    public static let effect = Phrase(sv: "Effekt", fi: "Vaikutus", en: "Effect")
    public static let forWhom = Phrase(
        sv: "För vem, varför", fi: "Kenelle, miksi", en: "For whom, why")
    public static let course = Phrase(sv: "Utveckling", fi: "Kehitys", en: "Course")
    public static let weight = Phrase(sv: "vikt", fi: "paino", en: "weight")
    public static let effort = Phrase(sv: "insats", fi: "työpanos", en: "effort")
    public static let notMeasured = Phrase(
        sv: "inte mätt ännu", fi: "ei vielä mitattu", en: "not measured yet")
    public static let noWay = Phrase(
        sv: "Åtgärden leder inte till något effektmål: r kopplar den till ett användningsmål.",
        fi: "Toimenpide ei johda tavoitteeseen: r linkittää sen käyttötavoitteeseen.",
        en: "The action leads to no effect goal: r links it to a usage goal.")

    /// The footer while things are captured.
    public static let readingAndDay = Phrase(
        sv: "mätvärde datum", fi: "mittausarvo päivä", en: "reading date")
    public static let sort = Phrase(sv: "sortera", fi: "lajittele", en: "sort")
    public static let typing = Phrase(
        sv: "Enter klart · Tab skriv nivån under · Shift-Tab nivån över · Esc avbryt",
        fi: "Enter valmis · Tab kirjoita alempi taso · Shift-Tab ylempi taso · Esc peru",
        en: "Enter done · Tab type the level below · Shift-Tab the level above · Esc cancel")
    public static let capturing = Phrase(
        sv: "Enter nästa · Tab nivån under · Shift-Tab nivån över · tom Enter eller Esc slutar",
        fi: "Enter seuraava · Tab alempi taso · Shift-Tab ylempi · tyhjä Enter tai Esc lopettaa",
        en: "Enter next · Tab the level below · Shift-Tab above · empty Enter or Esc ends")

    /// The footer while the other end of a link is looked for on the map.
    public static let linking = Phrase(
        sv: "Gå till den andra änden, eller skriv några bokstäver · Enter kopplar · Esc avbryter",
        fi: "Siirry toiseen päähän tai kirjoita muutama kirjain · Enter linkittää · Esc peruu",
        en: "Walk to the other end, or type a few letters · Enter links · Esc cancels")

    /// The heads of the figures of actions, at most seven columns each.
    public static let figureHeads = (
        effect: Phrase(sv: "effekt", fi: "vaik.", en: "effect"),
        perEffort: Phrase(sv: "/insats", fi: "/panos", en: "/effort")
    )

    /// In which order actions stand, by the word for it.
    public static func sorted(_ order: String) -> Phrase {
        switch order {
        case "effect":
            Phrase(
                sv: "störst effekt först", fi: "suurin vaikutus ensin", en: "greatest effect first")
        case "effectPerEffort":
            Phrase(
                sv: "mest effekt per insats först", fi: "eniten vaikutusta työpanosta kohti ensin",
                en: "most effect per effort first")
        case "horizon":
            Phrase(sv: "efter färdplanen", fi: "tiekartan mukaan", en: "by the road map")
        default:
            Phrase(sv: "i kartans ordning", fi: "kartan järjestyksessä", en: "in the map's order")
        }
    }

    /// The place of what belongs to nothing of a sort.
    public static func without(_ noun: Wording.Noun) -> Phrase {
        Phrase(
            sv: "(utan \(noun.singular.sv))", fi: "(ei: \(noun.singular.fi))",
            en: "(no \(noun.singular.en))")
    }

    /// The effect of an action and what it costs.
    public static func effect(_ effect: String, effort: String, perEffort: String) -> Phrase {
        Phrase(
            sv: "\(effect), insats \(effort): \(perEffort) per insats",
            fi: "\(effect), työpanos \(effort): \(perEffort) työpanosta kohti",
            en: "\(effect), effort \(effort): \(perEffort) per effort")
    }

    /// That a field was set to a value.
    public static func set(_ field: Phrase, to value: Int) -> Phrase {
        field.map { "\($0): \(value)" }
    }

    /// What a measuring point was before anything was done.
    public static func baseline(_ figure: String, _ unit: String) -> Phrase {
        let value = unit.isEmpty ? figure : "\(figure) \(unit)"
        return Phrase(sv: "nollmätning \(value)", fi: "lähtötaso \(value)", en: "baseline \(value)")
    }

    /// What is to be reached.
    public static func target(_ figure: String, _ unit: String) -> Phrase {
        let value = unit.isEmpty ? figure : "\(figure) \(unit)"
        return Phrase(sv: "mål \(value)", fi: "tavoite \(value)", en: "target \(value)")
    }

    /// Two facts one after the other.
    public static func both(_ one: Phrase, _ other: Phrase) -> Phrase {
        Phrase(
            sv: "\(one.sv), \(other.sv)", fi: "\(one.fi), \(other.fi)", en: "\(one.en), \(other.en)"
        )
    }
}
