@testable import KartbordStorage

/// What a crash does to content that was written and not synced.
enum Damage: CaseIterable {
    /// The disk happened to have it all.
    case none
    /// It is gone.
    case lost
    /// The first half came through, the rest is as it was; of what was added at the end, the half.
    case torn
    /// The length is right and the content is zeros; of what was added at the end, that.
    case zeroed
}

extension SimulatedDisk {
    /// How many ways there are to keep or lose the name changes that the disk did not confirm.
    var nameOutcomes: Int { 1 << pending.count }

    /// The files by path as they are found after a crash.
    ///
    /// - Parameters:
    ///   - damage: what became of content that was not synced.
    ///   - keeping: one bit for each unsynced name change: whether the disk has it.
    /// - Returns: the content of every regular file by its path.
    func afterCrash(damage: Damage, keeping: Int) -> [String: [UInt8]] {
        var names = syncedNames
        for (place, change) in pending.enumerated() where keeping & 1 << place != 0 {
            apply(change, to: &names)
        }
        return names.compactMapValues { number in
            guard let node = nodes[number], node.status.kind == .regular else { return nil }
            guard !node.isSynced else { return node.seen }
            // A journal only grows, and what the disk has of it does not change any more.
            let kept = node.seen.starts(with: node.synced) ? node.synced.count : 0
            switch damage {
            case .none: return node.seen
            case .lost: return node.synced
            case .zeroed:
                return node.synced.prefix(kept)
                    + [UInt8](repeating: 0, count: node.seen.count - kept)
            case .torn:
                let half = kept + (node.seen.count - kept) / 2
                return Array(node.seen[..<half]) + node.synced.dropFirst(half)
            }
        }
    }
}
