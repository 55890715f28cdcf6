// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Choices {
    /// When a phase takes place.
    public enum Period {
        public static let before = Phrase(sv: "före", fi: "ennen", en: "before")
        public static let during = Phrase(sv: "under", fi: "aikana", en: "during")
        public static let after = Phrase(sv: "efter", fi: "jälkeen", en: "after")
    }

    /// Which state a map shows.
    public enum State {
        public static let current = Phrase(sv: "nuläge", fi: "nykytila", en: "current state")
        public static let wanted = Phrase(sv: "önskat läge", fi: "tavoitetila", en: "wanted state")
    }

    /// What a map rests on.
    public enum Basis {
        public static let assumed = Phrase(sv: "antaget", fi: "oletettu", en: "assumed")
        public static let mixed = Phrase(
            sv: "delvis antaget, delvis undersökt",
            fi: "osin oletettu, osin tutkittu",
            en: "partly assumed, partly researched"
        )
        public static let researched = Phrase(sv: "undersökt", fi: "tutkittu", en: "researched")
    }

    /// How well something is known.
    public enum Evidence {
        public static let none = Phrase(sv: "antaget", fi: "oletettu", en: "assumed")
        public static let partly = Phrase(
            sv: "delvis belagt", fi: "osittain näyttöä", en: "partly supported")
        public static let researched = Phrase(sv: "undersökt", fi: "tutkittu", en: "researched")
    }

    /// What a persona stands for.
    public enum PersonaKind {
        public static let persona = Phrase(sv: "persona", fi: "persoona", en: "persona")
        public static let role = Phrase(sv: "roll", fi: "rooli", en: "role")
        public static let behaviour = Phrase(sv: "beteende", fi: "käyttäytyminen", en: "behaviour")
    }

    /// What an insight is.
    public enum InsightKind {
        public static let quote = Phrase(sv: "citat", fi: "sitaatti", en: "quote")
        public static let observation = Phrase(sv: "observation", fi: "havainto", en: "observation")
        public static let number = Phrase(sv: "siffra", fi: "luku", en: "number")
        public static let need = Phrase(sv: "behov", fi: "tarve", en: "need")
        public static let pain = Phrase(sv: "smärtpunkt", fi: "kipupiste", en: "pain point")
        public static let gain = Phrase(sv: "höjdpunkt", fi: "onnistuminen", en: "high point")
        public static let job = Phrase(
            sv: "jobb att få gjort", fi: "hoidettava asia", en: "job to be done")
    }

    /// Who takes the initiative.
    public enum Initiative {
        public static let receiver = Phrase(sv: "mottagaren", fi: "asiakas", en: "the receiver")
        public static let organisation = Phrase(
            sv: "organisationen", fi: "organisaatio", en: "the organisation")
    }

    /// What a pain point does to the receiver.
    public enum Severity {
        public static let trivial = Phrase(sv: "bagatell", fi: "pikkuharmi", en: "trivial")
        public static let workaround = Phrase(
            sv: "hittar en omväg", fi: "kiertää ongelman", en: "finds a way round")
        public static let givesUp = Phrase(sv: "ger upp", fi: "luovuttaa", en: "gives up")
    }

    /// Where an insight comes from.
    public enum Source {
        public static let interview = Phrase(
            sv: "djupintervju", fi: "syvähaastattelu", en: "interview")
        public static let focusGroup = Phrase(sv: "fokusgrupp", fi: "fokusryhmä", en: "focus group")
        public static let observation = Phrase(
            sv: "observation", fi: "havainnointi", en: "observation")
        public static let statistics = Phrase(sv: "statistik", fi: "tilasto", en: "statistics")
        public static let survey = Phrase(sv: "enkät", fi: "kysely", en: "survey")
        public static let assumption = Phrase(sv: "antagande", fi: "oletus", en: "assumption")
    }

    /// How far an opportunity has come.
    public enum Status {
        public static let new = Phrase(sv: "ny", fi: "uusi", en: "new")
        public static let chosen = Phrase(sv: "utvald", fi: "valittu", en: "chosen")
        public static let started = Phrase(sv: "påbörjad", fi: "aloitettu", en: "started")
        public static let done = Phrase(sv: "genomförd", fi: "toteutettu", en: "done")
        public static let dropped = Phrase(sv: "bortvald", fi: "hylätty", en: "dropped")
    }

    /// What became of an alternative.
    public enum Verdict {
        public static let taken = Phrase(sv: "valt", fi: "valittu", en: "taken")
        public static let dropped = Phrase(sv: "bortvalt", fi: "hylätty", en: "dropped")
    }

    /// The lines of a blueprint.
    public enum Line {
        public static let interaction = Phrase(
            sv: "interaktionslinje", fi: "vuorovaikutusraja", en: "line of interaction")
        public static let visibility = Phrase(
            sv: "synlighetslinje", fi: "näkyvyysraja", en: "line of visibility")
    }

    /// The languages of a map.
    public enum Languages {
        public static let sv = Phrase(sv: "svenska", fi: "ruotsi", en: "Swedish")
        public static let fi = Phrase(sv: "finska", fi: "suomi", en: "Finnish")
        public static let en = Phrase(sv: "engelska", fi: "englanti", en: "English")
    }
}
