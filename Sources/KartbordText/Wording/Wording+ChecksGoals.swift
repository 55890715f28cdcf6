/// What is said about an effect map as a whole, its goals and their measuring points.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Checks {
    public static let noPurpose = Wording.Remark(
        Phrase(
            sv: "Kartan har inget syfte",
            fi: "Kartalla ei ole tarkoitusta",
            en: "The map has no purpose"),
        Phrase(
            sv:
                "Utan syfte går det inte att välja bort något. Skriv i högst två meningar vad ni vill uppnå.",
            fi:
                "Ilman tarkoitusta mitään ei voi karsia. Kirjoita enintään kahdella virkkeellä, mihin pyritte.",
            en:
                "Without a purpose nothing can be left out. Write in two sentences at most what you are after."
        ))

    public static let noMeasuringPoint = Wording.Remark(
        Phrase(
            sv: "Effektmålet har ingen mätpunkt",
            fi: "Tavoitteella ei ole mittaria",
            en: "The effect goal has no measuring point"),
        Phrase(
            sv: "Ingen kan se om målet nås. Lägg till vad som ska mätas: M visar mätpunkterna.",
            fi: "Kukaan ei näe, saavutetaanko tavoite. Lisää, mitä mitataan: M näyttää mittarit.",
            en:
                "Nobody can see whether it is reached. Add what is to be measured: M shows measuring points."
        ))

    public static let unservedGoal = Wording.Remark(
        Phrase(
            sv: "Inget användningsmål tjänar effektmålet",
            fi: "Mikään käyttötavoite ei palvele tavoitetta",
            en: "No usage goal serves the effect goal"),
        Phrase(
            sv:
                "Effekten uppstår när någon gör något. Koppla ett användningsmål till målet, eller stryk det.",
            fi: "Vaikutus syntyy siitä, mitä joku tekee. Linkitä käyttötavoite tai poista tavoite.",
            en: "Effects come from what somebody does. Link a usage goal to it, or strike it out."))

    public static let nobodyHinders = Wording.Remark(
        Phrase(
            sv: "Ingen målgrupp som kan hindra effekten är med",
            fi: "Mukana ei ole ketään, joka voi estää vaikutuksen",
            en: "Nobody is listed who can hinder the effect"),
        Phrase(
            sv:
                "Den som inte syns kan inte vinnas över. Fråga vem som förlorar på det, och märk gruppen: s.",
            fi: "Näkymätöntä ei voi saada mukaan. Kysy, kuka häviää, ja merkitse ryhmä: s.",
            en: "Who is not seen cannot be won over. Ask who stands to lose, and mark the group: s."
        ))

    public static let lowPriorityNow = Wording.Remark(
        Phrase(
            sv: "Det som görs nu gäller bara det som väger lätt",
            fi: "Nyt tehdään vain sitä, mikä painaa vähän",
            en: "What is done now serves only what weighs little"),
        Phrase(
            sv:
                "Tiden går till det minst viktiga. Lägg en åtgärd för de tyngsta målen och grupperna nu.",
            fi:
                "Aika menee vähiten tärkeään. Ota nyt toimenpide painavimmille tavoitteille ja ryhmille.",
            en:
                "Time goes to what matters least. Take an action for the heaviest goals and groups now."
        ))
}

extension Wording.Checks {
    /// The purpose is longer than people can keep in mind.
    public static func longPurpose(_ sentences: Int) -> Wording.Remark {
        Wording.Remark(
            Phrase(
                sv: "Syftet har \(sentences) meningar",
                fi: "Tarkoituksessa on \(sentences) virkettä",
                en: "The purpose has \(sentences) sentences"),
            Phrase(
                sv: "Ett syfte ska gå att hålla i huvudet. Korta till högst två meningar.",
                fi: "Tarkoitus pitää voida muistaa. Lyhennä enintään kahteen virkkeeseen.",
                en: "A purpose must be kept in mind. Cut it to two sentences at most."))
    }

