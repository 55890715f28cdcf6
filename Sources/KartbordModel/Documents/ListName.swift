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
