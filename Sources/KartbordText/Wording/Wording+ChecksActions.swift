/// What is said about target groups, usage goals and actions.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Checks {
    public static let noUsageGoals = Wording.Remark(
        Phrase(
            sv: "Målgruppen har inga användningsmål",
            fi: "Kohderyhmällä ei ole käyttötavoitteita",
            en: "The target group has no usage goals"),
        Phrase(
            sv:
                "Då bidrar den inte till någon effekt. Skriv vad den vill, behöver eller ska kunna göra.",
            fi:
                "Silloin se ei tuo vaikutusta. Kirjoita, mitä se haluaa, tarvitsee tai mitä sen pitää voida.",
            en: "So it brings no effect about. Write what it wants, needs or must be able to do."))

    public static let noWeight = Wording.Remark(
        Phrase(
            sv: "Målgruppen har ingen vikt",
            fi: "Kohderyhmällä ei ole painoa",
            en: "The target group has no weight"),
        Phrase(
            sv: "När alla är lika viktiga går det inte att välja. Sätt 1–5, 5 är viktigast.",
            fi: "Jos kaikki ovat yhtä tärkeitä, ei voi valita. Merkitse 1–5, 5 on tärkein.",
            en: "When all matter the same nothing can be chosen. Set 1–5, 5 matters most."))

    public static let noModality = Wording.Remark(
        Phrase(
            sv: "Vill, behöver eller ska kunna är inte angivet",
            fi: "Haluaa, tarvitsee vai pitää voida: ei merkitty",
            en: "Wants, needs or must be able to is not set"),
        Phrase(
            sv: "Det avgör vad som kan vänta. Välj med s.",
            fi: "Se ratkaisee, mikä voi odottaa. Valitse: s.",
            en: "It decides what can wait. Choose with s."))

    public static let usageGoalWithoutGoal = Wording.Remark(
        Phrase(
            sv: "Användningsmålet leder inte till något effektmål",
            fi: "Käyttötavoite ei johda vaikuttavuustavoitteeseen",
            en: "The usage goal leads to no effect goal"),
        Phrase(
            sv:
                "Då vet ingen varför det ska göras. Koppla det till ett effektmål med r, eller stryk det.",
            fi: "Silloin kukaan ei tiedä, miksi se tehdään. Linkitä tavoitteeseen (r) tai poista.",
            en:
                "So nobody knows why it is done. Link it to an effect goal with r, or strike it out."
        ))

    public static let actionWithoutUsageGoal = Wording.Remark(
        Phrase(
            sv: "Åtgärden tjänar inget användningsmål",
            fi: "Toimenpide ei palvele käyttötavoitetta",
            en: "The action serves no usage goal"),
        Phrase(
            sv:
                "Då är den en lösning utan problem. Koppla den till ett användningsmål med r, eller stryk den.",
            fi:
                "Silloin se on ratkaisu ilman ongelmaa. Linkitä käyttötavoitteeseen (r) tai poista.",
            en:
                "So it is a solution without a problem. Link it to a usage goal with r, or strike it out."
        ))

    public static let noActionNow = Wording.Remark(
        Phrase(
            sv: "Det viktigaste har ingen åtgärd nu",
            fi: "Tärkeimmälle ei tehdä nyt mitään",
            en: "What matters most has no action now"),
        Phrase(
            sv: "Vikten säger ett och färdplanen ett annat. Lägg en åtgärd nu, eller ändra vikten.",
            fi: "Paino sanoo yhtä ja tiekartta toista. Ota toimenpide nyt tai muuta painoa.",
            en:
                "The weight says one thing, the road map another. Plan an action now, or change the weight."
        ))
}

extension Wording.Checks {
    /// A group is named as everybody.
    public static func everybody(_ word: String) -> Wording.Remark {
        let word = quoted(word)
        return Wording.Remark(
            Phrase(
                sv: "Målgruppen är alla: \(word.sv)",
                fi: "Kohderyhmä on kaikki: \(word.fi)",
                en: "The target group is everybody: \(word.en)"),
            Phrase(
                sv:
                    "Alla gör inte samma sak. Dela gruppen efter vad olika människor gör eller behöver.",
                fi:
                    "Kaikki eivät toimi samoin. Jaa ryhmä sen mukaan, mitä ihmiset tekevät tai tarvitsevat.",
                en: "Not everybody does the same. Split the group by what people do or need."))
    }

