import KartbordModel
import KartbordText

extension Command {
    /// Looking at the map.
    static let showing: [Command] = [
        Command(
            "toggle-pane", .showing, keys: ["i"], on: [.map, .items, .findings, .form],
            title: Phrase(sv: "detaljer", fi: "tiedot", en: "details"),
            help: Phrase(
                sv: "Alla fält för det som är valt, att fylla i; i igen eller Esc stänger.",
                fi: "Valitun kaikki kentät täytettäviksi; i uudelleen tai Esc sulkee.",
                en: "Every field of what is chosen, to fill in; i again or Esc closes."),
            unless: { $0.formRefusal }, run: { $0.toggleForm() }),
        Command(
            "hide-pane", .showing, keys: ["g d"],
            title: Phrase(sv: "detaljruta på/av", fi: "tietoruutu päälle/pois", en: "pane on/off"),
            help: Phrase(
                sv: "Visa eller dölj rutan med detaljer om det som är valt.",
                fi: "Näytä tai piilota ruutu, jossa on valitun tiedot.",
                en: "Show or hide the pane with details of what is chosen."),
            run: { $0.view.isPaneShown.toggle() }),
        Command(
            "open-map-form", .showing, keys: ["g m"], on: .everywhere,
            title: Phrase(sv: "om kartan", fi: "kartan tiedot", en: "about the map"),
            help: Phrase(
                sv: "Kartans egna fält: fråga, scenario, mål, ansvarig, uppföljningsdatum.",
                fi:
                    "Kartan omat kentät: kysymys, skenaario, tavoite, vastuuhenkilö, seurantapäivä.",
                en: "The map's own fields: question, scenario, goal, owner, review date."),
            inEffectMap: Words(
                title: Phrase(sv: "om kartan", fi: "kartan tiedot", en: "about the map"),
                help: Phrase(
                    sv: "Kartans egna fält: syfte, ord för nivåerna, ansvarig, uppföljningsdatum.",
                    fi:
                        "Kartan omat kentät: tarkoitus, tasojen nimet, vastuuhenkilö, seurantapäivä.",
                    en: "The map's own fields: purpose, words for the levels, owner, review date.")),
            inTrebox: Words(
                title: Phrase(sv: "om kartan", fi: "kartan tiedot", en: "about the map"),
                help: Phrase(
                    sv:
                        "Portföljens egna fält: vision, uppföljning, mål för lådorna, ledig tid, heltidsvecka.",
                    fi:
                        "Portfolion omat kentät: visio, seuranta, laatikoiden tavoitteet, vapaa aika, työviikko.",
                    en:
                        "The portfolio itself: vision, reviews, targets of the boxes, free capacity, full-time week."
                )),
            run: { session in
                session.sheets = []
                session.openSheet(.fields(.map))
            }),
        Command(
            "zoom-in", .showing, keys: ["z"],
            title: Phrase(sv: "zooma in", fi: "lähennä", en: "zoom in"),
            help: Phrase(
                sv: "Från överblick till normal vy till ett steg i taget.",
                fi: "Yleiskuvasta tavalliseen näkymään ja yhteen askeleeseen kerrallaan.",
                en: "From the overview to the normal view to one step at a time."),
            inEffectMap: Words(
                title: Phrase(sv: "fler nivåer", fi: "lisää tasoja", en: "more levels"),
                help: Phrase(
                    sv: "Visa en nivå till: vilka, vad, hur.",
                    fi: "Näytä yksi taso lisää: ketkä, mitä, miten.",
                    en: "Show one more level: who, what, how.")),
            inTrebox: Words(
                title: Phrase(sv: "zooma in", fi: "lähennä", en: "zoom in"),
                help: Phrase(
                    sv: "Från en rad per punkt till normal vy till en låda i taget.",
                    fi: "Yhdestä rivistä kohdetta kohti tavalliseen näkymään ja yhteen laatikkoon.",
                    en: "From one line an item to the normal view to one box at a time.")),
            unless: { $0.kindView.zoomRefusal($0, 1) }, run: { $0.kindView.zoom(&$0, 1) }),
        Command(
            "zoom-out", .showing, keys: ["Z"],
            title: Phrase(sv: "zooma ut", fi: "loitonna", en: "zoom out"),
            help: Phrase(
                sv: "Från ett steg till normal vy till överblick över allt.",
                fi: "Yhdestä askeleesta tavalliseen näkymään ja yleiskuvaan kaikesta.",
                en: "From one step to the normal view to an overview of everything."),
            inEffectMap: Words(
                title: Phrase(sv: "färre nivåer", fi: "vähemmän tasoja", en: "fewer levels"),
                help: Phrase(
                    sv: "Visa en nivå mindre, ner till bara varför.",
                    fi: "Näytä yksi taso vähemmän, lopulta vain miksi.",
                    en: "Show one level less, down to only why.")),
            inTrebox: Words(
                title: Phrase(sv: "zooma ut", fi: "loitonna", en: "zoom out"),
                help: Phrase(
                    sv: "Från en låda i taget till normal vy till en rad per punkt.",
                    fi: "Yhdestä laatikosta tavalliseen näkymään ja yhteen riviin kohdetta kohti.",
                    en: "From one box at a time to the normal view to one line an item.")),
            unless: { $0.kindView.zoomRefusal($0, -1) }, run: { $0.kindView.zoom(&$0, -1) }),
        Command(
            "fold-lane", .showing, keys: ["Space"], on: [.map, .items, .form],
            title: Phrase(sv: "fäll ihop", fi: "supista", en: "fold"),
            help: Phrase(
                sv: "Fäll ihop raden till en rad med antal, eller fäll ut den igen.",
                fi: "Supista rivi yhdeksi lukumäärien riviksi tai laajenna se taas.",
                en: "Fold the lane to a line of counts, or unfold it again."),
            inEffectMap: Words(
                title: Phrase(sv: "fäll ihop", fi: "supista", en: "fold"),
                help: Phrase(
                    sv: "Fäll ihop det som hör till det valda till ett antal, eller fäll ut det.",
                    fi: "Supista valittuun kuuluva lukumääräksi tai laajenna se taas.",
                    en: "Fold what belongs to the chosen thing to a number, or unfold it.")),
            inTrebox: Words(
                title: Phrase(sv: "fäll ihop", fi: "supista", en: "fold"),
                help: Phrase(
                    sv:
                        "Fäll ihop lådan till ett antal, så att de andra får plats, eller fäll ut den.",
                    fi: "Supista laatikko lukumääräksi, jotta muut mahtuvat, tai laajenna se taas.",
                    en: "Fold the box to a number, so that the others have room, or unfold it.")),
            unless: { $0.sheets.isEmpty ? $0.kindView.foldRefusal($0) : nil },
            run: { $0.fold() }),
        Command(
            "next-persona", .showing, keys: ["t"], for: [.journey],
            title: Phrase(sv: "nästa persona", fi: "seuraava persoona", en: "next persona"),
            help: Phrase(
                sv: "Byt vems känslor som sätts och vars kurva ligger främst.",
                fi: "Vaihda, kenen tunteet asetetaan ja kenen käyrä on edessä.",
                en: "Change whose feelings are set and whose curve lies in front."),
            unless: {
                $0.document.count(of: .persona) < 2 ? Wording.Refusals.onePersona : nil
            }, run: { $0.turnPersona() }),
        Command(
            "present", .showing, keys: ["f", "F5"],
            title: Phrase(sv: "visningsläge", fi: "esitystila", en: "present"),
            help: Phrase(
                sv: "Visa ett steg i taget, stort, utan ram; Esc slutar.",
                fi: "Näytä yksi askel kerrallaan, suurena, ilman kehyksiä; Esc lopettaa.",
                en: "Show one step at a time, large, without chrome; Esc ends."),
            inEffectMap: Words(
                title: Phrase(sv: "visningsläge", fi: "esitystila", en: "present"),
                help: Phrase(
                    sv: "Visa en gren i taget, utan ram; Esc slutar.",
                    fi: "Näytä yksi haara kerrallaan, ilman kehyksiä; Esc lopettaa.",
                    en: "Show one branch at a time, without chrome; Esc ends.")),
            inTrebox: Words(
                title: Phrase(sv: "visningsläge", fi: "esitystila", en: "present"),
                help: Phrase(
                    sv: "Visa en låda i taget, stort, utan ram; Esc slutar.",
                    fi: "Näytä yksi laatikko kerrallaan, suurena, ilman kehyksiä; Esc lopettaa.",
                    en: "Show one box at a time, large, without chrome; Esc ends.")),
            run: { $0.togglePresenting() }),
        Command(
            "toggle-mouse", .showing, keys: ["%"], on: .everywhere,
            title: Phrase(sv: "mus på/av", fi: "hiiri päälle/pois", en: "mouse on/off"),
            help: Phrase(
                sv: "Klick väljer, dubbelklick ändrar, hjulet rullar; av: terminalen kan kopiera.",
                fi: "Napsautus valitsee, kaksoisnapsautus muokkaa, rulla vierittää; "
                    + "pois päältä: pääte voi kopioida.",
                en: "Click chooses, double-click edits, wheel scrolls; off: the terminal can copy."),
            run: { $0.toggleMouse() }),
        Command(
            "redraw", .showing, keys: ["Ctrl-L"], on: .everywhere,
            title: Phrase(sv: "rita om", fi: "piirrä uudelleen", en: "redraw"),
            help: Phrase(
                sv: "Rita om hela skärmen.", fi: "Piirrä koko näyttö uudelleen.",
                en: "Draw the whole screen anew."),
            run: { $0.requests.append(.redraw) }),
        Command(
            "choose-language", .showing, keys: [], on: .everywhere,
            title: Phrase(sv: "språk", fi: "kieli", en: "language"),
            help: Phrase(
                sv: "Byt språk i programmet; kartans texter ändras inte.",
                fi: "Vaihda ohjelman kieli; kartan tekstit eivät muutu.",
                en: "Change the language of the program; the map's texts stay."),
            run: { $0.openSheet(.languages) }),
    ]
}

