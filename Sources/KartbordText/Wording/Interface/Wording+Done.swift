// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording {
    /// What is said after something was done.
    public enum Done {
        public static func undid(_ change: Phrase) -> Phrase {
            Phrase(
                sv: "Ångrade: \(change.sv)", fi: "Kumottu: \(change.fi)", en: "Undid: \(change.en)")
        }

        public static func redid(_ change: Phrase) -> Phrase {
            Phrase(
                sv: "Gjorde om: \(change.sv)", fi: "Tehty uudelleen: \(change.fi)",
                en: "Did again: \(change.en)")
        }

        public static func removed(_ name: String, besides others: Int) -> Phrase {
            guard others > 0 else {
                return Phrase(
                    sv: "Tog bort ”\(name)”; u ångrar.", fi: "Poistettu ”\(name)”; u kumoaa.",
                    en: "Removed “\(name)”; u undoes.")
            }
            let isOne = others == 1
            return Phrase(
                sv: "Tog bort ”\(name)” och \(others) \(isOne ? "sak" : "saker") i det; u ångrar.",
                fi: "Poistettu ”\(name)” ja sen sisältä \(others); u kumoaa.",
                en: "Removed “\(name)” and \(others) \(isOne ? "thing" : "things") in it; u undoes."
            )
        }

        public static func removedSeveral(_ count: Int) -> Phrase {
            Phrase(
                sv: "Tog bort \(count) saker; u ångrar.",
                fi: "Poistettu \(count) kohdetta; u kumoaa.",
                en: "Removed \(count) things; u undoes.")
        }

        public static func pasted(_ count: Int) -> Phrase {
            Phrase(
                sv: "Klistrade in \(count); u ångrar.", fi: "Liitetty \(count); u kumoaa.",
                en: "Pasted \(count); u undoes.")
        }

        public static func sentToTerminal(_ count: Int) -> Phrase {
            Phrase(
                sv: "Kopierade \(count) och skickade texten till terminalen.",
                fi: "Kopioitu \(count); teksti lähetettiin päätteelle.",
                en: "Copied \(count) and sent the text to the terminal.")
        }

        public static func marked(_ count: Int) -> Phrase {
            Phrase(
                sv: count == 1 ? "1 markerad." : "\(count) markerade.", fi: "\(count) merkitty.",
                en: "\(count) marked.")
        }

        public static func linked(_ name: String) -> Phrase {
            Phrase(
                sv: "Kopplade till ”\(name)”.", fi: "Linkitetty: ”\(name)”.",
                en: "Linked to “\(name)”.")
        }

        public static func unlinked(_ name: String) -> Phrase {
            Phrase(
                sv: "Tog bort kopplingen till ”\(name)”.", fi: "Linkki poistettu: ”\(name)”.",
                en: "Took away the link to “\(name)”.")
        }

        public static func personaInFront(_ name: String) -> Phrase {
            Phrase(
                sv: "Nu gäller känslorna \(name).", fi: "Tunteet koskevat nyt: \(name).",
                en: "Feelings are now those of \(name).")
        }

        public static func hit(_ place: Int, of count: Int) -> Phrase {
            Phrase(
                sv: "Träff \(place) av \(count).", fi: "Osuma \(place)/\(count).",
                en: "Hit \(place) of \(count).")
        }

        public static func exported(_ name: String) -> Phrase {
            Phrase(
                sv: "Skrev \(name). Den kan skickas nu.",
                fi: "Kirjoitettu \(name). Sen voi lähettää nyt.",
                en: "Wrote \(name). It can be sent now.")
        }

        public static func about(_ name: String) -> Phrase {
            Phrase(
                sv: "Lappen handlar om \(name).", fi: "Lappu koskee: \(name).",
                en: "The card is about \(name).")
        }

        public static let aboutAll = Phrase(
            sv: "Lappen handlar om alla.", fi: "Lappu koskee kaikkia.",
            en: "The card is about everybody.")
        public static let presenting = Phrase(
            sv: "Visningsläge: ← → byter steg, Esc slutar.",
            fi: "Esitystila: ← → vaihtaa askelta, Esc lopettaa.",
            en: "Presenting: ← → change the step, Esc ends.")
        public static let presentingBranches = Phrase(
            sv: "Visningsläge: w b byter gren, ← → byter kolumn, Esc slutar.",
            fi: "Esitystila: w b vaihtaa haaraa, ← → vaihtaa saraketta, Esc lopettaa.",
            en: "Presenting: w b change the branch, ← → the column, Esc ends.")
        public static let mouseOn = Phrase(
            sv: "Musen är på; % stänger av så att terminalen kan kopiera.",
            fi: "Hiiri on päällä; % poistaa sen käytöstä, jotta pääte voi kopioida.",
            en: "The mouse is on; % turns it off so that the terminal can copy.")
        public static let mouseOff = Phrase(
            sv: "Musen är av.", fi: "Hiiri on pois päältä.", en: "The mouse is off.")

        /// What changes are called that are made by several commands.
        public static let changeNames: [String: Phrase] = [
            "decide-conflict": Phrase(
                sv: "avgör konflikten", fi: "ratkaise ristiriita", en: "decide the conflict"),
            "add-step": Phrase(sv: "nytt steg", fi: "uusi askel", en: "new step"),
            "add-phase": Phrase(sv: "ny fas", fi: "uusi vaihe", en: "new phase"),
            "add-lane": Phrase(sv: "ny rad", fi: "uusi rivi", en: "new lane"),
            "show-lane": Phrase(sv: "visa raden", fi: "näytä rivi", en: "show the lane"),
            "edit-field": Phrase(sv: "ändra fält", fi: "muuta kenttää", en: "change field"),
            "edit-feeling": Phrase(
                sv: "ord för känslan", fi: "tunteen sana", en: "word for the feeling"),
            "set-feeling": Phrase(sv: "känsla", fi: "tunne", en: "feeling"),
            "recover": Phrase(sv: "återställning", fi: "palautus", en: "recovery"),
            "paste-lines": Phrase(sv: "klistra in rader", fi: "liitä rivejä", en: "paste lines"),
            "set-weight": Phrase(sv: "vikt", fi: "paino", en: "weight"),
            "set-votes": Phrase(sv: "röster", fi: "äänet", en: "votes"),
            "set-effort": Phrase(sv: "insats", fi: "työpanos", en: "effort"),
            "paste-items": Phrase(sv: "klistra in", fi: "liitä", en: "paste"),
        ]
    }

    /// Questions that are answered with one key.
    public enum Asking {
        public static func pastedLines(_ count: Int) -> Phrase {
            Phrase(
                sv: "\(count) rader: Enter en av varje rad · 1 allt i en · Esc ingenting",
                fi: "\(count) riviä: Enter yksi kustakin rivistä · 1 kaikki yhteen · Esc ei mitään",
                en: "\(count) lines: Enter one of each line · 1 all in one · Esc nothing")
        }

        public static func replaceExport(_ name: String) -> Phrase {
            Phrase(
                sv: "Enter skriver över \(name) · Esc låter bli",
                fi: "Enter korvaa tiedoston \(name) · Esc jättää ennalleen",
                en: "Enter replaces \(name) · Esc leaves it")
        }
    }
}
