import Testing

@testable import KartbordModel

/// The sums of a portfolio are what anybody would get who adds up its items by hand.
struct BalanceLawTests {
    /// A portfolio of items with odd hours, statuses of any box and none.
    private func portfolio(_ seed: UInt64) throws -> Document {
        var random = SeededGenerator(seed: seed)
        var map = Document(.trebox)
        for number in 0..<Int.random(in: 0...30, using: &random) {
            var item = TreboxSample.item(
                ItemID("i\(number)"), "Å \(number)",
                ([nil] + Box.allCases).randomElement(using: &random) ?? nil,
                BoxStatus.allCases.randomElement(using: &random))
            let hours = [nil, 0, 0.25, 1, 40, 1_000_000]
            item[.effortUsed] = hours.randomElement(using: &random) ?? nil
            item[.effortFreed] = hours.randomElement(using: &random) ?? nil
            item[.effortNeeded] = hours.randomElement(using: &random) ?? nil
            try map.append(item, .items)
        }
        if Bool.random(using: &random) { try map.apply(.set(.map, .freeCapacity, 2.5)) }
        return map
    }

    @Test(arguments: Array(UInt64(1)...60))
    func `Every sum is the sum over the items`(seed: UInt64) throws {
        let map = try portfolio(seed)
        let balance = Balance(TreboxPortfolio(map))
        let rows = (map.branch(.map)?.flattened ?? []).filter { $0.type == .boxItem }
        for box in Box.allCases {
            let inBox = rows.filter { $0[.box] == box }
            #expect(balance[box].count == inBox.count)
            #expect(balance[box].effort == inBox.reduce(0) { $0 + ($1[.effortUsed] ?? 0) })
        }
        #expect(balance.unsorted == rows.count { $0[.box] == nil })
        #expect(balance.count + balance.unsorted == rows.count)
        let past = rows.filter { $0[.box] == .past && $0[.boxStatus] != .takenBack }
        let gone: Set<BoxStatus> = [.antipilot, .ended, .replaced]
        let soFar = past.filter { $0[.boxStatus].map(gone.contains) ?? false }
        #expect(balance.freed == past.reduce(0) { $0 + ($1[.effortFreed] ?? 0) })
        #expect(balance.freedSoFar == soFar.reduce(0) { $0 + ($1[.effortFreed] ?? 0) })
        let wanted = rows.filter {
            $0[.box] == .future && $0[.boxStatus] != .onIce && $0[.boxStatus] != .stopped
        }
        #expect(balance.needed == wanted.reduce(0) { $0 + ($1[.effortNeeded] ?? 0) })
        let free: Double = map[ItemID.map, .freeCapacity] ?? 0
        #expect(balance.missing == balance.needed - balance.freed - free)
    }

    @Test(arguments: Array(UInt64(1)...60))
    func `Shares make a hundred, or there are none`(seed: UInt64) throws {
        let balance = Balance(TreboxPortfolio(try portfolio(seed)))
        let counts = Box.allCases.compactMap { balance.countShare(of: $0) }
        let efforts = Box.allCases.compactMap { balance.effortShare(of: $0) }
        #expect(counts.isEmpty == (balance.count == 0))
        #expect(efforts.isEmpty == (balance.effort == 0))
        if !counts.isEmpty { #expect(abs(counts.reduce(0, +) - 100) < 1e-9) }
        if !efforts.isEmpty { #expect(abs(efforts.reduce(0, +) - 100) < 1e-9) }
    }

    @Test func `The order of the items changes nothing, and a status of another box none either`()
        throws
    {
        var map = try TreboxSample.portfolio()
        let before = Balance(TreboxPortfolio(map))
        try map.apply(.move("b4", Place(.map, .items)))
        #expect(Balance(TreboxPortfolio(map)) == before)
        try map.apply(.set("b2", .boxStatus, BoxStatus.onIce))
        #expect(Balance(TreboxPortfolio(map)).freed == before.freed)
        #expect(Balance(TreboxPortfolio(map)).freedSoFar == 0)
    }

    @Test func `A template's question is no item until somebody has answered it`() throws {
        var map = Document(.trebox)
        var question = Branch(id: "q1", type: .boxItem)
        question[.prompt] = "Vad kan vi sluta göra?"
        question[.box] = .past
        question[.boxItemKind] = .rule
        var assumption = Branch(id: "a1", type: .assumption)
        assumption[.prompt] = "Vad måste vara sant?"
        question.lists = [Branch.List(.assumptions, [assumption])]
        try map.append(question, .items)
        #expect(Balance(TreboxPortfolio(map)).count == 0)
        for (item, field): (ItemID, Key<String>) in [("q1", .title), ("q1", .owner), ("a1", .text)]
        {
            let undo = try map.apply(.set(item, field, "å"))
            #expect(Balance(TreboxPortfolio(map)).count == 1)
            try map.apply(undo)
        }
    }
}
