import Testing

@testable import KartbordModel

/// That every record can be decided by ordinary edits, which can be undone.
struct DecidingTests {
    private func conflict(_ one: [Edit], _ other: [Edit]) throws -> Document {
        let base = try Sample.soundMap().after([
            .set("s2", .note, "ett"), .set("s2", .channels, ["a"]),
        ])
        let document = Merge(try base.after(one), try base.after(other), base: base).document
        #expect(document.conflicts.count == 1)
        return document
    }

    private func decide(_ document: Document, _ decision: ConflictDecision) throws -> Document {
        let record = try #require(document.conflicts.first)
        let edits = try #require(document.edits(deciding: record.id, as: decision))
        var decided = document
        let undo = try decided.apply(Change("decide", edits))
        #expect(decided.conflicts.isEmpty && decided.flaws == [])
        var undone = decided
        try undone.apply(undo)
        #expect(undone == document)
        return decided
    }

    @Test func `Of two values one or the other is had, of two texts both`() throws {
        let lines = try conflict([.set("s2", .title, "A")], [.set("s2", .title, "B 漢")])
        #expect(try decide(lines, .kept)["s2", .title] == "B 漢")
        #expect(try decide(lines, .other)["s2", .title] == "A")
        #expect(try decide(lines, .both)["s2", .title] == "B 漢 / A")
        let prose = try conflict([.set("s2", .note, "å")], [.set("s2", .note, "ö\nö")])
        #expect(try decide(prose, .both)["s2", .note] == "ö\nö\n\nå")
        let numbers = try conflict([.set("o1", .effort, 2)], [.set("o1", .effort, 4)])
        #expect(numbers.decisions(on: numbers.conflicts[0].id) == [.kept, .other])
        #expect(try decide(numbers, .other)["o1", .effort] == 2)
        let cleared = try conflict([.clear("s2", .note)], [.set("s2", .note, "ö")])
        #expect(try decide(cleared, .other)["s2", .note] == nil)
    }

    @Test func `A field of links changes its sort`() throws {
        let odd = FieldContent.foreign(.string("s1"))
        let map = try conflict(
            [.link("i1", .cards, "k5")], [.set("i1", .cards, odd)])
        #expect(try decide(map, .kept)["i1", .cards] == ["k5"])
        let other = try decide(map, .other)
        #expect(other.branch("i1")?.fields.contains(FieldEntry(.cards, odd)) == true)
    }

    @Test func `What was to go goes with all that is about it`() throws {
        let map = try Sample.soundMap()
        let merge = Merge(
            try map.after(map.removal(of: "p")), try map.after([.set("p", .quote, "Jag")]),
            base: map)
        #expect(try decide(merge.document, .kept).contains("p"))
        let gone = try decide(merge.document, .other)
        #expect(!gone.contains("p") && gone.count(of: .feeling) == 0)
        #expect(merge.document.decisions(on: merge.conflicts[0]) == [.kept, .other])
    }

    @Test func `What was moved to two places goes to the other one`() throws {
        let map = try conflict(
            [.move("k5", Place("s1", .cards, after: "ks1"))], [.move("k5", Place("s4", .cards))])
        #expect(try decide(map, .kept).parent(of: "k5") == "s4")
        #expect(try decide(map, .other).place(of: "k5") == Place("s1", .cards, after: "ks1"))
        var without = map
        try without.apply(.move("ks1", Place("s3", .cards)))
        #expect(try decide(without, .other).place(of: "k5") == Place("s1", .cards))
        try without.apply(Change("remove", without.removal(of: "s1")))
        #expect(without.decisions(on: without.conflicts[0].id) == [.kept])
    }

    @Test func `Items that would stand inside each other go back to where they came from`() {
        // 1 and 2 stood in 0; one side moved 1 into 2, the other 2 into 1.
        let parents: [Int?] = [nil, 2, 1, 1]
        let homes: [Int?] = [nil, 0, 0, 1]
        #expect(itemsOutOfCycles(parents, home: { homes[$0] }, by: <) == [1])
        #expect(itemsOutOfCycles(parents, home: { homes[$0] }, by: >) == [2])
        #expect(itemsOutOfCycles([nil, 0, 1], home: { _ in 0 }, by: <) == [])
        let two: [Int?] = [nil, 2, 1, 4, 3]
        #expect(itemsOutOfCycles(two, home: { _ in 0 }, by: <) == [1, 3])
    }
}
