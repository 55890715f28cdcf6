// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Choices {
    /// What two people could not both have.
    public enum Conflict {
        public static let value = Phrase(
            sv: "ändrat på två sätt", fi: "muutettu kahdella tavalla", en: "changed in two ways")
        public static let removed = Phrase(
            sv: "borttaget av den ena", fi: "toinen poisti", en: "removed by one")
        public static let place = Phrase(
            sv: "flyttat till två ställen", fi: "siirretty kahteen paikkaan",
            en: "moved to two places")
    }
}
