/// The name of a field, as it stands in the file.
///
/// What a field may hold depends on the type of the item: see ``TypeSchema``. Code that knows
/// which field it wants uses the typed ``Key`` of the same name.
public enum FieldName: UInt8, CaseIterable, Sendable {
    /// What a map, lane, phase or step is called.
    case title
    /// What a persona is called.
    case name
    /// The words of a card, an insight, an opportunity or an alternative.
    case text
    /// The language of the labels in exports: `sv`, `fi` or `en`.
    case language
    /// Whether the map shows what is or what is wanted.
    case state
    /// The map that a wanted map came from, as a path relative to its own folder.
    case from
    /// What the map as a whole rests on.
    case basis
    /// The question that the map shall answer.
    case question
    /// What the journey begins with.
    case start
    /// What the journey ends with.
    case end
    /// The situation in which the journey takes place.
    case scenario
    /// What the person wants to reach.
    case goal
    /// What the person expects beforehand.
    case expectations
    /// Who keeps the map alive, or takes the opportunity further.
    case owner
    /// The day on which the map is taken up again, as `YYYY-MM-DD`.
    case reviewDate
    /// Who took part in the workshop.
    case participants
    /// The day of the workshop, as `YYYY-MM-DD`.
    case workshopDate
    /// Hours in a full-time week, by which hours become full-time equivalents.
    case hoursPerWeek
    /// What a persona stands for, or what an insight is.
    case kind
    /// What the persona would say, in the first person.
    case quote
    /// What the persona needs.
    case needs
    /// What stands in the way of the persona.
    case frustrations
    /// How the receiver and the organisation reach each other, such as telephone or letter.
    case channels
    /// How well a step or a card is known; for a persona, the sources in words.
    case evidence
    /// The line of a blueprint that is drawn under a lane.
    case line
    /// Whether a lane is left out of view.
    case hidden
    /// The question to show while a place is empty; never content.
    case prompt
    /// When a phase takes place, seen from the service.
    case period
    /// Where the receiver meets the organisation.
    case touchpoint
    /// Who takes the initiative at a step.
    case initiative
    /// Minutes from asking to getting.
    case waiting
    /// Minutes that the step itself takes the receiver.
    case duration
    /// Whether the step decides what the receiver thinks of the whole.
    case momentOfTruth
    /// Whether the step lies outside the own process.
    case outside
    /// Times a week.
    case volume
    /// Minutes of handling each time.
    case minutes
    /// Per cent of the handling that is done by hand, 0–100.
    case manualShare
    /// In how many ways the step is handled.
    case variants
    /// Who feels.
    case persona
    /// How it feels, from −2 (worst) to 2 (best).
    case value
    /// A word for the feeling.
    case word
    /// The lane in which a card stands.
    case lane
    /// What else there is to say, in any number of lines.
    case note
    /// Whom a card is about; all of them when it names none.
    case personas
    /// What a pain point does to the receiver.
    case severity
    /// Words by which cards are found together.
    case tags
    /// Dots that were given in the room.
    case votes
    /// Where an insight comes from.
    case source
    /// How many said it.
    case count
    /// The day on which it was said, seen or counted, as `YYYY-MM-DD`.
    case date
    /// The steps that an insight or an opportunity is linked to.
    case steps
    /// The cards that rest on an insight.
    case cards
    /// The insights that speak for an opportunity.
    case insights
    /// What an opportunity is worth to the receiver, 1–5, 5 most.
    case receiverValue
    /// What an opportunity is worth to the organisation, 1–5, 5 most.
    case organisationValue
    /// What an opportunity costs, 1–5, 5 most.
    case effort
    /// How far an opportunity has come.
    case status
    /// What came of an opportunity: goals, actions or items of other maps, by path and id.
    case leadsTo
    /// Whether an alternative was taken or dropped.
    case verdict
    /// Why an alternative was taken or dropped.
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
