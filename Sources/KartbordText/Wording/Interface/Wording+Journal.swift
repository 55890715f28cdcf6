extension Wording {
    /// What is said about the journal, and about what an ended session left.
    ///
    /// Paths and texts come in the visible form.
    public enum Journal {}
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Journal {
    // MARK: While working

    public static func lacking(because reason: Phrase?) -> Phrase {
        let says = Phrase(
            sv: "Ingen journal kan föras; kartan sparas i stället efter varje ändring.",
            fi: "Lokia ei voi pitää; kartta tallennetaan sen sijaan joka muutoksen jälkeen.",
            en: "No journal can be kept; the map is saved after every change instead.")
        guard let reason else { return says }
        return Phrase(
            sv: "\(says.sv) \(reason.sv)", fi: "\(says.fi) \(reason.fi)",
            en: "\(says.en) \(reason.en)")
    }

    public static func staysOpen(_ reason: Phrase) -> Phrase {
        Phrase(
            sv: "EJ SPARAD; q igen avslutar, och ändringarna kommer tillbaka när kartan öppnas. "
                + reason.sv,
            fi: "EI TALLENNETTU; q lopettaa nyt, ja muutokset palaavat, kun kartta avataan. "
                + reason.fi,
            en: "NOT SAVED; q again quits, and the changes come back when the map is opened. "
                + reason.en)
    }

    public static let kept = Phrase(
        sv: "Ändringarna finns kvar och kommer tillbaka när kartan öppnas igen.",
        fi: "Muutokset ovat tallessa ja palaavat, kun kartta avataan uudelleen.",
        en: "The changes are kept and come back when the map is opened again.")

    // MARK: On opening

    public static func changes(_ count: Int) -> Phrase {
        Phrase(
            sv: count == 1 ? "1 ändring" : "\(count) ändringar",
            fi: count == 1 ? "1 muutos" : "\(count) muutosta",
            en: count == 1 ? "1 change" : "\(count) changes")
    }

    public static func recovered(_ count: Int, at time: String) -> Phrase {
        guard count > 0 else {
            return Phrase(
                sv: "Text som skrevs \(time) var inte sparad: återställd; u tar bort den igen.",
                fi: "Klo \(time) kirjoitettu teksti oli tallentamatta: palautettu; u poistaa sen.",
                en: "Text typed at \(time) was not saved: recovered; u takes it back.")
        }
        let changes = changes(count)
        return Phrase(
            sv: "\(changes.sv) från \(time) var inte "
                + (count == 1
                    ? "sparad: återställd; u tar tillbaka den."
                    : "sparade: återställda; u tar tillbaka dem."),
            fi: "\(changes.fi) (\(time)) oli tallentamatta: palautettu; u peruu.",
            en: "\(changes.en) from \(time) "
                + (count == 1
                    ? "was not saved: recovered; u takes it back."
                    : "were not saved: recovered; u takes them back."))
    }

    public static func homeless(_ text: String) -> Phrase {
        Phrase(
            sv: "Platsen för det som skrevs finns inte längre: ”\(text)”",
            fi: "Kirjoitetulle tekstille ei ole enää paikkaa: ”\(text)”",
            en: "What was being typed has no place any more: “\(text)”")
    }

    public static func unrecoverable(_ path: String) -> Phrase {
        Phrase(
            sv: "Ett avslutat arbete lämnade ändringar som inte passar kartan: kartbord recover "
                + "\(path).",
            fi: "Päättynyt istunto jätti muutoksia, jotka eivät sovi karttaan: kartbord recover "
                + "\(path).",
            en: "An ended session left changes that do not fit the map: kartbord recover \(path).")
    }

    public static let hint = Phrase(
        sv: "Ett avslutat arbete lämnade ändringar av den: kartbord recover visar dem.",
        fi: "Päättynyt istunto jätti siihen muutoksia: kartbord recover näyttää ne.",
        en: "An ended session left changes of it: “kartbord recover” shows them.")

    // MARK: kartbord recover

    public static let nothingLeft = Phrase(
        sv: "Inget finns kvar att återställa.", fi: "Palautettavaa ei ole.",
        en: "Nothing is left to recover.")

    public static func left(_ count: Int, at time: String) -> Phrase {
        let changes = changes(count)
        return Phrase(
            sv: "\(changes.sv), senast \(time)", fi: "\(changes.fi), viimeksi \(time)",
            en: "\(changes.en), last \(time)")
    }

    public static let nothingNew = Phrase(
        sv: "allt finns i kartan", fi: "kaikki on kartassa", en: "everything is in the map")

    public static func typed(_ text: String) -> Phrase {
        Phrase(
            sv: "skrevs just: ”\(text)”", fi: "kirjoitettiin juuri: ”\(text)”",
            en: "was being typed: “\(text)”")
    }

    public static let mapMissing = Phrase(
        sv: "kartan finns inte längre", fi: "karttaa ei enää ole", en: "the map is gone")

    public static let mapUnreadable = Phrase(
        sv: "kartan kan inte läsas", fi: "karttaa ei voi lukea", en: "the map cannot be read")

    public static let tooLittle = Phrase(
        sv: "passar inte kartan", fi: "ei sovi karttaan", en: "does not fit the map")

    public static func putAside(_ name: String) -> Phrase {
        Phrase(
            sv: "undanlagd: \(name)", fi: "sivussa: \(name)", en: "put aside: \(name)")
    }

    public static let wholeMap = Phrase(
        sv: "hel karta som inte kunde sparas på sin plats",
        fi: "kokonainen kartta, jota ei voitu tallentaa paikalleen",
        en: "a whole map that could not be saved in its place")

    public static let howTo = Phrase(
        sv: "Öppna kartan för att återställa; eller kartbord recover KARTA --output NY, --discard.",
        fi: "Palauta avaamalla kartta; tai kartbord recover KARTTA --output UUSI, --discard.",
        en: "Open the map to recover; or kartbord recover MAP --output NEW, --discard.")

    public static func restored(_ changes: Int, to path: String) -> Phrase {
        let counted = self.changes(changes)
        return Phrase(
            sv: "\(path): återställd med \(counted.sv).", fi: "\(path): palautettu, \(counted.fi).",
            en: "\(path): restored with \(counted.en).")
    }

    public static func discarded(_ name: String) -> Phrase {
        Phrase(
            sv: "Lagd åt sidan i 30 dagar: \(name)", fi: "Siirretty sivuun 30 päiväksi: \(name)",
            en: "Put aside for 30 days: \(name)")
    }

    public static func nothingOf(_ path: String) -> Phrase {
        Phrase(
            sv: "\(path): inget avslutat arbete lämnade något.",
            fi: "\(path): päättyneistä istunnoista ei jäänyt mitään.",
            en: "\(path): no ended session left anything.")
    }

    public static let needsFile = Phrase(
        sv: "Ange vilken karta som menas; kartbord recover räknar upp dem.",
        fi: "Kerro, mitä karttaa tarkoitat; kartbord recover luettelee ne.",
        en: "Say which map is meant; “kartbord recover” lists them.")
}
