/// The typed name of a field: what `document[item, .title]` and `.set(item, .title, …)` take.
///
/// The type of the value belongs to the key, so that neither a misspelt field nor a number where
/// a text belongs compiles.
public struct Key<Value: FieldValue>: Sendable {
    /// The field's name in the file.
    public let name: FieldName

    /// Makes the key of a field.
    public init(_ name: FieldName) {
        self.name = name
    }
}

extension Key where Value == String {
    /// What a map, lane, phase or step is called.
    public static var title: Key { Key(.title) }
    /// What a persona or a target group is called.
    public static var name: Key { Key(.name) }
    /// The words of everything that has neither a title nor a name.
    public static var text: Key { Key(.text) }
    /// The language of the labels in exports: `sv`, `fi` or `en`.
    public static var language: Key { Key(.language) }
    /// The map that a wanted map came from, as a path relative to its own folder.
    public static var from: Key { Key(.from) }
    /// The question that the map shall answer.
    public static var question: Key { Key(.question) }
    /// What the journey begins with.
    public static var start: Key { Key(.start) }
    /// What the journey ends with.
    public static var end: Key { Key(.end) }
    /// The situation in which the journey takes place.
    public static var scenario: Key { Key(.scenario) }
    /// What the person wants to reach.
    public static var goal: Key { Key(.goal) }
    /// What the person expects beforehand.
    public static var expectations: Key { Key(.expectations) }
    /// Who keeps the map alive, takes the opportunity or action further, or measures.
    public static var owner: Key { Key(.owner) }
    /// The day on which the map is taken up again, as `YYYY-MM-DD`.
    public static var reviewDate: Key { Key(.reviewDate) }
    /// Who took part in the workshop.
    public static var participants: Key { Key(.participants) }
    /// The day of the workshop, as `YYYY-MM-DD`.
    public static var workshopDate: Key { Key(.workshopDate) }
    /// What the persona or the group would say, in the first person.
    public static var quote: Key { Key(.quote) }
    /// What the persona needs.
    public static var needs: Key { Key(.needs) }
    /// What stands in the way of the persona.
    public static var frustrations: Key { Key(.frustrations) }
    /// The question to show while a place is empty; never content.
    public static var prompt: Key { Key(.prompt) }
    /// Where the receiver meets the organisation.
    public static var touchpoint: Key { Key(.touchpoint) }
    /// A word for the feeling.
    public static var word: Key { Key(.word) }
    /// What else there is to say, in any number of lines.
    public static var note: Key { Key(.note) }
    /// The day on which it was said, seen, counted or measured, as `YYYY-MM-DD`.
    public static var date: Key { Key(.date) }
    /// Why an alternative was taken or dropped.
    public static var why: Key { Key(.why) }
    /// What an effect map is for, in at most two sentences.
    public static var purpose: Key { Key(.purpose) }
    /// What a target group is like.
    public static var description: Key { Key(.description) }
    /// What is promised to a target group.
    public static var valueProposition: Key { Key(.valueProposition) }
    /// What must be true for an action to have its effect.
    public static var assumption: Key { Key(.assumption) }
    /// How it is found out whether an assumption is true.
    public static var test: Key { Key(.test) }
    /// What testing an assumption gave.
    public static var result: Key { Key(.result) }
    /// How a measuring point is measured.
    public static var method: Key { Key(.method) }
    /// In what a measuring point is counted, such as `%` or `min`.
    public static var unit: Key { Key(.unit) }
    /// The day of the baseline, as `YYYY-MM-DD`.
    public static var baselineDate: Key { Key(.baselineDate) }
    /// The day by which the target is to be reached, as `YYYY-MM-DD`.
    public static var targetDate: Key { Key(.targetDate) }
    /// The id of the item that a conflict is about; the map itself when it names none.
    public static var about: Key { Key(.about) }
    /// The name of the field that two people changed differently.
    public static var field: Key { Key(.field) }
}

extension Key where Value == Double {
    /// Hours in a full-time week, by which hours become full-time equivalents.
    public static var hoursPerWeek: Key { Key(.hoursPerWeek) }
    /// Minutes from asking to getting.
    public static var waiting: Key { Key(.waiting) }
    /// Minutes that the step itself takes the receiver.
    public static var duration: Key { Key(.duration) }
    /// Times a week.
    public static var volume: Key { Key(.volume) }
    /// Minutes of handling each time.
    public static var minutes: Key { Key(.minutes) }
    /// Per cent of the handling that is done by hand, 0–100.
    public static var manualShare: Key { Key(.manualShare) }
    /// In how many ways the step is handled.
    public static var variants: Key { Key(.variants) }
    /// What was measured, in the unit of the measuring point.
    public static var readingValue: Key { Key(.value) }
    /// What was measured before anything was done, in the unit of the measuring point.
    public static var baseline: Key { Key(.baseline) }
    /// What is to be reached, in the unit of the measuring point.
    public static var target: Key { Key(.target) }
}

