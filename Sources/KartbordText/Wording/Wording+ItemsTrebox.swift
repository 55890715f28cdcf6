/// What stands in a Trebox portfolio.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Items {
    public static let boxItem = Wording.Noun(
        sv: ("punkt", "punkter", "punkten"),
        fi: ("kohde", "kohteet", "kohdetta"),
        en: ("item", "items")
    )
    public static let move = Wording.Noun(
        sv: ("flytt", "flyttar", "flytten"),
        fi: ("siirto", "siirrot", "siirtoa"),
        en: ("move", "moves")
    )
    public static let assumption = Wording.Noun(
        sv: ("antagande", "antaganden", "antagandet"),
        fi: ("oletus", "oletukset", "oletusta"),
        en: ("assumption", "assumptions")
    )
    public static let sprint = Wording.Noun(
        sv: ("innovationssprint", "innovationssprintar", "innovationssprinten"),
        fi: ("innovaatiosprintti", "innovaatiosprintit", "innovaatiosprinttiä"),
        en: ("sprint", "sprints")
    )
    public static let signal = Wording.Noun(
        sv: ("signal", "signaler", "signalen"),
        fi: ("signaali", "signaalit", "signaalia"),
        en: ("signal", "signals")
    )
}
