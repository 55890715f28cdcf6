/// The name of a field, as it stands in the file.
///
/// What a field may hold depends on the type of the item: see ``TypeSchema``. Code that knows
/// which field it wants uses the typed ``Key`` of the same name.
public enum FieldName: UInt8, CaseIterable, Sendable {
    /// What a map, lane, phase or step is called.
    case title
    /// What a persona or a target group is called.
    case name
    /// The words of everything that has neither a title nor a name.
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
    /// Who keeps the map alive, takes the opportunity or action further, or measures.
    case owner
    /// The day on which the map is taken up again, as `YYYY-MM-DD`.
    case reviewDate
    /// Who took part in the workshop.
    case participants
    /// The day of the workshop, as `YYYY-MM-DD`.
    case workshopDate
    /// Hours in a full-time week, by which hours become full-time equivalents.
    case hoursPerWeek
    /// What a persona or a target group stands for, or what an insight or an action is.
    case kind
    /// What the persona or the group would say, in the first person.
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
    /// How it feels, from −2 (worst) to 2 (best); for a reading, what was measured.
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
    /// The day on which it was said, seen, counted or measured, as `YYYY-MM-DD`.
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
    /// What an opportunity or an action costs, 1–5, 5 most; unset counts 3.
    case effort
    /// How far an opportunity or an action has come.
    case status
    /// What came of an item: items of other maps, as ``MapReference`` writes them.
    case leadsTo
    /// What an item came from: items of other maps, as ``MapReference`` writes them.
    case comesFrom
    /// Whether an alternative was taken or dropped.
    case verdict
    /// Why an alternative was taken or dropped.
    case why
    /// What an effect map is for, in at most two sentences.
    case purpose
    /// By which words the levels of an effect map are called.
    case labels
    /// What a target group is like.
    case description
    /// What is promised to a target group.
    case valueProposition
    /// How much it matters, 1–5, 5 most; unset counts 3.
    case weight
    /// Whether a target group helps, hinders or stands aside.
    case stance
    /// Whether a usage goal is wanted, needed or a must.
    case modality
    /// The effect goals that a usage goal serves.
    case effectGoals
    /// The usage goals that an action serves.
    case usageGoals
    /// When an action is done: a stretch of the road map.
    case when
    /// What must be true for an action to have its effect.
    case assumption
    /// How it is found out whether an assumption is true.
    case test
    /// Whether an assumption has been tested.
    case tested
    /// What testing an assumption gave.
    case result
    /// How a measuring point is measured.
    case method
    /// In what a measuring point is counted, such as `%` or `min`.
    case unit
    /// What was measured before anything was done.
    case baseline
    /// The day of the baseline, as `YYYY-MM-DD`.
    case baselineDate
    /// What is to be measured once the effect goal is reached.
    case target
    /// The day by which it is to be reached, as `YYYY-MM-DD`.
    case targetDate
    /// In which of the three boxes an item lies; in none while it is not sorted.
    case box
    /// Why an item lies in its box, or was moved there.
    case reason
    /// Where the organisation is going.
    case vision
    /// The day of the last review, as `YYYY-MM-DD`.
    case lastReview
    /// The share of the effort that Box 1 is to have, in per cent.
    case presentTarget
    /// The share of the effort that Box 2 is to have, in per cent.
    case pastTarget
    /// The share of the effort that Box 3 is to have, in per cent.
    case futureTarget
    /// The share of the effort that Box 1 may have at most, in per cent; 90 unless set.
    case presentLimit
    /// What nobody is busy with, in hours a week.
    case freeCapacity
    /// From which sector a signal comes.
    case sector
    /// The items that a signal led to.
    case items
    /// Whom an item concerns.
    case affected
    /// The day on which an item or a sprint begins, as `YYYY-MM-DD`.
    case startDate
    /// What an item takes now, in hours a week.
    case effortUsed
    /// What letting an item go frees, in hours a week.
    case effortFreed
    /// What creating an item takes, in hours a week.
    case effortNeeded
    /// Why an item no longer serves a purpose.
    case lostRelevance
    /// What happens when an item is let go.
    case consequences
    /// Whether a law demands the item.
    case legalDuty
    /// The first day without the item, as `YYYY-MM-DD`.
    case antipilotStart
    /// The last day of the antipilot, as `YYYY-MM-DD`.
    case antipilotEnd
    /// What would bring the item back.
    case bringBack
    /// What is believed to become possible.
    case hypothesis
    /// What is tried next.
    case nextTest
    /// What is done on the first day of a sprint.
    case monday
    /// What is done on the second day of a sprint.
    case tuesday
    /// What is done on the third day of a sprint.
    case wednesday
    /// What is done on the fourth day of a sprint.
    case thursday
    /// What is done on the fifth day of a sprint.
    case friday
    /// What was decided at the end of a sprint.
    case decision
    /// What was learned.
    case learned
    /// The box that an item was moved to.
    case to
    /// The id of the item that a conflict is about; the map itself when it names none.
    case about
    /// The field that two people changed differently.
    case field
    /// What the side wanted that was not followed: a value, or a place.
    case other

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
