/// The labels of the fields of the map itself; a let has the name of its field.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Fields {
    public static let title = Phrase(sv: "Titel", fi: "Otsikko", en: "Title")
    public static let question = Phrase(
        sv: "Frågan kartan ska svara på",
        fi: "Kysymys, johon kartta vastaa",
        en: "The question to answer"
    )
    public static let start = Phrase(sv: "Startpunkt", fi: "Alkupiste", en: "Start point")
    public static let end = Phrase(sv: "Slutpunkt", fi: "Päätepiste", en: "End point")
    public static let state = Phrase(sv: "Läge", fi: "Kartan tila", en: "State")
    public static let from = Phrase(
        sv: "Utgår från kartan", fi: "Lähtökartta", en: "Made from the map")
    public static let basis = Phrase(sv: "Underlag", fi: "Tietopohja", en: "Basis")
    public static let scenario = Phrase(sv: "Scenario", fi: "Skenaario", en: "Scenario")
    public static let goal = Phrase(
        sv: "Personens mål", fi: "Henkilön tavoite", en: "The person's goal")
    public static let expectations = Phrase(
        sv: "Förväntningar", fi: "Odotukset", en: "Expectations")
    public static let owner = Phrase(sv: "Ansvarig", fi: "Vastuuhenkilö", en: "Owner")
    public static let reviewDate = Phrase(
        sv: "Uppföljningsdatum", fi: "Seurantapäivä", en: "Review date")
    public static let participants = Phrase(sv: "Deltagare", fi: "Osallistujat", en: "Participants")
    public static let workshopDate = Phrase(
        sv: "Workshopdatum", fi: "Työpajapäivä", en: "Workshop date")
    public static let language = Phrase(sv: "Språk", fi: "Kieli", en: "Language")
    public static let hoursPerWeek = Phrase(
        sv: "Timmar i en heltidsvecka",
        fi: "Kokoaikaisen viikon tunnit",
        en: "Hours in a full-time week"
    )
    public static let personas = Phrase(sv: "Personor", fi: "Persoonat", en: "Personas")
    public static let lanes = Phrase(sv: "Rader", fi: "Rivit", en: "Lanes")
    public static let phases = Phrase(sv: "Faser", fi: "Vaiheet", en: "Phases")
    public static let insights = Phrase(sv: "Insikter", fi: "Oivallukset", en: "Insights")
    public static let opportunities = Phrase(
        sv: "Möjligheter", fi: "Mahdollisuudet", en: "Opportunities")
}
