import KartbordModel
import KartbordText

extension Command {
    /// Turning an effect map and asking it why.
    static let charting: [Command] = [
        Command(
            "next-perspective", .showing, keys: ["t"], for: [.effectMap],
            title: Phrase(sv: "vänd kartan", fi: "käännä kartta", en: "turn the map"),
            help: Phrase(
                sv:
                    "Ordna kartan efter syfte, målgrupp, användningsmål eller åtgärd i tur och ordning.",
                fi: "Järjestä kartta vuoroin tarkoituksen, kohderyhmän, käyttötavoitteen "
                    + "tai toimenpiteen mukaan.",
                en: "Order the map by purpose, target group, usage goal or action in turn."),
            run: { $0.turnChart() }),
        Command(
            "sort-actions", .showing, keys: ["T"], for: [.effectMap],
            title: Phrase(sv: "sortera åtgärder", fi: "lajittele toimenpiteet", en: "sort actions"),
            help: Phrase(
                sv: "Åtgärderna efter effekt, effekt per insats, färdplan eller kartans ordning.",
                fi: "Toimenpiteet vaikutuksen, vaikutuksen ja työpanoksen suhteen, tiekartan "
                    + "tai kartan järjestyksen mukaan.",
                en: "The actions by effect, effect per effort, road map or the map's own order."),
            run: { $0.sortActions() }),
        Command(
            "toggle-measuring-points", .showing, keys: ["M"], for: [.effectMap],
            title: Phrase(
                sv: "mätpunkter på/av", fi: "mittarit päälle/pois", en: "measuring points"),
            help: Phrase(
                sv:
                    "Visa eller dölj effektmålens mätpunkter med nollmätning, mätvärde och målvärde.",
                fi: "Näytä tai piilota tavoitteiden mittarit: lähtötaso, mittausarvo, tavoitearvo.",
                en: "Show or hide the goals' measuring points with baseline, reading and target."),
            run: { $0.toggleMeasuringPoints() }),
        Command(
            "show-why", .finding, keys: ["W"], on: [.map, .form], for: [.effectMap],
            title: Phrase(sv: "varför", fi: "miksi", en: "why"),
            help: Phrase(
                sv: "För vem åtgärden är och vilka effektmål den tjänar, med hur effekten räknas.",
                fi:
                    "Kenelle toimenpide on ja mitä tavoitteita se palvelee, ja miten vaikutus lasketaan.",
                en: "For whom the action is and which goals it serves, with how its effect adds up."
            ),
            unless: { $0.whyRefusal },
            run: { session in session.chosenItem.map { session.openSheet(.why($0)) } }),
        Command(
            "cycle-choice", .editing, keys: ["s"], for: [.effectMap], changesMap: true,
            title: Phrase(sv: "slag, när", fi: "laji, milloin", en: "sort, when"),
            help: Phrase(
                sv: "Målgrupp: hjälper, hindrar. Användningsmål: vill, behöver, ska kunna. "
                    + "Åtgärd: nu, härnäst, senare, inte nu.",
                fi: "Kohderyhmä: auttaa, estää. Käyttötavoite: haluaa, tarvitsee, pitää voida. "
                    + "Toimenpide: nyt, seuraavaksi, myöhemmin, ei nyt.",
                en: "Group: helps, hinders. Usage goal: wants, needs, must. "
                    + "Action: now, next, later, not now."),
            unless: { $0.choiceRefusal }, run: { $0.cycleChoice() }),
        Command(
            "cycle-status", .editing, keys: ["S"], for: [.effectMap], changesMap: true,
            title: Phrase(sv: "status", fi: "tila", en: "status"),
            help: Phrase(
                sv: "Hur långt åtgärden har kommit: ny, utvald, påbörjad, genomförd, bortvald.",
                fi: "Kuinka pitkällä toimenpide on: uusi, valittu, aloitettu, toteutettu, hylätty.",
                en: "How far the action has come: new, chosen, started, done, dropped."),
            unless: { $0.statusRefusal },
            run: { $0.cycle(.status, Status.self, command: "cycle-status") }),
    ]
}

extension Session {
    fileprivate mutating func turnChart() {
        chart.perspective = shownPerspective.next
        if isOneLevel { chart.cursor.level = chart.perspective.level }
        settle()
        say(levelName(shownPerspective.level).order.sentenceCased)
    }

    fileprivate mutating func sortActions() {
        // The first press only goes to the backlog, with the greatest effect first.
        chart.order = shownPerspective == .action ? chart.order.next : .effect
        chart.perspective = .action
        settle()
        say(Wording.Charts.sorted(chart.order.rawValue).sentenceCased)
    }

    fileprivate mutating func toggleMeasuringPoints() {
        chart.showsMeasuringPoints.toggle()
        if chart.showsMeasuringPoints, !shownLevels.contains(.why) { chart.depth = 4 }
        settle()
    }

    fileprivate var whyRefusal: Phrase? {
        chosenItem.flatMap { document.type(of: $0) } == .action
            ? nil : Wording.Refusals.onlyActions
    }

    /// The ways in which an action has an effect, the greatest first, with how each adds up.
    func whyRows(_ id: ItemID) -> [SheetRow] {
        guard let action = effectMap.item(id, Action.self) else { return [] }
        let paths = action.paths.sorted { $0.effect > $1.effect }
        let rows = paths.map { path in
            SheetRow(
                target: .item(path.usageGoal.id),
                text: "\(name(of: path.usageGoal.id)) → \(name(of: path.effectGoal.id))",
                detail: "\(path.effectGoal.weight)×\(path.group.weight)×\(path.usageGoal.weight)"
                    + " = \(path.effect)",
                mark: name(of: path.group.id))
        }
        guard rows.isEmpty else { return rows }
        return [SheetRow(target: .nothing, text: Wording.Charts.noWay(language))]
    }
}
