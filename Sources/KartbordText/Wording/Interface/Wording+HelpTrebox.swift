// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Help {
    /// While typing in a portfolio.
    public static let typingItems =
        [
            Wording.Explanation(
                key: "Enter",
                help: Phrase(
                    sv: "klart, nästa punkt", fi: "valmis, seuraava kohde", en: "done, next item")),
            Wording.Explanation(
                key: "Tab",
                help: Phrase(
                    sv: "klart, vidare i nästa låda; Shift-Tab i den förra",
                    fi: "valmis, jatka seuraavassa laatikossa; Shift-Tab edellisessä",
                    en: "done, on in the next box; Shift-Tab in the one before")),
        ] + typingEnd

    public static let treboxStart = Phrase(
        sv: "Allt ni gör ligger i precis en låda: 1 görs bättre, 2 släpps, 3 prövas. "
            + "Alla tre arbetas det med hela tiden.",
        fi: "Kaikki mitä teette on tasan yhdessä laatikossa: 1 parannetaan, 2 lopetetaan, "
            + "3 kokeillaan. Kaikkia kolmea tehdään koko ajan.",
        en: "All that you do lies in exactly one box: 1 is made better, 2 is let go, 3 is tried. "
            + "All three are worked on all the time.")
    public static let treboxKeys = Phrase(
        sv: "a skriver punkter här, T sorterar dem en i taget, 1 2 3 flyttar, i visar allt om en, "
            + "u ångrar.",
        fi: "a kirjoittaa kohteita tähän, T lajittelee ne yksi kerrallaan, 1 2 3 siirtää, "
            + "i näyttää kaiken, u kumoaa.",
        en: "a types items here, T sorts them one at a time, 1 2 3 move, i shows all about one, "
            + "u undoes.")

    public static let treboxMarks = [
        Wording.Explanation(
            key: "!",
            help: Phrase(
                sv: "ett datum har passerat, eller tid saknas",
                fi: "päivä on mennyt tai aikaa puuttuu",
                en: "a date has passed, or time is missing")),
        Wording.Explanation(
            key: "3 v",
            help: Phrase(
                sv: "har legat i lådan i tre veckor", fi: "(3 vk) ollut laatikossa kolme viikkoa",
                en: "(3 wk) has lain in the box for three weeks")),
        Wording.Explanation(
            key: "▲3", help: Phrase(sv: "tre röster", fi: "kolme ääntä", en: "three votes")),
        Wording.Explanation(
            key: "██┃··",
            help: Phrase(
                sv: "lådans andel; ┃ är målet", fi: "laatikon osuus; ┃ on tavoite",
                en: "the share of the box; ┃ is the target")),
        Wording.Explanation(
            key: "✓ ?",
            help: Phrase(
                sv: "antagande som är testat, inte testat", fi: "oletus on kokeiltu, ei kokeiltu",
                en: "assumption that is tested, not tested")),
        Wording.Explanation(
            key: "▼4",
            help: Phrase(
                sv: "fyra punkter till nedanför", fi: "neljä kohdetta lisää alempana",
                en: "four more items below")),
    ]
}
