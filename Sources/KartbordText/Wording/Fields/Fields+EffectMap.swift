/// The labels of the fields of effect maps; a let has the name of its field.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Fields {
    public static let purpose = Phrase(sv: "Syfte", fi: "Tarkoitus", en: "Purpose")
    public static let labels = Phrase(
        sv: "Nivåernas namn", fi: "Tasojen nimet", en: "Names of the levels")
    public static let description = Phrase(sv: "Beskrivning", fi: "Kuvaus", en: "Description")
    public static let valueProposition = Phrase(
        sv: "Värdeerbjudande", fi: "Arvolupaus", en: "Value proposition")
    public static let weight = Phrase(
        sv: "Vikt (5 viktigast)", fi: "Paino (5 tärkein)", en: "Weight (5 matters most)")
    public static let stance = Phrase(
        sv: "Hjälper eller hindrar", fi: "Auttaa vai estää", en: "Helps or hinders")
    public static let modality = Phrase(
        sv: "Vill, behöver, ska kunna", fi: "Haluaa, tarvitsee, pitää voida",
        en: "Wants, needs, must be able to"
    )
    public static let effectGoals = Phrase(
        sv: "Effektmål", fi: "Vaikuttavuustavoitteet", en: "Effect goals")
    public static let usageGoals = Phrase(
        sv: "Användningsmål", fi: "Käyttötavoitteet", en: "Usage goals")
    public static let when = Phrase(
        sv: "När (färdplan)", fi: "Milloin (tiekartta)", en: "When (road map)")
    public static let assumption = Phrase(sv: "Antagande", fi: "Oletus", en: "Assumption")
    public static let test = Phrase(
        sv: "Så prövas antagandet", fi: "Miten oletus koetellaan", en: "How it is tested")
    public static let tested = Phrase(sv: "Prövat", fi: "Koeteltu", en: "Tested")
    public static let result = Phrase(
        sv: "Vad prövningen gav", fi: "Mitä koettelu antoi", en: "What the test gave")
    public static let method = Phrase(
        sv: "Hur det mäts", fi: "Miten mitataan", en: "How it is measured")
    public static let unit = Phrase(sv: "Måttenhet", fi: "Mittayksikkö", en: "Unit")
    public static let baseline = Phrase(sv: "Nollmätning", fi: "Lähtötaso", en: "Baseline")
    public static let baselineDate = Phrase(
        sv: "Nollmätningens datum", fi: "Lähtötason päivä", en: "Date of the baseline")
    public static let target = Phrase(sv: "Målvärde", fi: "Tavoitearvo", en: "Target")
    public static let targetDate = Phrase(
        sv: "Målvärdets datum", fi: "Tavoitearvon päivä", en: "Date of the target")
    public static let measuringPoints = Phrase(
        sv: "Mätpunkter", fi: "Mittarit", en: "Measuring points")
    public static let readings = Phrase(sv: "Mätvärden", fi: "Mittausarvot", en: "Readings")
    public static let targetGroups = Phrase(
        sv: "Målgrupper", fi: "Kohderyhmät", en: "Target groups")
    public static let actions = Phrase(sv: "Åtgärder", fi: "Toimenpiteet", en: "Actions")

    static let readingValue = Phrase(sv: "Mätvärde", fi: "Mittausarvo", en: "Reading")
    static let measured = Phrase(sv: "Vad som mäts", fi: "Mitä mitataan", en: "What is measured")
}
