import Testing

@testable import KartbordModel

struct DifferenceTests {
    private func difference(_ edits: Edit...) throws -> [Edit] {
        let old = try Sample.soundMap()
        return try old.after(edits).difference(from: old)
    }

    @Test func `One edit is found again`() throws {
        let edits: [Edit] = [
            .set("s3", .title, "Väntar på bussen"), .clear(.map, .owner),
            .insert(Sample.step("s9", "Åker hem", 2), Place("f3", .steps, after: "s4")),
            .insert(Sample.step("s0", "Blir sjuk", 0), Place("f1", .steps)), .remove("ks3"),
            .move("s2", Place("f2", .steps, after: "s3")), .move("s3", Place("f1", .steps)),
            .link("o1", .insights, "i1"), .unlink("o1", .steps, "s2"), .remove("o1"),
            .set("s1:p", .value, -1),
        ]
        for edit in edits {
            let old = try Sample.soundMap()
            let found = try old.after([edit]).difference(from: old)
            #expect(found.count == 1, "\(edit): \(found)")
            #expect(try old.after(found) == old.after([edit]))
        }
    }

    @Test func `What moves is moved, with as few moves as there can be`() throws {
        let first = Edit.move("s3", Place("f2", .steps))
        #expect(try difference(first).count == 1)
        var old = try Sample.soundMap()
        for number in 1...9 {
            try old.append(Sample.card(ItemID("c\(number)"), "doing", "漢"), .cards, of: "s4")
        }
        var new = old
        try new.apply(.move("c9", Place("s4", .cards)))
        try new.apply(.move("c2", Place("s4", .cards, after: "c7")))
        #expect(
            new.difference(from: old) == [
                .move("c9", Place("s4", .cards)), .move("c2", Place("s4", .cards, after: "c7")),
            ])
    }

    @Test func `What stays is moved out of what goes, and a link is cut before its end goes`()
        throws
    {
        let edits = try difference(
            .unlink("o1", .steps, "s2"), .unlink("i1", .steps, "s2"),
            .move("k5", Place("s3", .cards)), .remove("s2"))
        #expect(
            edits == [
                .unlink("i1", .steps, "s2"), .unlink("o1", .steps, "s2"),
                .move("k5", Place("s3", .cards)), .remove("s2"),
            ])
    }

    @Test func `A new item comes whole, with its links`() throws {
        let insight = Branch(id: "i2", type: .insight, .init(.steps, .links(["s1", "s9"])))
        let edits = try difference(
            .insert(Sample.step("s9", "Åker hem", 2), Place("f3", .steps)),
            .insert(insight, Place(.map, .insights)))
        #expect(
            edits == [
                .insert(Sample.step("s9", "Åker hem", 2), Place("f3", .steps)),
                .insert(insight, Place(.map, .insights)),
            ])
    }

    /// No edit sets members that this version does not know.
    @Test func `An item whose unknown members differ goes and comes again`() throws {
        let old = try Sample.soundMap()
        var branch = try #require(old.branch("s2"))
        branch.unknown = [ForeignMember("mood", .string("å"))]
        let place = try #require(old.place(of: "s2"))
        let links = old.removal(of: "s2").dropLast()
        let new = try old.after(
            Array(links) + [
                .remove("s2"), .insert(branch, place), .link("i1", .steps, "s2"),
                .link("o1", .steps, "s2"),
            ])
        let edits = new.difference(from: old)
        #expect(edits.count == 6)
        #expect(try old.after(edits) == new)
    }

    @Test func `Longest runs are found among all short orders`() {
        for values in Self.orders(of: [0, 1, 2, 3, 4, 5]) {
            let run = longestIncreasing(values)
            #expect(zip(run, run.dropFirst()).allSatisfy { $0 < $1 && values[$0] < values[$1] })
            #expect(run.count == Self.longest(values))
        }
        #expect(longestIncreasing([3, 0, 1, 2]) == [1, 2, 3])
        #expect(longestIncreasing([]) == [])
    }

    private static func orders(of values: [Int]) -> [[Int]] {
        guard !values.isEmpty else { return [[]] }
        return values.flatMap { first in
            orders(of: values.filter { $0 != first }).map { [first] + $0 }
        }
    }

    /// By trying every subset.
    private static func longest(_ values: [Int]) -> Int {
        (0..<(1 << values.count)).reduce(0) { best, subset in
            let chosen = values.indices.filter { subset >> $0 & 1 == 1 }.map { values[$0] }
            return zip(chosen, chosen.dropFirst()).allSatisfy(<) ? max(best, chosen.count) : best
        }
    }
}
