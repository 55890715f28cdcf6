import Glibc
import KartbordModel

/// A map and what two people made of it, by chance.
struct MergeCase {
    let base: Document
    let one: Document
    let other: Document

    init(seed: UInt64) {
        var edits = RandomEdits(seed: seed)
        edits.isWild = seed % 3 != 0
        let base = seed % 16 < 2 ? Document(edits.kind) : edits.document(tries: 50)
        var sides = [base, base]
        for side in sides.indices {
            for _ in 0..<Int.random(in: 1...24, using: &edits.generator) {
                edits.tryOne(on: &sides[side])
            }
        }
        (self.base, one, other) = (base, sides[0], sides[1])
    }

    /// Whether an id means items of different types in the three maps.
    var reusesIDs: Bool {
        var types: [ItemID: ItemType] = [:]
        return [base, one, other].flatMap { $0.branch(ItemID.map)?.flattened ?? [] }.contains {
            types.updateValue($0.type, forKey: $0.id) ?? $0.type != $0.type
        }
    }

    /// Whether both sides changed the order of one list, or put the same into it in two orders: what
    /// was moved there can then be told in several ways.
    var hasTwoOrders: Bool {
        (one.branch(ItemID.map)?.flattened ?? []).contains { item in
            base.schema[item.type].lists.contains { list in
                let lists = [base, one, other].map { $0.children(of: item.id, list.name) }
                let isReordered = lists.dropFirst().map { new in
                    let positions = new.map { lists[0].firstIndex(of: $0) ?? -1 }
                    let known = positions.filter { $0 >= 0 }
                    return known != known.sorted()
                        || zip(new, positions).contains { $1 < 0 && base.contains($0) }
                }
                let shared = lists[1].filter { lists[2].contains($0) }
                let hasTwo = shared != lists[2].filter { lists[1].contains($0) }
                return isReordered.allSatisfy(\.self)
                    || hasTwo && !shared.allSatisfy { lists[0].contains($0) }
            }
        }
    }

    /// The seeds of the cases that are tried, in batches that run beside each other.
    static let batches: [Range<UInt64>] = {
        let wanted = getenv("KARTBORD_MERGE_CASES").flatMap { UInt64(String(cString: $0)) }
        let count = wanted ?? 1_000
        let size = max(1, (count + 15) / 16)
        return stride(from: 1, through: count, by: Int(size)).map {
            $0..<min($0 + size, count + 1)
        }
    }()
}
