// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording {
    /// What the frame around a map says.
    public enum Screen {
        /// The title of a map that has none.
        public static let untitled = Phrase(
            sv: "Karta utan titel", fi: "Nimetön kartta", en: "Untitled map")
        /// A map that rests on no source.
        public static let hypothesis = Phrase(sv: "hypotes", fi: "hypoteesi", en: "hypothesis")
        /// The map has no file yet.
        public static let unsaved = Phrase(sv: "ny", fi: "uusi", en: "new")
        /// The file could not be written.
        public static let notSaved = Phrase(
            sv: "✗ EJ SPARAD", fi: "✗ EI TALLENNETTU", en: "✗ NOT SAVED")
        /// The map is only shown.
        public static let readOnly = Phrase(
            sv: "skrivskyddad", fi: "vain luku", en: "read-only")

        /// What kind of map it is, by the state that it shows.
        public static func kind(isWanted: Bool) -> Phrase {
            isWanted
                ? Phrase(
                    sv: "kundresa, önskat läge", fi: "asiakaspolku, tavoitetila",
                    en: "customer journey, wanted state")
                : Phrase(
                    sv: "kundresa, nuläge", fi: "asiakaspolku, nykytila",
                    en: "customer journey, current state")
        }

        /// What the curve beneath that of a wanted map shows.
        public static let originLegend = Phrase(sv: "nuläge", fi: "nykytila", en: "current")

        /// The screen is too small to work on.
        public static func tooSmall(columns: Int, rows: Int) -> Phrase {
            Phrase(
                sv: "Fönstret är för litet. Gör det minst \(columns)×\(rows). Inget är förlorat.",
                fi: "Ikkuna on liian pieni. Suurenna vähintään \(columns)×\(rows). "
                    + "Mitään ei ole kadonnut.",
                en: "The window is too small. Make it at least \(columns)×\(rows). Nothing is lost."
            )
        }

        /// The heading of the keys that may follow.
        public static let thenPress = Phrase(sv: "sedan:", fi: "sitten:", en: "then:")
        /// The footer while a line is typed.
        public static let typing = Phrase(
            sv: "Enter klart · Esc avbryt", fi: "Enter valmis · Esc peru",
            en: "Enter done · Esc cancel")
        /// The footer while several lines are typed.
        public static let typingLines = Phrase(
            sv: "Enter klart · Ctrl-J ny rad · Esc avbryt",
            fi: "Enter valmis · Ctrl-J uusi rivi · Esc peru",
            en: "Enter done · Ctrl-J new line · Esc cancel")
        /// The footer while cards are captured.
        public static let capturing = Phrase(
            sv: "Enter nästa · Tab nästa steg · ↓ nästa rad · tom Enter eller Esc slutar",
            fi:
                "Enter seuraava · Tab seuraava askel · ↓ seuraava rivi · tyhjä Enter tai Esc lopettaa",
            en: "Enter next · Tab next step · ↓ next lane · empty Enter or Esc ends")
        /// The footer while steps, phases, lanes or the items of a list are captured.
        public static let capturingList = Phrase(
            sv: "Enter nästa · tom Enter eller Esc slutar",
            fi: "Enter seuraava · tyhjä Enter tai Esc lopettaa",
            en: "Enter next · empty Enter or Esc ends")
        /// The footer while a row is looked for by typing.
        public static let filtering = Phrase(
            sv: "skriv för att hitta · ↑ ↓ · Enter väljer · Esc stänger",
            fi: "kirjoita etsiäksesi · ↑ ↓ · Enter valitsee · Esc sulkee",
            en: "type to find · ↑ ↓ · Enter chooses · Esc closes")
    }
}
