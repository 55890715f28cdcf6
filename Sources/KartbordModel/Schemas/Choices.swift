/// Which state a journey map shows.
public enum MapState: String, Choice {
    /// What is.
    case current
    /// What shall be.
    case wanted
}

/// What a journey map as a whole rests on.
public enum Basis: String, Choice {
    /// What those in the room believe.
    case assumed
    /// Partly belief, partly facts.
    case mixed
    /// Interviews, observation, numbers.
    case researched
}

/// When a phase takes place, seen from the service.
public enum Period: String, Choice {
    /// Before the service begins.
    case before
    /// While the service is given.
    case during
    /// After the service has ended.
    case after
}

/// What a persona stands for.
public enum PersonaKind: String, Choice {
    /// An invented person drawn from real ones.
    case persona
    /// Somebody in their role, such as a relative.
    case role
    /// All who behave alike.
    case behaviour
}

/// Who takes the initiative at a step.
public enum Initiative: String, Choice {
    /// The receiver gets in touch.
    case receiver
    /// The organisation gets in touch.
    case organisation
}

/// How well something is known.
public enum Evidence: String, Choice {
    /// It is only assumed.
    case none
    /// Something speaks for it.
    case partly
    /// It was looked into.
    case researched
}

/// What a pain point does to the receiver, from a nuisance to the end of the journey.
public enum Severity: String, Choice {
    /// It is a nuisance.
    case trivial
    /// It forces a detour.
    case workaround
    /// It ends the journey.
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
    /// Somebody said it, word for word; a fact.
    case quote
    /// Somebody saw it; a fact.
    case observation
    /// Somebody counted it; a fact.
    case number
    /// What is needed; an interpretation.
    case need
    /// What hurts; an interpretation.
    case pain
    /// What would do good; an interpretation.
    case gain
    /// What somebody wants to get done; an interpretation.
    case job

    /// Whether the insight is a fact (somebody said it, it was seen or counted).
    public var isFact: Bool { self == .quote || self == .observation || self == .number }
}

/// Where an insight comes from.
public enum Source: String, Choice {
    /// A talk with one person.
    case interview
    /// A talk with several at once.
    case focusGroup
    /// Being there and watching.
    case observation
    /// Figures that are kept anyway.
    case statistics
    /// The same questions put to many.
    case survey
    /// Nobody has looked: it counts as no source.
    case assumption
}

/// How far an opportunity or an action has come.
public enum Status: String, Choice {
    /// Nobody has decided yet.
    case new
    /// It shall be taken.
    case chosen
    /// Somebody works on it.
    case started
    /// It is there.
    case done
    /// It shall not be taken, and stays documented.
    case dropped
}

/// Whether a weighed alternative was taken.
public enum Verdict: String, Choice {
    /// It was chosen.
    case taken
    /// Another was chosen, or none.
    case dropped
}
