/// The checks of the method, by the ids that facilitators know them by.
public enum CheckID: String, CaseIterable, Sendable, Comparable {
    /// No persona, neither scenario nor goal, no question.
    case j1 = "J1"
    /// Several personas, and one of them without a curve of its own.
    case j2 = "J2"
    /// No phase before the service, or none after it.
    case j3 = "J3"
    /// A step without a verb, or named after a unit or a system.
    case j4 = "J4"
    /// A step without a feeling; a curve that is all flat.
    case j5 = "J5"
    /// A feeling or a pain point without evidence; no source at all.
    case j6 = "J6"
    /// A low point without a pain point; a pain point without an opportunity.
    case j7 = "J7"
    /// An opportunity without owner or status.
    case j8 = "J8"
    /// No owner or review date; the review date passed.
    case j9 = "J9"
    /// A lane silent for several steps in a row; a visible step without frontstage.
    case j10 = "J10"
    /// Too many phases or steps for one map.
    case j11 = "J11"
    /// A wanted map identical to the map that it came from.
    case j12 = "J12"
    /// An insight worded as a solution.
    case j13 = "J13"
    /// Something in a quote by which a person could be found.
    case j14 = "J14"
    /// Steps with numbers and steps without in the same phase.
    case j15 = "J15"

    /// How grave its findings are.
    public var level: FindingLevel {
        switch self {
        case .j1: .error
        case .j3, .j5, .j6, .j7, .j8, .j9, .j14: .warning
        case .j2, .j4, .j10, .j11, .j12, .j13, .j15: .hint
        }
    }

    /// Whether the left one is listed first.
    public static func < (left: CheckID, right: CheckID) -> Bool { left.order < right.order }

    var order: Int {
        switch self {
        case .j1: 1
        case .j2: 2
        case .j3: 3
        case .j4: 4
        case .j5: 5
        case .j6: 6
        case .j7: 7
        case .j8: 8
        case .j9: 9
        case .j10: 10
        case .j11: 11
        case .j12: 12
        case .j13: 13
        case .j14: 14
        case .j15: 15
        }
    }
}
