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

    /// The seeds of the cases that are tried, in batches that run beside each other.
    static let batches: [Range<UInt64>] = {
        let wanted = getenv("KARTBORD_MERGE_CASES").flatMap { UInt64(String(cString: $0)) }
        let count = wanted ?? 2_000
        let size = max(1, (count + 15) / 16)
        return stride(from: 1, through: count, by: Int(size)).map {
            $0..<min($0 + size, count + 1)
        }
    }()
}
