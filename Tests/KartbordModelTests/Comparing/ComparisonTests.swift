import KartbordModel
import Testing

@Suite struct `Now against wanted` {
    private func compare(_ now: Document, _ wanted: Document) -> JourneyComparison {
        JourneyComparison(now: JourneyMap(now), wanted: JourneyMap(wanted))
    }

    private func numbered() throws -> Document {
        try Sample.soundMap().after([
            .set("s1", .volume, .number(120)), .set("s1", .minutes, .number(10)),
            .set("s2", .volume, .number(60)), .set("s2", .minutes, .number(20)),
            .set("s2", .manualShare, .number(50)), .set("s2", .variants, .number(4)),
        ])
    }

    /// As it is, and a wanted map with a step that went, one that came and one that changed.
    private func wanted() throws -> Document {
        var map = try numbered().after([
            .unlink("i1", .steps, "s1"), .remove("s1"), .set("s2:p", .value, .number(2)),
            .set("s2", .minutes, .number(5)), .set("s2", .variants, .number(1)),
        ])
        try map.append(Sample.step("s9", "Får svar direkt", 2), .steps, of: "f3")
        return map
    }

    @Test func `a map against itself frees nothing and changes no step`() throws {
        let map = try numbered()
        let comparison = compare(map, map)
        #expect(comparison.steps.allSatisfy { $0.change == .kept })
        #expect(comparison.work.freed == 0)
        #expect(comparison.halfCounted == 0)
    }

    @Test func `the other way round came and went change places, and what is freed its sign`()
        throws
    {
        let forward = compare(try numbered(), try wanted())
        let back = compare(try wanted(), try numbered())
        func ids(_ comparison: JourneyComparison, _ change: StepPair.Change) -> Set<ItemID> {
            Set(comparison.steps.filter { $0.change == change }.map(\.id))
        }
        #expect(ids(forward, .came) == ids(back, .went))
        #expect(ids(forward, .went) == ids(back, .came))
        #expect(ids(forward, .changed) == ids(back, .changed))
        #expect(forward.work.freed == -back.work.freed)
    }

    @Test func `steps are told in order, with what became of them`() throws {
        let comparison = compare(try numbered(), try wanted())
        let told = comparison.steps.map { "\($0.id) \($0.change)" }
        #expect(told == ["s1 went", "s2 changed", "s3 kept", "s4 kept", "s9 came"])
        let changed = try #require(comparison.steps.first { $0.id == "s2" })
        #expect(changed.fields == [.minutes, .variants])
        #expect(changed.feelings.map(\.persona) == ["p"])
        #expect(changed.feelings.map { [$0.now, $0.wanted] } == [[-1, 2]])
    }

    @Test func `hours and full-time equivalents follow from volume, minutes and share`() throws {
        let work = compare(try numbered(), try wanted()).work
        // 120 × 10 ÷ 60 + 60 × 20 × 50 % ÷ 60, then 60 × 5 × 50 % ÷ 60.
        #expect(work.now?.hours == 30)
        #expect(work.wanted?.hours == 2.5)
        #expect(work.freed == 27.5)
        #expect(work.freedFullTimeEquivalents == 27.5 / 40)
        #expect(work.variantsNow == 4)
        #expect(work.variantsWanted == 1)
    }

    @Test func `the phases sum up to the whole`() throws {
        let comparison = compare(try numbered(), try wanted())
        let sum = comparison.phases.map(\.work.freed).reduce(0, +)
        #expect(abs(sum - comparison.work.freed) < 1e-9)
    }

    @Test func `numbers on one side only are told`() throws {
        let wanted = try numbered().after([.clear("s2", .minutes)])
        #expect(compare(try numbered(), wanted).halfCounted == 1)
    }
}
