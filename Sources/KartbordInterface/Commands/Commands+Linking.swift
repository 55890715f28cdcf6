import KartbordModel
import KartbordText

extension Command {
    /// Insights, opportunities and what they are about.
    static let linking: [Command] = [
        Command(
            "link-item", .linking, keys: ["r"], on: [.map, .items, .form], changesMap: true,
            title: Phrase(sv: "koppla", fi: "linkitä", en: "link"),
            help: Phrase(
                sv:
                    "Koppla till en insikt, ett steg, en möjlighet eller en annan karta: skriv, Enter.",
                fi: "Linkitä oivallukseen, askeleeseen, mahdollisuuteen tai toiseen karttaan: "
                    + "kirjoita muutama kirjain, Enter.",
                en:
                    "Link to an insight, a step, an opportunity or another map: type a few letters, Enter."
            ),
            inEffectMap: Words(
                title: Phrase(sv: "koppla", fi: "linkitä", en: "link"),
                help: Phrase(
                    sv: "Koppla en åtgärd till ett användningsmål, det till ett effektmål: "
                        + "gå dit eller skriv, Enter.",
                    fi: "Linkitä toimenpide käyttötavoitteeseen, se vaikuttavuustavoitteeseen: "
                        + "siirry sinne tai kirjoita, Enter.",
                    en: "Link an action to a usage goal, that to an effect goal: "
                        + "walk there or type, Enter.")),
            inTrebox: Words(
                title: Phrase(sv: "koppla", fi: "linkitä", en: "link"),
                help: Phrase(
                    sv: "Koppla punkten till en signal, eller skriv en ny: några bokstäver, Enter.",
                    fi: "Linkitä kohde signaaliin tai kirjoita uusi: muutama kirjain, Enter.",
                    en: "Link the item to a signal, or type a new one: a few letters, Enter.")),
            unless: { $0.linkRefusal },
            run: { $0.beginLink() }),
        Command(
            "unlink-item", .linking, keys: ["R"], on: [.map, .items, .form], changesMap: true,
            title: Phrase(sv: "ta bort koppling", fi: "poista linkki", en: "unlink"),
            help: Phrase(
                sv: "Ta bort en koppling.", fi: "Poista linkki.", en: "Take a link away."),
            unless: { $0.linkedRefusal },
            run: { session in
                session.linkable.map { session.openSheet(.links($0, isRemoving: true)) }
            }),
        Command(
            "follow-link", .linking, keys: ["g l"], on: [.map, .items, .form],
            title: Phrase(sv: "följ koppling", fi: "seuraa linkkiä", en: "follow link"),
            help: Phrase(
                sv: "Gå till det som är kopplat, även i andra kartor; g b går tillbaka.",
                fi: "Siirry linkitettyyn, myös toisissa kartoissa; g b palaa takaisin.",
                en: "Go to what is linked, in other maps too; g b goes back."),
            unless: { $0.linkedRefusal }, run: { $0.followLink() }),
        Command(
            "show-thread", .linking, keys: ["g t"], on: [.map, .items, .form],
            title: Phrase(sv: "röda tråden", fi: "punainen lanka", en: "the red thread"),
            help: Phrase(
                sv: "Hela tråden från citat till mätvärde, genom alla kartor; Enter går dit.",
                fi:
                    "Koko lanka sitaatista mittausarvoon, kaikkien karttojen läpi; Enter vie sinne.",
                en: "The whole thread from quote to reading, through all maps; Enter goes there."),
            unless: { $0.threadRefusal },
            run: { session in
                session.linkable.map { session.openSheet(.thread($0), at: $0) }
            }),
        Command(
            "compare-wanted", .linking, keys: ["g v"], for: [.journey],
            title: Phrase(sv: "nuläge mot önskat", fi: "nyky vastaan tavoite", en: "now or wanted"),
            help: Phrase(
                sv: "Håll det önskade läget mot nuläget: kurvor, steg, tid som frigörs.",
                fi: "Vertaa tavoitetilaa nykytilaan: käyrät, askeleet, vapautuva aika.",
                en: "Hold the wanted state against how it is: curves, steps, time freed."),
            unless: { $0.comparisonRefusal }, run: { $0.openSheet(.comparison) }),
        Command(
            "go-back", .linking, keys: ["g b", "Ctrl-O"], on: .everywhere,
            title: Phrase(sv: "tillbaka", fi: "takaisin", en: "back"),
            help: Phrase(
                sv: "Gå tillbaka dit du var före hoppet.",
                fi: "Palaa sinne, missä olit ennen hyppyä.",
                en: "Go back to where you were before the jump."),
            unless: { $0.trail.stops.isEmpty ? Wording.Refusals.noWayBack : nil },
            run: { $0.goBack() }),
        Command(
            "list-insights", .linking, keys: ["g i"], on: .everywhere, for: [.journey],
            title: Phrase(sv: "insikter", fi: "oivallukset", en: "insights"),
            help: Phrase(
                sv: "Insikterna: citat, observationer, siffror. a lägger till, r kopplar.",
                fi: "Oivallukset: sitaatit, havainnot, luvut. a lisää, r linkittää.",
                en: "The insights: quotes, observations, numbers. a adds, r links."),
            run: { $0.openList(.insights) }),
        Command(
            "list-opportunities", .linking, keys: ["g o"], on: .everywhere, for: [.journey],
            title: Phrase(sv: "möjligheter", fi: "mahdollisuudet", en: "opportunities"),
            help: Phrase(
                sv: "Möjligheterna: Hur kan vi …? Med värde, insats, ansvarig och alternativ.",
                fi: "Mahdollisuudet: Miten voisimme …? Arvo, työpanos, vastuuhenkilö, vaihtoehdot.",
                en: "The opportunities: How might we …? With value, effort, owner, alternatives."),
            run: { $0.openList(.opportunities) }),
        Command(
            "list-personas", .linking, keys: ["g p"], on: .everywhere, for: [.journey],
            title: Phrase(sv: "personor", fi: "persoonat", en: "personas"),
            help: Phrase(
                sv: "Personorna: vems resa det är. a lägger till.",
                fi: "Persoonat: kenen polku on kyseessä. a lisää.",
                en: "The personas: whose journey it is. a adds."),
            run: { $0.openList(.personas) }),
        Command(
            "list-lanes", .linking, keys: ["g r"], on: .everywhere, for: [.journey],
            title: Phrase(sv: "rader", fi: "rivit", en: "lanes"),
            help: Phrase(
                sv: "Raderna: Enter visar, döljer eller lägger till en rad.",
                fi: "Rivit: Enter näyttää, piilottaa tai lisää rivin.",
                en: "The lanes: Enter shows, hides or adds a lane."),
            run: { $0.openList(.lanes) }),
    ]
}

