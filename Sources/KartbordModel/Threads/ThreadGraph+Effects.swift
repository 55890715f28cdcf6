extension ThreadGraph {
    /// Ties what serves what in an effect map, from usage goal to reading.
    ///
    /// A usage goal leads to the actions that serve it, these to where they lie in a portfolio, and
    /// all that to the effect goals: the order of the thread, so that it is one line where it can be.
    mutating func tieEffects(_ map: EffectMap, _ path: MapPath) {
        let links = EffectLinks(map)
        let document = map.document
        func station(_ handle: Handle) -> Station { Station(path, document.id(handle)) }
        for usageGoal in links.usageGoals {
            let actions = links.actions(of: usageGoal)
            let next = actions.isEmpty ? links.goals(of: usageGoal) : actions
            for handle in next { tie(station(usageGoal), station(handle)) }
        }
        for action in links.actions {
            let goals = links.usageGoals(servedBy: action).flatMap { links.goals(of: $0) }
            let places = places(of: station(action))
            for goal in goals {
                for place in places { tie(place, station(goal)) }
            }
        }
        for goal in map.effectGoals {
            tie(goal.measuringPoints, of: Station(path, goal.id))
        }
    }

    /// Where an action lies in a portfolio; the action itself when it lies in none.
    private func places(of action: Station) -> [Station] {
        let boxes = next(after: action).filter { part(of: $0) == .boxItem }
        return boxes.isEmpty ? [action] : boxes
    }

    /// Ties measuring points to what they measure, each with its latest reading.
    mutating func tie(_ points: [MeasuringPoint], of station: Station) {
        for point in points {
            let place = Station(station.map, point.id)
            tie(station, place)
            if let latest = point.latest { tie(place, Station(station.map, latest.id)) }
        }
    }
}
