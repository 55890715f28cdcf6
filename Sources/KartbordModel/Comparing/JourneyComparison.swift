/// A journey as it is against the one that is wanted, step by step.
///
/// Phases, steps, personas and cards are matched by their ids, which a wanted map keeps.
public struct JourneyComparison: Sendable {
    /// The journey as it is.
    public let now: JourneyMap
    /// The journey as it should be.
    public let wanted: JourneyMap
    /// All steps in the order of the wanted map, those that went where they stood before.
    public let steps: [StepPair]

    /// Compares two journeys.
    public init(now: JourneyMap, wanted: JourneyMap) {
        self.now = now
        self.wanted = wanted
        let before = now.steps
        let known = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let after = Set(wanted.steps.map(\.id))
        // Steps that went, by the last step before them that stayed.
        var gone: [ItemID?: [StepPair]] = [:]
        var last: ItemID?
        for step in before {
            if after.contains(step.id) {
                last = step.id
            } else {
                gone[last, default: []].append(StepPair(now: step, wanted: nil))
            }
        }
        steps =
            (gone[nil] ?? [])
            + wanted.steps.flatMap { step in
                [StepPair(now: known[step.id], wanted: step)] + (gone[step.id] ?? [])
            }
    }

    /// The personas of the wanted map, then those that only the other has.
    public var personas: [Persona] {
        let ids = Set(wanted.personas.map(\.id))
        return wanted.personas + now.personas.filter { !ids.contains($0.id) }
    }

    /// The work of the whole journey on both sides.
    public var work: WorkComparison {
        WorkComparison(now: now.steps, wanted: wanted.steps, hoursPerWeek: now.hoursPerWeek)
    }

    /// The phases with their work on both sides, those of the wanted map first.
    public var phases: [PhasePair] {
        let before = now.phases
        let ids = Set(wanted.phases.map(\.id))
        let pairs = wanted.phases.map { phase in (before.first { $0.id == phase.id }, phase) }
        return
            (pairs.map { ($0.0, Optional($0.1)) }
            + before.filter { !ids.contains($0.id) }.map { (Optional($0), nil) })
            .map { old, new in
                PhasePair(
                    now: old, wanted: new,
                    work: WorkComparison(
                        now: old?.steps ?? [], wanted: new?.steps ?? [],
                        hoursPerWeek: now.hoursPerWeek))
            }
    }

    /// How many steps are there on both sides but have numbers on one only, so that the sums do
    /// not compare like with like.
    public var halfCounted: Int {
        steps.count { pair in
            guard let now = pair.now, let wanted = pair.wanted else { return false }
            return (now.workload == nil) != (wanted.workload == nil)
        }
    }
}

/// A phase on both sides.
public struct PhasePair: Sendable {
    /// The phase as it is; nil when it came.
    public let now: Phase?
    /// The phase as it should be; nil when it went.
    public let wanted: Phase?
    /// What its steps take.
    public let work: WorkComparison
}

/// What the handling takes as it is and as it should be.
public struct WorkComparison: Sendable, Equatable {
    /// Hours a week as it is; nil when no step has numbers.
    public let now: Workload?
    /// Hours a week as it should be; nil when no step has numbers.
    public let wanted: Workload?
    /// How many variants of the process there are as it is; nil when not said.
    public let variantsNow: Double?
    /// How many there should be; nil when not said.
    public let variantsWanted: Double?
    /// Hours in a full-time week.
    public let hoursPerWeek: Double

    init(now: [Step], wanted: [Step], hoursPerWeek: Double) {
        self.now = Self.sum(now)
        self.wanted = Self.sum(wanted)
        variantsNow = Self.variants(now)
        variantsWanted = Self.variants(wanted)
        self.hoursPerWeek = hoursPerWeek
    }

    /// Hours a week that are freed; below zero when it takes more.
    ///
    /// What has no numbers takes none.
    public var freed: Double { (now?.hours ?? 0) - (wanted?.hours ?? 0) }

    /// Full-time equivalents that are freed.
    public var freedFullTimeEquivalents: Double { freed / hoursPerWeek }

    /// Whether anything is known of it.
    public var isKnown: Bool {
        now != nil || wanted != nil || variantsNow != nil || variantsWanted != nil
    }

    private static func sum(_ steps: [Step]) -> Workload? {
        let known = steps.compactMap(\.workload)
        return known.isEmpty ? nil : known.reduce(.none, +)
    }

    private static func variants(_ steps: [Step]) -> Double? {
        let known = steps.compactMap { $0[.variants] }
        return known.isEmpty ? nil : known.reduce(0, +)
    }
}
