/// The name of a list of items inside an item, as it stands in the file.
public enum ListName: UInt8, CaseIterable, Sendable {
    case personas
    case lanes
    case phases
    case steps
    case feelings
    case cards
    case insights
    case opportunities
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
