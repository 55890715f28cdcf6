extension Checks {
    /// J2: several personas are only worth having when each feels something of its own.
    static func ownCurves(_ map: CheckedMap) -> [Finding] {
        guard map.personas.count > 1 else { return [] }
        let feeling = Set(map.steps.flatMap { $0.feelings.map(\.persona) })
        return map.personas.map(\.id).filter { !feeling.contains($0) }
            .map { Finding(.j2, $0, nil, .noCurve) }
    }

    /// From how many steps on a curve can be called flat.
    static let fewestFlat = 3

    /// J5: every step is felt somehow, and not always the same.
    static func curves(_ map: CheckedMap) -> [Finding] {
        var found: [Finding] = []
        var values: [ItemID: [Int]] = [:]
        for step in map.steps {
            if step.feelings.isEmpty { found.append(Finding(.j5, step.id, nil, .noFeeling)) }
            for feeling in step.feelings {
                values[feeling.persona, default: []].append(feeling.value)
            }
        }
        for persona in map.personas.map(\.id) {
            guard let curve = values[persona], curve.count >= fewestFlat, let first = curve.first,
                curve.allSatisfy({ $0 == first })
            else { continue }
            let reason = Finding.Reason.flatCurve(value: first, steps: curve.count)
            found.append(Finding(.j5, persona, nil, reason))
        }
        return found
    }

    /// The highest feeling that still is a low point.
    static let lowPoint = -1

    /// J7: low points are explained by pain points, and pain points ask for something better.
    static func painPoints(_ map: CheckedMap) -> [Finding] {
        map.steps.flatMap { step in [unexplainedLow(step), unansweredPain(step)] }
            .compactMap { $0 }
    }

    private static func unexplainedLow(_ step: CheckedStep) -> Finding? {
        let lows = step.feelings.filter { low in
            low.value <= lowPoint && !step.pains.contains { isAbout($0, low.persona) }
        }
        guard let lowest = lows.min(by: { $0.value < $1.value }) else { return nil }
        return Finding(
            .j7, step.id, nil,
            .lowPointWithoutPain(persona: lowest.persona, value: lowest.value))
    }

    /// A card that names no persona is about all of them.
    private static func isAbout(_ card: Card, _ persona: ItemID) -> Bool {
        guard let personas: [ItemID] = card[.personas] else { return true }
        return personas.contains(persona)
    }

    /// An opportunity answers a pain point when it is linked to the step or to an insight on
    /// which the card rests.
    private static func unansweredPain(_ step: CheckedStep) -> Finding? {
        guard !step.pains.isEmpty, step.step.opportunities.isEmpty else { return nil }
        let document = step.step.document
        let unanswered = step.pains.filter { card in
            !document.sources(of: .insight, to: card.id).contains { insight in
                !document.sources(of: .opportunity, to: insight).isEmpty
            }
        }
        guard let first = unanswered.first else { return nil }
        return Finding(.j7, first.id, nil, .painWithoutOpportunity(count: unanswered.count))
    }
}
