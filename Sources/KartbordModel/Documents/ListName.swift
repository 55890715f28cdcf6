/// The name of a list of items inside an item, as it stands in the file.
public enum ListName: UInt8, CaseIterable, Sendable {
    /// Those whose journey it is.
    case personas
    /// The rows of a journey map.
    case lanes
    /// The stretches of the journey, in order.
    case phases
    /// What the receiver does in a phase, in order.
    case steps
    /// How the personas feel at a step.
    case feelings
    /// The notes at a step, of all lanes.
    case cards
    /// What was said, seen, counted or concluded.
    case insights
    /// Questions that ask for a better way.
    case opportunities
    /// The ways to take an opportunity that were weighed.
    case alternatives
    /// The changes that the work is to bring about.
    case effectGoals
    /// By what one sees whether an effect goal is reached.
    case measuringPoints
    /// What was measured, day by day.
    case readings
    /// Those who bring the effect about, or stand in its way.
    case targetGroups
    /// What a target group wants, needs or must be able to do.
    case usageGoals
    /// What is done so that usage goals are reached.
    case actions
    /// What the environmental scan has seen.
    case signals
    /// What an organisation does, box by box, and what is not sorted yet.
    case items
    /// From which box to which an item was moved, the oldest first.
    case moves
    /// What must be true for an item to be worth while.
    case assumptions
    /// The five-day sprints on an item.
    case sprints
    /// What has to be decided after a merge.
    case conflicts

    /// The member's name in the file.
    public var name: String { Self.names[Int(rawValue)] }

    /// The list with that name in the file, if there is one.
    public init?(name: String) {
        guard let found = Self.allCases.first(where: { $0.name.hasSameBytes(as: name) }) else {
            return nil
        }
        self = found
    }

    private static let names = allCases.map { "\($0)" }
}
