@testable import KartbordModel

extension MergeCase {
    /// The laws that do not hold; empty when all is well.
    var brokenLaws: [String] {
        var broken: [String] = []
        func law(_ name: String, _ holds: Bool) { if !holds { broken.append(name) } }
        let merge = Merge(one, other, base: base)
        let swapped = Merge(other, one, base: base)
        law("whole: \(merge.document.flaws)", merge.document.flaws == [])
        law("symmetric", merge.document == swapped.document)
        law("symmetric conflicts", merge.conflicts == swapped.conflicts)
        law(
            "conflicts are in the map",
            merge.conflicts.allSatisfy { merge.document.type(of: $0) == .conflict })
        for side in [one, other] {
            let alone = Merge(side, base, base: base)
            law("with the base", alone.document == side && alone.conflicts.isEmpty)
            let twice = Merge(side, side, base: base)
            law("with itself", twice.document == side && twice.conflicts.isEmpty)
            let later = Merge(merge.document, side, base: side)
            law("with what went in", later.document == merge.document && later.conflicts.isEmpty)
            let again = Merge(merge.document, side, base: base)
            law("whole again", again.document.flaws == [])
            law("again", again.document == merge.document || reusesIDs || hasTwoOrders)
        }
        return broken
    }
}
