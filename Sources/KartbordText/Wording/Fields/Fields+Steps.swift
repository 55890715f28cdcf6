/// The labels of the fields of steps, their feelings and their cards; a let has the name of its field.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Fields {
    public static let touchpoint = Phrase(sv: "Kontaktpunkt", fi: "Kontaktipiste", en: "Touchpoint")
    public static let initiative = Phrase(
        sv: "Vem tar initiativet", fi: "Kuka tekee aloitteen", en: "Who takes the initiative")
    public static let waiting = Phrase(sv: "Väntetid", fi: "Odotusaika", en: "Waiting time")
    public static let duration = Phrase(sv: "Tidsåtgång", fi: "Kesto", en: "Duration")
    public static let momentOfTruth = Phrase(
        sv: "Sanningens ögonblick", fi: "Totuuden hetki", en: "Moment of truth")
    public static let outside = Phrase(
        sv: "Utanför den egna processen",
        fi: "Oman prosessin ulkopuolella",
        en: "Outside the own process"
    )
    public static let volume = Phrase(
        sv: "Antal per vecka", fi: "Määrä viikossa", en: "Number per week")
    public static let minutes = Phrase(
        sv: "Handläggningstid (min)", fi: "Käsittelyaika (min)", en: "Handling time (min)")
    public static let manualShare = Phrase(
        sv: "Andel manuellt (%)", fi: "Käsityön osuus (%)", en: "Manual share (%)")
    public static let variants = Phrase(
        sv: "Antal varianter", fi: "Varianttien määrä", en: "Number of variants")
    public static let feelings = Phrase(sv: "Känslor", fi: "Tunteet", en: "Feelings")
    public static let persona = Phrase(sv: "Persona", fi: "Persoona", en: "Persona")
    public static let value = Phrase(sv: "Känsla", fi: "Tunne", en: "Feeling")
    public static let word = Phrase(
        sv: "Ord för känslan", fi: "Tunnetta kuvaava sana", en: "Word for the feeling")
    public static let cards = Phrase(sv: "Lappar", fi: "Laput", en: "Cards")
    public static let text = Phrase(sv: "Text", fi: "Teksti", en: "Text")
    public static let lane = Phrase(sv: "Rad", fi: "Rivi", en: "Lane")
    public static let severity = Phrase(sv: "Hur allvarligt", fi: "Vakavuus", en: "Severity")
    public static let tags = Phrase(sv: "Etiketter", fi: "Tunnisteet", en: "Tags")
    public static let votes = Phrase(sv: "Röster", fi: "Äänet", en: "Votes")
}
