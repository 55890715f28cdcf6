import Foundation
import KartbordFormats
import KartbordModel
import KartbordText
import Testing

/// The maps of the folders `examples` and `templates`, as a corpus.
@Suite struct ExampleTests {
    private static let all = MapFolder.examples + MapFolder.templates

    /// What the checks find in each kind of template, each as often as it does.
    ///
    /// It is what is still to be filled in, the same in every language; in an example they find
    /// nothing but tests that are still to be made.
    private static let findings = [
        "digimentorit": "E13 E13 E13",
        "effect-map": "E1 E2 E2 E4 E5 E5 E6 E6",
        "empty.effectmap": "E1 E2 E5 E6 E14",
        "impact-map": "E1 E2 E2 E4 E5 E5 E6 E6",
        "invanarservice": "E13 E13 E13",
        "kontaktcenter": "E13",
        "blueprint": "J1 J1 J5 J5 J5 J5 J5 J5 J5 J6 J9 J9 J10 J10 J10 J10 J10 J10",
        "empty.journey": "J1 J1 J3 J3 J5 J6 J9 J9",
        "user-journey": "J1 J1 J5 J5 J5 J5 J5 J5 J5 J5 J6 J9 J9 J10 J10 J10 J10 J10",
        "antipilot-inventory": "T1 T1 T1",
        "empty.trebox": "T1 T1 T1",
        "five-day-sprint": "T1 T1 T2 T4",
        "guiding-questions": "T1 T1 T1",
        "wanted": "J1 J1 J5 J5 J5 J5 J5 J5 J6 J9 J9 J10 J10 J10 J10 J10 J10 J10",
    ]

    private func today() throws -> CalendarDate {
        try #require(CalendarDate(year: 2026, month: 11, day: 22))
    }

    /// The map that a wanted one came from; nil for any other.
    private func origin(of map: MapFolder.Map) throws -> Document? {
        guard let name = try map.opened().document[ItemID.map, .from] as String? else { return nil }
        let bytes = try #require(MapFolder.bytes(map.folder + "/" + name), "\(name)")
        return try DocumentReader.read(bytes).document
    }

    @Test func `both folders hold maps`() {
        #expect(MapFolder.journeys.count >= 2)
        #expect(MapFolder.effectMaps.count >= 2)
        #expect(MapFolder.portfolios.count >= 3)
        #expect(MapFolder.templates.count == 33)
    }

    @Test(arguments: all)
    func `a map opens without repairs`(_ map: MapFolder.Map) throws {
        let read = try map.opened()
        #expect(read.repairs.isEmpty)
        #expect(!read.hadByteOrderMark)
    }

    @Test(arguments: all)
    func `a map is rewritten byte for byte`(_ map: MapFolder.Map) throws {
        let isSame = try DocumentWriter.write(map.opened().document) == map.bytes
        #expect(isSame, "kartbord format shows what differs in \(map.path).")
    }

    @Test(arguments: all)
    func `the checks find what they are known to find`(_ map: MapFolder.Map) throws {
        let found = try map.opened().document.findings(today: today(), origin: origin(of: map))
        let checks = found.map(\.check).sorted().map(\.rawValue).joined(separator: " ")
        let kind = try ".\(map.opened().document.kind.rawValue)"
        #expect(checks == Self.findings[map.name] ?? Self.findings[map.name + kind] ?? "")
    }

