// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Choices {
    /// By which words the levels of an effect map are called.
    public enum Labels {
        public static let effectMap = Phrase(
            sv: "effektkarta: varför, vilka, vad, hur",
            fi: "vaikutuskartta: miksi, ketkä, mitä, miten",
            en: "effect map: why, who, what, how"
        )
        public static let impactMap = Phrase(
            sv: "impact map: varför, vem, hur, vad", fi: "impact map: miksi, kuka, miten, mitä",
            en: "impact map: why, who, how, what"
        )
    }

    /// Which part a target group plays.
    public enum Stance {
        public static let helps = Phrase(sv: "hjälper", fi: "auttaa", en: "helps")
        public static let hinders = Phrase(sv: "hindrar", fi: "estää", en: "hinders")
        public static let offStage = Phrase(
            sv: "vid sidan av", fi: "sivussa", en: "off-stage")
    }

    /// How much a target group depends on a usage goal.
    public enum Modality {
        public static let wants = Phrase(sv: "vill", fi: "haluaa", en: "wants")
        public static let needs = Phrase(sv: "behöver", fi: "tarvitsee", en: "needs")
        public static let must = Phrase(
            sv: "ska kunna", fi: "pitää voida", en: "must be able to")
    }

    /// What an action is.
    public enum ActionKind {
        public static let feature = Phrase(sv: "funktion", fi: "toiminto", en: "feature")
        public static let content = Phrase(sv: "innehåll", fi: "sisältö", en: "content")
        public static let wayOfWorking = Phrase(
            sv: "arbetssätt", fi: "toimintatapa", en: "way of working")
        public static let organisation = Phrase(
            sv: "organisation", fi: "organisaatio", en: "organisation")
    }

    /// The stretches of the road map that are words.
    public enum Horizon {
        public static let now = Phrase(sv: "nu", fi: "nyt", en: "now")
        public static let next = Phrase(sv: "härnäst", fi: "seuraavaksi", en: "next")
        public static let later = Phrase(sv: "senare", fi: "myöhemmin", en: "later")
        public static let notNow = Phrase(sv: "inte nu", fi: "ei nyt", en: "not now")
    }
}
