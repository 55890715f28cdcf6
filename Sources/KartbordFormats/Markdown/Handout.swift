import KartbordModel
import KartbordText

/// The hand-out of one journey map while it is written, section by section.
struct Handout: HandoutWriting {
    let map: JourneyMap
    let language: Language
    let today: CalendarDate
    let origin: JourneyMap?

    let personas: [Persona]
    let lanes: [Lane]
    let phases: [Phase]
    let steps: [Step]
    let insights: [Insight]
    let opportunities: [Opportunity]
    /// What the checks of the method find.
    let findings: [Finding]
    /// Whether nothing at all has a source.
    let isHypothesis: Bool
    /// The steps and cards that nothing supports, where other things are supported.
    let assumed: Set<ItemID>
    /// The numbers by which steps, insights and opportunities are called, each from 1.
    let numbers: [ItemID: Int]

    var page = MarkdownPage()

    var document: Document { map.document }

    init(
        _ map: JourneyMap, language: Language, today: CalendarDate, origin: JourneyMap?,
        findings: [Finding]
    ) {
        self.map = map
        self.language = language
        self.today = today
        self.origin = origin
        personas = map.personas
        lanes = map.lanes
        phases = map.phases
        steps = map.steps
        insights = map.insights
        opportunities = map.opportunities
        self.findings = findings
        isHypothesis = map.document.isHypothesis
        assumed = Self.assumed(findings)
        var numbers: [ItemID: Int] = [:]
        for ids in [steps.map(\.id), insights.map(\.id), opportunities.map(\.id)] {
            for (index, id) in ids.enumerated() { numbers[id] = index + 1 }
        }
        self.numbers = numbers
    }

    /// The name of a persona; nil when there is none with the id.
    func personaName(_ id: ItemID) -> String? {
        map.item(id, Persona.self).map { named($0[.name]) }
    }
}
