extension Wording {
    /// What the hand-out of a map says between people's own words.
    public enum Markdown {}
}

/// The headings.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Markdown {
    public static let hypothesisMap = Phrase(
        sv: "Hypoteskarta", fi: "Hypoteesikartta", en: "Hypothesis map")
    public static let aboutMap = Phrase(sv: "Om kartan", fi: "Kartasta", en: "About the map")
    public static let headlines = Phrase(
        sv: "Det viktigaste", fi: "Tärkeimmät havainnot", en: "The main findings")
    public static let lowPoints = Phrase(
        sv: "Där det känns sämst", fi: "Missä tuntuu pahimmalta", en: "Where it feels worst")
    public static let onlyAssumed = Phrase(
        sv: "Det vi bara tror", fi: "Mikä on vain oletusta", en: "What is only assumed")
    public static let openChecks = Phrase(
        sv: "Kvar att göra på kartan", fi: "Mitä kartasta vielä puuttuu",
        en: "What the map still lacks"
    )
    public static let curve = Phrase(sv: "Känslokurva", fi: "Tunnekäyrä", en: "Feeling curve")
    public static let journey = Phrase(
        sv: "Resan steg för steg", fi: "Polku askel askeleelta", en: "The journey step by step")
    public static let workload = Phrase(
        sv: "Tid för handläggning", fi: "Käsittelyyn kuluva aika", en: "Time spent on handling")
    public static let followUp = Phrase(sv: "Uppföljning", fi: "Seuranta", en: "Follow-up")
    public static let diagram = Phrase(
        sv: "Kurvan som diagram", fi: "Käyrä kaaviona", en: "The curve as a diagram")
}

/// The heads of columns, and words in cells.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Markdown {
    public static let number = Phrase(sv: "Nr", fi: "Nro", en: "No.")
    public static let content = Phrase(sv: "Innehåll", fi: "Sisältö", en: "Content")
    public static let marks = Phrase(sv: "Märkning", fi: "Merkinnät", en: "Marks")
    public static let howMany = Phrase(sv: "Antal", fi: "Määrä", en: "How many")
    public static let hoursPerWeek = Phrase(
        sv: "Timmar per vecka", fi: "Tuntia viikossa", en: "Hours a week")
    public static let fullTimeEquivalents = Phrase(
        sv: "Heltidstjänster", fi: "Henkilötyövuotta", en: "Full-time equivalents")
    public static let wholeMap = Phrase(sv: "Hela kartan", fi: "Koko kartta", en: "The whole map")
    public static let withoutName = Phrase(
        sv: "utan namn", fi: "nimeämätön", en: "without a name")
    public static let withoutLane = Phrase(
        sv: "Utan rad", fi: "Ilman riviä", en: "Without a lane")
    public static let nobody = Phrase(
        sv: "Ingen ansvarig ännu", fi: "Ei vielä vastuuhenkilöä", en: "Nobody yet")
    public static let time = Phrase(sv: "Tid", fi: "Aika", en: "Time")
    public static let manually = Phrase(sv: "manuellt", fi: "käsin", en: "by hand")
    public static let noPain = Phrase(
        sv: "Ingen smärtpunkt är noterad.", fi: "Kipupistettä ei ole kirjattu.",
        en: "No pain point is noted."
    )
}

/// How many findings of a level there are.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Markdown {
    public static let error = Wording.Noun(
        sv: ("fel", "fel", "felet"), fi: ("virhe", "virheet", "virhettä"),
        en: ("error", "errors"))
    public static let warning = Wording.Noun(
        sv: ("varning", "varningar", "varningen"),
        fi: ("varoitus", "varoitukset", "varoitusta"), en: ("warning", "warnings"))
    public static let hint = Wording.Noun(
        sv: ("tips", "tips", "tipset"), fi: ("vihje", "vihjeet", "vihjettä"),
        en: ("hint", "hints"))
    public static let remark = Wording.Noun(
        sv: ("upplysning", "upplysningar", "upplysningen"),
        fi: ("huomio", "huomiot", "huomiota"), en: ("remark", "remarks"))
}