    /// A number stands open in a measuring point.
    public static func placeholder(_ text: String) -> Wording.Remark {
        let text = quoted(text)
        return Wording.Remark(
            Phrase(
                sv: "Ett tal saknas i mätpunkten: \(text.sv)",
                fi: "Mittarista puuttuu luku: \(text.fi)",
                en: "A number is missing in the measuring point: \(text.en)"),
            Phrase(
                sv:
                    "Så länge talet saknas går målet inte att missa. Skriv det, eller ta reda på det först.",
                fi: "Ilman lukua tavoitetta ei voi ohittaa. Kirjoita se tai ota ensin selvää.",
                en: "Without the number the goal cannot be missed. Write it, or find it out first.")
        )
    }

    /// A measuring point lacks the fields, which are named in the middle of a sentence.
    public static func measureLacks(_ fields: Phrase) -> Wording.Remark {
        Wording.Remark(
            Phrase(
                sv: "Mätpunkten saknar uppgifter",
                fi: "Mittarista puuttuu tietoja",
                en: "The measuring point lacks something"),
            Phrase(
                sv: "Saknas: \(fields.sv). Utan dem går det inte att säga om något har hänt.",
                fi: "Puuttuu: \(fields.fi). Ilman niitä ei voi sanoa, onko mitään tapahtunut.",
                en:
                    "Missing: \(fields.en). Without them nobody knows whether anything has happened."
            ))
    }

    /// A goal says what is to be made.
    public static func delivery(_ word: String) -> Wording.Remark {
        let word = quoted(word)
        return Wording.Remark(
            Phrase(
                sv: "Effektmålet låter som en leverans: \(word.sv)",
                fi: "Tavoite kuulostaa tuotokselta: \(word.fi)",
                en: "The effect goal sounds like a delivery: \(word.en)"),
            Phrase(
                sv:
                    "Det som levereras är en åtgärd. Skriv vad som blir bättre för någon när det är gjort.",
                fi:
                    "Se, mikä toimitetaan, on toimenpide. Kirjoita, mikä sen jälkeen on jollekulle paremmin.",
                en:
                    "What is delivered is an action. Write what is better for somebody once it is done."
            ))
    }

    /// A goal is content with use.
    public static func mereUse(_ words: String) -> Wording.Remark {
        let words = quoted(words)
        return Wording.Remark(
            Phrase(
                sv: "Effektmålet nöjer sig med användning: \(words.sv)",
                fi: "Tavoite tyytyy käyttöön: \(words.fi)",
                en: "The effect goal is content with use: \(words.en)"),
            Phrase(
                sv:
                    "Att något används är inte värt något i sig. Skriv vad användningen ska leda till.",
                fi: "Käyttö ei ole arvo sinänsä. Kirjoita, mihin käytön on johdettava.",
                en: "Use is worth nothing in itself. Write what the use is to lead to."))
    }

    /// Two goals are served by just the same.
    public static func sameUsageGoals(_ other: String) -> Wording.Remark {
        let other = quoted(other)
        return Wording.Remark(
            Phrase(
                sv: "Samma användningsmål som \(other.sv)",
                fi: "Samat käyttötavoitteet kuin: \(other.fi)",
                en: "The same usage goals as \(other.en)"),
            Phrase(
                sv:
                    "Två mål som nås på samma sätt är kanske ett. Slå ihop dem eller visa skillnaden.",
                fi: "Kaksi samoin saavutettavaa tavoitetta on ehkä yksi. Yhdistä ne tai näytä ero.",
                en:
                    "Two goals reached in the same way may be one. Join them, or show the difference."
            ))
    }

    /// Nothing was measured when the target was due.
    public static func noReadingAfter(_ date: String) -> Wording.Remark {
        Wording.Remark(
            Phrase(
                sv: "Inget mätvärde sedan måldagen \(date)",
                fi: "Ei mittausta tavoitepäivän \(date) jälkeen",
                en: "No reading since the target date \(date)"),
            Phrase(
                sv: "Ingen vet om målet nåddes. Mät och skriv in mätvärdet, eller flytta dagen.",
                fi:
                    "Kukaan ei tiedä, saavutettiinko tavoite. Mittaa ja kirjaa arvo tai siirrä päivää.",
                en:
                    "Nobody knows whether it was reached. Measure and enter the reading, or move the day."
            ))
    }
}
