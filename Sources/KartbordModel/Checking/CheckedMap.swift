/// A journey map with what several checks ask for, read once.
struct CheckedMap {
    let map: JourneyMap
    let today: CalendarDate
    let words: CheckWords
    let origin: Document?
    let personas: [Persona]
    let phases: [CheckedPhase]
    /// All steps in reading order.
    let steps: [CheckedStep]

    init(_ map: JourneyMap, today: CalendarDate, words: CheckWords, origin: Document?) {
        self.map = map
        self.today = today
        self.words = words
        self.origin = origin
        personas = map.personas
        phases = map.phases.map { CheckedPhase($0) }
        steps = phases.flatMap(\.steps)
    }

    /// The value of a field of the map itself.
    subscript<Value: FieldValue>(key: Key<Value>) -> Value? { map.document[ItemID.map, key] }
}

struct CheckedPhase {
    let phase: Phase
    let steps: [CheckedStep]

    init(_ phase: Phase) {
        self.phase = phase
        steps = phase.steps.map { CheckedStep($0) }
    }
}

struct CheckedStep {
    let step: Step
    let id: ItemID
    let cards: [Card]
    /// The lanes in which the step has cards.
    let lanes: Set<ItemID>
    /// The cards of the lane of pain points.
    let pains: [Card]
    /// What is known of feelings, in the order in which it was noted.
    let feelings: [(persona: ItemID, value: Int)]

    static let painLane: ItemID = "pain"
    static let frontstageLane: ItemID = "frontstage"

    init(_ step: Step) {
        self.step = step
        id = step.id
        cards = step.cards
        var lanes: Set<ItemID> = []
        var pains: [Card] = []
        for card in cards {
            guard let lane: ItemID = card[.lane] else { continue }
            lanes.insert(lane)
            if lane == Self.painLane { pains.append(card) }
        }
        self.lanes = lanes
        self.pains = pains
        feelings = step.feelings.compactMap { feeling in
            guard let persona = feeling.persona, let value = feeling.value else { return nil }
            return (persona, value)
        }
    }
}
