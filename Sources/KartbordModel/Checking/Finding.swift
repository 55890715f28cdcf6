/// Something that a check found: where, how grave and why, as data.
///
/// The sentences for people are made from it in another place, so that the same finding can be
/// said in any language.
public struct Finding: Sendable, Equatable {
    /// The check that found it.
    public let check: CheckID
    /// How grave it is.
    public let level: FindingLevel
    /// The item to go to; the map itself for what concerns the whole.
    public let item: ItemID
    /// The field to fill in or to change, where one field is meant.
    public let field: FieldName?
    /// What was found.
    public let reason: Reason

    init(
        _ check: CheckID, _ item: ItemID, _ field: FieldName? = nil, _ reason: Reason,
        level: FindingLevel? = nil
    ) {
        self.check = check
        self.level = level ?? check.level
        self.item = item
        self.field = field
        self.reason = reason
    }
}

extension Finding {
    /// What was found, with the numbers, names and words that set it off.
    public enum Reason: Sendable, Equatable {
        /// Nobody is named whose journey it is.
        case noPersona
        /// Neither a scenario nor a goal is set.
        case noScenarioOrGoal
        /// The map answers no question.
        case noQuestion
        /// A persona feels nothing anywhere, though there are several personas.
        case noCurve
        /// No phase is marked as before the service.
        case noPhaseBefore
        /// No phase is marked as after the service.
        case noPhaseAfter
        /// The words of a title are all known, and none is a verb; the word is a noun of it.
        case noVerb(String)
        /// The word names a unit of the organisation.
        case unitName(String)
        /// The word names a system.
        case systemName(String)
        /// Nobody's feeling is noted.
        case noFeeling
        /// A persona feels the same at all of that many steps.
        case flatCurve(value: Int, steps: Int)
        /// Nothing in the map rests on a source: the map is a hypothesis.
        case noSource
        /// Feelings are noted that rest on nothing.
        case feelingWithoutEvidence
        /// A pain point rests on nothing.
        case painWithoutEvidence
        /// The persona feels that low, and no pain point says why.
        case lowPointWithoutPain(persona: ItemID, value: Int)
        /// That many pain points of a step lead to no opportunity.
        case painWithoutOpportunity(count: Int)
        /// Nobody is responsible.
        case noOwner
        /// It is not said how far it has come.
        case noStatus
        /// It is not said when the map is taken up again.
        case noReviewDate
        /// The day on which the map should have been taken up again.
        case reviewDatePassed(CalendarDate)
        /// The lane holds nothing for that many steps in a row, from this one on.
        case silentLane(ItemID, steps: Int)
        /// The receiver meets the organisation, but what they see there is not told.
        case noFrontstage
        /// That many phases are too many for one map.
        case tooManyPhases(Int, most: Int)
        /// That many steps are too many for one map.
        case tooManySteps(Int, most: Int)
        /// The wanted map has the same phases, steps and cards as the map it came from.
        case sameAsOrigin
        /// The word by which an insight sounds like a solution.
        case solution(String)
        /// A person could be found by it. The text itself is not repeated here, so that it does
        /// not spread with the finding.
        case personalDetail(PersonalDetail)
        /// That many of the steps of a phase have numbers.
        case numbersMissing(known: Int, steps: Int)

        /// It is not said what the map is for.
        case noPurpose
        /// The purpose has that many sentences.
        case longPurpose(sentences: Int)
        /// Nobody can see whether the goal is reached.
        case noMeasuringPoint
        /// The text stands for a number that nobody has filled in.
        case placeholder(String)
        /// A measuring point lacks these fields.
        case measureLacks([FieldName])
        /// The word by which a goal sounds like a delivery.
        case delivery(String)
        /// The words by which a goal sounds like use for its own sake.
        case mereUse(String)
        /// No usage goal serves the goal.
        case unservedGoal
        /// It is not said what the group wants, needs or must be able to do.
        case noUsageGoals
        /// The name means everybody.
        case everybody(String)
        /// It is not said how much it matters.
        case noWeight
        /// That many groups are too many.
        case tooManyGroups(Int, most: Int)
        /// It is not said whether it is wanted, needed or a must.
        case noModality
        /// The word by which a usage goal sounds like a feature.
        case feature(String)
        /// The usage goal leads to no effect goal.
        case usageGoalWithoutGoal
        /// The action leads to no usage goal.
        case actionWithoutUsageGoal
        /// The other action says the same.
        case sameAction(as: ItemID)
        /// It matters most, and nothing is done for it now.
        case noActionNow
        /// What is done now is done for what matters less.
        case lowPriorityNow
        /// So many of the actions are to be done now.
        case tooManyNow(Int, of: Int)
        /// The other goal is served by the same usage goals.
        case sameUsageGoals(as: ItemID)
        /// Nothing was measured on the day of the target or after it.
        case noReadingAfter(CalendarDate)
        /// The assumption has not been tested; whether somebody has said how.
        case untestedAssumption(hasTest: Bool)
        /// Nobody is listed who can hinder the effect.
        case nobodyHinders

        /// Nothing lies in the box.
        case emptyBox(Box)
        /// An item of a portfolio lacks these fields.
        case itemLacks([FieldName])
        /// Box 3 needs that many hours a week more than Box 2 frees and nobody is busy with.
        case needsMore(missing: Double)
        /// An item of Box 3 says nothing that must be true, or not how it is tested next.
        case untried(hasAssumption: Bool)
        /// The words by which an item of Box 3 is judged by what it saves.
        case savings(String)
        /// The word by which an item of Box 3 sounds like an improvement.
        case improvement(String)
        /// An item that is let go lacks these fields.
        case lettingGoLacks([FieldName])
        /// The day on which the antipilot should have ended.
        case antipilotOver(CalendarDate)
        /// The law demands it.
        case legalDuty
        /// The share of the effort that Box 1 has, and its limit, in per cent.
        case presentAboveLimit(Double, limit: Double)
        /// The item of another box says the same.
        case sameItem(as: ItemID)
        /// The words of what relies on it in another map, or where that is.
        case reliedOn(by: String)
        /// Nothing in the box is an assumption or an attitude.
        case onlyThings
        /// No item has moved since that day.
        case nothingMoved(since: CalendarDate)
    }
}