    @Test(arguments: MapFolder.examples)
    func `an example exports to the document beside it`(_ map: MapFolder.Map) throws {
        let document = try map.opened().document
        let language = document[.map, .language].flatMap { Language(rawValue: $0) }
        let text = try MarkdownWriter.write(
            document, language: #require(language), today: today(), origin: origin(of: map))
        let isCurrent = MapFolder.bytes(map.documentPath) == Array(text.utf8)
        if !isCurrent, ProcessInfo.processInfo.environment["RECORD"] != nil {
            try MapFolder.write(text, map.documentPath)
        }
        #expect(isCurrent, "RECORD=1 writes \(map.documentPath) anew; read what changed.")
    }

    @Test(arguments: MapFolder.journeys)
    func `a journey has enough in it to show what a map is`(_ map: MapFolder.Map) throws {
        let journey = try JourneyMap(map.opened().document)
        let steps = journey.steps
        #expect(journey.phases.count >= 3)
        #expect(steps.count >= 9)
        #expect(journey.personas.count >= 2)
        #expect(steps.reduce(0) { $0 + $1.cards.count } >= 20)
        #expect(!journey.insights.isEmpty)
        #expect(journey.insights.allSatisfy { $0[.source] as Source? != nil })
        #expect(steps.contains { ($0[.volume] as Double?) != nil })
    }

    @Test(arguments: MapFolder.effectMaps)
    func `an effect map has enough in it to show what a map is`(_ map: MapFolder.Map) throws {
        let effects = try EffectMap(map.opened().document)
        #expect(effects.effectGoals.count >= 3)
        #expect(effects.targetGroups.count >= 5)
        #expect(effects.usageGoals.count >= 8)
        #expect(effects.actions.count >= 9)
        #expect(effects.usageGoals.contains { $0.effectGoals.count > 1 })
        #expect(effects.actions.contains { $0.usageGoals.count > 1 })
        #expect(effects.effectGoals.flatMap(\.measuringPoints).allSatisfy { $0.change != nil })
    }

    @Test func `the digital maturity rose as it was published`() throws {
        let map = try #require(MapFolder.effectMaps.first { $0.name == "digimentorit" })
        let points = try EffectMap(map.opened().document).effectGoals.flatMap(\.measuringPoints)
        let maturity = try #require(points.first { $0[.text] == "Digikypsyys" })
        let words = maturity.courseWords(.en)
        #expect(words.contains("20.6 %") || words.contains("20.6%"), "\(words)")
    }

    @Test(arguments: MapFolder.effectMaps)
    func `an effect map says what is invented`(_ map: MapFolder.Map) throws {
        let effects = try EffectMap(map.opened().document)
        let note: String = try #require(effects.document[.map, .note])
        let words = ["publicerat fall": "påhittad", "julkaistun tapauksen": "keksit"]
        let invented = try #require(words.first { note.contains($0.key) }?.value)
        #expect(note.contains(invented))
        let owners = effects.actions.compactMap { $0[.owner] as String? }
        #expect(!owners.isEmpty)
        #expect(owners.allSatisfy { $0.contains(invented) || Self.isRole($0) })
    }

    @Test(arguments: MapFolder.journeys)
    func `a journey says what is invented`(_ map: MapFolder.Map) throws {
        let journey = try JourneyMap(map.opened().document)
        let note: String = try #require(journey.document[ItemID.map, .note])
        #expect(note.contains("publicerat fall") && note.contains("Påhittat"))
        #expect(
            journey.personas.allSatisfy { ($0[.name] as String?)?.contains("påhittad") == true })
    }

    /// Whether somebody is named by what they do.
    static func isRole(_ owner: String) -> Bool {
        let roles = ["Chef", "Gruppledare", "Handläggare", "Samordnare"]
        return roles.contains { owner.hasPrefix($0 + " ") }
    }

    @Test(arguments: MapFolder.journeys.filter { $0.folder.hasSuffix("region-sormland") })
    func `a journey keeps what was weighed and dropped`(_ map: MapFolder.Map) throws {
        let opportunities = try JourneyMap(map.opened().document).opportunities
        let oneWayIn = try #require(
            opportunities.first { ($0[.text] as String?)?.contains("enda väg in") == true })
        let dropped = oneWayIn.alternatives.filter { $0[.verdict] as Verdict? == .dropped }
        #expect(dropped.count == 1)
        #expect(dropped.allSatisfy { $0[.why] as String? != nil })
    }

    @Test func `a wanted map keeps the ids of what it shares`() throws {
        let wanted = try MapFolder.journeys.filter { try origin(of: $0) != nil }
        #expect(!wanted.isEmpty)
        for map in wanted {
            let now = try JourneyMap(#require(try origin(of: map)))
            let then = try JourneyMap(map.opened().document)
            #expect(then.state == .wanted && now.state == .current)
            #expect(then.personas.map(\.id) == now.personas.map(\.id))
            #expect(then.phases.map(\.id) == now.phases.map(\.id))
            let kept = Set(now.steps.map(\.id)).intersection(then.steps.map(\.id))
            #expect(kept.count >= 6)
            let titles = Set(now.insights.compactMap { $0[.text] as String? })
            let shared = then.insights.filter { titles.contains($0[.text] ?? "") }
            #expect(shared.count >= 4)
            #expect(Set(shared.map(\.id)).isSubset(of: now.insights.map(\.id)))
        }
    }
}
