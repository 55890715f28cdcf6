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

    /// The word for the type in files of edits and in messages for programs.
    public var name: String { Self.names[Int(rawValue)] }

    private static let names = allCases.map { "\($0)" }
}
