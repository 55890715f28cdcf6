extension Wording {
    /// What is said about files: what went wrong with them, and what was done.
    ///
    /// Paths come in the visible form.
    public enum Storage {}
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Storage {
    public static func notFound(_ path: String) -> Phrase {
        Phrase(
            sv: "Det finns ingen fil eller mapp \(path): kontrollera stavningen.",
            fi: "Tiedostoa tai kansiota \(path) ei ole: tarkista kirjoitusasu.",
            en: "There is no file or folder \(path): check the spelling.")
    }

    public static func missing(_ path: String) -> Phrase {
        Phrase(
            sv: "\(path) har tagits bort eller bytt namn: Ctrl-S skriver den på nytt.",
            fi: "\(path) on poistettu tai nimetty uudelleen: Ctrl-S kirjoittaa sen uudelleen.",
            en: "\(path) was removed or renamed: Ctrl-S writes it anew.")
    }

    public static func exists(_ path: String) -> Phrase {
        Phrase(
            sv: "\(path) finns redan och lämnades som den är: välj ett annat namn.",
            fi: "\(path) on jo olemassa ja jätettiin ennalleen: valitse toinen nimi.",
            en: "\(path) exists already and was left as it is: choose another name.")
    }

    public static func isNotRegularFile(_ path: String) -> Phrase {
        Phrase(
            sv: "\(path) är ingen vanlig fil: välj en fil på en disk.",
            fi: "\(path) ei ole tavallinen tiedosto: valitse levyllä oleva tiedosto.",
            en: "\(path) is no ordinary file: choose a file on a disk.")
    }

    public static func tooManyLinks(_ path: String) -> Phrase {
        Phrase(
            sv: "\(path) är en länk som inte leder någonstans: öppna filen som den var tänkt för.",
            fi: "\(path) on linkki, joka ei johda mihinkään: avaa tiedosto, johon sen piti johtaa.",
            en: "\(path) is a link that leads nowhere: open the file that it was meant for.")
    }

    public static func tooLarge(_ path: String, mebibytes: Int) -> Phrase {
        Phrase(
            sv: "\(path) är större än \(mebibytes) MiB, mer än en karta får vara: dela den.",
            fi: "\(path) on suurempi kuin \(mebibytes) MiB, joka on kartan yläraja: jaa se.",
            en: "\(path) is larger than \(mebibytes) MiB, more than a map may be: split it.")
    }

    public static func noPermission(_ path: String) -> Phrase {
        Phrase(
            sv: "Kontot har inte rätt till \(path): fråga ägaren, eller välj ett annat ställe.",
            fi: "Tilillä ei ole oikeuksia kohteeseen \(path): kysy omistajalta "
                + "tai valitse toinen paikka.",
            en: "This account may not do that with \(path): ask its owner, or choose another place."
        )
    }

    public static func diskFull(_ path: String) -> Phrase {
        Phrase(
            sv: "Disken är full och \(path) lämnades som den var: frigör utrymme.",
            fi: "Levy on täynnä ja \(path) jätettiin ennalleen: vapauta tilaa.",
            en: "The disk is full and \(path) was left as it is: make room.")
    }

    public static func quotaReached(_ path: String) -> Phrase {
        Phrase(
            sv: "Kontots diskutrymme är slut och \(path) lämnades som den var: frigör utrymme.",
            fi: "Tilin levytila on lopussa ja \(path) jätettiin ennalleen: vapauta tilaa.",
            en: "This account's disk quota is used up and \(path) was left as it is: make room.")
    }

    public static func readOnlyFileSystem(_ path: String) -> Phrase {
        Phrase(
            sv: "\(path) ligger på en disk som inte kan skrivas till: välj en annan.",
            fi: "\(path) on levyllä, jolle ei voi kirjoittaa: valitse toinen.",
            en: "\(path) lies on a disk that cannot be written to: choose another.")
    }

    public static func changedByOthers(_ path: String) -> Phrase {
        Phrase(
            sv: "Någon annan har ändrat \(path) under tiden, så den lämnades som den är.",
            fi: "Joku muu on muuttanut tiedostoa \(path), joten se jätettiin ennalleen.",
            en: "Somebody else has changed \(path) meanwhile, so it was left as it is.")
    }

    public static func busy(_ path: String) -> Phrase {
        Phrase(
            sv: "Ett annat program håller mappen låst där \(path) ligger: försök om en stund.",
            fi: "Toinen ohjelma pitää tiedoston \(path) kansiota lukittuna: yritä hetken päästä.",
            en: "Another program keeps the folder of \(path) locked: try again in a moment.")
    }

    public static func notVerified(_ path: String) -> Phrase {
        Phrase(
            sv: "Disken gav inte tillbaka det som skrevs, så \(path) lämnades som den var.",
            fi: "Levy ei palauttanut kirjoitettua, joten \(path) jätettiin ennalleen.",
            en: "The disk did not give back what was written, so \(path) was left as it is.")
    }

    public static func unconfirmed(_ path: String, reason: String) -> Phrase {
        Phrase(
            sv: "\(path) är skriven, men disken bekräftade det inte (\(reason)): spara igen.",
            fi:
                "\(path) on kirjoitettu, mutta levy ei vahvistanut sitä (\(reason)): tallenna taas.",
            en: "\(path) is written, but the disk did not confirm it (\(reason)): save again.")
    }

    public static func torn(_ path: String, copy: String?) -> Phrase {
        guard let copy else {
            return Phrase(
                sv: "\(path) kunde bara skrivas delvis: frigör utrymme på disken nu.",
                fi: "\(path) voitiin kirjoittaa vain osin: vapauta levytilaa nyt.",
                en: "\(path) could only be written in part: make room on the disk now.")
        }
        return Phrase(
            sv: "\(path) kunde bara skrivas delvis; hela texten finns i \(copy).",
            fi: "\(path) voitiin kirjoittaa vain osin; koko teksti on tiedostossa \(copy).",
            en: "\(path) could only be written in part; the whole text is in \(copy).")
    }

    public static func failed(_ path: String, call: String, reason: String) -> Phrase {
        Phrase(
            sv: "Det gick inte med \(path): \(call) misslyckades (\(reason)). Försök igen.",
            fi: "Tiedoston \(path) käsittely ei onnistunut: \(call) epäonnistui (\(reason)). "
                + "Yritä uudelleen.",
            en: "\(path) could not be dealt with: \(call) failed (\(reason)). Try again.")
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Storage {
    public static func saved(at time: String) -> Phrase {
        Phrase(
            sv: "Sparat \(time). Det sker annars av sig självt.",
            fi: "Tallennettu \(time). Muuten se tapahtuu itsestään.",
            en: "Saved at \(time). Otherwise it happens by itself.")
    }

    public static let nothingToSave = Phrase(
        sv: "Allt är redan sparat.", fi: "Kaikki on jo tallennettu.",
        en: "Everything is saved already.")

    public static func savedElsewhere(_ name: String, because reason: Phrase?) -> Phrase {
        guard let reason else {
            return Phrase(
                sv: "Kartan sparas nu i \(name).",
                fi: "Kartta tallennetaan nyt tiedostoon \(name).",
                en: "The map is now saved in \(name).")
        }
        return Phrase(
            sv: "Sparas nu i \(name). \(reason.sv)",
            fi: "Tallennetaan nyt tiedostoon \(name). \(reason.fi)",
            en: "Now saved in \(name). \(reason.en)")
    }

    public static let layoutChanged = Phrase(
        sv: "Filen var skriven med annan uppställning och har nu fått Kartbords.",
        fi: "Tiedosto oli aseteltu toisin ja sai nyt Kartbordin asettelun.",
        en: "The file was laid out differently and now has Kartbord's layout.")

    /// What is said when the program stays because the disk refused; the folder is where the text
    /// goes when it is left all the same.
    public static func staysOpen(_ reason: Phrase, leavesTextIn folder: String?) -> Phrase {
        guard let folder else {
            return Phrase(
                sv: "EJ SPARAD; q igen avslutar och ändringarna går förlorade. \(reason.sv)",
                fi: "EI TALLENNETTU; q lopettaa nyt ja muutokset katoavat. \(reason.fi)",
                en: "NOT SAVED; q again quits and the changes are lost. \(reason.en)")
        }
        return Phrase(
            sv: "EJ SPARAD; q igen avslutar och lägger kartan i \(folder). \(reason.sv)",
            fi: "EI TALLENNETTU; q lopettaa nyt ja jättää kartan: \(folder). \(reason.fi)",
            en: "NOT SAVED; q again quits and puts the map in \(folder). \(reason.en)")
    }

    public static let stillSaving = Phrase(
        sv: "Disken har inte svarat ännu.", fi: "Levy ei ole vielä vastannut.",
        en: "The disk has not answered yet.")

    public static func textIsIn(_ path: String) -> Phrase {
        Phrase(
            sv: "Hela kartan ligger i \(path).", fi: "Koko kartta on tiedostossa \(path).",
            en: "The whole map is in \(path).")
    }

    public static let textIsNowhere = Phrase(
        sv: "De senaste ändringarna kunde inte sparas någonstans.",
        fi: "Viimeisiä muutoksia ei voitu tallentaa minnekään.",
        en: "The last changes could not be saved anywhere.")
}
