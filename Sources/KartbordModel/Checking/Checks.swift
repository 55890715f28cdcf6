/// The checks of a journey map, each a function from the map to what it finds.
enum Checks {
    /// All of them in the order of their ids.
    static let journey: [@Sendable (CheckedMap) -> [Finding]] = [
        aim, ownCurves, periods, stepNames, curves, evidence, painPoints, opportunities, keeping,
        silence, size, sameAsOrigin, insightWords, personalDetails, numbers,
    ]

    /// Whether something is known by more than assumption.
    static func isKnown(_ evidence: Evidence?) -> Bool {
        evidence == .partly || evidence == .researched
    }
}
