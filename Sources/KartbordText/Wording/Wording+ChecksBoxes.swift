/// What is said about a portfolio as a whole.
extension Wording.Checks {
    /// A box is empty, by its number.
    public static func emptyBox(_ number: Int) -> Wording.Remark {
        switch number {
        case 1: emptyPresent
        case 2: emptyPast
        default: emptyFuture
        }
    }

    private static let emptyPresent = Wording.Remark(
        Phrase(
            sv: "Låda 1 är tom: ingenting blir bättre", fi: "Laatikko 1 on tyhjä: mikään ei parane",
            en: "Box 1 is empty: nothing gets better"),
        Phrase(
            sv: "Något måste fortsätta. Lägg in det som ni gör och ska göra bättre.",
            fi: "Jonkin on jatkuttava. Lisätkää se, mitä teette ja teette paremmin.",
            en: "Something must go on. Put in what you do and will do better."))

    private static let emptyPast = Wording.Remark(
        Phrase(
            sv: "Låda 2 är tom: ingenting sorteras ut",
            fi: "Laatikko 2 on tyhjä: mistään ei luovuta",
            en: "Box 2 is empty: nothing is being let go"),
        Phrase(
            sv: "Utan den finns ingen tid till det nya. Fråga vad ni kan sluta göra.",
            fi: "Ilman sitä uudelle ei ole aikaa. Kysykää, mitä voitte lakata tekemästä.",
            en: "Without it there is no time for what is new. Ask what you can stop doing."))

    private static let emptyFuture = Wording.Remark(
        Phrase(
            sv: "Låda 3 är tom: ingenting nytt prövas",
            fi: "Laatikko 3 on tyhjä: mitään uutta ei kokeilla",
            en: "Box 3 is empty: nothing new is being tried"),
        Phrase(
            sv: "Framtiden skapas av något. Lägg in en möjlighet som ni vill pröva i liten skala.",
            fi: "Tulevaisuus tehdään jostakin. Lisätkää mahdollisuus, jota kokeilette pienessä.",
            en: "A future is made of something. Put in a possibility to try on a small scale."))

    /// Box 3 needs that many hours a week more than there is room for.
    public static func needsMore(_ hours: Phrase) -> Wording.Remark {
        Wording.Remark(
            Phrase(
                sv: "Låda 3 saknar \(hours.sv) timmar i veckan",
                fi: "Laatikosta 3 puuttuu \(hours.fi) tuntia viikossa",
                en: "Box 3 is short of \(hours.en) hours a week"),
            Phrase(
                sv:
                    "Den behöver mer än låda 2 frigör. Släpp mer, eller vänta med något av det nya.",
                fi:
                    "Se tarvitsee enemmän kuin laatikko 2 vapauttaa. Luopukaa enemmästä tai lykätkää.",
                en: "It needs more than Box 2 frees. Let more go, or let some of what is new wait.")
        )
    }

    /// Box 1 has more of the effort than the limit allows, both in per cent.
    public static func presentAboveLimit(_ share: Phrase, limit: Phrase) -> Wording.Remark {
        Wording.Remark(
            Phrase(
                sv: "Låda 1 tar \(share.sv) % av insatsen, mer än \(limit.sv) %",
                fi: "Laatikko 1 vie \(share.fi) % työpanoksesta, yli \(limit.fi) %",
                en: "Box 1 takes \(share.en) % of the effort, more than \(limit.en) %"),
            Phrase(
                sv: "Då blir det ingen framtid. Flytta något till låda 2, eller ge låda 3 mer tid.",
                fi:
                    "Näin ei synny tulevaisuutta. Siirtäkää jotakin laatikkoon 2 tai lisätkää 3:n aikaa.",
                en: "So no future is made. Move something to Box 2, or give Box 3 more time."))
    }

    /// Nothing has moved since the last review.
    public static func nothingMoved(_ date: String) -> Wording.Remark {
        Wording.Remark(
            Phrase(
                sv: "Ingenting har flyttats sedan uppföljningen \(date)",
                fi: "Mikään ei ole siirtynyt seurannan \(date) jälkeen",
                en: "Nothing has moved since the review of \(date)"),
            Phrase(
                sv:
                    "En portfölj som står still används inte. Fråga vid varje punkt om lådan stämmer.",
                fi:
                    "Paikallaan olevaa portfoliota ei käytetä. Kysykää kustakin, onko laatikko oikea.",
                en:
                    "A portfolio that stands still is not in use. Ask of each item whether its box is right."
            ))
    }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Checks {
    public static let onlyThings = Wording.Remark(
        Phrase(
            sv: "Inget i låda 2 är ett antagande eller en attityd",
            fi: "Laatikossa 2 ei ole oletusta eikä asennetta",
            en: "Nothing in Box 2 is an assumption or an attitude"),
        Phrase(
            sv:
                "Det svåraste att släppa är det man tar för givet. Fråga vad som inte längre är sant.",
            fi: "Vaikeinta on luopua itsestäänselvästä. Kysykää, mikä ei enää pidä paikkaansa.",
            en: "Hardest to let go is what is taken for granted. Ask what is no longer true."))
}
