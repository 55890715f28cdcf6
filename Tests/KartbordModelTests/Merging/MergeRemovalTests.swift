import Testing

@testable import KartbordModel

/// What becomes of what one side removed, and of ids and records that meet.
struct MergeRemovalTests {
    private func merge(
        _ one: [Edit], _ other: [Edit], base: Document
    ) throws -> (document: Document, conflicts: [Conflict]) {
        let (left, right) = (try base.after(one), try base.after(other))
        let merge = Merge(left, right, base: base)
        #expect(merge.document == Merge(right, left, base: base).document)
        #expect(merge.document.flaws == [])
        return (merge.document, merge.document.conflicts)
    }

    private let map: Document

    init() throws { map = try Sample.soundMap() }

    @Test func `What the other side left alone goes`() throws {
        let merged = try merge(map.removal(of: "s2"), [.set("s3", .title, "Väntar")], base: map)
        #expect(!merged.document.contains("s2") && !merged.document.contains("k5"))
        #expect(merged.document["i1", .steps] == ["s1", "s3", "s4"])
        #expect(merged.conflicts.isEmpty)
    }

    @Test func `What the other side changed stays with all below it, and is recorded`() throws {
        let merged = try merge(
            map.removal(of: "f2"), [.set("k5", .text, "Vet inte vem")], base: map)
        #expect(merged.document.children(of: "f2", .steps) == ["s2", "s3"])
        #expect(merged.document["k5", .text] == "Vet inte vem")
        #expect(merged.document["i1", .steps] == ["s1", "s2", "s3", "s4"])
        #expect(merged.document["o1", .steps] == ["s2"])
        #expect(merged.conflicts.map(\.kind) == [.removed])
        #expect(merged.conflicts.map(\.subject) == ["f2"])
    }

    @Test func `A parent into which something was put or moved stays`() throws {
        let card = Sample.card("ny", "pain", "Ny lapp")
        let inserted = try merge(
            map.removal(of: "s3"), [.insert(card, Place("s3", .cards))], base: map)
        #expect(inserted.document.children(of: "s3", .cards) == ["ny", "ks3"])
        #expect(inserted.conflicts.map(\.subject) == ["s3"])
        let moved = try merge(map.removal(of: "s3"), [.move("k5", Place("s3", .cards))], base: map)
        #expect(moved.document.children(of: "s3", .cards) == ["k5", "ks3"])
        #expect(moved.conflicts.map(\.subject) == ["s3"])
    }

    @Test func `What was moved out of what the other side removed stays where it went`() throws {
        let merged = try merge(map.removal(of: "s2"), [.move("k5", Place("s1", .cards))], base: map)
        #expect(!merged.document.contains("s2"))
        #expect(merged.document.parent(of: "k5") == "s1")
        #expect(merged.conflicts.map(\.subject) == ["k5"])
    }

    @Test func `What the other side links or refers to stays`() throws {
        let linked = try merge(map.removal(of: "k5"), [.link("i1", .cards, "k5")], base: map)
        #expect(linked.document["i1", .cards] == ["k5"])
        #expect(linked.conflicts.map(\.subject) == ["k5"])
        let card = Sample.card("ny", "pain", "Ny lapp")
        let referred = try merge(
            map.removal(of: "pain"), [.insert(card, Place("s1", .cards))], base: map)
        #expect(referred.document.type(of: "pain") == .lane)
        #expect(referred.document.contains("k5"))
        #expect(referred.conflicts.map(\.subject) == ["pain"])
    }

    @Test func `A persona that stays keeps the feelings that were removed with it`() throws {
        let merged = try merge(
            map.removal(of: "p"), [.set("p", .quote, "Jag vill veta 🙂")], base: map)
        #expect(merged.document["s2:p", .value] == -1)
        #expect(merged.document.count(of: .feeling) == map.count(of: .feeling))
        #expect(merged.conflicts.map(\.subject) == ["p"])
    }

    @Test func `That links went with what was removed is no change of what held them`() throws {
        let base = try map.after([.link("k5", .personas, "p")])
        let merged = try merge(base.removal(of: "p"), base.removal(of: "k5"), base: base)
        #expect(!merged.document.contains("k5") && !merged.document.contains("p"))
        #expect(merged.conflicts.isEmpty)
    }

    @Test func `Two items with one id are both kept, and what is about each follows`() throws {
        func step(_ title: String, _ value: Int) -> [Edit] {
            [
                .insert(Sample.step("ny", title, value), Place("f1", .steps, after: "s1")),
                .link("o1", .steps, "ny"),
            ]
        }
        let merged = try merge(step("Chattar", 1), step("Mejlar 漢", -1), base: map)
        let steps = merged.document.children(of: "f1", .steps)
        #expect(steps.count == 3)
        let titles = Set(steps.dropFirst().map { merged.document[$0, .title] })
        #expect(titles == ["Chattar", "Mejlar 漢"])
        let mailed = try #require(steps.first { merged.document[$0, .title] == "Mejlar 漢" })
        #expect(merged.document[.keyed(mailed, by: "p"), .value] == -1)
        #expect(merged.document["o1", .steps]?.count == 3)
        #expect(merged.conflicts.isEmpty)
    }

    @Test func `Without a base nothing is taken for removed`() throws {
        let other = try map.after(
            map.removal(of: "s4") + [.set("s1", .evidence, .researched), .set("k5", .votes, 3)])
        let merge = Merge(map, other, base: nil)
        #expect(merge.document == Merge(other, map, base: nil).document)
        #expect(merge.document.contains("s4"))
        #expect(merge.document["s1", .evidence] == .researched && merge.document["k5", .votes] == 3)
        #expect(merge.document.count(of: .step) == 4 && merge.conflicts.isEmpty)
    }

    @Test func `Records are merged like everything else`() throws {
        let first = try merge(
            [.set("s2", .title, "Ringer A")], [.set("s2", .title, "Ringer B")], base: map)
        let base = first.document
        let record = try #require(base.conflicts.first?.id)
        let decided = try merge(
            try #require(base.edits(deciding: record, as: .other)),
            [.set("s1", .title, "Letar"), .set("s3", .title, "Väntar 1")], base: base)
        #expect(decided.conflicts.isEmpty)
        #expect(decided.document["s2", .title] == "Ringer A")
        let kept = try merge(
            [.set("s3", .title, "Väntar 2")], [.set("s3", .title, "Väntar 1")], base: base)
        #expect(Set(kept.conflicts.map(\.subject)) == ["s2", "s3"])
    }

    @Test func `A record whose item has gone does no harm`() throws {
        var merged = try merge(
            [.set("k5", .text, "A")], [.set("k5", .text, "B")], base: map
        ).document
        let record = try #require(merged.conflicts.first)
        try merged.apply(Change("remove", merged.removal(of: "k5")))
        #expect(merged.conflicts.map(\.kept) == [nil])
        #expect(merged.decisions(on: record.id) == [.kept])
        let away = try #require(merged.edits(deciding: record.id, as: .kept))
        #expect(try merged.after(away).conflicts.isEmpty)
    }
}
