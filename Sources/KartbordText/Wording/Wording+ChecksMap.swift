/// What is said about the map as a whole.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Checks {
    public static let noPersona = Wording.Remark(
        Phrase(
            sv: "Kartan har ingen persona", fi: "Kartalla ei ole persoonaa",
            en: "The map has no persona"),
        Phrase(
            sv: "Utan någon att följa blir det organisationens resa. Lägg till en persona.",
            fi: "Ilman seurattavaa polku on organisaation oma. Lisää persoona.",
            en: "With nobody to follow it becomes the organisation's journey. Add a persona."))

    public static let noScenarioOrGoal = Wording.Remark(
        Phrase(
            sv: "Varken scenario eller mål är angivet", fi: "Skenaario ja tavoite puuttuvat",
            en: "Neither scenario nor goal is set"),
        Phrase(
            sv:
                "Utan dem går det inte att säga vad som hör till resan. Skriv vad personen vill nå.",
            fi: "Ilman niitä ei voi sanoa, mikä kuuluu polkuun. Kirjoita, mihin asiakas pyrkii.",
            en: "Without them nobody can say what belongs here. Write what the person is after."))

    public static let noQuestion = Wording.Remark(
        Phrase(
            sv: "Kartan har ingen fråga att svara på",
            fi: "Kartalta puuttuu kysymys, johon se vastaa",
            en: "The map has no question to answer"),
        Phrase(
            sv: "Frågan avgör vad som ska med. Skriv vad ni vill få veta.",
            fi: "Kysymys ratkaisee, mitä kartalle otetaan. Kirjoita, mitä haluatte saada selville.",
            en: "The question decides what goes in. Write what you want to find out."))

    public static let noPhaseBefore = Wording.Remark(
        Phrase(
            sv: "Ingen fas ligger före tjänsten", fi: "Mikään vaihe ei ole ennen palvelua",
            en: "No phase comes before the service"),
        Phrase(
            sv: "Resan börjar innan er process gör det. Lägg till en fas eller märk en som före.",
            fi: "Polku alkaa ennen omaa prosessianne. Lisää vaihe tai merkitse jokin: ennen.",
            en: "The journey begins before your process does. Add a phase or mark one as before."))

    public static let noPhaseAfter = Wording.Remark(
        Phrase(
            sv: "Ingen fas ligger efter tjänsten", fi: "Mikään vaihe ei ole palvelun jälkeen",
            en: "No phase comes after the service"),
        Phrase(
            sv: "Resan slutar inte när ärendet stängs. Lägg till en fas eller märk en som efter.",
            fi: "Polku jatkuu, kun asia on suljettu. Lisää vaihe tai merkitse jokin: jälkeen.",
            en: "It does not end when the case is closed. Add a phase or mark one as after."))

    public static let noSource = Wording.Remark(
        Phrase(
            sv: "Inget i kartan har en källa: den är en hypotes",
            fi: "Kartan tiedoilla ei ole lähdettä: se on hypoteesi",
            en: "Nothing in the map has a source: it is a hypothesis"),
        Phrase(
            sv: "Exporten får stämpeln Hypoteskarta. Lägg till en insikt med källa.",
            fi: "Vienti saa leiman Hypoteesikartta. Lisää oivallus, jolla on lähde.",
            en: "Exports are stamped Hypothesis map. Add an insight with a source."))

    public static let mapWithoutOwner = Wording.Remark(
        Phrase(
            sv: "Kartan har ingen ansvarig", fi: "Kartalla ei ole vastuuhenkilöä",
            en: "The map has no owner"),
        Phrase(
            sv: "Kartor utan ansvarig blir liggande i en låda. Ange vem som tar upp den igen.",
            fi: "Ilman vastuuhenkilöä kartta jää laatikkoon. Nimeä, kuka ottaa sen taas esiin.",
            en: "Maps that nobody owns die in a drawer. Name who takes it up again."))

    public static let noReviewDate = Wording.Remark(
        Phrase(
            sv: "Kartan har inget uppföljningsdatum", fi: "Kartalla ei ole seurantapäivää",
            en: "The map has no review date"),
        Phrase(
            sv: "Utan datum tas kartan inte upp igen. Bestäm en dag, gärna om tre månader.",
            fi: "Ilman päivää karttaan ei palata. Sopikaa päivä, vaikkapa kolmen kuukauden päähän.",
            en: "Without a date it is not taken up again. Agree on a day, say in three months."))

    public static let sameAsOrigin = Wording.Remark(
        Phrase(
            sv: "Önskat läge är likadant som nuläget", fi: "Tavoitetila on sama kuin nykytila",
            en: "The wanted state is the same as the current state"),
        Phrase(
            sv: "Då syns inte vad som ska bli bättre. Ändra, lägg till eller ta bort steg.",
            fi: "Silloin ei näy, mikä paranee. Muuta, lisää tai poista askelia.",
            en: "So nothing shows what will be better. Change, add or remove steps."))
}

extension Wording.Checks {
    /// The day on which the map should have been taken up again has passed.
    public static func reviewDatePassed(_ date: String) -> Wording.Remark {
        Wording.Remark(
            Phrase(
                sv: "Uppföljningsdatumet \(date) har passerat",
                fi: "Seurantapäivä \(date) on mennyt", en: "The review date \(date) has passed"),
            Phrase(
                sv: "Gå igenom vad som har ändrats sedan sist. Sätt sedan ett nytt datum.",
                fi: "Käykää läpi, mikä on muuttunut. Merkitkää sitten uusi päivä.",
                en: "Go through what has changed since. Then set a new date."))
    }

    /// There are more phases than people can take in.
    public static func tooManyPhases(_ count: Int, most: Int) -> Wording.Remark {
        Wording.Remark(
            Phrase(
                sv: "Kartan har \(count) faser, fler än \(most)",
                fi: "Kartalla on \(count) vaihetta, enemmän kuin \(most)",
                en: "The map has \(count) phases, more than \(most)"),
            splitMap)
    }

    /// There are more steps than people can take in.
    public static func tooManySteps(_ count: Int, most: Int) -> Wording.Remark {
        Wording.Remark(
            Phrase(
                sv: "Kartan har \(count) steg, fler än \(most)",
                fi: "Kartalla on \(count) askelta, enemmän kuin \(most)",
                en: "The map has \(count) steps, more than \(most)"),
            splitMap)
    }

    private static let splitMap = Phrase(
        sv: "Så stora kartor är det ingen som läser. Dela den i två.",
        fi: "Näin isoa karttaa ei kukaan lue. Jaa se kahdeksi.",
        en: "Nobody reads maps that large. Split it in two.")
}
