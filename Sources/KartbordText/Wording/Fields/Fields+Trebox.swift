/// The labels of the fields of Trebox portfolios; a let has the name of its field.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Fields {
    public static let box = Phrase(sv: "Låda", fi: "Laatikko", en: "Box")
    public static let reason = Phrase(
        sv: "Varför i lådan", fi: "Miksi laatikossa", en: "Why in the box")
    public static let vision = Phrase(sv: "Vision", fi: "Visio", en: "Vision")
    public static let lastReview = Phrase(
        sv: "Senaste uppföljning", fi: "Edellinen seuranta", en: "Last review")
    public static let presentTarget = Phrase(
        sv: "Mål för låda 1 (% av insatsen)", fi: "Laatikon 1 tavoite (% työpanoksesta)",
        en: "Target for Box 1 (% of the effort)")
    public static let pastTarget = Phrase(
        sv: "Mål för låda 2 (% av insatsen)", fi: "Laatikon 2 tavoite (% työpanoksesta)",
        en: "Target for Box 2 (% of the effort)")
    public static let futureTarget = Phrase(
        sv: "Mål för låda 3 (% av insatsen)", fi: "Laatikon 3 tavoite (% työpanoksesta)",
        en: "Target for Box 3 (% of the effort)")
    public static let presentLimit = Phrase(
        sv: "Gräns för låda 1 (% av insatsen)", fi: "Laatikon 1 raja (% työpanoksesta)",
        en: "Limit for Box 1 (% of the effort)")
    public static let freeCapacity = Phrase(
        sv: "Ledig tid (timmar i veckan)", fi: "Vapaa työaika (tuntia viikossa)",
        en: "Free capacity (hours a week)")
    public static let sector = Phrase(sv: "Bransch", fi: "Toimiala", en: "Sector")
    public static let items = Phrase(sv: "Punkter", fi: "Kohteet", en: "Items")
    public static let affected = Phrase(sv: "Berörda", fi: "Keitä koskee", en: "Affected groups")
    public static let startDate = Phrase(sv: "Startdatum", fi: "Alkamispäivä", en: "Start date")
    public static let effortUsed = Phrase(
        sv: "Insats nu (timmar i veckan)", fi: "Työpanos nyt (tuntia viikossa)",
        en: "Effort used (hours a week)")
    public static let effortFreed = Phrase(
        sv: "Frigjord tid (timmar i veckan)", fi: "Vapautuva työaika (tuntia viikossa)",
        en: "Effort freed (hours a week)")
    public static let effortNeeded = Phrase(
        sv: "Insats som behövs (timmar i veckan)", fi: "Tarvittava työpanos (tuntia viikossa)",
        en: "Effort needed (hours a week)")
    public static let lostRelevance = Phrase(
        sv: "Varför den inte längre behövs", fi: "Miksi sitä ei enää tarvita",
        en: "Why it lost relevance")
    public static let consequences = Phrase(
        sv: "Konsekvenser", fi: "Seuraukset", en: "Consequences")
    public static let legalDuty = Phrase(sv: "Lagkrav", fi: "Lakisääteinen", en: "Legal duty")
    public static let antipilotStart = Phrase(
        sv: "Antipilot från", fi: "Antipilotti alkaen", en: "Antipilot from")
    public static let antipilotEnd = Phrase(
        sv: "Antipilot till", fi: "Antipilotti päättyy", en: "Antipilot to")
    public static let bringBack = Phrase(
        sv: "Tas tillbaka om", fi: "Palautetaan, jos", en: "Brought back if")
    public static let hypothesis = Phrase(sv: "Hypotes", fi: "Hypoteesi", en: "Hypothesis")
    public static let nextTest = Phrase(sv: "Nästa test", fi: "Seuraava koe", en: "Next test")
    public static let monday = Phrase(sv: "Måndag", fi: "Maanantai", en: "Monday")
    public static let tuesday = Phrase(sv: "Tisdag", fi: "Tiistai", en: "Tuesday")
    public static let wednesday = Phrase(sv: "Onsdag", fi: "Keskiviikko", en: "Wednesday")
    public static let thursday = Phrase(sv: "Torsdag", fi: "Torstai", en: "Thursday")
    public static let friday = Phrase(sv: "Fredag", fi: "Perjantai", en: "Friday")
    public static let decision = Phrase(sv: "Beslut", fi: "Päätös", en: "Decision")
    public static let learned = Phrase(
        sv: "Vad vi lärde oss", fi: "Mitä opimme", en: "What was learned")
    public static let to = Phrase(sv: "Till låda", fi: "Laatikkoon", en: "To box")
    public static let signals = Phrase(
        sv: "Signaler ur omvärlden", fi: "Toimintaympäristön signaalit", en: "Signals from the scan"
    )
    public static let moves = Phrase(sv: "Flyttar", fi: "Siirrot", en: "Moves")
    public static let assumptions = Phrase(sv: "Antaganden", fi: "Oletukset", en: "Assumptions")
    public static let sprints = Phrase(
        sv: "Innovationssprintar", fi: "Innovaatiosprintit", en: "Innovation sprints")

    static let antipilotResult = Phrase(
        sv: "Vad antipiloten visade", fi: "Mitä antipilotti osoitti",
        en: "What the antipilot showed")
    static let movedFrom = Phrase(sv: "Från låda", fi: "Laatikosta", en: "From box")
    static let moveReason = Phrase(
        sv: "Varför den flyttades", fi: "Miksi siirrettiin", en: "Why it was moved")
    static let signalText = Phrase(sv: "Signal", fi: "Signaali", en: "Signal")
    static let ledTo = Phrase(sv: "Ledde till", fi: "Mihin johti", en: "Led to")
    static let sprintQuestion = Phrase(
        sv: "Sprintens fråga", fi: "Sprintin kysymys", en: "The sprint's question")
}
