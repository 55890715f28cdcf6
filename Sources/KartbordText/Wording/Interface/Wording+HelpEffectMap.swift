// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Help {
    /// While typing on an effect map.
    public static let typingLevels =
        [
            Wording.Explanation(
                key: "Enter",
                help: Phrase(
                    sv: "klart, nästa på samma nivå", fi: "valmis, seuraava samalle tasolle",
                    en: "done, the next on the same level")),
            Wording.Explanation(
                key: "Tab",
                help: Phrase(
                    sv: "klart, vidare på nivån under; Shift-Tab på nivån över",
                    fi: "valmis, jatka alemmalla tasolla; Shift-Tab ylemmällä",
                    en: "done, on at the level below; Shift-Tab at the level above")),
        ] + typingEnd

    /// How typing ends, and what takes words away, on effect maps and in portfolios.
    static let typingEnd = [
        Wording.Explanation(
            key: "Esc",
            help: Phrase(
                sv: "sluta; det du lägger till behålls, det du ändrar blir som förut",
                fi: "lopeta; lisätty säilyy, muutettu palaa ennalleen",
                en: "end; what you add is kept, what you change is as before")),
        typingKeys,
    ]

    public static let effectMapStart = Phrase(
        sv: "Läs från vänster: varför vi gör det, vilka som skapar effekten, vad de ska kunna, "
            + "hur vi hjälper dem.",
        fi: "Lue vasemmalta: miksi teemme tämän, ketkä vaikutuksen tuovat, mitä heidän pitää voida "
            + "tehdä, miten autamme.",
        en: "Read from the left: why we do it, who brings it about, what they must be able to do, "
            + "how we help.")
    public static let effectMapArrows = Phrase(
        sv: "a skriver här, Tab går till nästa nivå, r kopplar, t vänder kartan, u ångrar.",
        fi: "a kirjoittaa tähän, Tab vie seuraavalle tasolle, r linkittää, t kääntää kartan, "
            + "u kumoaa.",
        en: "a types here, Tab goes to the next level, r links, t turns the map, u undoes.")

    public static let effectMapMarks = [
        Wording.Explanation(
            key: "5 4 3",
            help: Phrase(
                sv: "vikt före ett mål eller en målgrupp, 5 är mest",
                fi: "paino tavoitteen tai kohderyhmän edessä, 5 on eniten",
                en: "weight before a goal or a group, 5 is most")),
        Wording.Explanation(
            key: "»  ›  …  ×",
            help: Phrase(
                sv: "åtgärd: nu, härnäst, senare, inte nu",
                fi: "toimenpide: nyt, seuraavaksi, myöhemmin, ei nyt",
                en: "action: now, next, later, not now")),
        Wording.Explanation(
            key: "−",
            help: Phrase(
                sv: "målgrupp som kan hindra effekten",
                fi: "kohderyhmä, joka voi estää vaikutuksen",
                en: "group that can hinder the effect")),
        Wording.Explanation(
            key: "?",
            help: Phrase(
                sv: "åtgärd som vilar på ett antagande ingen har prövat",
                fi: "toimenpide, jonka oletusta ei ole koeteltu",
                en: "action that rests on an assumption nobody has tested")),
        Wording.Explanation(
            key: "━┳┗",
            help: Phrase(
                sv: "allt som det valda hänger ihop med", fi: "kaikki, mihin valittu liittyy",
                en: "all that the chosen thing is tied to")),
        Wording.Explanation(
            key: "▸ 5",
            help: Phrase(
                sv: "ihopfälld, med fem saker i", fi: "supistettu, sisällä viisi kohdetta",
                en: "folded, with five things in it")),
    ]
}
