import KartbordModel
import Testing

@Suite struct `Where threads break off` {
    /// The breaks of a workspace: `effekt.json#a1 noBox`.
    private func breaks(
        _ journey: [Edit] = [], _ effects: [Edit] = []
    ) throws -> [String] {
        let workspace = WorkspaceMaps(maps: [
            try ThreadSample.path("resa.json"): try ThreadSample.journey().after(journey),
            try ThreadSample.path("effekt.json"): try ThreadSample.effects().after(effects),
        ])
        return ThreadGraph(workspace).breaks.map { end in
            let name =
                switch end.reason {
                case .brokenLink(let link): "\(link.reason)"
                default: "\(end.reason)"
                }
            return "\(end.station.map)#\(end.station.item) \(name)"
        }
    }

    @Test func `a whole thread lacks only its box`() throws {
        #expect(
            try breaks().filter { !$0.contains("#s") } == ["effekt.json#a1 noBox"])
    }

    @Test func `each kind of break is found where it is`() throws {
        let noOpportunity = try breaks([.unlink("o1", .steps, "s2")])
        #expect(noOpportunity.contains("resa.json#k5 noOpportunity"))
        let notTaken = try breaks([.clear("o1", .leadsTo)])
        #expect(notTaken.contains("resa.json#o1 notTakenUp"))
        let dropped = try breaks([.clear("o1", .leadsTo), .set("o1", .status, .text("dropped"))])
        #expect(!dropped.contains("resa.json#o1 notTakenUp"))
        let noAction = try breaks([], [.unlink("a1", .usageGoals, "u1")])
        #expect(noAction.contains("effekt.json#u1 noAction"))
        let notMeasured = try breaks([], [.remove("r1"), .remove("r2")])
        #expect(notMeasured.contains("effekt.json#m1 notMeasured"))
        let noPoint = try breaks([], [.remove("r1"), .remove("r2"), .remove("m1")])
        #expect(noPoint.contains("effekt.json#g1 noMeasuringPoint"))
        let silent = try breaks([
            .unlink("i1", .cards, "k5"), .unlink("i1", .steps, "s1"), .unlink("i1", .steps, "s2"),
            .unlink("i1", .steps, "s3"), .unlink("i1", .steps, "s4"),
        ])
        #expect(silent.contains("resa.json#i1 leadsNowhere"))
    }

    @Test func `what only asks a template's question is no place on a thread`() throws {
        var portfolio = Document(.trebox)
        for (id, box) in [("q1", Box.present), ("q2", .future)] {
            var question = Branch(id: ItemID(id), type: .boxItem)
            question[.box] = box
            question[.prompt] = "Vad ska bli bättre? 漢"
            try portfolio.append(question, .items)
        }
        var signal = Branch(id: "q3", type: .signal)
        signal[.prompt] = "Vad har ni sett?"
        try portfolio.append(signal, .signals)
        let path = try ThreadSample.path("portfölj.trebox.json")
        let graph = ThreadGraph(WorkspaceMaps(maps: [path: portfolio]))
        #expect(graph.starts.isEmpty && graph.breaks.isEmpty)
        try portfolio.apply(.set("q1", .title, "Kontaktcenter"))
        let answered = ThreadGraph(WorkspaceMaps(maps: [path: portfolio]))
        #expect(answered.breaks.map(\.station.item) == ["q1"])
    }

    @Test(arguments: [
        ("borta.json#u1", "noMap"), ("effekt.json#borta", "noItem"), ("#u1", "noReference"),
        ("../effekt.json#u1", "noReference"), ("/etc/passwd#x", "noReference"),
    ])
    func `a link whose other end is gone is named and kept`(
        _ text: String, _ reason: String
    ) throws {
        let found = try breaks([.set("o1", .leadsTo, .texts([text]))])
        #expect(found.contains("resa.json#o1 \(reason)"))
        #expect(!found.contains("resa.json#o1 notTakenUp"))
    }

    @Test func `a map that cannot be read is told apart from one that is not there`() throws {
        let journey = try ThreadSample.path("resa.json")
        let effects = try ThreadSample.path("effekt.json")
        let graph = ThreadGraph(
            WorkspaceMaps(maps: [journey: try ThreadSample.journey()], unread: [effects]))
        #expect(graph.brokenLinks.map(\.reason) == [.unread])
    }
}
