extension Wording {
    /// What is said where a journey is held against the wanted one.
    public enum Comparing {}
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Comparing {
    public static let title = Phrase(
        sv: "Nuläge mot önskat läge", fi: "Nykytila ja tavoitetila", en: "Now against wanted")
    public static let now = Phrase(sv: "Nuläge", fi: "Nykytila", en: "Now")
    public static let wanted = Phrase(sv: "Önskat läge", fi: "Tavoitetila", en: "Wanted")
    public static let steps = Phrase(
        sv: "Steg som kommit, försvunnit eller ändrats",
        fi: "Tulleet, poistuneet ja muuttuneet askeleet", en: "Steps that came, went or changed")
    public static let came = Phrase(sv: "nytt", fi: "uusi", en: "came")
    public static let went = Phrase(sv: "borta", fi: "poissa", en: "went")
    public static let changed = Phrase(sv: "ändrat", fi: "muuttunut", en: "changed")
    public static let whatChanged = Phrase(sv: "Vad", fi: "Mikä", en: "What")
    public static let becomes = Phrase(sv: "Blir", fi: "Muutos", en: "Becomes")
    public static let nothing = Phrase(
        sv: "Inget steg har kommit, försvunnit eller ändrats.",
        fi: "Yksikään askel ei ole tullut, poistunut eikä muuttunut.",
        en: "No step came, went or changed.")
    public static let work = Phrase(
        sv: "Tid som frigörs", fi: "Vapautuva työaika", en: "Time that is freed")
    public static let noWork = Phrase(
        sv: "Inga steg har siffror på antal och minuter, så ingen tid kan räknas.",
        fi: "Millään askeleella ei ole määriä ja minuutteja, joten aikaa ei voi laskea.",
        en: "No step has numbers for volume and minutes, so no time can be computed.")
    public static let hoursNow = Phrase(
        sv: "Timmar/vecka nu", fi: "Tuntia/viikko nyt", en: "Hours a week now")
    public static let hoursWanted = Phrase(
        sv: "Önskat", fi: "Tavoite", en: "Wanted")
    public static let freed = Phrase(sv: "Frigjort", fi: "Vapautuu", en: "Freed")
    public static let freedEquivalents = Phrase(
        sv: "Heltidstjänster", fi: "Henkilötyövuosia", en: "Full-time equivalents")
    public static let variants = Phrase(
        sv: "Varianter", fi: "Muunnelmia", en: "Variants")
    public static let notWanted = Phrase(
        sv: "Kartan är inget önskat läge, så det finns inget att jämföra med.",
        fi: "Kartta ei ole tavoitetila, joten vertailukohtaa ei ole.",
        en: "The map is no wanted state, so there is nothing to hold it against.")
    public static let noOrigin = Phrase(
        sv: "Kartan som den kom från kan inte läsas, så det finns inget att jämföra med.",
        fi: "Karttaa, josta tämä on tehty, ei voi lukea, joten vertailukohtaa ei ole.",
        en: "The map that it came from cannot be read, so there is nothing to hold it against.")
    public static let onlyJourneys = Phrase(
        sv:
            "Bara kundresor jämförs, ett nuläge med ett önskat läge; för andra kartor: kartbord diff.",
        fi:
            "Vain asiakaspolkuja verrataan, nykytilaa tavoitetilaan; muille kartoille: kartbord diff.",
        en:
            "Only customer journeys are compared, now against wanted; for other maps: kartbord diff."
    )

    /// How many steps have numbers on one side only.
    public static func halfCounted(_ count: Int) -> Phrase {
        let steps = Wording.Items.step.counted(count)
        return Phrase(
            sv:
                "Obs: \(steps.sv) har siffror på bara ena sidan, så summorna jämför inte lika med lika.",
            fi: "Huom: \(steps.fi) sisältää lukuja vain toisella puolella, joten summat eivät ole "
                + "vertailukelpoisia.",
            en: "Note: \(steps.en) \(count == 1 ? "has" : "have") numbers on one side only, so the "
                + "sums do not compare like with like.")
    }

    /// How many cards came and went.
    public static func cards(came: Int, went: Int) -> Phrase {
        let card = Wording.Items.card.plural
        return Phrase(
            sv: "\(card.sv) +\(came) −\(went)", fi: "\(card.fi) +\(came) −\(went)",
            en: "\(card.en) +\(came) −\(went)")
    }
}
