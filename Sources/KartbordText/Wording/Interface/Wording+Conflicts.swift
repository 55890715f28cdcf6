// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording {
    /// How conflicts are decided.
    public enum Conflicts {
        public static let none = Phrase(
            sv: "Det finns inga konflikter att avgöra.", fi: "Ratkaistavia ristiriitoja ei ole.",
            en: "There are no conflicts to decide.")
        public static let keep = Phrase(
            sv: "Behåll det som står", fi: "Pidä nykyinen", en: "Keep what stands")
        public static let takeOther = Phrase(
            sv: "Ta det andra", fi: "Ota toinen", en: "Take the other")
        public static let both = Phrase(sv: "Ha båda", fi: "Pidä molemmat", en: "Have both")
        public static let keepItem = Phrase(sv: "Behåll", fi: "Pidä", en: "Keep it")
        public static let removeItem = Phrase(sv: "Ta bort", fi: "Poista", en: "Remove it")
        public static let move = Phrase(
            sv: "Flytta till det andra stället", fi: "Siirrä toiseen paikkaan",
            en: "Move to the other place")
        public static let nothing = Phrase(sv: "(tomt)", fi: "(tyhjä)", en: "(empty)")
    }
}
