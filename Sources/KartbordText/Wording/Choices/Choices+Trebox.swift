// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Choices {
    /// The three boxes.
    public enum Box {
        public static let present = Phrase(
            sv: "låda 1 Nutid", fi: "laatikko 1 Nykyisyys", en: "Box 1 present")
        public static let past = Phrase(
            sv: "låda 2 Dåtid", fi: "laatikko 2 Menneisyys", en: "Box 2 past")
        public static let future = Phrase(
            sv: "låda 3 Framtid", fi: "laatikko 3 Tulevaisuus", en: "Box 3 future")
    }

    /// How far an item of a portfolio has come.
    public enum BoxStatus {
        public static let proposed = Phrase(sv: "föreslagen", fi: "ehdotettu", en: "proposed")
        public static let running = Phrase(sv: "pågår", fi: "käynnissä", en: "running")
        public static let introduced = Phrase(sv: "införd", fi: "otettu käyttöön", en: "introduced")
        public static let followedUp = Phrase(sv: "uppföljd", fi: "seurattu", en: "followed up")
        public static let identified = Phrase(
            sv: "identifierad", fi: "tunnistettu", en: "identified")
        public static let assessed = Phrase(
            sv: "konsekvensbedömd", fi: "seuraukset arvioitu", en: "consequences assessed")
        public static let antipilot = Phrase(sv: "antipilot", fi: "antipilotti", en: "antipilot")
        public static let ended = Phrase(sv: "avslutad", fi: "lopetettu", en: "ended")
        public static let takenBack = Phrase(sv: "återtagen", fi: "palautettu", en: "taken back")
        public static let replaced = Phrase(sv: "ersatt", fi: "korvattu", en: "replaced")
        public static let idea = Phrase(sv: "idé", fi: "idea", en: "idea")
        public static let hypothesis = Phrase(sv: "hypotes", fi: "hypoteesi", en: "hypothesis")
        public static let test = Phrase(sv: "test", fi: "kokeilu", en: "test")
        public static let scale = Phrase(sv: "skalas upp", fi: "laajennetaan", en: "scale")
        public static let onIce = Phrase(sv: "på is", fi: "jäissä", en: "on ice")
        public static let stopped = Phrase(sv: "stoppad", fi: "lopetettu kesken", en: "stopped")
    }

    /// What an item of a portfolio is.
    public enum BoxItemKind {
        public static let service = Phrase(sv: "tjänst", fi: "palvelu", en: "service")
        public static let process = Phrase(sv: "process", fi: "prosessi", en: "process")
        public static let system = Phrase(sv: "system", fi: "järjestelmä", en: "system")
        public static let rule = Phrase(
            sv: "regel eller blankett", fi: "sääntö tai lomake", en: "rule or form")
        public static let meeting = Phrase(sv: "möte", fi: "kokous", en: "meeting")
        public static let assumption = Phrase(
            sv: "antagande eller attityd", fi: "oletus tai asenne", en: "assumption or attitude")
        public static let initiative = Phrase(sv: "initiativ", fi: "aloite", en: "initiative")
    }

    /// What is decided at the end of a sprint.
    public enum Decision {
        public static let goOn = Phrase(sv: "gå vidare", fi: "jatketaan", en: "go on")
        public static let onIce = Phrase(sv: "på is", fi: "jäihin", en: "on ice")
        public static let stop = Phrase(sv: "stoppa", fi: "lopetetaan", en: "stop")
    }
}
