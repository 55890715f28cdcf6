extension Checks {
    /// J1: what every journey map starts from: somebody, something they want, a question.
    static func aim(_ map: CheckedMap) -> [Finding] {
        var found: [Finding] = []
        if map.personas.isEmpty { found.append(Finding(.j1, .map, nil, .noPersona)) }
        if map[.scenario] == nil, map[.goal] == nil {
            found.append(Finding(.j1, .map, .scenario, .noScenarioOrGoal))
        }
        if map[.question] == nil { found.append(Finding(.j1, .map, .question, .noQuestion)) }
        return found
    }

    /// J3: a journey begins before the service and ends after it.
    static func periods(_ map: CheckedMap) -> [Finding] {
        let periods = Set(map.phases.compactMap(\.phase.period))
        var found: [Finding] = []
        if !periods.contains(.before) { found.append(Finding(.j3, .map, nil, .noPhaseBefore)) }
        if !periods.contains(.after) { found.append(Finding(.j3, .map, nil, .noPhaseAfter)) }
        return found
    }

    /// J9: a map lives when somebody owns it and takes it up again.
    static func keeping(_ map: CheckedMap) -> [Finding] {
        var found: [Finding] = []
        if map[.owner] == nil { found.append(Finding(.j9, .map, .owner, .noOwner)) }
        guard let day = map[.reviewDate].flatMap({ CalendarDate($0) }) else {
            found.append(Finding(.j9, .map, .reviewDate, .noReviewDate))
            return found
        }
        if day < map.today {
            found.append(Finding(.j9, .map, .reviewDate, .reviewDatePassed(day)))
        }
        return found
    }

    /// The most that one map should hold of each.
    static let mostPhases = 7
    static let mostSteps = 25

    /// J11: larger maps are read by nobody.
    static func size(_ map: CheckedMap) -> [Finding] {
        var found: [Finding] = []
        let (phases, steps) = (map.phases.count, map.steps.count)
        if phases > mostPhases {
            let reason = Finding.Reason.tooManyPhases(phases, most: mostPhases)
            found.append(Finding(.j11, .map, nil, reason))
        }
        if steps > mostSteps {
            let reason = Finding.Reason.tooManySteps(steps, most: mostSteps)
            found.append(Finding(.j11, .map, nil, reason))
        }
        return found
    }

    /// J12: a wanted map that wants nothing else than what is.
    static func sameAsOrigin(_ map: CheckedMap) -> [Finding] {
        guard map.map.state == .wanted, let origin = map.origin, origin.kind == .journey else {
            return []
        }
        let now = map.phases
        let then = JourneyMap(origin).phases
        guard !map.steps.isEmpty, now.count == then.count else { return [] }
        let same = zip(now, then).allSatisfy { one, other in
            map.map.document.branch(one.phase.handle) == origin.branch(other.handle)
        }
        return same ? [Finding(.j12, .map, nil, .sameAsOrigin)] : []
    }
}
