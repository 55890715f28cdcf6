extension Wording {
    /// What an effect map calls its own parts.
    public enum EffectMaps {
        /// What a level is called: the question that it answers, and the things in it.
        public struct LevelName: Sendable, Hashable {
            /// The question, for the head of a column.
            public let question: Phrase
            /// The things.
            public let noun: Noun
            /// That a map is ordered by them, after its name: "by actor".
            public let order: Phrase
        }

        /// The name of a level, 0 (why) … 3 (how), by the words of an effect map or of an impact map.
        ///
        /// An impact map asks *how* where an effect map asks *what*, and the other way round.
        public static func name(ofLevel level: Int, inImpactMap isImpactMap: Bool) -> LevelName {
            (isImpactMap ? impactMap : effectMap)[level]
        }
    }
}

extension Wording.EffectMaps {
    private static let why = Phrase(sv: "Varför", fi: "Miksi", en: "Why")
    private static let what = Phrase(sv: "Vad", fi: "Mitä", en: "What")
    private static let how = Phrase(sv: "Hur", fi: "Miten", en: "How")

    private static let effectMap = [
        LevelName(
            question: why, noun: Wording.Items.effectGoal,
            order: Phrase(sv: "efter syfte", fi: "tarkoituksen mukaan", en: "by purpose")),
        LevelName(
            question: Phrase(sv: "Vilka", fi: "Ketkä", en: "Who"), noun: Wording.Items.targetGroup,
            order: Phrase(sv: "efter målgrupp", fi: "kohderyhmittäin", en: "by target group")),
        LevelName(
            question: what, noun: Wording.Items.usageGoal,
            order: Phrase(
                sv: "efter användningsmål", fi: "käyttötavoitteittain", en: "by usage goal")
        ),
        LevelName(
            question: how, noun: Wording.Items.action,
            order: Phrase(sv: "efter åtgärd", fi: "toimenpiteittäin", en: "by action")),
    ]

    private static let impactMap = [
        LevelName(
            question: why,
            noun: Wording.Noun(
                sv: ("mål", "mål", "målet"), fi: ("tavoite", "tavoitteet", "tavoitetta"),
                en: ("goal", "goals")),
            order: Phrase(sv: "efter mål", fi: "tavoitteittain", en: "by goal")),
        LevelName(
            question: Phrase(sv: "Vem", fi: "Kuka", en: "Who"),
            noun: Wording.Noun(
                sv: ("aktör", "aktörer", "aktören"), fi: ("toimija", "toimijat", "toimijaa"),
                en: ("actor", "actors")),
            order: Phrase(sv: "efter aktör", fi: "toimijoittain", en: "by actor")),
        LevelName(
            question: how,
            noun: Wording.Noun(
                sv: ("påverkan", "påverkan", "påverkan"),
                fi: ("vaikutus", "vaikutukset", "vaikutusta"), en: ("impact", "impacts")),
            order: Phrase(sv: "efter påverkan", fi: "vaikutuksittain", en: "by impact")),
        LevelName(
            question: what,
            noun: Wording.Noun(
                sv: ("leverans", "leveranser", "leveransen"),
                fi: ("tuotos", "tuotokset", "tuotosta"), en: ("deliverable", "deliverables")),
            order: Phrase(sv: "efter leverans", fi: "tuotoksittain", en: "by deliverable")),
    ]
}
