// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording {
    /// A key or sign with what it means.
    public struct Explanation: Sendable {
        /// The key or sign.
        public let key: String
        /// What it means.
        public let help: Phrase
    }

    /// What the help page says beside the commands.
    public enum Help {
        public static let start = Phrase(
            sv: "Varje kolumn är ett steg, varje rad en sorts lappar.",
            fi: "Jokainen sarake on askel, jokainen rivi yhdenlaisia lappuja.",
            en: "Each column is a step, each lane one sort of card.")
        public static let arrows = Phrase(
            sv: "Med piltangenterna går du omkring. a skriver lappar, o gör nästa steg, u ångrar.",
            fi: "Nuolinäppäimillä liikutaan. a kirjoittaa lappuja, o luo seuraavan askeleen, "
                + "u kumoaa.",
            en: "The arrow keys move about. a types cards, o makes the next step, u undoes.")

        public static let typing = [
            Explanation(
                key: "Enter",
                help: Phrase(
                    sv: "klart, nästa lapp", fi: "valmis, seuraava lappu", en: "done, next card")),
            Explanation(key: "Esc", help: Phrase(sv: "avbryt", fi: "peru", en: "cancel")),
            Explanation(
                key: "Tab  ↓",
                help: Phrase(
                    sv: "klart, vidare till nästa steg eller rad",
                    fi: "valmis, siirry seuraavaan askeleeseen tai seuraavalle riville",
                    en: "done, on to the next step or lane")),
            Explanation(
                key: "Ctrl-J",
                help: Phrase(
                    sv: "ny rad i en anteckning", fi: "uusi rivi muistiinpanossa",
                    en: "new line in a note")),
            typingKeys,
        ]

        /// What takes words away while typing, in maps of every kind.
        static let typingKeys = Explanation(
            key: "Ctrl-W U K",
            help: Phrase(
                sv: "ta bort ord, början, slutet", fi: "poista sana, alku, loppu",
                en: "remove word, beginning, end"))

        public static let marks = [
            Explanation(
                key: "! !! !!!",
                help: Phrase(
                    sv: "smärtpunkt: bagatell, omväg, ger upp",
                    fi: "kipupiste: pikkuharmi, kiertää ongelman, luovuttaa",
                    en: "pain point: trivial, finds a way round, gives up")),
            Explanation(
                key: "?",
                help: Phrase(sv: "bara antaget", fi: "vain oletettu", en: "only assumed")),
            Explanation(
                key: "[2]",
                help: Phrase(
                    sv: "vilar på två insikter", fi: "perustuu kahteen oivallukseen",
                    en: "rests on two insights")),
            Explanation(
                key: "● ○ ◆",
                help: Phrase(
                    sv: "personornas kurvor och lappar", fi: "persoonien käyrät ja laput",
                    en: "the personas' curves and cards")),
            Explanation(
                key: "★",
                help: Phrase(
                    sv: "sanningens ögonblick", fi: "totuuden hetki", en: "moment of truth")),
            Explanation(
                key: "▲3", help: Phrase(sv: "tre röster", fi: "kolme ääntä", en: "three votes")),
        ]
    }

    /// Short words for keys that several commands share.
    public enum Hints {
        public static let feeling = Phrase(sv: "känsla", fi: "tunne", en: "feeling")
        public static let value = Phrase(sv: "värde", fi: "arvo", en: "value")
        public static let move = Phrase(sv: "flytta", fi: "siirrä", en: "move")
        public static let close = Phrase(sv: "stäng", fi: "sulje", en: "close")
        public static let quit = Phrase(sv: "avsluta", fi: "lopeta", en: "quit")
        public static let open = Phrase(sv: "öppna", fi: "avaa", en: "open")
        public static let choose = Phrase(sv: "välj", fi: "valitse", en: "choose")
        public static let showOrHide = Phrase(
            sv: "visa, dölj, lägg till", fi: "näytä, piilota, lisää", en: "show, hide, add")
        public static let goThere = Phrase(sv: "gå dit", fi: "siirry sinne", en: "go there")
        public static let newPhase = Phrase(sv: "ny fas", fi: "uusi vaihe", en: "new phase")
        public static let newLane = Phrase(sv: "ny rad", fi: "uusi rivi", en: "new lane")
        public static let addSteps = Phrase(
            sv: "flera steg", fi: "useita askelia", en: "several steps")
        public static let addPhases = Phrase(
            sv: "flera faser", fi: "useita vaiheita", en: "several phases")
    }
}
