/// How a portfolio is spread over its boxes, and whether what is let go makes room for what is new.
///
/// Efforts are in hours a week; what is not said counts nothing, and neither does the question of a
/// template that nobody has answered.
public struct Balance: Sendable, Equatable {
    /// What lies in one box.
    public struct Share: Sendable, Equatable {
        /// The number of items.
        public var count = 0
        /// What they take now, in hours a week.
        public var effort = 0.0
    }

    /// What lies in each box.
    public private(set) var shares: [Box: Share] = [:]
    /// How many items are not sorted.
    public private(set) var unsorted = 0
    /// What Box 2 frees when all that is not taken back has gone.
    public private(set) var freed = 0.0
    /// What of it is free already: during an antipilot, and of what has ended or been replaced.
    public private(set) var freedSoFar = 0.0
    /// What Box 3 needs, but for what is on ice or stopped.
    public private(set) var needed = 0.0
    /// What nobody is busy with.
    public let freeCapacity: Double

    /// Sums up the items of a portfolio, in one walk over them.
    public init(_ portfolio: TreboxPortfolio) {
        freeCapacity = portfolio.document[.map, .freeCapacity] ?? 0
        for item in portfolio.items where !item.isUnanswered { add(item) }
    }

    /// The share of a box.
    public subscript(box: Box) -> Share { shares[box] ?? Share() }

    /// What all sorted items take now.
    public var effort: Double { shares.values.reduce(0) { $0 + $1.effort } }

    /// The number of sorted items.
    public var count: Int { shares.values.reduce(0) { $0 + $1.count } }

    /// What a box has of the effort, in per cent; nil when nobody has said what anything takes.
    public func effortShare(of box: Box) -> Double? {
        effort > 0 ? self[box].effort / effort * 100 : nil
    }

    /// What a box has of the items, in per cent; nil when there are none.
    public func countShare(of box: Box) -> Double? {
        count > 0 ? Double(self[box].count) / Double(count) * 100 : nil
    }

    /// What is missing for Box 3; below zero when something is left over.
    public var missing: Double { needed - freed - freeCapacity }

    private mutating func add(_ item: BoxItem) {
        guard let box = item.box else {
            unsorted += 1
            return
        }
        shares[box, default: Share()].count += 1
        shares[box, default: Share()].effort += item[.effortUsed] ?? 0
        switch box {
        case .present: break
        case .past: addFreed(item)
        case .future:
            if item.status != .onIce, item.status != .stopped {
                needed += item[.effortNeeded] ?? 0
            }
        }
    }

    private mutating func addFreed(_ item: BoxItem) {
        let hours = item[.effortFreed] ?? 0
        switch item.status {
        case .takenBack: break
        case .antipilot, .ended, .replaced:
            freed += hours
            freedSoFar += hours
        default: freed += hours
        }
    }
}
