/// The name of a field, as it stands in the file.
///
/// What a field may hold depends on the type of the item: see ``TypeSchema``. Code that knows
/// which field it wants uses the typed ``Key`` of the same name.
public enum FieldName: UInt8, CaseIterable, Sendable {
    case title
    case name
    case text
    case language
    case state
    case from
    case basis
    case question
    case start
    case end
    case scenario
    case goal
    case expectations
    case owner
    case reviewDate
    case participants
    case workshopDate
    case hoursPerWeek
    case kind
    case quote
    case needs
    case frustrations
    case channels
    case evidence
    case line
    case hidden
    case prompt
    case period
    case touchpoint
    case initiative
    case waiting
    case duration
    case momentOfTruth
    case outside
    case volume
    case minutes
    case manualShare
    case variants
    case persona
    case value
    case word
    case lane
    case note
    case personas
    case severity
    case tags
    case votes
    case source
    case count
    case date
    case steps
    case cards
    case insights
    case receiverValue
    case organisationValue
    case effort
    case status
    case leadsTo
    case verdict
    case why

    /// The member's name in the file.
    public var name: String { Self.names[Int(rawValue)] }

    /// The field with that name in the file, if there is one.
    public init?(name: String) {
        guard let found = Self.allCases.first(where: { $0.name.hasSameBytes(as: name) }) else {
            return nil
        }
        self = found
    }

    private static let names = allCases.map { "\($0)" }
}
