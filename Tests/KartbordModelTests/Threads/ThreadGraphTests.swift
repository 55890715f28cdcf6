import KartbordModel
import Testing

@Suite struct `The red thread` {
    private func path(_ text: String) throws -> MapPath { try ThreadSample.path(text) }

    @Test func `one line leads from the quote to what was measured last`() throws {
        let graph = ThreadGraph(try ThreadSample.workspace())
        let thread = graph.thread(from: Station(try path("resa.json"), "i1"))
        #expect(thread.isMeasured)
        // The quote is linked to steps without a pain point too; they lead to no opportunity.
        let line = ["1 k5", "2 o1", "3 u1", "4 a1", "5 g1", "6 m1", "7 r2"]
        #expect(ThreadSample.lines(thread).filter { $0 != "0 i1" && !$0.hasPrefix("1 s") } == line)
    }

    @Test func `what leads to an item is told whichever of the two holds the link`() throws {
        var workspace = try ThreadSample.workspace()
        let forward = ThreadGraph(workspace)
        let (journey, effects) = (try path("resa.json"), try path("effekt.json"))
        try workspace.maps[journey].map { map in
            workspace[journey] = try map.after([.clear("o1", .leadsTo)])
        }
        try workspace.maps[effects].map { map in
            workspace[effects] = try map.after([
                .set("u1", .comesFrom, .texts(["resa.json#o1"]))
            ])
        }
        let backward = ThreadGraph(workspace)
        let start = Station(journey, "i1")
        #expect(backward.thread(from: start) == forward.thread(from: start))
    }

    @Test func `every link is there from both of its ends`() throws {
        let graph = ThreadGraph(try ThreadSample.workspace())
        for path in graph.workspace.paths {
            let map = try #require(graph.workspace[path])
            for item in map.allItems.map({ Station(path, map.id($0)) }) {
                for next in graph.next(after: item) {
                    #expect(graph.previous(to: next).contains(item))
                }
                for previous in graph.previous(to: item) {
                    #expect(graph.next(after: previous).contains(item))
                }
            }
        }
    }

    @Test func `the threads through an item hold it, and begin where threads begin`() throws {
        let graph = ThreadGraph(try ThreadSample.workspace())
        let effects = try path("effekt.json")
        for id: ItemID in ["u1", "a1", "g1", "m1", "r2"] {
            let threads = graph.threads(through: Station(effects, id))
            let first = try #require(threads.first)
            #expect(first.start.station.item == "i1")
            #expect(first.start.flattened().contains { $0.place.station == Station(effects, id) })
        }
        #expect(graph.threads(through: Station(effects, "borta")).isEmpty)
    }

    @Test func `a measured journey goes on in its next version`() throws {
        var workspace = try ThreadSample.workspace()
        var next = try Sample.soundMap()
        try next.apply(.set(.map, Key<String>.from, "resa.json"))
        workspace[try path("ny.json")] = next
        let graph = ThreadGraph(workspace)
        let thread = graph.thread(from: Station(try path("resa.json"), "i1"))
        let version = Station(try path("ny.json"), .map)
        #expect(thread.start.flattened().contains { $0.place.station == version })
        // What it took over is not told twice.
        #expect(graph.starts.allSatisfy { $0.map.description == "resa.json" })
        #expect(graph.breaks.allSatisfy { $0.station.map.description != "ny.json" })
    }

    @Test func `links in a circle end`() throws {
        var workspace = try ThreadSample.workspace()
        let effects = try path("effekt.json")
        let map = try #require(workspace[effects])
        workspace[effects] = try map.after([
            .set("m1", .leadsTo, .texts(["resa.json#o1", "effekt.json#u1", "effekt.json#m1"])),
            .set("a1", .leadsTo, .texts(["effekt.json#u1"])),
        ])
        let graph = ThreadGraph(workspace)
        for station in graph.starts + [Station(effects, "u1")] {
            #expect(graph.thread(from: station).start.count < 30)
            #expect(!graph.threads(through: station).isEmpty)
        }
    }
}
