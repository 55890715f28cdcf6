import Testing

@testable import KartbordModel

/// The laws of differences, over pairs that chance makes; every failure names its seed.
struct DifferenceLawTests {
    private static let seeds = Array(UInt64(1)...60)

    private func check(_ old: Document, _ new: Document, _ seed: UInt64) throws {
        let edits = new.difference(from: old)
        var changed = old
        let undo = try changed.apply(Change("difference", edits))
        #expect(changed == new, "seed \(seed)")
        #expect(changed.flaws == [], "seed \(seed)")
        #expect(new.difference(from: changed) == [], "seed \(seed)")
        try changed.apply(undo)
        #expect(changed == old, "seed \(seed)")
        #expect(edits.count <= old.weight + new.weight, "seed \(seed)")
    }

    @Test(arguments: seeds)
    func `The difference between unrelated maps leads from one to the other`(
        seed: UInt64
    ) throws {
        var edits = RandomEdits(seed: seed)
        let (one, other) = (edits.document(tries: 70), edits.document(tries: 70))
        try check(one, other, seed)
        try check(other, one, seed)
        try check(one, Document(edits.kind), seed)
        try check(Document(edits.kind), one, seed)
        #expect(one.difference(from: one) == [])
    }

    @Test(arguments: seeds)
    func `The difference between relatives leads from one to the other`(seed: UInt64) throws {
        var edits = RandomEdits(seed: seed)
        let base = edits.document(tries: 80)
        var (one, other) = (base, base)
        for _ in 0..<15 { edits.tryOne(on: &one) }
        for _ in 0..<40 { edits.tryOne(on: &other) }
        try check(base, one, seed)
        try check(one, base, seed)
        try check(one, other, seed)
    }

    @Test(arguments: seeds)
    func `A difference never needs more edits than were made`(seed: UInt64) throws {
        var edits = RandomEdits(seed: seed)
        edits.isWild = false
        let base = edits.document(tries: 80)
        var changed = base
        var made = 0
        for _ in 0..<25 where edits.tryOne(on: &changed) { made += 1 }
        try check(base, changed, seed)
        #expect(changed.difference(from: base).count <= made, "seed \(seed)")
    }
}

extension Document {
    /// How much a map holds: items, fields and links.
    fileprivate var weight: Int {
        (branch(ItemID.map)?.flattened ?? []).reduce(0) { sum, item in
            item.fields.reduce(sum + 1) { sum, entry in
                if case .links(let ids) = entry.content { sum + 1 + ids.count } else { sum + 1 }
            }
        }
    }
}
