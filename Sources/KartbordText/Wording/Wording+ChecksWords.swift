/// What is said about opportunities and about what could give a person away.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Checks {
    public static let opportunityWithoutOwner = Wording.Remark(
        Phrase(
            sv: "Möjligheten har ingen ansvarig", fi: "Mahdollisuudella ei ole vastuuhenkilöä",
            en: "The opportunity has no owner"),
        Phrase(
            sv: "Det som ingen ansvarar för blir inte av. Ange vem som tar den vidare.",
            fi: "Mistä kukaan ei vastaa, jää tekemättä. Nimeä, kuka vie asiaa eteenpäin.",
            en: "What nobody owns is not done. Name who takes it further."))

    public static let opportunityWithoutStatus = Wording.Remark(
        Phrase(
            sv: "Möjligheten har ingen status", fi: "Mahdollisuuden tila puuttuu",
            en: "The opportunity has no status"),
        Phrase(
            sv: "Vid uppföljningen vet ingen hur långt den har kommit. Sätt en status.",
            fi: "Seurannassa kukaan ei tiedä, missä mennään. Merkitse tila.",
            en: "At the review nobody knows how far it has come. Set a status."))

    public static let identityNumber = Wording.Remark(
        Phrase(
            sv: "Texten ser ut att innehålla ett personnummer",
            fi: "Tekstissä näyttää olevan henkilötunnus",
            en: "The text seems to hold a personal identity number"),
        removeDetail)

    public static let phoneNumber = Wording.Remark(
        Phrase(
            sv: "Texten ser ut att innehålla ett telefonnummer",
            fi: "Tekstissä näyttää olevan puhelinnumero",
            en: "The text seems to hold a phone number"),
        removeDetail)

    public static let emailAddress = Wording.Remark(
        Phrase(
            sv: "Texten ser ut att innehålla en e-postadress",
            fi: "Tekstissä näyttää olevan sähköpostiosoite",
            en: "The text seems to hold an e-mail address"),
        removeDetail)

    private static let removeDetail = Phrase(
        sv: "Ingen ska gå att känna igen. Ta bort det innan kartan delas.",
        fi: "Ketään ei saa voida tunnistaa. Poista se ennen kartan jakamista.",
        en: "Nobody should be recognised by the map. Remove it before you share the map.")
}

/// What is said when a word set a check off.
extension Wording.Checks {
    /// The title of a step has no verb.
    public static func noVerb(_ word: String) -> Wording.Remark {
        let word = quoted(word)
        return Wording.Remark(
            Phrase(
                sv: "Steget verkar sakna verb: \(word.sv)",
                fi: "Askeleesta näyttää puuttuvan verbi: \(word.fi)",
                en: "The step seems to have no verb: \(word.en)"),
            Phrase(
                sv: "Ett steg är något mottagaren gör. Skriv till exempel ”Söker numret”.",
                fi: "Askel on jotakin, mitä asiakas tekee. Kirjoita vaikkapa ”Etsii numeron”.",
                en: "A step is something the receiver does. Write it so: “Looks for the number”."))
    }

    /// A step is named after a unit of the organisation.
    public static func unitName(_ word: String) -> Wording.Remark {
        let word = quoted(word)
        return Wording.Remark(
            Phrase(
                sv: "Steget verkar heta som en enhet: \(word.sv)",
                fi: "Askel näyttää olevan yksikön nimi: \(word.fi)",
                en: "The step seems named after a unit: \(word.en)"),
            Phrase(
                sv: "Skriv vad mottagaren gör där, till exempel ”Ringer växeln”.",
                fi: "Kirjoita, mitä asiakas siellä tekee, vaikkapa ”Soittaa vaihteeseen”.",
                en: "Write what the receiver does there, as in “Rings the switchboard”."))
    }

    /// A step is named after a system.
    public static func systemName(_ word: String) -> Wording.Remark {
        let word = quoted(word)
        return Wording.Remark(
            Phrase(
                sv: "Steget verkar heta som ett system: \(word.sv)",
                fi: "Askel näyttää olevan järjestelmän nimi: \(word.fi)",
                en: "The step seems named after a system: \(word.en)"),
            Phrase(
                sv: "Skriv vad mottagaren gör i det, till exempel ”Loggar in och bokar tid”.",
                fi: "Kirjoita, mitä asiakas sillä tekee, vaikkapa ”Kirjautuu ja varaa ajan”.",
                en: "Write what the receiver does with it, as in “Logs in and books a time”."))
    }

    /// An insight says what to build instead of what is.
    public static func solution(_ word: String) -> Wording.Remark {
        let word = quoted(word)
        return Wording.Remark(
            Phrase(
                sv: "Insikten låter som en lösning: \(word.sv)",
                fi: "Oivallus kuulostaa ratkaisulta: \(word.fi)",
                en: "The insight sounds like a solution: \(word.en)"),
            Phrase(
                sv:
                    "Då är svaret givet före frågan. Skriv vad som hände, lägg förslaget bland idéerna.",
                fi:
                    "Vastaus ehtii ennen kysymystä. Kirjoita, mitä tapahtui; ehdotus kuuluu ideoihin.",
                en:
                    "The answer comes before the question. Write what is; keep the proposal as an idea."
            ))
    }
}
