extension Wording {
    /// What the start screen says: the maps of a folder, and what to begin with.
    public enum Starting {}
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Starting {
    /// The line under the title of the screen.
    public static let choose = Phrase(
        sv: "Fortsätt med en karta, eller börja en ny från en mall.",
        fi: "Jatka kartan parissa tai aloita uusi pohjasta.",
        en: "Go on with a map, or begin a new one from a template.")

    public static let noMapsYet = Phrase(
        sv: "Här finns inga kartor ännu. Välj en mall att börja från.",
        fi: "Täällä ei ole vielä karttoja. Valitse pohja, josta aloitat.",
        en: "There are no maps here yet. Choose a template to begin from.")

    public static func notThereYet(_ name: String) -> Phrase {
        Phrase(
            sv: "\(name) finns inte ännu. Välj en mall att börja från.",
            fi: "\(name) ei ole vielä olemassa. Valitse pohja, josta aloitat.",
            en: "\(name) is not there yet. Choose a template to begin from.")
    }

    public static let maps = Phrase(
        sv: "Öppna en karta", fi: "Avaa kartta", en: "Open a map")
    /// The heading over the templates for a kind of map.
    public static func templates(for noun: Wording.Noun) -> Phrase {
        let kind = noun.singular
        return Phrase(
            sv: "Ny \(kind.sv) från en mall", fi: "Uusi \(kind.fi) pohjasta",
            en: "New \(kind.en) from a template")
    }

    public static let nothingMatches = Phrase(
        sv: "Inget här heter så. Esc visar allt igen.",
        fi: "Mikään ei täsmää. Esc näyttää taas kaiken.",
        en: "Nothing here is called that. Esc shows everything again.")
    public static let unreadable = Phrase(
        sv: "kan inte läsas", fi: "ei luettavissa", en: "cannot be read")

    public static let newMap = Phrase(sv: "Ny karta", fi: "Uusi kartta", en: "New map")
    public static let title = Phrase(
        sv: "Vad handlar kartan om?", fi: "Mistä kartta kertoo?", en: "What is the map about?")
    public static let titleHint = Phrase(
        sv: "en rubrik som alla i rummet förstår", fi: "otsikko, jonka kaikki ymmärtävät",
        en: "a title that everybody in the room understands")
    public static let file = Phrase(sv: "Filen blir", fi: "Tiedosto", en: "The file will be")

    public static let listKeys = [
        (key: "↑ ↓", title: Phrase(sv: "välj", fi: "valitse", en: "choose")),
        (key: "Enter", title: Phrase(sv: "öppna", fi: "avaa", en: "open")),
        (
            key: "/",
            title: Phrase(sv: "eller skriv: sök", fi: "tai kirjoita: etsi", en: "or type: find")
        ),
        (key: "q", title: Phrase(sv: "avsluta", fi: "lopeta", en: "quit")),
    ]
    public static let filterKeys = [
        (key: "↑ ↓", title: Phrase(sv: "välj", fi: "valitse", en: "choose")),
        (key: "Enter", title: Phrase(sv: "öppna", fi: "avaa", en: "open")),
        (key: "Esc", title: Phrase(sv: "visa allt", fi: "näytä kaikki", en: "show everything")),
        (key: "Ctrl-Q", title: Phrase(sv: "avsluta", fi: "lopeta", en: "quit")),
    ]
    public static let titleKeys = [
        (
            key: "Enter",
            title: Phrase(sv: "skapa kartan", fi: "luo kartta", en: "make the map")
        ),
        (key: "Esc", title: Phrase(sv: "tillbaka", fi: "takaisin", en: "back")),
    ]

    public static let howToQuit = Phrase(
        sv: "q avslutar.", fi: "q lopettaa.", en: "q quits.")

    /// What the file of a map without a title is called.
    public static let fileName = Phrase(sv: "karta", fi: "kartta", en: "map")
    /// The command line's heading over what a key does outside the lists of commands.
    public static let keys = Phrase(
        sv: "Tangenter i Kartbord", fi: "Kartbordin näppäimet", en: "Keys of Kartbord")
}
