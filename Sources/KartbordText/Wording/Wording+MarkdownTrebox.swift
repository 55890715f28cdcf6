extension Wording {
    /// What the hand-out of a portfolio says between people's own words.
    public enum MarkdownTrebox {}
}

/// The headings.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.MarkdownTrebox {
    public static let figures = Phrase(
        sv: "Fördelningen i siffror", fi: "Jakauma lukuina", en: "The balance in figures")
    public static let lettingGo = Phrase(
        sv: "Vad vi släpper och vad det frigör", fi: "Mistä luovumme ja mitä se vapauttaa",
        en: "What we let go and what that frees")
    public static let trials = Phrase(
        sv: "Vad vi prövar och vad vi har lärt oss", fi: "Mitä kokeilemme ja mitä olemme oppineet",
        en: "What we are testing and what we have learned")
    public static let unsorted = Phrase(
        sv: "Ännu inte sorterat", fi: "Vielä lajittelematta", en: "Not sorted yet")
    public static let moved = Phrase(
        sv: "Flyttat mellan lådorna", fi: "Siirretty laatikosta toiseen",
        en: "Moved between the boxes")
    public static let earlierMoves = Phrase(
        sv: "Flyttat tidigare", fi: "Siirretty aiemmin", en: "Moved earlier")
    public static let board = Phrase(
        sv: "Lådorna som diagram", fi: "Laatikot kaaviona", en: "The boxes as a diagram")

    /// The heading over the moves from a day on.
    public static func moved(since day: String) -> Phrase {
        Phrase(
            sv: "Flyttat sedan \(day)", fi: "Siirretty \(day) lähtien", en: "Moved since \(day)")
    }

    /// The heading over a box, by its number.
    public static func box(_ number: Int) -> Phrase {
        let box = Wording.Boxes.name(of: number)
        return Phrase(
            sv: "Låda \(number) \(box.name.sv): \(box.verb.sv)",
            fi: "Laatikko \(number) \(box.name.fi): \(box.verb.fi)",
            en: "Box \(number) \(box.name.en.lowercased()): \(box.verb.en)")
    }

    /// What a box asks and by what it is measured, by its number.
    public static func purpose(ofBox number: Int) -> Phrase {
        let question = Wording.Boxes.name(of: number).question.whole
        let measure = number == 1 ? presentMeasure : number == 2 ? pastMeasure : futureMeasure
        return Phrase(
            sv: "\(question.sv) \(measure.sv)", fi: "\(question.fi) \(measure.fi)",
            en: "\(question.en) \(measure.en)")
    }

    private static let presentMeasure = Phrase(
        sv: "Här mäts effektivitet, före och efter.",
        fi: "Tässä mitataan tehokkuutta, ennen ja jälkeen.",
        en: "Measured by efficiency, before and after.")
    private static let pastMeasure = Phrase(
        sv: "Här mäts det som upphörde och den tid som frigjordes.",
        fi: "Tässä mitataan, mikä loppui ja kuinka paljon aikaa vapautui.",
        en: "Measured by what was stopped and the time it freed.")
    private static let futureMeasure = Phrase(
        sv: "Här mäts det som prövades och det som lärdes, aldrig det som tjänades.",
        fi: "Tässä mitataan, mitä kokeiltiin ja opittiin, ei koskaan tuottoa.",
        en: "Measured by what was tested and learned, never by what it earned.")
}

/// The heads of columns and rows, and words in cells.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.MarkdownTrebox {
    public static let box = Phrase(sv: "Låda", fi: "Laatikko", en: "Box")
    public static let countShare = Phrase(
        sv: "Andel av antalet", fi: "Osuus määrästä", en: "Share of the count")
    public static let effortShare = Phrase(
        sv: "Andel av insatsen", fi: "Osuus työpanoksesta", en: "Share of the effort")
    public static let target = Phrase(
        sv: "Mål för insatsen", fi: "Työpanoksen tavoite", en: "Target for the effort")
    public static let all = Phrase(sv: "Alla lådor", fi: "Kaikki laatikot", en: "All boxes")
    public static let room = Phrase(
        sv: "Tid till det nya", fi: "Aikaa uuteen", en: "Time for what is new")
    public static let freedSoFar = Phrase(
        sv: "Frigjort hittills", fi: "Vapautunut tähän mennessä", en: "Freed so far")
    public static let freed = Phrase(
        sv: "Frigjort när allt i låda 2 har släppts",
        fi: "Vapautuu, kun kaikesta laatikossa 2 on luovuttu",
        en: "Freed when all of Box 2 has been let go")
    public static let free = Phrase(
        sv: "Ledigt redan", fi: "Vapaana jo nyt", en: "Free already")
    public static let needed = Phrase(
        sv: "Behövs i låda 3", fi: "Laatikko 3 tarvitsee", en: "Needed by Box 3")
    public static let missing = Phrase(sv: "Fattas", fi: "Puuttuu", en: "Missing")
    public static let left = Phrase(sv: "Blir över", fi: "Jää yli", en: "Left over")
    public static let antipilot = Phrase(sv: "Antipilot", fi: "Antipilotti", en: "Antipilot")
    public static let day = Phrase(sv: "Dag", fi: "Päivä", en: "Day")
    public static let plan = Phrase(sv: "Plan", fi: "Suunnitelma", en: "Plan")
    public static let notSorted = Phrase(
        sv: "inte sorterad", fi: "lajittelematta", en: "not sorted")

    public static let empty = Phrase(
        sv: "Lådan är tom.", fi: "Laatikko on tyhjä.", en: "The box is empty.")
    public static let nothingMoved = Phrase(
        sv: "Ingenting har flyttats sedan dess.", fi: "Mikään ei ole siirtynyt sen jälkeen.",
        en: "Nothing has moved since.")
    public static let nothingTried = Phrase(
        sv: "Inget antagande och inget test är noterat ännu.",
        fi: "Oletusta tai koetta ei ole vielä kirjattu.",
        en: "No assumption and no test is noted yet.")
}