extension Key where Value == Int {
    /// How it feels, from −2 (worst) to 2 (best).
    public static var value: Key { Key(.value) }
    /// Dots that were given in the room.
    public static var votes: Key { Key(.votes) }
    /// How many said it.
    public static var count: Key { Key(.count) }
    /// What an opportunity is worth to the receiver, 1–5, 5 most.
    public static var receiverValue: Key { Key(.receiverValue) }
    /// What an opportunity is worth to the organisation, 1–5, 5 most.
    public static var organisationValue: Key { Key(.organisationValue) }
    /// What an opportunity or an action costs, 1–5, 5 most; unset counts 3.
    public static var effort: Key { Key(.effort) }
    /// How much it matters, 1–5, 5 most; unset counts 3.
    public static var weight: Key { Key(.weight) }
}

extension Key where Value == Bool {
    /// Whether a lane is left out of view.
    public static var hidden: Key { Key(.hidden) }
    /// Whether the step decides what the receiver thinks of the whole.
    public static var momentOfTruth: Key { Key(.momentOfTruth) }
    /// Whether the step lies outside the own process.
    public static var outside: Key { Key(.outside) }
    /// Whether an assumption has been tested.
    public static var tested: Key { Key(.tested) }
}

extension Key where Value == ItemID {
    /// Who feels.
    public static var persona: Key { Key(.persona) }
    /// The lane in which a card stands.
    public static var lane: Key { Key(.lane) }
}

extension Key where Value == [ItemID] {
    /// Whom a card is about; all of them when it names none.
    public static var personas: Key { Key(.personas) }
    /// The steps that an insight or an opportunity is linked to.
    public static var steps: Key { Key(.steps) }
    /// The cards that rest on an insight.
    public static var cards: Key { Key(.cards) }
    /// The insights that speak for an opportunity.
    public static var insights: Key { Key(.insights) }
    /// The effect goals that a usage goal serves.
    public static var effectGoals: Key { Key(.effectGoals) }
    /// The usage goals that an action serves.
    public static var usageGoals: Key { Key(.usageGoals) }
}

extension Key where Value == [String] {
    /// How the receiver and the organisation reach each other, such as telephone or letter.
    public static var channels: Key { Key(.channels) }
    /// Words by which cards are found together.
    public static var tags: Key { Key(.tags) }
    /// What came of an item: items of other maps, as ``MapReference`` writes them.
    public static var leadsTo: Key { Key(.leadsTo) }
    /// What an item came from: items of other maps, as ``MapReference`` writes them.
    public static var comesFrom: Key { Key(.comesFrom) }
}

extension Key where Value == MapState {
    /// Whether the map shows what is or what is wanted.
    public static var state: Key { Key(.state) }
}

extension Key where Value == Basis {
    /// What the map as a whole rests on.
    public static var basis: Key { Key(.basis) }
}

extension Key where Value == Period {
    /// When a phase takes place, seen from the service.
    public static var period: Key { Key(.period) }
}

extension Key where Value == Initiative {
    /// Who takes the initiative at a step.
    public static var initiative: Key { Key(.initiative) }
}

extension Key where Value == Evidence {
    /// How well a step or a card is known.
    public static var evidence: Key { Key(.evidence) }
}

extension Key where Value == Severity {
    /// What a pain point does to the receiver.
    public static var severity: Key { Key(.severity) }
}

extension Key where Value == BlueprintLine {
    /// The line of a blueprint that is drawn under a lane.
    public static var line: Key { Key(.line) }
}

extension Key where Value == PersonaKind {
    /// What a persona or a target group stands for.
    public static var personaKind: Key { Key(.kind) }
}

extension Key where Value == InsightKind {
    /// What an insight is.
    public static var insightKind: Key { Key(.kind) }
}

extension Key where Value == Source {
    /// Where an insight comes from.
    public static var source: Key { Key(.source) }
}

extension Key where Value == Status {
    /// How far an opportunity or an action has come.
    public static var status: Key { Key(.status) }
}

extension Key where Value == Verdict {
    /// Whether an alternative was taken or dropped.
    public static var verdict: Key { Key(.verdict) }
}

extension Key where Value == LabelPreset {
    /// By which words the levels of an effect map are called.
    public static var labels: Key { Key(.labels) }
}

extension Key where Value == Stance {
    /// Whether a target group helps, hinders or stands aside.
    public static var stance: Key { Key(.stance) }
}

extension Key where Value == Modality {
    /// Whether a usage goal is wanted, needed or a must.
    public static var modality: Key { Key(.modality) }
}

extension Key where Value == ActionKind {
    /// What an action is.
    public static var actionKind: Key { Key(.kind) }
}

extension Key where Value == Horizon {
    /// When an action is done.
    public static var when: Key { Key(.when) }
}

extension Key where Value == ConflictKind {
    /// What two people could not both have.
    public static var conflictKind: Key { Key(.kind) }
}
