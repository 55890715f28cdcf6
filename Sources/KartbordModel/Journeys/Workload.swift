/// What the handling of a step takes, and what that is in full-time equivalents.
public struct Workload: Sendable, Equatable {
    /// Hours a week = volume × minutes × manual share ÷ 60.
    public var hours: Double

    /// No work at all.
    public static let none = Workload(hours: 0)

    init(hours: Double) {
        self.hours = hours
    }

    /// The work of one step: how many times a week, minutes each time, per cent done by hand.
    public init(volume: Double, minutes: Double, manualShare: Double) {
        hours = volume * minutes * (manualShare / 100) / 60
    }

    /// Full-time equivalents (sv heltidstjänster) for a week of that many hours.
    public func fullTimeEquivalents(hoursPerWeek: Double) -> Double {
        hours / hoursPerWeek
    }

    /// Both together.
    public static func + (left: Workload, right: Workload) -> Workload {
        Workload(hours: left.hours + right.hours)
    }
}

extension Phase {
    /// The sum over the steps whose volume and minutes are known; nil when none is.
    public var workload: Workload? { Workload.sum(steps) }
}

extension JourneyMap {
    /// The sum over the steps whose volume and minutes are known; nil when none is.
    public var workload: Workload? { Workload.sum(steps) }
}

extension Workload {
    fileprivate static func sum(_ steps: [Step]) -> Workload? {
        let known = steps.compactMap(\.workload)
        return known.isEmpty ? nil : known.reduce(.none, +)
    }
}
