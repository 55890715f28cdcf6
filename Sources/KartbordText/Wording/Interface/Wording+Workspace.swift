extension Wording {
    /// What the workspace says: the maps of a folder, and what can be done with them.
    public enum Workspace {}
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Workspace {
    // MARK: Columns of the list

    public static let map = Phrase(sv: "Karta", fi: "Kartta", en: "Map")
    public static let kind = Phrase(sv: "Sort", fi: "Laji", en: "Kind")
    public static let owner = Phrase(sv: "Ansvarig", fi: "Vastuuhenkilö", en: "Owner")
    public static let review = Phrase(sv: "Uppföljning", fi: "Seuranta", en: "Review")
    public static let checks = Phrase(sv: "Kontroll", fi: "Tarkistus", en: "Checks")
    public static let change = Phrase(sv: "Ändrad", fi: "Muutettu", en: "Changed")
    public static let place = Phrase(sv: "Fil", fi: "Tiedosto", en: "File")

    /// A journey of the state that is wanted, as short as the name of a kind.
    public static let wantedJourney = Phrase(
        sv: "önskad kundresa", fi: "tavoitepolku", en: "wanted journey")
    public static let unreadable = Phrase(
        sv: "kan inte läsas", fi: "ei luettavissa", en: "cannot be read")
    public static let beingRead = Phrase(sv: "läses …", fi: "luetaan …", en: "being read …")

    // MARK: About the chosen map

    public static func ownedBy(_ name: String) -> Phrase {
        Phrase(sv: "ansvarig: \(name)", fi: "vastuuhenkilö: \(name)", en: "owner: \(name)")
    }

    public static func reviewOn(_ day: String) -> Phrase {
        Phrase(sv: "uppföljning \(day)", fi: "seuranta \(day)", en: "review \(day)")
    }

    public static func reviewPassed(_ day: String) -> Phrase {
        Phrase(
            sv: "uppföljningen \(day) har passerat", fi: "seurantapäivä \(day) on ohitettu",
            en: "the review of \(day) is overdue")
    }

    public static let error = Wording.Noun(
        sv: ("fel", "fel", "felet"), fi: ("virhe", "virheet", "virhettä"),
        en: ("error", "errors"))
    public static let warning = Wording.Noun(
        sv: ("varning", "varningar", "varningen"), fi: ("varoitus", "varoitukset", "varoitusta"),
        en: ("warning", "warnings"))
    public static let nothingToRemark = Phrase(
        sv: "kontrollerna har inget att anmärka", fi: "tarkistuksilla ei huomautettavaa",
        en: "the checks find nothing")

    /// How many reviews should have been held, for the title line.
    public static func overdue(_ count: Int) -> Phrase {
        Phrase(
            sv: count == 1 ? "1 uppföljning har passerat" : "\(count) uppföljningar har passerat",
            fi: count == 1 ? "1 seuranta myöhässä" : "\(count) seurantaa myöhässä",
            en: count == 1 ? "1 review overdue" : "\(count) reviews overdue")
    }

    // MARK: Lists

    public static let noMapsYet = Phrase(
        sv: "Här finns inga kartor ännu. a börjar en ny från en mall.",
        fi: "Täällä ei ole vielä karttoja. a aloittaa uuden pohjasta.",
        en: "There are no maps here yet. a begins a new one from a template.")
    public static let nothingMatches = Phrase(
        sv: "Inget här heter så. Esc visar allt igen.",
        fi: "Mikään ei täsmää. Esc näyttää taas kaiken.",
        en: "Nothing here is called that. Esc shows everything again.")
    public static let chooseTemplate = Phrase(
        sv: "Välj en mall att börja från.", fi: "Valitse pohja, josta aloitat.",
        en: "Choose a template to begin from.")
    public static let notEverything = Phrase(
        sv: "Mappen är mycket stor: bara de närmaste kartorna visas.",
        fi: "Kansio on hyvin suuri: vain lähimmät kartat näkyvät.",
        en: "The folder is very large: only the nearest maps are shown.")

    public static func notThereYet(_ name: String) -> Phrase {
        Phrase(
            sv: "\(name) finns inte ännu. Välj en mall att börja från.",
            fi: "\(name) ei ole vielä olemassa. Valitse pohja, josta aloitat.",
            en: "\(name) is not there yet. Choose a template to begin from.")
    }

    /// The heading over the templates for a kind of map.
    public static func templates(for noun: Wording.Noun) -> Phrase {
        let kind = noun.singular
        return Phrase(
            sv: "Ny \(kind.sv) från en mall", fi: "Uusi \(kind.fi) pohjasta",
            en: "New \(kind.en) from a template")
    }

    public static let ownTemplate = Phrase(sv: "egen mall", fi: "oma pohja", en: "own template")
    public static let folderTemplate = Phrase(
        sv: "mappens mall", fi: "kansion pohja", en: "the folder's template")

    // MARK: Orders

    public static func ordered(by order: Phrase) -> Phrase {
        Phrase(
            sv: "Ordnat efter \(order.sv).", fi: "Järjestys: \(order.fi).",
            en: "Ordered by \(order.en).")
    }

    public static let byLastChange = Phrase(
        sv: "senaste ändring", fi: "viimeisin muutos", en: "last change")
    public static let byTitle = Phrase(sv: "titel", fi: "otsikko", en: "title")
    public static let byReview = Phrase(
        sv: "uppföljningsdatum", fi: "seurantapäivä", en: "review date")
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Workspace {
    // MARK: Typing a title

    public static let newMap = Phrase(sv: "Ny karta", fi: "Uusi kartta", en: "New map")
    public static let newName = Phrase(sv: "Nytt namn", fi: "Uusi nimi", en: "New name")
    public static let copy = Phrase(sv: "Kopia", fi: "Kopio", en: "Copy")
    public static let wantedMap = Phrase(
        sv: "Önskat läge av", fi: "Tavoitetila kartasta", en: "Wanted state of")

    public static let title = Phrase(
        sv: "Vad handlar kartan om?", fi: "Mistä kartta kertoo?", en: "What is the map about?")
    public static let titleHint = Phrase(
        sv: "en rubrik som alla i rummet förstår", fi: "otsikko, jonka kaikki ymmärtävät",
        en: "a title that everybody in the room understands")
    public static let file = Phrase(sv: "Filen blir", fi: "Tiedosto", en: "The file will be")
    public static let links = Phrase(
        sv: "Länkar hit från andra kartor i mappen följer med.",
        fi: "Kansion muiden karttojen linkit tänne seuraavat mukana.",
        en: "Links to it from other maps in the folder go along.")

    public static let typingKeys = Phrase(
        sv: "Enter klart · Esc tillbaka", fi: "Enter valmis · Esc takaisin",
        en: "Enter done · Esc back")

    // MARK: What was done, and what cannot be

    public static func renamed(_ file: String, links: Int) -> Phrase {
        guard links > 0 else {
            return Phrase(
                sv: "Filen heter nu \(file).", fi: "Tiedosto on nyt \(file).",
                en: "The file is now \(file).")
        }
        return Phrase(
            sv: "Filen heter nu \(file); länkar i \(links) \(links == 1 ? "karta" : "kartor") "
                + "följde med.",
            fi: "Tiedosto on nyt \(file); linkit päivitetty: "
                + (links == 1 ? "1 kartta." : "\(links) karttaa."),
            en: "The file is now \(file); links in \(links) \(links == 1 ? "map" : "maps") "
                + "went along.")
    }

    public static func linksLeft(_ file: String, because reason: Phrase) -> Phrase {
        Phrase(
            sv: "Länkarna i \(file) pekar på det gamla namnet: \(reason.sv)",
            fi: "Tiedoston \(file) linkit osoittavat vanhaan nimeen: \(reason.fi)",
            en: "The links in \(file) still name the old file: \(reason.en)")
    }

    public static func made(_ file: String) -> Phrase {
        Phrase(sv: "Skapade \(file).", fi: "Luotu: \(file).", en: "Made \(file).")
    }

    public static func exported(_ count: Int, first: String) -> Phrase {
        guard count > 1 else {
            return Phrase(
                sv: "Skrev \(first).", fi: "Kirjoitettu: \(first).", en: "Wrote \(first).")
        }
        return Phrase(
            sv: "Skrev \(count) dokument bredvid kartorna.",
            fi: "Kirjoitettu \(count) asiakirjaa karttojen viereen.",
            en: "Wrote \(count) documents beside the maps.")
    }

    public static func replaceExports(_ count: Int, first: String) -> Phrase {
        guard count > 1 else { return Wording.Asking.replaceExport(first) }
        return Phrase(
            sv: "\(count) dokument finns redan: Enter skriver över dem · Esc låter bli",
            fi: "\(count) asiakirjaa on jo olemassa: Enter korvaa ne · Esc jättää ennalleen",
            en: "\(count) documents are there already: Enter replaces them · Esc leaves them")
    }

    public static let noMapChosen = Phrase(
        sv: "Ingen karta är vald; a börjar en ny.", fi: "Karttaa ei ole valittu; a aloittaa uuden.",
        en: "No map is chosen; a begins a new one.")
    public static let needsTitle = Phrase(
        sv: "Skriv ett namn; Esc låter det gamla vara.", fi: "Kirjoita nimi; Esc säilyttää vanhan.",
        en: "Type a name; Esc leaves the old one.")
    /// Somebody works on the map that is to be renamed.
    public static func isOpen(to name: String) -> Phrase {
        Phrase(
            sv: "\(name) har kartan öppen; byt namn när ingen är i den.",
            fi: "\(name) on avannut kartan; nimeä se, kun kukaan ei käytä sitä.",
            en: "\(name) has the map open; rename it when nobody is in it.")
    }

    public static let onlyJourneys = Phrase(
        sv: "Ett önskat läge görs av en kundresa i nuläge.",
        fi: "Tavoitetila tehdään nykytilan asiakaspolusta.",
        en: "A wanted state is made from a customer journey of the current state.")
    public static let isWantedAlready = Phrase(
        sv: "Kartan visar redan ett önskat läge.", fi: "Kartta näyttää jo tavoitetilan.",
        en: "The map shows a wanted state already.")
    public static let howToQuit = Phrase(
        sv: "q avslutar. Allt är sparat.", fi: "q lopettaa. Kaikki on tallennettu.",
        en: "q quits. Everything is saved.")

    public static func badTemplate(_ path: String, _ reason: Phrase) -> Phrase {
        Phrase(
            sv: "Mallen \(path) kan inte användas: \(reason.sv)",
            fi: "Pohjaa \(path) ei voi käyttää: \(reason.fi)",
            en: "The template \(path) cannot be used: \(reason.en)")
    }

    // MARK: Help

    public static let here = [
        Phrase(
            sv: "Det här är mappens kartor. Enter öppnar en, a börjar en ny.",
            fi: "Nämä ovat kansion kartat. Enter avaa, a aloittaa uuden.",
            en: "These are the maps of the folder. Enter opens one, a begins a new one."),
        Phrase(
            sv: "q i en karta går tillbaka hit, q här avslutar. Allt är sparat.",
            fi: "q kartassa palaa tänne, q täällä lopettaa. Kaikki on tallennettu.",
            en: "q in a map comes back here, q here quits. Everything is saved."),
    ]
    public static let about = Phrase(sv: "Kartor", fi: "Kartat", en: "Maps")
    public static let leaving = Phrase(
        sv: "Program och skärm", fi: "Ohjelma ja näyttö", en: "Program and screen")
    public static let marks = Phrase(
        sv: "Tecken i listan", fi: "Luettelon merkit", en: "Signs in the list")
    public static let signs = [
        Wording.Explanation(
            key: "✗2 !3",
            help: Phrase(
                sv: "kontrollerna har hittat 2 fel och 3 varningar",
                fi: "tarkistukset löysivät 2 virhettä ja 3 varoitusta",
                en: "the checks found 2 errors and 3 warnings")),
        Wording.Explanation(
            key: "! 2026-05-04",
            help: Phrase(
                sv: "uppföljningen skulle ha gjorts", fi: "seurantapäivä on ohitettu",
                en: "the review is overdue")),
        Wording.Explanation(
            key: "✓", help: Phrase(sv: "markerad", fi: "merkitty", en: "marked")),
        Wording.Explanation(
            key: "▾",
            help: Phrase(
                sv: "listan är ordnad efter den kolumnen", fi: "luettelon järjestys",
                en: "the list is ordered by that column")),
    ]
    /// The heading of the workspace's keys in the list of all keys.
    public static let keys = Phrase(
        sv: "I mappen med kartor", fi: "Karttojen kansiossa", en: "In the folder of maps")
    /// What leads from a map back to the folder.
    public static let toFolder = Phrase(sv: "till mappen", fi: "kansioon", en: "to the folder")
}
