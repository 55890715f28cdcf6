/// What is said about items of a portfolio.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Checks {
    public static let noAssumption = Wording.Remark(
        Phrase(
            sv: "Punkten i låda 3 har inget antagande",
            fi: "Laatikon 3 kohteella ei ole oletusta",
            en: "The item in Box 3 has no assumption"),
        Phrase(
            sv:
                "Utan det finns inget att lära. Skriv vad som måste vara sant för att den ska bli av.",
            fi: "Ilman sitä ei ole mitä oppia. Kirjoita, minkä on oltava totta, jotta se onnistuu.",
            en: "Without one there is nothing to learn. Write what must be true for it to work."))

    public static let noNextTest = Wording.Remark(
        Phrase(
            sv: "Punkten i låda 3 har inget nästa test",
            fi: "Laatikon 3 kohteella ei ole seuraavaa koetta",
            en: "The item in Box 3 has no next test"),
        Phrase(
            sv: "Det som inte prövas blir liggande. Skriv det minsta som ger ett svar.",
            fi: "Mitä ei kokeilla, jää lojumaan. Kirjoita pienin koe, joka antaa vastauksen.",
            en: "What is not tried lies about. Write the smallest test that gives an answer."))

    public static let legalDuty = Wording.Remark(
        Phrase(
            sv: "Punkten i låda 2 är ett lagkrav",
            fi: "Laatikon 2 kohde on lakisääteinen",
            en: "The item in Box 2 is a legal duty"),
        Phrase(
            sv: "Den går inte att bara släppa. Pröva om den kan göras enklare, i låda 1.",
            fi: "Siitä ei voi vain luopua. Miettikää, voiko sen tehdä kevyemmin, laatikossa 1.",
            en: "It cannot just be let go. See whether it can be done more simply, in Box 1."))
}

extension Wording.Checks {
    /// An item lacks the fields, which are named in the middle of a sentence.
    public static func itemLacks(_ fields: Phrase) -> Wording.Remark {
        Wording.Remark(
            Phrase(
                sv: "Punkten saknar uppgifter", fi: "Kohteesta puuttuu tietoja",
                en: "The item lacks something"),
            Phrase(
                sv: "Saknas: \(fields.sv). Annars blir den liggande i sin låda.",
                fi: "Puuttuu: \(fields.fi). Muuten se jää laatikkoonsa.",
                en: "Missing: \(fields.en). Else it stays where it lies."))
    }

    /// An item that is let go lacks the fields.
    public static func lettingGoLacks(_ fields: Phrase) -> Wording.Remark {
        Wording.Remark(
            Phrase(
                sv: "Punkten går inte att släppa ännu", fi: "Kohteesta ei vielä voi luopua",
                en: "The item cannot be let go yet"),
            Phrase(
                sv: "Saknas: \(fields.sv). Annars vågar ingen sluta.",
                fi: "Puuttuu: \(fields.fi). Muuten kukaan ei uskalla lopettaa.",
                en: "Missing: \(fields.en). Else nobody dares to stop."))
    }

    /// An antipilot should have ended.
    public static func antipilotOver(_ date: String) -> Wording.Remark {
        Wording.Remark(
            Phrase(
                sv: "Antipilotens slutdag \(date) har passerat",
                fi: "Antipilotin päättymispäivä \(date) on mennyt",
                en: "The antipilot's end date \(date) has passed"),
            Phrase(
                sv: "Skriv vad den visade, och bestäm: avsluta, ändra eller ta tillbaka.",
                fi:
                    "Kirjoittakaa, mitä se osoitti, ja päättäkää: lopetetaan, muutetaan vai palautetaan.",
                en: "Write what it showed, and decide: end it, change it or bring it back."))
    }

    /// An item of Box 3 speaks of what it saves.
    public static func savings(_ words: String) -> Wording.Remark {
        let words = quoted(words)
        return Wording.Remark(
            Phrase(
                sv: "Punkten bedöms efter vad den ger tillbaka: \(words.sv)",
                fi: "Laatikon 3 kohdetta arvioidaan tuotolla: \(words.fi)",
                en: "The item is judged by what it saves: \(words.en)"),
            Phrase(
                sv: "Det nya mäts i antaganden som prövas. Skriv vad ni vill lära er.",
                fi: "Uutta mitataan koetelluilla oletuksilla. Kirjoita, mitä haluatte oppia.",
                en: "What is new is measured by assumptions tested. Write what you want to learn."))
    }

    /// An item of Box 3 sounds like an improvement.
    public static func improvement(_ word: String) -> Wording.Remark {
        let word = quoted(word)
        return Wording.Remark(
            Phrase(
                sv: "Punkten i låda 3 låter som en förbättring: \(word.sv)",
                fi: "Laatikon 3 kohde kuulostaa parannukselta: \(word.fi)",
                en: "The item in Box 3 sounds like an improvement: \(word.en)"),
            Phrase(
                sv:
                    "Att göra det som finns bättre hör till låda 1. Flytta den, eller säg vad som är nytt.",
                fi:
                    "Olemassa olevan parantaminen kuuluu laatikkoon 1. Siirrä se tai sano, mikä on uutta.",
                en: "Making better what there is belongs in Box 1. Move it, or say what is new."))
    }

    /// The same lies in another box.
    public static func sameItem(_ other: String) -> Wording.Remark {
        let other = quoted(other)
        return Wording.Remark(
            Phrase(
                sv: "Nästan samma punkt ligger i en annan låda: \(other.sv)",
                fi: "Lähes sama on toisessa laatikossa: \(other.fi)",
                en: "Nearly the same lies in another box: \(other.en)"),
            Phrase(
                sv:
                    "Varje sak ligger i precis en låda. Välj en, eller skriv vad som skiljer dem åt.",
                fi:
                    "Kukin asia on yhdessä laatikossa. Valitkaa yksi tai kirjoittakaa, mikä erottaa ne.",
                en:
                    "Each thing lies in exactly one box. Choose one, or write what tells them apart."
            ))
    }

    /// Something in another map relies on what is let go.
    public static func reliedOn(_ other: String) -> Wording.Remark {
        let other = quoted(other)
        return Wording.Remark(
            Phrase(
                sv: "En annan karta bygger på punkten: \(other.sv)",
                fi: "Toinen kartta nojaa kohteeseen: \(other.fi)",
                en: "Another map relies on the item: \(other.en)"),
            Phrase(
                sv: "Den faller när punkten släpps. Ändra där först, eller vänta med att släppa.",
                fi: "Se kaatuu, kun kohteesta luovutaan. Muuttakaa ensin siellä tai odottakaa.",
                en: "It falls when the item is let go. Change it there first, or wait."))
    }
}
