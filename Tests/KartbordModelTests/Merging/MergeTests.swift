import Testing

@testable import KartbordModel

/// Every row of what a merge does, by example, each from both sides.
struct MergeTests {
    /// Merges what two lists of edits make of the sample map.
    private func merge(
        _ one: [Edit], _ other: [Edit], base: Document? = nil
    ) throws -> (document: Document, conflicts: [Conflict]) {
        let base = try base ?? Sample.soundMap()
        let (left, right) = (try base.after(one), try base.after(other))
        let merge = Merge(left, right, base: base)
        let swapped = Merge(right, left, base: base)
        #expect(merge.document == swapped.document)
        #expect(merge.conflicts == swapped.conflicts)
        #expect(merge.document.flaws == [])
        #expect(merge.document.conflicts.map(\.id) == merge.conflicts)
        return (merge.document, merge.document.conflicts)
    }

    @Test func `What one side changed is taken, and what both changed alike is taken once`() throws
    {
        let merged = try merge(
            [.set("s1", .title, "Letar"), .set("s2", .title, "Ringer")],
            [.set("s3", .title, "Väntar"), .set("s2", .title, "Ringer")])
        #expect(merged.conflicts.isEmpty)
        let titles: [String?] = ["s1", "s2", "s3"].map { merged.document[$0, .title] }
        #expect(titles == ["Letar", "Ringer", "Väntar"])
    }

    @Test func `Of two values the longer is kept and the other recorded`() throws {
        let merged = try merge(
            [.set("s2", .title, "Ringer 漢"), .set("o1", .receiverValue, 3)],
            [.set("s2", .title, "Ringer växeln igen"), .set("o1", .receiverValue, 5)])
        #expect(merged.document["s2", .title] == "Ringer växeln igen")
        #expect(merged.document["o1", .receiverValue] == 5)
        #expect(merged.conflicts.count == 2)
        let title = try #require(merged.conflicts.first { $0.subject == "s2" })
        #expect(title.kind == .value && title.field?.name == .title)
        #expect(title.kept == .text("Ringer växeln igen") && title.other == .text("Ringer 漢"))
    }

    @Test func `A value outweighs that it was cleared`() throws {
        let merged = try merge([.clear("s2", .title)], [.set("s2", .title, "🙂")])
        #expect(merged.document["s2", .title] == "🙂")
        #expect(merged.conflicts.map(\.other) == [nil])
    }

    @Test func `Long texts are joined line by line`() throws {
        let base = try Sample.soundMap().after([.set("s2", .note, "ett\ntvå\ntre\nfyra")])
        let merged = try merge(
            [.set("s2", .note, "noll\nett\ntvå\ntre\nfyra")],
            [.set("s2", .note, "ett\ntvå\ntre\nfem\nsex")], base: base)
        #expect(merged.document["s2", .note] == "noll\nett\ntvå\ntre\nfem\nsex")
        #expect(merged.conflicts.isEmpty)
        let both = try merge(
            [.set("s2", .note, "ett\n2\ntre\nfyra")],
            [.set("s2", .note, "ett\nII\ntre\nfyra\nfem")],
            base: base)
        #expect(both.document["s2", .note] == "ett\nII\ntre\nfyra\nfem")
        #expect(both.conflicts.map(\.other) == [.text("ett\n2\ntre\nfyra")])
    }

    @Test func `Sets are joined against what they were`() throws {
        let base = try Sample.soundMap().after([.set("s2", .channels, ["telefon", "brev"])])
        let merged = try merge(
            [
                .unlink("i1", .steps, "s1"), .link("i1", .cards, "k5"),
                .set("s2", .channels, ["telefon", "brev", "webb"]),
            ],
            [
                .unlink("i1", .steps, "s2"), .link("i1", .cards, "ks1"),
                .set("s2", .channels, ["besök", "telefon"]),
            ], base: base)
        #expect(merged.document["i1", .steps] == ["s3", "s4"])
        #expect(merged.document["i1", .cards] == ["k5", "ks1"])
        #expect(merged.document["s2", .channels] == ["besök", "telefon", "webb"])
        #expect(merged.conflicts.isEmpty)
    }

    @Test func `What both put in comes in runs that keep together`() throws {
        func cards(_ ids: [ItemID]) -> [Edit] {
            zip(["k5"] + ids, ids).map { after, id in
                .insert(Sample.card(id, "pain", "Lapp \(id)"), Place("s2", .cards, after: after))
            }
        }
        let merged = try merge(cards(["a1", "z1", "m1"]), cards(["b2", "a2", "c2"]))
        let expected: [ItemID] = ["ks2", "k5", "a1", "z1", "m1", "b2", "a2", "c2"]
        #expect(merged.document.children(of: "s2", .cards) == expected)
        #expect(merged.conflicts.isEmpty)
    }

