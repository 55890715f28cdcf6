/// Which state a journey map shows.
public enum MapState: String, Choice {
    case current
    case wanted
}

/// What a journey map as a whole rests on.
public enum Basis: String, Choice {
    case assumed
    case mixed
    case researched
}

/// When a phase takes place, seen from the service.
public enum Period: String, Choice {
    case before
    case during
    case after
}

/// What a persona stands for.
public enum PersonaKind: String, Choice {
    case persona
    case role
    case behaviour
}

/// Who takes the initiative at a step.
public enum Initiative: String, Choice {
    case receiver
    case organisation
}

/// How well something is known.
public enum Evidence: String, Choice {
    case none
    case partly
    case researched
}

/// What a pain point does to the receiver, from a nuisance to the end of the journey.
public enum Severity: String, Choice {
    case trivial
    case workaround
    case givesUp
}

/// The line of a service blueprint that is drawn under a lane.
public enum BlueprintLine: String, Choice {
    /// Between what the receiver does and what meets the receiver.
    case interaction
    /// Between what the receiver sees and what happens behind.
    case visibility
}

/// What an insight is: a fact or an interpretation.
public enum InsightKind: String, Choice {
    case quote
    case observation
    case number
    case need
    case pain
    case gain
    case job

    /// Whether the insight is a fact (somebody said it, it was seen or counted).
    public var isFact: Bool { self == .quote || self == .observation || self == .number }
}

/// Where an insight comes from.
public enum Source: String, Choice {
    case interview
    case focusGroup
    case observation
    case statistics
    case survey
    case assumption
}

/// How far an opportunity has come.
public enum OpportunityStatus: String, Choice {
    case new
    case chosen
    case started
    case done
    case dropped
}

/// Whether a weighed alternative was taken.
public enum Verdict: String, Choice {
    case taken
    case dropped
}
