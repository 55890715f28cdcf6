import Testing

@testable import KartbordModel

/// Moving an item to another box keeps its history, and can be taken back.
struct MovingLawTests {
    private let day = CalendarDate(secondsSince1970: 1_772_323_200)  // 2026-03-01

    @Test(arguments: Array(UInt64(1)...60))
    func `Moves and undoing them give the same map, step by step`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var map = try TreboxSample.portfolio()
        var before: [(map: Document, undo: Change)] = []
        for number in 0..<12 {
            let item = ItemID("b\(Int.random(in: 1...4, using: &random))")
            let box = ([nil] + Box.allCases).randomElement(using: &random) ?? nil
            let reason = Bool.random(using: &random) ? "漢 \(number)" : nil
            let edits = map.edits(
                moving: item, to: box, reason: reason, on: day, id: ItemID("n\(number)"))
            #expect(edits.isEmpty == (map[item, .box] == box))
            let old = map
            let undo = try map.apply(Change("Move", edits))
            before.append((old, undo))
            #expect(map[item, .box] == box)
        }
        for (old, undo) in before.reversed() {
            try map.apply(undo)
            #expect(map == old)
        }
        #expect(try map == TreboxSample.portfolio())
    }

    @Test func `What is moved has the first status of its box, the new reason and one record more`()
        throws
    {
        var map = try TreboxSample.portfolio()
        for (number, box) in [Box.past, .future, .present].enumerated() {
            let edits = map.edits(
                moving: "b1", to: box, reason: "skäl \(number)", on: day, id: ItemID("n\(number)"))
            try map.apply(Change("Move", edits))
            let item: BoxItem = try #require(map.item("b1"))
            #expect(item.status == box.statuses.first)
            #expect(item[.reason] == "skäl \(number)")
            #expect(item.moves.count == number + 1)
        }
        let item: BoxItem = try #require(map.item("b1"))
        #expect(item.moves.map(\.from) == [.present, .past, .future])
        #expect(item.moves.map(\.to) == [.past, .future, .present])
        #expect(item.moves.map { $0[.reason] } == ["skäl 0", "skäl 1", "skäl 2"])
        #expect(item.moves.allSatisfy { $0.date == day })
    }

    @Test func `Out of the boxes there is neither status nor box`() throws {
        var map = try TreboxSample.portfolio()
        let edits = map.edits(moving: "b2", to: nil, reason: nil, on: day, id: "n1")
        try map.apply(Change("Move", edits))
        let item: BoxItem = try #require(map.item("b2"))
        #expect(item.box == nil && item[.boxStatus] == nil && item[.reason] == nil)
        #expect(item.moves.map(\.from) == [.past] && item.moves.map(\.to) == [nil])
    }

    @Test func `Nothing is moved to where it lies, and nothing else is moved`() throws {
        let map = try TreboxSample.portfolio()
        for (item, box): (ItemID, Box) in [("b1", .present), ("a1", .past), ("gone", .past)] {
            #expect(map.edits(moving: item, to: box, reason: nil, on: day, id: "n1").isEmpty)
        }
    }
}
