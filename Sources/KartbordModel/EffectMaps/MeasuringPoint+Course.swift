extension MeasuringPoint {
    /// What was measured before anything was done; nil when not said.
    public var baseline: Double? { self[.baseline] }

    /// What is to be reached; nil when not said.
    public var target: Double? { self[.target] }

    /// The readings that say a value, the earliest first, those without a date at the end.
    public var course: [Reading] {
        readings.filter { $0.value != nil }.enumerated().sorted { left, right in
            switch (left.element.date, right.element.date) {
            case (let one?, let other?): (one, left.offset) < (other, right.offset)
            case (_?, nil): true
            case (nil, _?): false
            case (nil, nil): left.offset < right.offset
            }
        }.map(\.element)
    }

    /// What was measured last; nil when nothing was.
    public var latest: Reading? { course.last }

    /// How far it has come since the baseline; nil without a baseline or a reading.
    public var change: MeasuredChange? {
        guard let baseline, let latest = latest?.value else { return nil }
        return MeasuredChange(baseline: baseline, latest: latest, target: target)
    }
}

/// How far a measuring point has come.
public struct MeasuredChange: Sendable, Equatable {
    /// What was measured before anything was done.
    public let baseline: Double
    /// What was measured last.
    public let latest: Double
    /// What is to be reached; nil when not said.
    public let target: Double?

    /// A change from a baseline to what was measured last, on the way to a target.
    public init(baseline: Double, latest: Double, target: Double?) {
        self.baseline = baseline
        self.latest = latest
        self.target = target
    }

    /// By how much it has changed, in the unit of the measuring point.
    public var difference: Double { latest - baseline }

    /// The same in per cent of the baseline; nil when that is zero.
    public var perCent: Double? { baseline == 0 ? nil : difference / abs(baseline) * 100 }

    /// How much of the way from the baseline to the target is done, in per cent: 100 when the
    /// target is reached, below 0 when it went the wrong way; nil without a target, or with one
    /// that is the baseline itself.
    public var shareOfWay: Double? {
        guard let target, target != baseline else { return nil }
        return difference / (target - baseline) * 100
    }

    /// Whether the target is reached or passed.
    public var isReached: Bool { shareOfWay.map { $0 >= 100 } ?? (target == latest) }
}
