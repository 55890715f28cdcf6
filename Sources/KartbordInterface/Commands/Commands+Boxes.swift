import KartbordModel
import KartbordText

extension Command {
    /// Sorting a portfolio and seeing how it stands.
    static let boxing: [Command] =
        (1...3).map(boxCommand) + [
            Command(
                "sort-items", .arranging, keys: ["T"], for: [.trebox], changesMap: true,
                title: Phrase(sv: "sortera", fi: "lajittele", en: "sort"),
                help: Phrase(
                    sv: "Ta de osorterade punkterna en i taget, med frågor som skiljer lådorna åt.",
                    fi: "Ota lajittelemattomat kohteet yksi kerrallaan; kysymykset auttavat "
                        + "valitsemaan laatikon.",
                    en: "Take the items to sort one at a time, with questions that tell the boxes "
                        + "apart."),
                unless: { $0.sortingRefusal }, run: { $0.beginSorting() }),
            Command(
                "cycle-box-status", .editing, keys: ["s"], for: [.trebox], changesMap: true,
                title: Phrase(sv: "status", fi: "tila", en: "status"),
                help: Phrase(
                    sv: "Nästa status i lådan: föreslagen, pågår, införd, uppföljd; identifierad … "
                        + "antipilot, avslutad; idé, hypotes, test …",
                    fi:
                        "Laatikon seuraava tila: ehdotettu, käynnissä …; tunnistettu … antipilotti, "
                        + "lopetettu; idea, hypoteesi, kokeilu …",
                    en: "The next status in the box: proposed, running, introduced …; identified … "
                        + "antipilot, ended; idea, hypothesis, test …"),
                unless: { $0.boxStatusRefusal }, run: { $0.cycleBoxStatus() }),
            Command(
                "cycle-box-kind", .editing, keys: ["S"], for: [.trebox], changesMap: true,
                title: Phrase(sv: "slag", fi: "laji", en: "sort of thing"),
                help: Phrase(
                    sv:
                        "Vad det är: tjänst, process, system, regel, möte, antagande eller attityd, "
                        + "initiativ.",
                    fi: "Mitä se on: palvelu, prosessi, järjestelmä, sääntö, kokous, oletus tai "
                        + "asenne, aloite.",
                    en: "What it is: service, process, system, rule, meeting, assumption or "
                        + "attitude, initiative."),
                unless: { $0.votesRefusal },
                run: { $0.cycle(.boxItemKind, BoxItemKind.self, command: "cycle-box-kind") }),
            Command(
                "filter-items", .showing, keys: ["t"], for: [.trebox],
                title: Phrase(sv: "visa bara", fi: "näytä vain", en: "show only"),
                help: Phrase(
                    sv: "Visa bara en ansvarigs punkter, en status, eller det som ska följas upp; "
                        + "Esc visar alla.",
                    fi: "Näytä vain yhden vastuuhenkilön kohteet, yksi tila tai seurattavat; "
                        + "Esc näyttää kaikki.",
                    en: "Show only the items of an owner, a status, or what is due for review; "
                        + "Esc shows all."),
                run: { $0.openSheet(.filter) }),
            Command(
                "list-signals", .linking, keys: ["g i"], on: .everywhere, for: [.trebox],
                title: Phrase(sv: "signaler", fi: "signaalit", en: "signals"),
                help: Phrase(
                    sv: "Signalerna ur omvärlden. a lägger till, Enter öppnar, "
                        + "r kopplar till punkter.",
                    fi:
                        "Toimintaympäristön signaalit. a lisää, Enter avaa, r linkittää kohteisiin.",
                    en: "The signals from the environmental scan. a adds, Enter opens, "
                        + "r links to items."),
                run: { $0.openBoardList(.signals) }),
            Command(
                "list-sprints", .linking, keys: ["g p"], on: .everywhere, for: [.trebox],
                title: Phrase(sv: "sprintar", fi: "sprintit", en: "sprints"),
                help: Phrase(
                    sv: "Alla innovationssprintar. a lägger till en på den valda punkten.",
                    fi: "Kaikki innovaatiosprintit. a lisää sellaisen valittuun kohteeseen.",
                    en: "All sprints. a adds one to the chosen item."),
                run: { $0.openBoardList(.sprints) }),
        ]

    /// The keys 1, 2 and 3 are the boxes.
    private static func boxCommand(_ number: Int) -> Command {
        let name = Wording.Boxes.name(of: number)
        return Command(
            "move-to-box-\(number)", .arranging, keys: ["\(number)"], for: [.trebox],
            changesMap: true,
            title: Phrase(
                sv: "till låda \(number)", fi: "laatikkoon \(number)", en: "to Box \(number)"),
            help: Phrase(
                sv: "Flytta det valda eller markerade till låda \(number) \(name.name.sv), "
                    + "\(name.verb.sv); skälet frågas på en rad.",
                fi: "Siirrä valittu tai merkityt laatikkoon \(number) \(name.name.fi), "
                    + "\(name.verb.fi); syy kysytään yhdellä rivillä.",
                en: "Move what is chosen or marked to Box \(number) \(name.name.en), "
                    + "\(name.verb.en); the reason is asked in one line."),
            unless: { $0.boxMoveRefusal },
            run: { session in
                let box = Box.allCases.first { $0.number == number }
                session.askReason(
                    of: session.movedItems, to: box, command: "move-to-box-\(number)")
            })
    }
}

extension Session {
    /// Opens a list in place of the sheets that are open.
    fileprivate mutating func openBoardList(_ content: Sheet.Content) {
        sheets = []
        openSheet(content)
    }
}