extension Session {
    /// The item that links are about; in an empty place what the place belongs to.
    var linkable: ItemID? {
        sheets.isEmpty ? kindView.linkable(self) : chosenItem
    }

    fileprivate var linkRefusal: Phrase? {
        guard let item = linkable else {
            return Wording.Refusals.nothingChosen(in: document.kind.rawValue)
        }
        let type = document.type(of: item)
        let types = type.map { document.schema.linkedTypes($0) } ?? []
        guard types.isEmpty, !(type.map { document.schema.hasReferences($0) } ?? false) else {
            return nil
        }
        return document.type(of: item) == .targetGroup
            ? Wording.Refusals.groupIsLinkedByUse
            : Wording.Refusals.cannotLink(in: document.kind.rawValue)
    }

    fileprivate var linkedRefusal: Phrase? {
        guard let item = linkable, !linkedItems(of: item).isEmpty || !mapLinks(of: item).isEmpty
        else {
            return Wording.Refusals.notLinked
        }
        return nil
    }

    /// What has no links within the map is linked to other maps from a list.
    fileprivate mutating func beginLink() {
        guard let item = linkable, let type = document.type(of: item) else { return }
        if document.schema.linkedTypes(type).isEmpty {
            openSheet(.linking(item))
        } else {
            kindView.beginLink(&self, item)
        }
    }

    fileprivate mutating func followLink() {
        guard let item = linkable else { return }
        let linked = linkedItems(of: item)
        let links = mapLinks(of: item)
        if linked.count == 1, links.isEmpty {
            go(to: linked[0])
        } else if linked.isEmpty, links.count == 1 {
            follow(links[0], from: item)
        } else {
            openSheet(.links(item, isRemoving: false))
        }
    }

    /// Opens a list in place of the sheets that are open.
    fileprivate mutating func openList(_ content: Sheet.Content) {
        sheets = []
        openSheet(content, at: mapItem)
    }
}
