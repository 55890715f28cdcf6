// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording {
    /// What lists beside the map say by themselves.
    public enum Lists {
        public static let noSource = Phrase(
            sv: "ingen källa", fi: "ei lähdettä", en: "no source")
        public static let hidden = Phrase(sv: "dold", fi: "piilotettu", en: "hidden")
        public static let addable = Phrase(sv: "lägg till", fi: "lisää", en: "add")
        public static let notSet = Phrase(sv: "inte satt", fi: "ei asetettu", en: "not set")
        public static let noFindings = Phrase(
            sv: "Kontrollerna hittar inget att anmärka på.",
            fi: "Tarkistukset eivät löydä huomautettavaa.",
            en: "The checks find nothing to remark on.")
        public static let typeToFind = Phrase(
            sv: "Skriv vad du söker.", fi: "Kirjoita, mitä etsit.", en: "Type what you look for.")
        public static let nothingFound = Phrase(
            sv: "Inget hittat.", fi: "Mitään ei löytynyt.", en: "Nothing found.")
        public static let empty = Phrase(
            sv: "Tomt än så länge: a lägger till.", fi: "Vielä tyhjä: a lisää.",
            en: "Empty so far: a adds.")
        public static let fillIn = Phrase(
            sv: "Inget ifyllt än. [i] öppnar alla fält.",
            fi: "Vielä tyhjä. [i] avaa kaikki kentät.",
            en: "Nothing filled in yet. [i] opens all fields.")
        public static let here = Phrase(sv: "Här", fi: "Tässä", en: "Here")
        public static let restsOn = Phrase(sv: "Vilar på", fi: "Perustuu", en: "Rests on")

        public static func value(_ value: String, effort: String) -> Phrase {
            Phrase(
                sv: "värde \(value), insats \(effort)", fi: "arvo \(value), työpanos \(effort)",
                en: "value \(value), effort \(effort)")
        }

        public static func newInsight(_ text: String) -> Phrase {
            Phrase(
                sv: "Ny insikt: \(text)", fi: "Uusi oivallus: \(text)", en: "New insight: \(text)")
        }

        // MARK: Titles

        public static let palette = Phrase(
            sv: "Alla kommandon", fi: "Kaikki komennot", en: "All commands")
        public static let help = Phrase(sv: "Hjälp", fi: "Ohje", en: "Help")
        public static let search = Phrase(sv: "Sök", fi: "Etsi", en: "Find")
        public static let places = Phrase(sv: "Gå till", fi: "Siirry", en: "Go to")
        public static let targets = Phrase(
            sv: "Flytta till", fi: "Siirrä kohteeseen", en: "Move to")
        public static let linking = Phrase(sv: "Koppla till", fi: "Linkitä", en: "Link to")
        public static let links = Phrase(sv: "Kopplat till", fi: "Linkitetty", en: "Linked to")
        public static let unlinking = Phrase(
            sv: "Ta bort koppling", fi: "Poista linkki", en: "Unlink")
        public static let findings = Phrase(sv: "Kontroller", fi: "Tarkistukset", en: "Checks")
        public static let languages = Phrase(sv: "Språk", fi: "Kieli", en: "Language")
        public static let aboutMap = Phrase(
            sv: "Om kartan", fi: "Kartan tiedot", en: "About the map")

        // MARK: Chapters of the help

        public static let adding = Phrase(sv: "Fånga", fi: "Kirjaa", en: "Capture")
        public static let moving = Phrase(sv: "Gå omkring", fi: "Liiku", en: "Move about")
        public static let editing = Phrase(
            sv: "Ändra och ångra", fi: "Muokkaa ja kumoa", en: "Edit and undo")
        public static let arranging = Phrase(
            sv: "Flytta saker", fi: "Siirrä asioita", en: "Move things")
        public static let linkingChapter = Phrase(
            sv: "Insikter och möjligheter", fi: "Oivallukset ja mahdollisuudet",
            en: "Insights and opportunities")
        public static let linksChapter = Phrase(sv: "Kopplingar", fi: "Linkit", en: "Links")
        public static let showing = Phrase(sv: "Visa", fi: "Näytä", en: "Show")
        public static let finding = Phrase(
            sv: "Hitta och kontrollera", fi: "Etsi ja tarkista", en: "Find and check")
        public static let keeping = Phrase(
            sv: "Spara och dela", fi: "Tallenna ja jaa", en: "Save and share")
        public static let typing = Phrase(
            sv: "Medan du skriver", fi: "Kirjoittaessa", en: "While typing")
        public static let marks = Phrase(
            sv: "Tecken på kartan", fi: "Kartan merkit", en: "Signs on the map")
    }
}
