// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording {
    /// Why something cannot be done now, and what to do instead.
    public enum Refusals {
        public static let readOnly = Phrase(
            sv: "Kartan är skrivskyddad här: filen är från en nyare version eller skadad.",
            fi: "Karttaa voi vain lukea: tiedosto on uudemmasta versiosta tai vioittunut.",
            en: "This map can only be read: its file is from a newer version, or damaged.")
        public static let noStepHere = Phrase(
            sv: "Här finns inget steg; o gör ett.", fi: "Tässä ei ole askelta; o luo sen.",
            en: "There is no step here; o makes one.")
        public static let noLaneHere = Phrase(
            sv: "Gå till en rad först.", fi: "Siirry ensin riville.", en: "Go to a lane first.")
        public static let noPersona = Phrase(
            sv: "Det finns ingen persona som kan känna något; g p och a lägger till en.",
            fi: "Persoonaa ei ole; g p ja a lisäävät sellaisen.",
            en: "There is no persona to feel anything; g p and a add one.")
        public static let onePersona = Phrase(
            sv: "Det finns bara en persona; g p visar listan, a lägger till.",
            fi: "Persoonia on vain yksi; g p näyttää luettelon, a lisää.",
            en: "There is only one persona; g p shows the list, a adds.")
        public static let noCardsHere = Phrase(
            sv: "Här kan inget läggas till; Esc stänger.",
            fi: "Tähän ei voi lisätä mitään; Esc sulkee.",
            en: "Nothing can be added here; Esc closes.")
        public static let noNewHere = Phrase(
            sv: "Här finns inget nytt att göra; Esc stänger.",
            fi: "Tässä ei voi luoda uutta; Esc sulkee.",
            en: "There is nothing new to make here; Esc closes.")
        public static let onlyPain = Phrase(
            sv: "Allvarlighetsgrad sätts på lappar i raden Smärta.",
            fi: "Vakavuus asetetaan Kipupiste-rivin lapulle.",
            en: "Severity is set on cards in the Pain lane.")
        public static let onlyCardsAndSteps = Phrase(
            sv: "Det gäller lappar och steg; gå till en lapp eller ett steg.",
            fi: "Se koskee lappuja ja askelia; siirry lapun tai askeleen kohdalle.",
            en: "That is for cards and steps; go to a card or a step.")
        public static let clearField = Phrase(
            sv: "Töm fältet i stället: Enter, Ctrl-U, Enter.",
            fi: "Tyhjennä kenttä: Enter, Ctrl-U, Enter.",
            en: "Clear the field instead: Enter, Ctrl-U, Enter.")
        public static let onlyMoved = Phrase(
            sv: "Det kan inte klippas ut eller kopieras; H J K L flyttar.",
            fi: "Sitä ei voi leikata eikä kopioida; H J K L siirtää.",
            en: "That cannot be cut or copied; H J K L move it.")
        public static let oneSort = Phrase(
            sv: "Markera bara en sort åt gången.", fi: "Merkitse vain yhtä lajia kerrallaan.",
            en: "Mark only one sort at a time.")
        public static let nothingToUndo = Phrase(
            sv: "Det finns inget att ångra.", fi: "Ei ole mitään kumottavaa.",
            en: "There is nothing to undo.")
        public static let nothingToRedo = Phrase(
            sv: "Det finns inget att göra om.", fi: "Ei ole mitään uudelleen tehtävää.",
            en: "There is nothing to redo.")
        public static let nothingToPaste = Phrase(
            sv: "Inget är kopierat; y kopierar, x klipper ut.",
            fi: "Mitään ei ole kopioitu; y kopioi, x leikkaa.",
            en: "Nothing is copied; y copies, x cuts.")
        public static let pastedTooMuch = Phrase(
            sv: "Texten var för lång; bara början togs med.",
            fi: "Teksti oli liian pitkä; vain alku otettiin.",
            en: "The text was too long; only its beginning was taken.")
        public static let noFurther = Phrase(
            sv: "Det går inte längre åt det hållet.", fi: "Siihen suuntaan ei pääse pidemmälle.",
            en: "It goes no further that way.")
        public static let notLinked = Phrase(
            sv: "Det är inte kopplat till något; r kopplar.",
            fi: "Sillä ei ole linkkejä; r linkittää.",
            en: "It is linked to nothing; r links.")
        public static let noWayBack = Phrase(
            sv: "Det finns inget ställe att gå tillbaka till.", fi: "Ei ole paikkaa, johon palata.",
            en: "There is no place to go back to.")
        public static let nothingSearched = Phrase(
            sv: "Sök något först: /.", fi: "Etsi ensin jotain: /.", en: "Find something first: /.")
        public static let cannotStep = Phrase(
            sv: "Det fältet ändras med Enter.", fi: "Sitä kenttää muutetaan Enterillä.",
            en: "That field is changed with Enter.")
        public static let noWeight = Phrase(
            sv: "Vikt har effektmål, målgrupper och användningsmål; åtgärder har insats.",
            fi: "Paino on tavoitteilla ja kohderyhmillä; toimenpiteillä on työpanos.",
            en: "Goals, groups and usage goals have a weight; actions have an effort.")
        public static let noChoice = Phrase(
            sv: "Det gäller målgrupper, användningsmål och åtgärder; gå till en sådan.",
            fi: "Se koskee kohderyhmiä, käyttötavoitteita ja toimenpiteitä; siirry sellaiseen.",
            en: "That is for groups, usage goals and actions; go to one of them.")
        public static let onlyActions = Phrase(
            sv: "Det gäller åtgärder; gå till en åtgärd.",
            fi: "Se koskee toimenpiteitä; siirry toimenpiteen kohdalle.",
            en: "That is for actions; go to an action.")
        public static let noGroupHere = Phrase(
            sv: "Ett användningsmål hör till en målgrupp; gå till en målgrupp, eller koppla med r.",
            fi: "Käyttötavoite kuuluu kohderyhmään; siirry kohderyhmään tai linkitä: r.",
            en: "A usage goal belongs to a group; go to a group, or link with r.")
        public static let sorted = Phrase(
            sv: "Åtgärderna är sorterade; T byter tillbaka till kartans ordning.",
            fi: "Toimenpiteet on lajiteltu; T palauttaa kartan järjestyksen.",
            en: "The actions are sorted; T goes back to the order of the map.")
        public static let nothingToFold = Phrase(
            sv: "Här finns inget att fälla ihop.", fi: "Tässä ei ole mitään supistettavaa.",
            en: "There is nothing to fold here.")
        public static let howToQuit = Phrase(
            sv: "q avslutar. Allt är sparat hela tiden.",
            fi: "q lopettaa. Kaikki tallennetaan koko ajan.",
            en: "q quits. Everything is saved all the time.")

        public static func nothingChosen(in kind: String) -> Phrase {
            if kind == "trebox" {
                return Phrase(
                    sv: "Inget är valt här; gå till en punkt.",
                    fi: "Tässä ei ole mitään valittuna; siirry kohteeseen.",
                    en: "Nothing is chosen here; go to an item.")
            }
            return kind == "effectmap"
                ? Phrase(
                    sv: "Inget är valt här; gå till ett mål, en målgrupp eller en åtgärd.",
                    fi: "Tässä ei ole mitään valittuna; siirry tavoitteen, kohderyhmän "
                        + "tai toimenpiteen kohdalle.",
                    en: "Nothing is chosen here; go to a goal, a group or an action.")
                : Phrase(
                    sv: "Inget är valt här; gå till en lapp, ett steg eller en rad.",
                    fi: "Tässä ei ole mitään valittuna; siirry lapun, askeleen tai rivin kohdalle.",
                    en: "Nothing is chosen here; go to a card, a step or a lane.")
        }

        public static let groupIsLinkedByUse = Phrase(
            sv: "En målgrupp kopplas genom sina användningsmål: Tab går dit, a skriver ett.",
            fi: "Kohderyhmä linkitetään käyttötavoitteidensa kautta: Tab siirtyy, a lisää.",
            en: "A group is linked by its usage goals: Tab goes there, a types one.")

        public static func cannotLink(in kind: String) -> Phrase {
            if kind == "trebox" {
                return Phrase(
                    sv: "Det kopplas inte: punkter kopplas till signaler.",
                    fi: "Sitä ei linkitetä: kohteet liittyvät signaaleihin.",
                    en: "That is not linked: items go with signals.")
            }
            return kind == "effectmap"
                ? Phrase(
                    sv:
                        "Det kopplas inte: åtgärder kopplas till användningsmål, de till effektmål.",
                    fi: "Sitä ei linkitetä: toimenpiteet liittyvät käyttötavoitteisiin, "
                        + "ne vaikuttavuustavoitteisiin.",
                    en: "That is not linked: actions go with usage goals, those with effect goals.")
                : Phrase(
                    sv:
                        "Det kan inte kopplas; insikter och möjligheter kopplas till steg och lappar.",
                    fi: "Sitä ei voi linkittää; oivallukset ja mahdollisuudet liittyvät askeliin "
                        + "ja lappuihin.",
                    en: "That cannot be linked; insights and opportunities go with steps and cards."
                )
        }

        public static func notMovable(in kind: String) -> Phrase {
            if kind == "trebox" { return nothingChosen(in: kind) }
            return kind == "effectmap"
                ? Phrase(
                    sv:
                        "Det flyttas inte så: gå till ett användningsmål, en åtgärd eller en mätpunkt.",
                    fi: "Sitä ei siirretä näin: siirry käyttötavoitteen, toimenpiteen "
                        + "tai mittarin kohdalle.",
                    en: "That is not moved so: go to a usage goal, an action or a measuring point.")
                : onlyCardsAndSteps
        }

        public static func unknownKey(_ key: String) -> Phrase {
            Phrase(
                sv: "\(key) gör inget här; ? visar vad som går.",
                fi: "\(key) ei tee tässä mitään; ? näyttää vaihtoehdot.",
                en: "\(key) does nothing here; ? shows what can be done.")
        }

        public static func notHere(_ command: Phrase) -> Phrase {
            Phrase(
                sv: "”\(command.sv)” går inte här; gå till kartan först.",
                fi: "”\(command.fi)” ei onnistu tässä; siirry ensin kartalle.",
                en: "“\(command.en)” does not work here; go to the map first.")
        }

        public static func failed(_ reason: String) -> Phrase {
            Phrase(
                sv: "Det gick inte: \(reason)", fi: "Se ei onnistunut: \(reason)",
                en: "That failed: \(reason)")
        }
    }
}
