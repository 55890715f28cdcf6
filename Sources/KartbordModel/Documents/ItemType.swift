/// What an item is; the schema of a kind says which types it has and where they may stand.
public enum ItemType: UInt8, CaseIterable, Sendable {
    /// The whole document.
    case map
    /// Somebody whose journey is mapped.
    case persona
    /// A row of the journey map.
    case lane
    /// A stretch of the journey, in the receiver's words.
    case phase
    /// One thing the receiver does; a column of the journey map.
    case step
    /// How one persona feels at one step.
    case feeling
    /// One note in a lane of a step.
    case card
    /// Something that was said, seen, counted or concluded.
    case insight
    /// A question that asks for a better way ("How might we …?").
    case opportunity
    /// A way to take an opportunity that was weighed against others.
    case alternative
    /// A change for people that the work is to bring about (sv effektmål).
    case effectGoal
    /// By what one sees whether an effect goal is reached (sv mätpunkt).
    case measuringPoint
    /// What was measured on one day (sv mätvärde).
    case reading
    /// People who bring the effect about by what they do, or stand in its way (sv målgrupp).
    case targetGroup
    /// What a target group wants, needs or must be able to do (sv användningsmål).
    case usageGoal
    /// Something that is done so that usage goals are reached (sv åtgärd).
    case action
    /// Something that an organisation does, sorted into one of three boxes (sv punkt).
    case boxItem
    /// A move of an item from one box to another.
    case move
    /// What must be true for an item of Box 3 to be worth while.
    case assumption
    /// Five days from an idea to a prototype that users have tried (sv innovationssprint).
    case sprint
    /// Something seen in the world around that may matter (sv signal).
    case signal
    /// What two people changed so that both could not be had.
    case conflict

    /// The word for the type in files of edits and in messages for programs.
    public var name: String { Self.names[Int(rawValue)] }

    private static let names = allCases.map { "\($0)" }
}
