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
    /// The key of the field `title`.
    public static var title: Key { Key(.title) }
    /// The key of the field `name`.
    public static var name: Key { Key(.name) }
    /// The key of the field `text`.
    public static var text: Key { Key(.text) }
    /// The key of the field `language`.
    public static var language: Key { Key(.language) }
    /// The key of the field `from`.
    public static var from: Key { Key(.from) }
    /// The key of the field `question`.
    public static var question: Key { Key(.question) }
    /// The key of the field `start`.
    public static var start: Key { Key(.start) }
    /// The key of the field `end`.
    public static var end: Key { Key(.end) }
    /// The key of the field `scenario`.
    public static var scenario: Key { Key(.scenario) }
    /// The key of the field `goal`.
    public static var goal: Key { Key(.goal) }
    /// The key of the field `expectations`.
    public static var expectations: Key { Key(.expectations) }
    /// The key of the field `owner`.
    public static var owner: Key { Key(.owner) }
    /// The key of the field `reviewDate`.
    public static var reviewDate: Key { Key(.reviewDate) }
    /// The key of the field `participants`.
    public static var participants: Key { Key(.participants) }
    /// The key of the field `workshopDate`.
    public static var workshopDate: Key { Key(.workshopDate) }
    /// The key of the field `quote`.
    public static var quote: Key { Key(.quote) }
    /// The key of the field `needs`.
    public static var needs: Key { Key(.needs) }
    /// The key of the field `frustrations`.
    public static var frustrations: Key { Key(.frustrations) }
    /// The key of the field `prompt`.
    public static var prompt: Key { Key(.prompt) }
    /// The key of the field `touchpoint`.
    public static var touchpoint: Key { Key(.touchpoint) }
    /// The key of the field `word`.
    public static var word: Key { Key(.word) }
    /// The key of the field `note`.
    public static var note: Key { Key(.note) }
    /// The key of the field `date`.
    public static var date: Key { Key(.date) }
    /// The key of the field `why`.
    public static var why: Key { Key(.why) }
}

extension Key where Value == Double {
    /// The key of the field `hoursPerWeek`.
    public static var hoursPerWeek: Key { Key(.hoursPerWeek) }
    /// Minutes from asking to getting.
    public static var waiting: Key { Key(.waiting) }
    /// Minutes that the step itself takes the receiver.
    public static var duration: Key { Key(.duration) }
    /// Times a week.
    public static var volume: Key { Key(.volume) }
    /// Minutes of handling each time.
    public static var minutes: Key { Key(.minutes) }
    /// Per cent, 0–100.
    public static var manualShare: Key { Key(.manualShare) }
    /// The key of the field `variants`.
    public static var variants: Key { Key(.variants) }
}

extension Key where Value == Int {
    /// −2…2.
    public static var value: Key { Key(.value) }
    /// The key of the field `votes`.
    public static var votes: Key { Key(.votes) }
    /// The key of the field `count`.
    public static var count: Key { Key(.count) }
    /// 1–5, 5 matters most.
    public static var receiverValue: Key { Key(.receiverValue) }
    /// 1–5, 5 matters most.
    public static var organisationValue: Key { Key(.organisationValue) }
    /// 1–5, 5 costs most.
    public static var effort: Key { Key(.effort) }
}

extension Key where Value == Bool {
    /// The key of the field `hidden`.
    public static var hidden: Key { Key(.hidden) }
    /// The key of the field `momentOfTruth`.
    public static var momentOfTruth: Key { Key(.momentOfTruth) }
    /// The key of the field `outside`.
    public static var outside: Key { Key(.outside) }
}

extension Key where Value == ItemID {
    /// The key of the field `persona`.
    public static var persona: Key { Key(.persona) }
    /// The key of the field `lane`.
    public static var lane: Key { Key(.lane) }
}

extension Key where Value == [ItemID] {
    /// The key of the field `personas`.
    public static var personas: Key { Key(.personas) }
    /// The key of the field `steps`.
    public static var steps: Key { Key(.steps) }
    /// The key of the field `cards`.
    public static var cards: Key { Key(.cards) }
    /// The key of the field `insights`.
    public static var insights: Key { Key(.insights) }
}

extension Key where Value == [String] {
    /// The key of the field `channels`.
    public static var channels: Key { Key(.channels) }
    /// The key of the field `tags`.
    public static var tags: Key { Key(.tags) }
    /// The key of the field `leadsTo`.
    public static var leadsTo: Key { Key(.leadsTo) }
}

extension Key where Value == MapState {
    /// The key of the field `state`.
    public static var state: Key { Key(.state) }
}

extension Key where Value == Basis {
    /// The key of the field `basis`.
    public static var basis: Key { Key(.basis) }
}

extension Key where Value == Period {
    /// The key of the field `period`.
    public static var period: Key { Key(.period) }
}

extension Key where Value == Initiative {
    /// The key of the field `initiative`.
    public static var initiative: Key { Key(.initiative) }
}

extension Key where Value == Evidence {
    /// How well a step or a card is known.
    public static var evidence: Key { Key(.evidence) }
}

extension Key where Value == Severity {
    /// The key of the field `severity`.
    public static var severity: Key { Key(.severity) }
}

extension Key where Value == BlueprintLine {
    /// The key of the field `line`.
    public static var line: Key { Key(.line) }
}

extension Key where Value == PersonaKind {
    /// The key of the field `kind`.
    public static var personaKind: Key { Key(.kind) }
}

extension Key where Value == InsightKind {
    /// The key of the field `kind`.
    public static var insightKind: Key { Key(.kind) }
}

extension Key where Value == Source {
    /// The key of the field `source`.
    public static var source: Key { Key(.source) }
}

extension Key where Value == OpportunityStatus {
    /// The key of the field `status`.
    public static var status: Key { Key(.status) }
}

extension Key where Value == Verdict {
    /// The key of the field `verdict`.
    public static var verdict: Key { Key(.verdict) }
}
