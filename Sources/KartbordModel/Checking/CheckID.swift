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

    /// No purpose, or one of more than two sentences.
    case e1 = "E1"
    /// An effect goal without a measuring point; a measuring point that measures nothing yet.
    case e2 = "E2"
    /// A goal worded as a delivery, or as mere use.
    case e3 = "E3"
    /// A goal that no usage goal serves.
    case e4 = "E4"
    /// A group without usage goals, without a weight, or that is everybody; too many groups.
    case e5 = "E5"
    /// A usage goal without wants, needs or must, or with a word for a feature.
    case e6 = "E6"
    /// A usage goal tied to no effect goal, an action tied to no usage goal.
    case e7 = "E7"
    /// The same action twice.
    case e8 = "E8"
    /// What matters most without an action now; actions now only where little matters.
    case e9 = "E9"
    /// Too many actions now.
    case e10 = "E10"
    /// Two goals served by the same usage goals.
    case e11 = "E11"
    /// No reading after the target date; the review date passed.
    case e12 = "E12"
    /// An assumption that nobody has tested.
    case e13 = "E13"
    /// Nobody who can hinder the effect.
    case e14 = "E14"

    /// A box with nothing in it.
    case t1 = "T1"
    /// An item without reason, owner or review date; a review date that has passed.
    case t2 = "T2"
    /// Box 3 needs more than Box 2 frees and nobody is busy with.
    case t3 = "T3"
    /// An item of Box 3 without assumption or next test, or judged by savings.
    case t4 = "T4"
    /// An item of Box 3 that sounds like an improvement.
    case t5 = "T5"
    /// An item of Box 2 without consequences, end date or bring-back criterion; its antipilot over.
    case t6 = "T6"
    /// An item of Box 2 that the law demands.
    case t7 = "T7"
    /// Box 1 has more of the effort than the group has set as its limit.
    case t8 = "T8"
    /// The same item in two boxes.
    case t9 = "T9"
    /// An item of Box 2 that another map still relies on.
    case t10 = "T10"
    /// Only things in Box 2, no assumption or attitude.
    case t11 = "T11"
    /// Nothing has moved since the last review.
    case t12 = "T12"

    /// How grave its findings are, where they do not say so themselves.
    public var level: FindingLevel {
        switch self {
        case .j1, .e4, .e7: .error
        case .j3, .j5, .j6, .j7, .j8, .j9, .j14, .e1, .e2, .e5, .e9, .e12: .warning
        case .j2, .j4, .j10, .j11, .j12, .j13, .j15: .hint
        case .e3, .e6, .e8, .e10, .e11, .e14: .hint
        case .e13: .info
        case .t1, .t2, .t3, .t4, .t6, .t7, .t8, .t9, .t10: .warning
        case .t5, .t11, .t12: .hint
        }
    }

    /// Whether the left one is listed first.
    public static func < (left: CheckID, right: CheckID) -> Bool { left.order < right.order }

    private var order: Int { Self.orders[self] ?? Self.orders.count }

    private static let orders = Dictionary(
        uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })
}