extension Session {
    fileprivate var formRefusal: Phrase? {
        surface == .form || formItem != nil
            ? nil : Wording.Refusals.nothingChosen(in: document.kind.rawValue)
    }

    /// The item whose fields are shown: in an empty place what the place belongs to.
    var formItem: ItemID? {
        guard sheets.isEmpty else { return chosenItem }
        guard let item = mapItem else { return kindView.owner(self) }
        return document.contains(item) ? item : nil
    }

    fileprivate mutating func toggleForm() {
        if surface == .form {
            closeSheet()
        } else if let item = formItem {
            openSheet(.fields(item))
        }
    }

    fileprivate mutating func fold() {
        guard sheets.isEmpty else {
            chooseRow()
            return
        }
        kindView.fold(&self)
    }

    fileprivate mutating func turnPersona() {
        let personas = document.children(of: .map, .personas)
        frontPersona = personas[(personaIndex + 1) % personas.count]
        guard let persona else { return }
        say(Wording.Done.personaInFront(name(of: persona)))
    }

    mutating func togglePresenting() {
        view.isPresenting.toggle()
        kindView.present(&self, view.isPresenting)
        settle()
    }

    fileprivate mutating func toggleMouse() {
        view.isMouseOn.toggle()
        requests.append(.mouse(view.isMouseOn))
        say(view.isMouseOn ? Wording.Done.mouseOn : Wording.Done.mouseOff)
    }
}
