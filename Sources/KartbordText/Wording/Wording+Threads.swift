extension Wording {
    /// What is said about the thread that runs through the maps of a workspace.
    public enum Threads {}
}

/// The headings.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Threads {
    public static let otherMaps = Phrase(
        sv: "Länkar till andra kartor", fi: "Linkit muihin karttoihin", en: "Links to other maps")
}

/// What stands at places of a thread.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Threads {
    public static let redThread = Phrase(
        sv: "Den röda tråden", fi: "Punainen lanka", en: "The red thread")
    public static let pain = Phrase(sv: "smärtpunkt", fi: "kipupiste", en: "pain point")
    public static let nextVersion = Phrase(
        sv: "nästa version", fi: "seuraava versio", en: "next version")
    public static let toldElsewhere = Phrase(
        sv: "fortsättningen står på ett annat ställe i tråden",
        fi: "jatko on toisessa kohdassa lankaa", en: "goes on at another place of the thread")
    public static let thread = Wording.Noun(
        sv: ("tråd", "trådar", "tråden"), fi: ("lanka", "langat", "lankaa"),
        en: ("thread", "threads"))
    public static let place = Wording.Noun(
        sv: ("ställe", "ställen", "stället"), fi: ("kohta", "kohdat", "kohtaa"),
        en: ("place", "places"))
    public static let noThreads = Phrase(
        sv: "Här finns ingen tråd än: inget citat, ingen smärtpunkt och ingen möjlighet.",
        fi: "Lankaa ei vielä ole: ei sitaattia, kipupistettä eikä mahdollisuutta.",
        en: "There is no thread yet: no quote, no pain point and no opportunity.")
    public static let unbroken = Phrase(
        sv: "Ingen tråd brister.", fi: "Yksikään lanka ei katkea.", en: "No thread breaks off.")
    public static let breaks = Phrase(
        sv: "Här brister trådarna", fi: "Tässä langat katkeavat", en: "Here the threads break off")
    public static let file = Phrase(sv: "Fil", fi: "Tiedosto", en: "File")
    public static let kind = Phrase(sv: "Slag", fi: "Laji", en: "Kind")
    public static let maps = Phrase(sv: "Kartorna", fi: "Kartat", en: "The maps")
    public static let whereItBreaks = Phrase(sv: "Ställe", fi: "Kohta", en: "Place")
    public static let whyItBreaks = Phrase(
        sv: "Varför tråden brister", fi: "Miksi lanka katkeaa", en: "Why the thread breaks off")
    public static let reportName = Phrase(sv: "rapport", fi: "raportti", en: "report")
    public static let report = Phrase(
        sv: "Rapport om arbetsytan", fi: "Raportti työtilasta", en: "Report on the workspace")

    /// How many threads lead to a reading.
    public static func measured(_ count: Int, of all: Int) -> Phrase {
        Phrase(
            sv: "\(count) av \(thread.counted(all).sv) når ett mätvärde.",
            fi: "\(count)/\(thread.counted(all).fi) johtaa mittausarvoon.",
            en:
                "\(count) of \(thread.counted(all).en) \(count == 1 ? "leads" : "lead") to a reading."
        )
    }

    /// How many more threads there are than are shown.
    public static func more(_ count: Int) -> Phrase {
        Phrase(
            sv: "… och \(thread.counted(count).sv) till.",
            fi: "… ja vielä \(thread.counted(count).fi).",
            en: "… and \(count) more \(count == 1 ? thread.singular.en : thread.plural.en).")
    }
}

/// Why a thread breaks off, each as one sentence.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Threads {
    public static let leadsNowhere = Phrase(
        sv:
            "Detta har sagts eller setts, men är inte kopplat till något steg eller någon möjlighet.",
        fi:
            "Näin on sanottu tai nähty, mutta sitä ei ole linkitetty askeleeseen tai mahdollisuuteen.",
        en: "This was said or seen, but is linked to no step and no opportunity.")
    public static let noOpportunity = Phrase(
        sv: "Leder inte till någon möjlighet: fråga hur det kunde bli bättre.",
        fi: "Ei johda mahdollisuuteen: kysy, miten tämän voisi tehdä paremmin.",
        en: "Leads to no opportunity: ask how it could be better.")
    public static let notTakenUp = Phrase(
        sv: "Ingen har tagit upp möjligheten: koppla den till ett mål, en åtgärd eller en punkt.",
        fi: "Kukaan ei ole tarttunut mahdollisuuteen: linkitä se tavoitteeseen, toimenpiteeseen "
            + "tai kohteeseen.",
        en: "Nobody has taken up the opportunity: link it to a goal, an action or an item.")
    public static let noAction = Phrase(
        sv: "Ingen åtgärd gör att användningsmålet nås.",
        fi: "Mikään toimenpide ei edistä käyttötavoitetta.",
        en: "No action serves the usage goal.")
    public static let noBox = Phrase(
        sv: "Åtgärden ligger inte i någon låda: koppla den till en punkt i portföljen.",
        fi: "Toimenpide ei ole missään laatikossa: linkitä se portfolion kohteeseen.",
        en: "The action lies in no box: link it to an item of the portfolio.")
    public static let servesNothing = Phrase(
        sv:
            "Punkten tjänar ingenting: koppla den till en möjlighet, en åtgärd eller ett effektmål.",
        fi: "Kohde ei palvele mitään: linkitä se mahdollisuuteen, toimenpiteeseen tai "
            + "vaikuttavuustavoitteeseen.",
        en: "The item serves nothing: link it to an opportunity, an action or an effect goal.")
    public static let noMeasuringPoint = Phrase(
        sv: "Ingen mätpunkt visar om effekten nås.",
        fi: "Mikään mittari ei näytä, saavutetaanko vaikutus.",
        en: "No measuring point shows whether the effect is reached.")
    public static let notMeasured = Phrase(
        sv: "Ingen har mätt effekten: mätpunkten har inget mätvärde.",
        fi: "Vaikutusta ei ole mitattu: mittarilla ei ole mittausarvoa.",
        en: "Nobody has measured the effect: the measuring point has no reading.")

    /// The other end of a link is gone; the link is kept.
    public static func brokenLink(_ text: String, because reason: Phrase) -> Phrase {
        Phrase(
            sv: "Bruten länk till ”\(text)”: \(reason.sv).",
            fi: "Katkennut linkki kohteeseen ”\(text)”: \(reason.fi).",
            en: "Broken link to “\(text)”: \(reason.en).")
    }

    public static let noReference = Phrase(
        sv: "det är ingen sökväg inom arbetsytan", fi: "se ei ole polku työtilan sisällä",
        en: "that is no path within the workspace")
    public static let noMap = Phrase(
        sv: "det finns ingen sådan karta", fi: "sellaista karttaa ei ole",
        en: "there is no such map")
    public static let unread = Phrase(
        sv: "kartan kan inte läsas", fi: "karttaa ei voi lukea", en: "the map cannot be read")
    public static let noItem = Phrase(
        sv: "det som länken pekar på finns inte längre i kartan",
        fi: "linkin kohdetta ei enää ole kartassa", en: "what it points to is no longer in the map")
}
