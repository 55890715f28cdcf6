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
    /// What a persona is called.
    public static var name: Key { Key(.name) }
    /// The words of a card, an insight, an opportunity or an alternative.
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
    /// Who keeps the map alive, or takes the opportunity further.
    public static var owner: Key { Key(.owner) }
    /// The day on which the map is taken up again, as `YYYY-MM-DD`.
    public static var reviewDate: Key { Key(.reviewDate) }
    /// Who took part in the workshop.
    public static var participants: Key { Key(.participants) }
    /// The day of the workshop, as `YYYY-MM-DD`.
    public static var workshopDate: Key { Key(.workshopDate) }
    /// What the persona would say, in the first person.
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
    /// The day on which it was said, seen or counted, as `YYYY-MM-DD`.
    public static var date: Key { Key(.date) }
    /// Why an alternative was taken or dropped.
    public static var why: Key { Key(.why) }
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
    /// What an opportunity costs, 1–5, 5 most.
    public static var effort: Key { Key(.effort) }
}

extension Key where Value == Bool {
    /// Whether a lane is left out of view.
    public static var hidden: Key { Key(.hidden) }
    /// Whether the step decides what the receiver thinks of the whole.
    public static var momentOfTruth: Key { Key(.momentOfTruth) }
    /// Whether the step lies outside the own process.
    public static var outside: Key { Key(.outside) }
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
}

extension Key where Value == [String] {
    /// How the receiver and the organisation reach each other, such as telephone or letter.
    public static var channels: Key { Key(.channels) }
    /// Words by which cards are found together.
    public static var tags: Key { Key(.tags) }
    /// What came of an opportunity: goals, actions or items of other maps, by path and id.
    public static var leadsTo: Key { Key(.leadsTo) }
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
    /// What a persona stands for.
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

extension Key where Value == OpportunityStatus {
    /// How far an opportunity has come.
    public static var status: Key { Key(.status) }
}

extension Key where Value == Verdict {
    /// Whether an alternative was taken or dropped.
    public static var verdict: Key { Key(.verdict) }
}
