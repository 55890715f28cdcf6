/// Sorting into the boxes, one item at a time and otherwise.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Wording.Boxes {
    /// What tells whether an item belongs in box 1, 2 or 3; each is answered yes for its box.
    public static func questions(of number: Int) -> [Phrase] {
        switch number {
        case 1:
            [
                Phrase(
                    sv: "Tjänar det ett syfte i dag?", fi: "Onko sillä tarkoitus tänään?",
                    en: "Does it serve a purpose today?"),
                Phrase(
                    sv: "Kräver en lag det?", fi: "Vaatiiko laki sitä?",
                    en: "Is it required by law?"),
                Phrase(
                    sv: "Skulle någon sakna det?", fi: "Kaipaisiko sitä joku?",
                    en: "Would anybody miss it?"),
                Phrase(
                    sv: "Vet vi redan hur det blir bättre?",
                    fi: "Tiedämmekö jo, miten se paranee?",
                    en: "Do we know already how to do it better?"),
            ]
        case 2:
            [
                Phrase(
                    sv: "Har behovet gått över?", fi: "Onko tarve jo poistunut?",
                    en: "Has the need passed?"),
                Phrase(
                    sv: "Gör något annat redan samma sak?",
                    fi: "Tekeekö jokin muu jo saman?",
                    en: "Does something else do the same?"),
                Phrase(
                    sv: "Gör vi det mest av gammal vana?",
                    fi: "Teemmekö sen lähinnä tottumuksesta?",
                    en: "Do we do it mostly out of habit?"),
                Phrase(
                    sv: "Kan vi låta bli en månad och se vad som händer?",
                    fi: "Voimmeko olla ilman kuukauden ja katsoa?",
                    en: "Can we leave it for a month and see?"),
            ]
        default:
            [
                Phrase(
                    sv: "Öppnar det något nytt, som vi inte gör i dag?",
                    fi: "Avaako se jotain uutta, mitä emme nyt tee?",
                    en: "Does it open something new that we do not do today?"),
                Phrase(
                    sv: "Finns det en svag signal om att det behövs?",
                    fi: "Onko heikko signaali, että sitä tarvitaan?",
                    en: "Is there a weak signal that it will be needed?"),
                Phrase(
                    sv: "Vilar det på antaganden som går att testa?",
                    fi: "Perustuuko se oletuksiin, joita voi kokeilla?",
                    en: "Does it rest on assumptions that can be tested?"),
                Phrase(
                    sv: "Kan vi lära oss något på en vecka?",
                    fi: "Voimmeko oppia siitä jotain viikossa?",
                    en: "Can we learn something from it in a week?"),
            ]
        }
    }

    public static func sortingHead(done: Int, of total: Int, left: Int) -> Phrase {
        Phrase(
            sv: "SORTERA · \(min(done + 1, total)) av \(total) · \(left) kvar",
            fi: "LAJITTELE · \(min(done + 1, total))/\(total) · jäljellä \(left)",
            en: "SORT · \(min(done + 1, total)) of \(total) · \(left) left")
    }

    public static func sorted(_ count: Int, left: Int) -> Phrase {
        let rest =
            left == 0
            ? Phrase(sv: "Inget är kvar.", fi: "Mitään ei ole jäljellä.", en: "Nothing is left.")
            : Phrase(sv: "\(left) är kvar.", fi: "Jäljellä on \(left).", en: "\(left) are left.")
        return Phrase(
            sv: "Sorterade \(count). \(rest.sv)", fi: "Lajiteltu \(count). \(rest.fi)",
            en: "Sorted \(count). \(rest.en)")
    }

    public static let sortingHint = Phrase(
        sv: "1 2 3 lägger i lådan · → hoppa över · Enter ändra · u ångra · Esc slutar",
        fi: "1 2 3 laatikkoon · → ohita · Enter muokkaa · u kumoa · Esc lopettaa",
        en: "1 2 3 put in the box · → skip · Enter edit · u undo · Esc ends")
    public static let askingHint = Phrase(
        sv: "Enter flyttar, även utan svar · Esc låter bli",
        fi: "Enter siirtää, myös ilman vastausta · Esc peruu",
        en: "Enter moves, without an answer too · Esc does not")
    public static let capturing = Phrase(
        sv: "Enter nästa · Tab nästa låda · Shift-Tab förra · tom Enter eller Esc slutar",
        fi: "Enter seuraava · Tab seuraava laatikko · Shift-Tab edellinen · Esc lopettaa",
        en: "Enter next · Tab the next box · Shift-Tab before · empty Enter or Esc ends")
    public static let presenting = Phrase(
        sv: "Visningsläge: ← → byter låda, ↑ ↓ byter punkt, Esc slutar.",
        fi: "Esitystila: ← → vaihtaa laatikkoa, ↑ ↓ kohdetta, Esc lopettaa.",
        en: "Presenting: ← → change the box, ↑ ↓ the item, Esc ends.")

    /// Why one or several items go to a box.
    public static func why(_ box: Phrase, count: Int) -> Phrase {
        let several = count > 1
        return Phrase(
            sv: several ? "Varför \(count) punkter till \(box.sv)?" : "Varför till \(box.sv)?",
            fi: several ? "Miksi \(count) kohdetta: \(box.fi)?" : "Miksi: \(box.fi)?",
            en: several ? "Why \(count) items to \(box.en)?" : "Why to \(box.en)?")
    }

    public static func moved(_ name: String, to box: Phrase) -> Phrase {
        Phrase(
            sv: "Flyttade \(name) till \(box.sv); u ångrar.",
            fi: "Siirretty \(name): \(box.fi); u kumoaa.",
            en: "Moved \(name) to \(box.en); u undoes.")
    }

    public static let notMoved = Phrase(
        sv: "Inget flyttades.", fi: "Mitään ei siirretty.", en: "Nothing was moved.")

    public static func liesThereAlready(_ box: Phrase) -> Phrase {
        Phrase(
            sv: "Punkten ligger redan där: \(box.sv).", fi: "Kohde on jo siinä: \(box.fi).",
            en: "The item lies there already: \(box.en).")
    }

    public static let nothingToSort = Phrase(
        sv: "Allt ligger i en låda; ← från låda 1 och a skriver osorterade punkter.",
        fi: "Kaikki on laatikoissa; ← laatikosta 1 ja a kirjoittaa lajittelemattomia.",
        en: "Everything lies in a box; ← from Box 1 and a type items to sort.")
    public static let sortFirst = Phrase(
        sv: "Punkten har ingen status förrän den ligger i en låda: 1 2 3.",
        fi: "Kohteella ei ole tilaa ennen kuin se on laatikossa: 1 2 3.",
        en: "The item has no status before it lies in a box: 1 2 3.")
    public static let digits = Phrase(
        sv: "1 2 3 flyttar till en låda; + och − ändrar rösterna.",
        fi: "1 2 3 siirtää laatikkoon; + ja − muuttavat ääniä.",
        en: "1 2 3 move to a box; + and − change the votes.")
    public static let antipilotNeedsEnd = Phrase(
        sv: "Antipilot: från och till, och när den tas tillbaka, skrivs i detaljerna (i).",
        fi: "Antipilotti: alku, loppu ja palautusehto kirjataan tietoihin (i).",
        en: "Antipilot: from, to and what brings it back are typed in the details (i).")

    public static func votes(_ votes: Int) -> Phrase {
        Phrase(
            sv: votes == 1 ? "1 röst" : "\(votes) röster",
            fi: votes == 1 ? "1 ääni" : "\(votes) ääntä",
            en: votes == 1 ? "1 vote" : "\(votes) votes")
    }

    // MARK: Showing some of them

    public static let filtering = Phrase(
        sv: "Visa bara", fi: "Näytä vain", en: "Show only")
    public static let showAll = Phrase(sv: "Visa alla", fi: "Näytä kaikki", en: "Show all")
    public static let allShown = Phrase(
        sv: "Alla punkter visas.", fi: "Kaikki kohteet näkyvät.", en: "All items are shown.")
    public static let dates = Phrase(sv: "Datum", fi: "Päivät", en: "Dates")
    public static let due = Phrase(
        sv: "det som ska följas upp inom 4 veckor", fi: "4 viikon sisällä seurattavat",
        en: "what is due for review within 4 weeks")
    public static let noOwner = Phrase(
        sv: "ingen ansvarig", fi: "ei vastuuhenkilöä", en: "no owner")

    public static func filtered(_ filter: Phrase, hidden: Int) -> Phrase {
        Phrase(
            sv: "bara \(filter.sv), \(hidden) dolda", fi: "vain \(filter.fi), \(hidden) piilossa",
            en: "only \(filter.en), \(hidden) hidden")
    }

    /// After a filter was set.
    public static func onlyShown(_ filter: Phrase) -> Phrase {
        Phrase(
            sv: "Visar bara \(filter.sv); Esc visar alla.",
            fi: "Näkyvissä vain \(filter.fi); Esc näyttää kaikki.",
            en: "Showing only \(filter.en); Esc shows all.")
    }

    /// A box in which the filter hides everything.
    public static func hidden(_ count: Int) -> Phrase {
        Phrase(sv: "(\(count) dolda)", fi: "(\(count) piilossa)", en: "(\(count) hidden)")
    }

    // MARK: Signals and sprints

    public static func newSignal(_ text: String) -> Phrase {
        Phrase(
            sv: "ny signal: \(text)", fi: "uusi signaali: \(text)", en: "new signal: \(text)")
    }

    public static let sprintOfWhat = Phrase(
        sv: "En sprint hör till en punkt: gå till punkten på kartan först.",
        fi: "Sprintti kuuluu kohteeseen: siirry ensin kohteeseen kartalla.",
        en: "A sprint belongs to an item: go to the item on the map first.")
}
