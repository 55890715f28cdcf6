extension Wording {
    /// What the hand-out of an effect map says between people's own words.
    public enum MarkdownEffects {}
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.MarkdownEffects {
    public static let purpose = Phrase(
        sv:
            "Kartan visar varför vi gör något, vilka som skapar effekten, vad de ska kunna göra och "
            + "hur vi hjälper dem. Den har",
        fi:
            "Kartta näyttää, miksi teemme jotakin, ketkä vaikutuksen tuovat, mitä heidän pitää voida "
            + "tehdä ja miten autamme heitä. Siinä on",
        en:
            "The map shows why we do something, who brings the effect about, what they must be able "
            + "to do, and how we help them. It has")
    public static let unserved = Phrase(
        sv: "Inget användningsmål tjänar målet ännu.",
        fi: "Mikään käyttötavoite ei vielä palvele tavoitetta.",
        en: "No usage goal serves the goal yet.")
    public static let mostForEffort = Phrase(
        sv: "Mest effekt per insats:", fi: "Eniten vaikutusta työpanosta kohti:",
        en: "Most effect per effort:")
    public static let perEffort = Phrase(
        sv: "Effekt per insats", fi: "Vaikutus/työpanos", en: "Effect per effort")
    public static let formula = Phrase(
        sv: "Effekt = summan över varje väg till ett effektmål av målets vikt × målgruppens vikt × "
            + "användningsmålets vikt. Vikt och insats är 1–5; det som inte är satt räknas som 3.",
        fi: "Vaikutus = jokaisen tavoitteeseen johtavan reitin summa: tavoitteen paino × "
            + "kohderyhmän paino × käyttötavoitteen paino. Paino ja työpanos ovat 1–5; "
            + "merkitsemätön on 3.",
        en: "Effect = the sum over every way to an effect goal of the goal's weight × the group's "
            + "weight × the usage goal's weight. Weights and efforts are 1–5; unset counts 3.")
    public static let roadMap = Phrase(sv: "Färdplan", fi: "Tiekartta", en: "Road map")
    public static let unplanned = Phrase(
        sv: "Inte planerat", fi: "Suunnittelematta", en: "Not planned")
    public static let assumptions = Phrase(
        sv: "Antaganden att pröva", fi: "Koeteltavat oletukset", en: "Assumptions to test")
    public static let mindmap = Phrase(
        sv: "Kartan som diagram", fi: "Kartta kaaviona", en: "The map as a diagram")

    /// The weight of something.
    public static func weight(_ weight: Int) -> Phrase {
        Phrase(sv: "vikt \(weight)", fi: "paino \(weight)", en: "weight \(weight)")
    }

    /// The heading over the map, with by what it is ordered.
    public static func mapHeading(_ order: Phrase) -> Phrase {
        Phrase(
            sv: "Kartan \(order.sv)", fi: "Kartta: \(order.fi)", en: "The map \(order.en)")
    }

    /// The heading over the actions, or what they are called.
    public static func backlog(_ noun: Wording.Noun) -> Phrase {
        Phrase(
            sv: "\(noun.plural.sv) efter effekt per insats",
            fi: "\(noun.plural.fi) vaikutuksen ja työpanoksen suhteen",
            en: "\(noun.plural.en) by effect per effort")
    }

    /// That somebody measures something by a day.
    public static func measures(_ point: String, by day: String) -> Phrase {
        Phrase(
            sv: "mäter \(point) senast \(day)", fi: "mittaa: \(point), viimeistään \(day)",
            en: "measures \(point) by \(day)")
    }
}
