/// What the screen says about links to other maps.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Threads {
    public static let measuredEffect = Phrase(
        sv: "Uppmätt effekt", fi: "Mitattu vaikutus", en: "Measured effect")
    public static let noItemHere = Phrase(
        sv: "Det som länken pekar på finns inte längre här; g b går tillbaka.",
        fi: "Linkin kohdetta ei enää ole täällä; g b palaa takaisin.",
        en: "What the link points to is no longer here; g b goes back.")
    public static let heldByOther = Phrase(
        sv: "Kopplingen står i den andra kartan: öppna den med g l och ta bort den där.",
        fi: "Linkki on toisessa kartassa: avaa se näppäimillä g l ja poista linkki siellä.",
        en: "The other map holds the link: open it with g l and take it away there.")
    public static let noThreadHere = Phrase(
        sv: "Här går ingen tråd: gå till ett citat, en smärtpunkt, en möjlighet eller ett mål.",
        fi: "Tässä ei kulje lankaa: siirry sitaattiin, kipupisteeseen, mahdollisuuteen "
            + "tai tavoitteeseen.",
        en: "No thread runs here: go to a quote, a pain point, an opportunity or a goal.")
}
