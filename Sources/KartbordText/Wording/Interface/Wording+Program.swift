extension Wording {
    /// What the program says at the command line, and about the terminal.
    public enum Program {}
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Program {
    // MARK: The terminal

    public static let notATerminal = Phrase(
        sv: "Det här är ingen terminal; kartbord show FIL skriver ut en karta som text.",
        fi: "Tämä ei ole pääte; kartbord show TIEDOSTO tulostaa kartan tekstinä.",
        en: "This is no terminal; “kartbord show FILE” prints a map as text.")

    public static func cannotPositionCursor(_ terminal: String) -> Phrase {
        Phrase(
            sv: "Terminalen ”\(terminal)” kan inte placera markören; sätt TERM till vad den är, "
                + "till exempel xterm-256color.",
            fi: "Pääte ”\(terminal)” ei osaa sijoittaa kohdistinta; aseta TERM sen mukaiseksi, "
                + "esimerkiksi xterm-256color.",
            en: "The terminal “\(terminal)” cannot place its cursor; set TERM to what it is, "
                + "for example xterm-256color.")
    }

    public static func noDescription(_ terminal: String) -> Phrase {
        Phrase(
            sv: "Datorn har ingen beskrivning av terminalen ”\(terminal)”; installera "
                + "paketet ncurses-base.",
            fi: "Tietokoneessa ei ole päätteen ”\(terminal)” kuvausta; asenna paketti "
                + "ncurses-base.",
            en: "This computer has no description of the terminal “\(terminal)”; install the "
                + "package ncurses-base.")
    }

    public static let refusedBySystem = Phrase(
        sv: "Systemet lät inte terminalen öppnas; stäng några program och försök igen.",
        fi: "Järjestelmä ei antanut avata päätettä; sulje ohjelmia ja yritä uudelleen.",
        en: "The system refused to open the terminal; close some programs and try again.")

    public static func treatedAs(_ terminal: String, _ other: String) -> Phrase {
        Phrase(
            sv: "Terminalen ”\(terminal)” är okänd här och behandlas som \(other).",
            fi: "Pääte ”\(terminal)” on tuntematon, sitä kohdellaan kuin \(other).",
            en: "The terminal “\(terminal)” is not known here; it is treated as \(other).")
    }

    public static func missingLocale(_ name: String) -> Phrase {
        Phrase(
            sv: "Språkmiljön ”\(name)” är inte installerad här; C.UTF-8 används.",
            fi: "Kieliympäristöä ”\(name)” ei ole asennettu; käytössä on C.UTF-8.",
            en: "The locale “\(name)” is not installed here; C.UTF-8 is used.")
    }

    public static let withoutUTF8 = Phrase(
        sv: "Ingen språkmiljö med UTF-8 är installerad; å, ä och ö visas som ?.",
        fi: "UTF-8-kieliympäristöä ei ole asennettu; å, ä ja ö näkyvät merkkinä ?.",
        en: "No locale with UTF-8 is installed; other letters are shown as ?.")

    public static let noClipboard = Phrase(
        sv: "Kopierat här (p klistrar in), men texten kunde inte skickas till terminalen.",
        fi: "Kopioitu tähän (p liittää), mutta tekstiä ei voitu lähettää päätteelle.",
        en: "Copied here (p pastes it), but the text could not be sent to the terminal.")

    // MARK: Opening a map

    public static func repaired(_ count: Int, first: Phrase) -> Phrase {
        guard count > 1 else { return first }
        return Phrase(
            sv: "\(count) saker i filen lagades; den första: \(first.sv)",
            fi: "Tiedostosta korjattiin \(count) kohtaa; ensimmäinen: \(first.fi)",
            en: "\(count) things in the file were mended; the first: \(first.en)")
    }

    public static func originUnread(_ path: String) -> Phrase {
        Phrase(
            sv: "Kartan som den här kommer från, \(path), kunde inte läsas; kurvan visas utan den.",
            fi: "Karttaa, josta tämä on tehty, \(path), ei voitu lukea; käyrä näkyy ilman sitä.",
            en:
                "The map that this one came from, \(path), could not be read; its curve is left out."
        )
    }

    // MARK: The command line

    public static func made(_ path: String) -> Phrase {
        Phrase(
            sv: "Skapade \(path). Öppna den: kartbord \(path)",
            fi: "Luotu \(path). Avaa se: kartbord \(path)",
            en: "Made \(path). Open it: kartbord \(path)")
    }

    public static func wrote(_ path: String) -> Phrase {
        Phrase(sv: "Skrev \(path).", fi: "Kirjoitettu \(path).", en: "Wrote \(path).")
    }

    public static func noTemplate(_ name: String, known: String) -> Phrase {
        Phrase(
            sv: "Det finns ingen mall ”\(name)”: välj en av \(known).",
            fi: "Pohjaa ”\(name)” ei ole: valitse \(known).",
            en: "There is no template “\(name)”: choose one of \(known).")
    }

    public static func noKind(_ name: String, known: String) -> Phrase {
        Phrase(
            sv: "Det finns ingen sorts karta ”\(name)”: välj \(known).",
            fi: "Karttalajia ”\(name)” ei ole: valitse \(known).",
            en: "There is no kind of map “\(name)”: choose \(known).")
    }

    public static func noPerspective(_ path: String) -> Phrase {
        Phrase(
            sv: "\(path): --perspective gäller effektkartor; utelämna det för andra kartor.",
            fi: "\(path): --perspective koskee vaikutuskarttoja; jätä se pois muilta kartoilta.",
            en: "\(path): --perspective is for effect maps; leave it out for other maps.")
    }

    public static func noSince(_ path: String) -> Phrase {
        Phrase(
            sv: "\(path): --since gäller Treboxportföljer; utelämna det för andra kartor.",
            fi:
                "\(path): --since koskee kolmen laatikon portfolioita; jätä se pois muilta kartoilta.",
            en: "\(path): --since is for Trebox portfolios; leave it out for other maps.")
    }

    public static let onlyJourneysWanted = Phrase(
        sv: "--from gör en kundresa i önskat läge av en i nuläge: ange två kundresor.",
        fi: "--from tekee nykytilan asiakaspolusta tavoitetilan: anna asiakaspolku.",
        en: "--from makes the wanted state of a customer journey: name a journey for both.")

    public static let notFromDamaged = Phrase(
        sv: "Kartan är skadad eller från en nyare version, så ingen ny kan göras av den.",
        fi: "Kartta on vioittunut tai uudemmasta versiosta, joten siitä ei voi tehdä uutta.",
        en: "The map is damaged or from a newer version, so no new one can be made from it.")

    public static func notCanonical(_ path: String) -> Phrase {
        Phrase(
            sv: "\(path): inte i Kartbords uppställning; kartbord format ordnar det.",
            fi: "\(path): ei Kartbordin asettelussa; kartbord format korjaa sen.",
            en: "\(path): not in Kartbord's layout; “kartbord format” puts it right.")
    }

    public static func readOnlyMap(_ path: String) -> Phrase {
        Phrase(
            sv: "\(path): skadad eller från en nyare version, så den skrivs inte om.",
            fi: "\(path): vioittunut tai uudemmasta versiosta, joten sitä ei kirjoiteta uudelleen.",
            en: "\(path): damaged or from a newer version, so it is not rewritten.")
    }

    public static func noMaps(_ folder: String) -> Phrase {
        Phrase(
            sv: "Det finns inga kartor i \(folder).", fi: "Kansiossa \(folder) ei ole karttoja.",
            en: "There are no maps in \(folder).")
    }

    public static func exportExists(_ path: String) -> Phrase {
        Phrase(
            sv: "\(path) finns redan och lämnades: --output \(path) skriver över.",
            fi: "\(path) on jo olemassa ja jätettiin: --output \(path) korvaa sen.",
            en: "\(path) is there already and was left: --output \(path) replaces it.")
    }

    public static func outputUnwritable(_ reason: String) -> Phrase {
        Phrase(
            sv: "Utskriften kunde inte skrivas (\(reason)).",
            fi: "Tulostetta ei voitu kirjoittaa (\(reason)).",
            en: "The output could not be written (\(reason)).")
    }

    public static func inputUnreadable(_ reason: String) -> Phrase {
        Phrase(
            sv: "Standard in kunde inte läsas (\(reason)).",
            fi: "Vakiosyötettä ei voitu lukea (\(reason)).",
            en: "Standard input could not be read (\(reason)).")
    }

    public static let nothingFound = Phrase(
        sv: "inget att anmärka", fi: "ei huomautettavaa", en: "nothing to remark")

    public static func severalToOneFile(_ path: String) -> Phrase {
        Phrase(
            sv: "Flera kartor går inte i en fil: --output \(path) måste vara en mapp.",
            fi: "Useita karttoja ei voi kirjoittaa yhteen: --output \(path) on oltava kansio.",
            en: "Several maps cannot go into one file: --output \(path) must be a folder.")
    }
}