    @Test func `What was put in and moved stands where each side meant it`() throws {
        let merged = try merge(
            [.move("s4", Place("f2", .steps, after: "s2"))],
            [
                .insert(Branch(id: "ny", type: .step), Place("f2", .steps, after: "s3")),
                .set("s4", .title, "Får svar 漢"),
            ])
        #expect(merged.document.children(of: "f2", .steps) == ["s2", "s4", "s3", "ny"])
        #expect(merged.document["s4", .title] == "Får svar 漢")
        #expect(merged.conflicts.isEmpty)
    }

    @Test func `What one side moved twice over goes to one place, the other is recorded`() throws {
        let merged = try merge(
            [.move("k5", Place("s1", .cards, after: "ks1"))], [.move("k5", Place("s4", .cards))])
        #expect(merged.document.parent(of: "k5") == "s4")
        let conflict = try #require(merged.conflicts.first)
        #expect(conflict.kind == .place && conflict.subject == "k5")
        #expect(conflict.otherPlace == Place("s1", .cards, after: "ks1"))
    }

    @Test func `Two orders of one list become one, and the other is recorded`() throws {
        let base = try Sample.soundMap().after([
            .move("s1", Place("f2", .steps, after: "s3")),
            .move("s4", Place("f2", .steps, after: "s1")),
        ])
        let merged = try merge(
            [.move("s4", Place("f2", .steps))], [.move("s4", Place("f2", .steps, after: "s3"))],
            base: base)
        #expect(merged.document.children(of: "f2", .steps) == ["s2", "s3", "s4", "s1"])
        #expect(merged.conflicts.map(\.otherPlace) == [Place("f2", .steps)])
    }

    @Test func `Unknown members are joined by their names`() throws {
        let base = try Sample.soundMap()
        func side(_ members: [(String, String)]) throws -> Document {
            var side = base
            let unknown = members.map { ForeignMember($0.0, .number($0.1)) }
            try side.apply(
                .insert(
                    Branch(id: "ny", type: .phase, unknown: unknown), Place(.map, .phases)))
            return side
        }
        let old = try side([("a", "1"), ("b", "2"), ("c", "3")])
        let one = try side([("a", "1.50"), ("b", "2"), ("d", "4")])
        let other = try side([("b", "9"), ("c", "3"), ("e", "5")])
        let merge = Merge(one, other, base: old)
        #expect(merge.document == Merge(other, one, base: old).document)
        let names = merge.document.branch("ny")?.unknown.map(\.name)
        #expect(names == ["a", "b", "d", "e"])
        let conflict = try #require(merge.document.conflicts.first)
        #expect(merge.conflicts.count == 1 && conflict.subject == "ny")
        #expect(merge.document.decisions(on: conflict.id) == [.kept])
    }

    @Test func `Feelings are known by their step and persona`() throws {
        let base = try Sample.soundMap().after([
            .insert(
                Branch(id: "q", type: .persona, .init(.name, .text("Anhörig"))),
                Place(.map, .personas, after: "p"))
        ])
        let place = Place("s1", .feelings, after: "s1:p")
        let merged = try merge(
            [.set("s1:p", .value, -2), .insert(Sample.feeling("s1", "q", 1), place)],
            [.set("s1:p", .word, "lugn"), .insert(Sample.feeling("s1", "q", 2), place)], base: base)
        #expect(merged.document["s1:p", .value] == -2 && merged.document["s1:p", .word] == "lugn")
        #expect(merged.document["s1:q", .value] == 2)
        #expect(merged.conflicts.map(\.subject) == ["s1:q"])
        #expect(merged.conflicts.map(\.other) == [.number(1)])
    }

    @Test func `Forty times the cards cost about forty times the work`() throws {
        /// A map whose sides have reversed, put in and named anew what stands in one list.
        func seconds(cards: Int) throws -> Double {
            func side(_ prefix: String, _ text: String, reversed: Bool) throws -> Document {
                let ids = (0..<cards).map { ItemID("k\($0)") }
                var items = (reversed ? ids.reversed() : ids).map { Sample.card($0, "pain", text) }
                items += (0..<cards / 4).map { Sample.card(ItemID("\(prefix)\($0)"), "gain", text) }
                var step = Branch(id: "s", type: .step)
                step.lists = [Branch.List(.cards, items)]
                var phase = Branch(id: "f", type: .phase)
                phase.lists = [Branch.List(.steps, [step])]
                return try Document(.journey).after([.insert(phase, Place(.map, .phases))])
            }
            let base = try side("b", "Lapp", reversed: false)
            let one = try side("o", "Lappen", reversed: true)
            let other = try side("t", "Lapp!", reversed: false)
            var document: Document?
            let took = ContinuousClock().measure {
                document = Merge(one, other, base: base).document
            }
            #expect(document?.conflicts.count == cards)
            return took / .seconds(1)
        }
        _ = try seconds(cards: 100)
        let (small, large) = (try seconds(cards: 100), try seconds(cards: 4_000))
        #expect(large < 240 * small, "\(small) s, \(large) s")
    }
}
