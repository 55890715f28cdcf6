// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording {
    /// What the grid of a journey says by itself.
    public enum Grid {
        /// What an untitled step is called.
        public static let untitledStep = Phrase(sv: "(utan namn)", fi: "(nimetön)", en: "(no name)")
        /// What a phase without steps shows.
        public static let noSteps = Phrase(
            sv: "inga steg än: o", fi: "ei vielä askelia: o", en: "no steps yet: o")
        /// What the feeling lane shows where no feeling is set.
        public static let noFeeling = Phrase(
            sv: " + eller − ", fi: " + tai − ", en: " + or − ")
        /// Before a waiting time.
        public static let waits = Phrase(sv: "väntar", fi: "odottaa", en: "waits")
        /// Before a duration.
        public static let takes = Phrase(sv: "tar", fi: "kestää", en: "takes")

        /// How often a week.
        public static func perWeek(_ volume: String) -> Phrase {
            Phrase(sv: "\(volume)/vecka", fi: "\(volume)/viikko", en: "\(volume)/week")
        }

        /// Hours a week and full-time equivalents.
        public static func workload(hours: String, full: String) -> Phrase {
            Phrase(
                sv: "\(hours) tim/v · \(full) heltid",
                fi: "\(hours) t/vk · \(full) htv",
                en: "\(hours) h/wk · \(full) FTE")
        }
    }
}
