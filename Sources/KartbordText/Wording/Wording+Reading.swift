extension Wording {
    /// What is said when a file cannot be read, or had to be mended.
    public enum Reading {
        /// What is wrong, and what to do or what was done about it: one sentence with a place in it.
        public struct Advice: Sendable, Hashable {
            /// What is wrong, without a full stop.
            public let fault: Phrase
            /// What to do, or what was done, without a full stop.
            public let remedy: Phrase

            init(_ fault: Phrase, _ remedy: Phrase) {
                self.fault = fault
                self.remedy = remedy
            }

            /// The sentence, for a place that is shown beside it.
            public var sentence: Phrase { joined(Phrase(sv: "", fi: "", en: "")) }

            /// The sentence with the place in it.
            public func sentence(line: Int, column: Int) -> Phrase {
                joined(
                    Phrase(
                        sv: " (rad \(line), kolumn \(column))",
                        fi: " (rivi \(line), sarake \(column))",
                        en: " (line \(line), column \(column))"))
            }

            private func joined(_ place: Phrase) -> Phrase {
                Phrase(
                    sv: "\(fault.sv)\(place.sv): \(remedy.sv).",
                    fi: "\(fault.fi)\(place.fi): \(remedy.fi).",
                    en: "\(fault.en)\(place.en): \(remedy.en)."
                )
            }
        }

        /// What should have stood at a place, for the middle of a sentence.
        public enum Expected {}
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Reading.Expected {
    public static let value = Phrase(sv: "ett värde", fi: "arvo", en: "a value")
    public static let memberName = Phrase(
        sv: "ett namn inom citattecken", fi: "nimi lainausmerkeissä",
        en: "a name in quotation marks")
    public static let colon = Phrase(sv: "ett kolon", fi: "kaksoispiste", en: "a colon")
    public static let commaOrBracket = Phrase(
        sv: "ett kommatecken eller ”]”", fi: "pilkku tai ”]”", en: "a comma or “]”")
    public static let commaOrBrace = Phrase(
        sv: "ett kommatecken eller ”}”", fi: "pilkku tai ”}”", en: "a comma or “}”")
    public static let map = Phrase(
        sv: "”{”, som en karta börjar med,", fi: "”{”, jolla kartta alkaa",
        en: "“{”, with which a map begins,")
    public static let edit = Phrase(
        sv: "”{”, som en ändring börjar med,", fi: "”{”, jolla muutos alkaa",
        en: "“{”, with which an edit begins,")
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Reading {
    public static let empty = Advice(
        Phrase(sv: "Filen är tom", fi: "Tiedosto on tyhjä", en: "The file is empty"),
        Phrase(
            sv: "öppna en kopia eller en äldre version av den",
            fi: "avaa sen kopio tai vanhempi versio",
            en: "open a copy or an older version of it"))

    public static func tooLarge(mebibytes: Int) -> Advice {
        Advice(
            Phrase(
                sv: "Filen är större än \(mebibytes) MiB, det mesta en karta får vara",
                fi: "Tiedosto on suurempi kuin \(mebibytes) MiB, joka on kartan yläraja",
                en: "The file is larger than \(mebibytes) MiB, the most a map may be"),
            split)
    }

    public static func notUTF8(byte: String) -> Advice {
        Advice(
            Phrase(
                sv: "Byten \(byte) kan inte stå här i UTF-8",
                fi: "Tavu \(byte) ei kelpaa tässä UTF-8-tekstiin",
                en: "The byte \(byte) cannot stand here in UTF-8"),
            Phrase(
                sv: "spara filen som UTF-8", fi: "tallenna tiedosto UTF-8-muodossa",
                en: "save the file as UTF-8"))
    }

    public static let truncated = Advice(
        Phrase(
            sv: "Filen slutar för tidigt", fi: "Tiedosto päättyy kesken",
            en: "The file ends too early"),
        Phrase(
            sv: "en del av den saknas, så hämta den på nytt eller öppna en äldre version",
            fi: "osa siitä puuttuu, joten hae se uudelleen tai avaa vanhempi versio",
            en: "part of it is missing, so fetch it again or open an older version"))

    public static let conflictMarkers = Advice(
        Phrase(
            sv: "Git har märkt ut en konflikt här", fi: "Git on merkinnyt tähän ristiriidan",
            en: "Git has marked a conflict here"),
        Phrase(
            sv: "välj först en av sidorna i git och öppna sedan kartan",
            fi: "valitse ensin gitissä toinen versioista ja avaa sitten kartta",
            en: "choose one side in git first, then open the map"))

    public static func expected(_ expected: Phrase, found: String) -> Advice {
        Advice(
            Phrase(
                sv: "”\(found)” står där \(expected.sv) skulle stå",
                fi: "”\(found)” on paikassa, johon kuuluu \(expected.fi)",
                en: "“\(found)” stands where \(expected.en) should"),
            expected == Expected.map
                ? Phrase(
                    sv: "kontrollera att det är en karta från Kartbord",
                    fi: "tarkista, että tiedosto on Kartbordin kartta",
                    en: "check that it is a map of Kartbord's")
                : Phrase(sv: "rätta det", fi: "korjaa se", en: "correct it"))
    }

    public static let trailingComma = Advice(
        Phrase(
            sv: "Inget följer efter kommatecknet", fi: "Pilkun jälkeen ei tule mitään",
            en: "Nothing follows this comma"),
        Phrase(sv: "ta bort det", fi: "poista pilkku", en: "take it away"))

    public static func trailingText(_ found: String) -> Advice {
        Advice(
            Phrase(
                sv: "”\(found)” står efter kartans slut",
                fi: "”\(found)” on kartan lopun jälkeen",
                en: "“\(found)” stands after the end of the map"),
            Phrase(
                sv: "ta bort allt efter sista ”}”",
                fi: "poista kaikki viimeisen ”}”-merkin jälkeen",
                en: "take away all after the last “}”"))
    }

    public static func unknownWord(_ word: String) -> Advice {
        Advice(
            Phrase(
                sv: "”\(word)” är inget värde i JSON", fi: "”\(word)” ei ole JSON-arvo",
                en: "“\(word)” is no value in JSON"),
            Phrase(
                sv: "skriv ett tal, en text inom citattecken, true, false eller null",
                fi: "kirjoita luku, lainausmerkeissä oleva teksti, true, false tai null",
                en: "write a number, a text in quotation marks, true, false or null"))
    }

    public static func malformedNumber(_ text: String) -> Advice {
        Advice(
            Phrase(
                sv: "”\(text)” är inget tal som JSON skriver det",
                fi: "”\(text)” ei ole JSONin mukainen luku",
                en: "“\(text)” is no number as JSON writes it"),
            Phrase(
                sv: "skriv det som 12, -0.5 eller 1e3",
                fi: "kirjoita se muodossa 12, -0.5 tai 1e3",
                en: "write it like 12, -0.5 or 1e3"))
    }

    public static let malformedEscape = Advice(
        Phrase(
            sv: "Det omvända snedstrecket betyder inget här",
            fi: "Kenoviiva ei tarkoita tässä mitään",
            en: "The backslash means nothing here"),
        Phrase(
            sv: "skriv ”\\\\” om det ska stå i texten",
            fi: "kirjoita ”\\\\”, jos se kuuluu tekstiin",
            en: "write “\\\\” if it belongs to the text"))

    public static func loneSurrogate(_ code: String) -> Advice {
        Advice(
            Phrase(
                sv: "”\\u\(code)” är bara ett halvt tecken",
                fi: "”\\u\(code)” on vain puolikas merkki",
                en: "“\\u\(code)” is only half of a character"),
            Phrase(
                sv: "skriv båda halvorna eller tecknet självt",
                fi: "kirjoita molemmat puolikkaat tai itse merkki",
                en: "write both halves, or the character itself"))
    }

    public static func controlCharacter(_ code: String) -> Advice {
        Advice(
            Phrase(
                sv: "Ett styrtecken står rakt av i en text",
                fi: "Tekstissä on ohjausmerkki sellaisenaan",
                en: "A control character stands raw in a text"),
            Phrase(
                sv: "avsluta texten före det, eller skriv det som ”\\u\(code)”",
                fi: "päätä teksti ennen sitä tai kirjoita se muodossa ”\\u\(code)”",
                en: "close the text before it, or write it as “\\u\(code)”"))
    }

    public static func duplicateMember(_ name: String) -> Advice {
        Advice(
            Phrase(
                sv: "”\(name)” står två gånger i samma objekt",
                fi: "”\(name)” on samassa oliossa kahdesti",
                en: "“\(name)” stands twice in the same object"),
            Phrase(
                sv: "ta bort det ena", fi: "poista toinen", en: "take one of them away"))
    }

    public static func tooDeep(levels: Int) -> Advice {
        Advice(
            Phrase(
                sv: "Objekt och listor ligger i varandra på fler än \(levels) nivåer",
                fi: "Olioita ja luetteloita on sisäkkäin yli \(levels) tasolla",
                en: "Objects and lists lie in one another on more than \(levels) levels"),
            Phrase(
                sv: "gör filen plattare", fi: "vähennä tasoja", en: "make the file flatter"))
    }

    public static func tooManyValues(_ limit: Int) -> Advice {
        Advice(
            Phrase(
                sv: "Filen innehåller fler än \(limit) värden",
                fi: "Tiedostossa on yli \(limit) arvoa",
                en: "The file holds more than \(limit) values"),
            split)
    }

    public static let notAnObject = Advice(
        Phrase(
            sv: "Filen är JSON men ingen karta, som skulle börja med ”{”",
            fi: "Tiedosto on JSONia mutta ei kartta, joka alkaisi merkillä ”{”",
            en: "The file is JSON but no map, which would begin with “{”"),
        another)

    public static let noVersion = Advice(
        Phrase(
            sv: "Filen är JSON men ingen karta från Kartbord, eftersom ”kartbord” saknas",
            fi: "Tiedosto on JSONia mutta ei Kartbordin kartta, koska ”kartbord” puuttuu",
            en: "The file is JSON but no map of Kartbord's, since “kartbord” is missing"),
        another)

    public static let unknownVersion = Advice(
        Phrase(
            sv: "”kartbord” anger inget versionsnummer",
            fi: "”kartbord” ei ilmoita versionumeroa",
            en: "“kartbord” says no version number"),
        Phrase(
            sv: "skriv \"kartbord\": 1", fi: "kirjoita \"kartbord\": 1",
            en: "write \"kartbord\": 1"))

    public static func noKind(known: String) -> Advice {
        Advice(
            Phrase(
                sv: "Kartan säger inte av vilket slag den är, eftersom ”kind” saknas",
                fi: "Kartta ei kerro lajiaan, koska ”kind” puuttuu",
                en: "The map does not say of which kind it is, since “kind” is missing"),
            sayKind(known))
    }

    public static func malformedKind(known: String) -> Advice {
        Advice(
            Phrase(
                sv: "”kind” är ingen text", fi: "”kind” ei ole teksti", en: "“kind” is no text"),
            sayKind(known))
    }

    public static func unknownKind(_ kind: String, known: String) -> Advice {
        Advice(
            Phrase(
                sv: "Denna version av Kartbord känner inga kartor av slaget ”\(kind)”",
                fi: "Tämä Kartbordin versio ei tunne lajin ”\(kind)” karttoja",
                en: "This version of Kartbord knows no maps of the kind “\(kind)”"),
            Phrase(
                sv: "uppdatera Kartbord, eller skriv ett slag som finns: \(known)",
                fi: "päivitä Kartbord tai kirjoita jokin sen tuntema laji: \(known)",
                en: "update Kartbord, or write a kind that it knows: \(known)"))
    }

    public static func newerKind(_ kind: String, version: Int) -> Advice {
        Advice(
            Phrase(
                sv: "Filen är en karta av slaget ”\(kind)” i det nyare formatet \(version)",
                fi: "Tiedosto on lajin ”\(kind)” kartta uudemmassa muodossa \(version)",
                en: "The file is a map of the kind “\(kind)” in the newer format \(version)"),
            Phrase(sv: "uppdatera Kartbord", fi: "päivitä Kartbord", en: "update Kartbord"))
    }

    private static let split = Phrase(
        sv: "dela kartan i flera", fi: "jaa kartta osiin", en: "split the map")

    private static let another = Phrase(
        sv: "öppna en annan fil", fi: "avaa toinen tiedosto", en: "open another file")

    private static func sayKind(_ known: String) -> Phrase {
        Phrase(
            sv: "skriv ett slag som finns: \(known)", fi: "kirjoita jokin tunnettu laji: \(known)",
            en: "write a kind that there is: \(known)")
    }
}
