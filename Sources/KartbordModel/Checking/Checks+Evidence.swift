extension Checks {
    /// J6: what is only assumed must be visible as assumed.
    ///
    /// A map without any source is told so once, not once more for every card of it.
    static func evidence(_ map: CheckedMap) -> [Finding] {
        if map.map.document.isHypothesis { return [Finding(.j6, .map, nil, .noSource)] }
        return map.steps.flatMap { unproven($0) }
    }

    private static func unproven(_ step: CheckedStep) -> [Finding] {
        if step.feelings.isEmpty, step.pains.isEmpty { return [] }
        let isStepProven = isProven(step.step)
        var found: [Finding] = []
        if !step.feelings.isEmpty, !isStepProven {
            found.append(Finding(.j6, step.id, .evidence, .feelingWithoutEvidence))
        }
        for card in step.pains {
            let isProven = card.evidence.map { isKnown($0) } ?? isStepProven
            if !isProven { found.append(Finding(.j6, card.id, .evidence, .painWithoutEvidence)) }
        }
        return found
    }

    /// What is known of a step holds for its feelings and for the cards that say nothing else.
    private static func isProven(_ step: Step) -> Bool {
        if let said: Evidence = step[.evidence] { return isKnown(said) }
        return step.insights.contains(where: \.isEvidence)
    }

    /// J15: half a sum misleads.
    static func numbers(_ map: CheckedMap) -> [Finding] {
        map.phases.compactMap { phase in
            let own = phase.steps.filter { $0.step[.outside] != true }
            let known = own.filter { $0.step[.volume] != nil || $0.step[.minutes] != nil }.count
            guard known > 0, known < own.count else { return nil }
            let reason = Finding.Reason.numbersMissing(known: known, steps: own.count)
            return Finding(.j15, phase.phase.id, nil, reason)
        }
    }
}
