import KartbordFormats
import KartbordModel
import Testing

/// The portfolios of the folder `examples`, and what they make whole.
@Suite struct ExamplePortfolioTests {
    private func portfolio(_ name: String) throws -> TreboxPortfolio {
        let map = try #require(MapFolder.portfolios.first { $0.name == name })
        return try TreboxPortfolio(map.opened().document)
    }

    private func journey(_ name: String) throws -> JourneyMap {
        let map = try #require(MapFolder.journeys.first { $0.name == name })
        return try JourneyMap(map.opened().document)
    }

    @Test(arguments: MapFolder.portfolios)
    func `a portfolio has something in every box, and says why`(_ map: MapFolder.Map) throws {
        let portfolio = try TreboxPortfolio(map.opened().document)
        #expect(portfolio.vision != nil)
        #expect(portfolio.items(in: nil).isEmpty)
        for box in Box.allCases { #expect(portfolio.items(in: box).count >= 2) }
        for item in portfolio.items {
            #expect(item[.reason] != nil && item.status != nil)
            #expect(item.moves.last?.to == item.box)
        }
        #expect(portfolio.signals.allSatisfy { !$0.items.isEmpty })
    }

    @Test(arguments: MapFolder.portfolios)
    func `a portfolio says what is invented`(_ map: MapFolder.Map) throws {
        let portfolio = try TreboxPortfolio(map.opened().document)
        let note: String = try #require(portfolio.document[.map, .note])
        #expect(note.contains("publicerat fall") && note.contains("påhittade"))
        let owners = portfolio.items.compactMap { $0[.owner] as String? }
        #expect(owners.count == portfolio.items.count)
        #expect(owners.allSatisfy { $0.contains("(påhittad)") || ExampleTests.isRole($0) })
    }

    @Test func `two sprints ended on a Friday, one to go on and one on ice`() throws {
        let sprints = try portfolio("stod-och-service").items.flatMap(\.sprints)
        #expect(sprints.map { $0[.decision] } == [.goOn, .onIce])
        for sprint in sprints {
            #expect(sprint.plan.allSatisfy { $0.text != nil })
            #expect(sprint[.learned] != nil)
        }
    }

    @Test func `four full-time people become two by volume, minutes and share`() throws {
        let now = try journey("konto-nulage")
        let wanted = try journey("konto-onskat")
        let before = try #require(now.workload)
        let after = try #require(wanted.workload)
        #expect(before.fullTimeEquivalents(hoursPerWeek: now.hoursPerWeek) == 4)
        #expect(after.fullTimeEquivalents(hoursPerWeek: wanted.hoursPerWeek) == 2)
        let variants = [now, wanted].map { $0.steps.compactMap { $0[.variants] }.reduce(0, +) }
        #expect(variants[1] < variants[0])
        // What the portfolio lets go of is what the journeys say is freed.
        let balance = try Balance(portfolio("sjalvbetjaning"))
        #expect(balance.freed == before.hours - after.hours)
    }

    @Test func `one thread runs from the pinball machine to what was measured`() throws {
        let folder = "examples/region-sormland"
        var maps: [MapPath: Document] = [:]
        for map in MapFolder.examples where map.folder == folder {
            let path = try #require(MapPath(String(map.path.dropFirst(folder.count + 1))))
            maps[path] = try map.opened().document
        }
        let graph = ThreadGraph(WorkspaceMaps(maps: maps))
        let start = try #require(
            graph.starts.first { station in
                let text: String? = maps[station.map]?[station.item, .text]
                return text?.contains("flipperspel") == true
            })
        let thread = graph.thread(from: start)
        #expect(thread.isMeasured)
        let places = thread.start.flattened().map(\.place)
        #expect(places.allSatisfy { $0.breaks.isEmpty })
        #expect(Set(places.map(\.station.map)).count == 4)
        #expect(graph.brokenLinks.isEmpty)
    }
}