    /// There are more groups than can be served.
    public static func tooManyGroups(_ count: Int, most: Int) -> Wording.Remark {
        Wording.Remark(
            Phrase(
                sv: "Kartan har \(count) målgrupper, fler än \(most)",
                fi: "Kartalla on \(count) kohderyhmää, enemmän kuin \(most)",
                en: "The map has \(count) target groups, more than \(most)"),
            Phrase(
                sv:
                    "Så många går inte att hjälpa på en gång. Slå ihop eller stryk de minst viktiga.",
                fi: "Näin monta ei voi auttaa kerralla. Yhdistä tai poista vähiten tärkeät.",
                en:
                    "So many cannot be helped at once. Join them, or strike out those that matter least."
            ))
    }

    /// A usage goal names what it is done with.
    public static func feature(_ word: String) -> Wording.Remark {
        let word = quoted(word)
        return Wording.Remark(
            Phrase(
                sv: "Användningsmålet låter som en funktion: \(word.sv)",
                fi: "Käyttötavoite kuulostaa toiminnolta: \(word.fi)",
                en: "The usage goal sounds like a feature: \(word.en)"),
            Phrase(
                sv: "Säg vad någon ska kunna göra, inte med vad. Funktionen är en åtgärd.",
                fi: "Sano, mitä jonkun pitää voida tehdä, ei millä. Toiminto on toimenpide.",
                en:
                    "Say what somebody is to be able to do, not with what. The feature is an action."
            ))
    }

    /// The same action stands twice.
    public static func sameAction(_ other: String) -> Wording.Remark {
        let other = quoted(other)
        return Wording.Remark(
            Phrase(
                sv: "Samma åtgärd finns redan: \(other.sv)",
                fi: "Sama toimenpide on jo: \(other.fi)",
                en: "The same action is there already: \(other.en)"),
            Phrase(
                sv: "Då räknas och planeras den två gånger. Behåll en och koppla den till båda: r.",
                fi: "Se lasketaan ja suunnitellaan kahdesti. Pidä yksi ja linkitä se molempiin: r.",
                en: "It is counted and planned twice. Keep one and link it to both: r."))
    }

    /// Too much is to be done at once.
    public static func tooManyNow(_ count: Int, of all: Int) -> Wording.Remark {
        Wording.Remark(
            Phrase(
                sv: "\(count) av \(all) åtgärder ska göras nu",
                fi: "\(count)/\(all) toimenpidettä tehdään nyt",
                en: "\(count) of \(all) actions are to be done now"),
            Phrase(
                sv:
                    "När allt är nu är inget valt. Skjut upp det som ger minst effekt per insats: T sorterar.",
                fi:
                    "Jos kaikki on nyt, mitään ei ole valittu. Siirrä vähiten vaikuttavat: T lajittelee.",
                en:
                    "When all is now nothing was chosen. Put off what gives least effect per effort: T sorts."
            ))
    }

    /// Nobody has tested an assumption; how to do so, if somebody has said it.
    public static func untestedAssumption(_ test: String?) -> Wording.Remark {
        let headline = Phrase(
            sv: "Antagandet är inte prövat", fi: "Oletusta ei ole koeteltu",
            en: "The assumption has not been tested")
        guard let test else {
            return Wording.Remark(
                headline,
                Phrase(
                    sv:
                        "Ingen har sagt hur det ska prövas. Skriv det minsta ni kan göra för att få veta.",
                    fi: "Kukaan ei ole sanonut, miten. Kirjoita pienin koe, josta sen saa tietää.",
                    en: "Nobody has said how. Write the smallest thing that would tell you."))
        }
        let words = clipped(test, 70)
        return Wording.Remark(
            headline,
            Phrase(
                sv: "Så prövas det: \(words)", fi: "Näin se koetellaan: \(words)",
                en: "How it is tested: \(words)"))
    }
}
