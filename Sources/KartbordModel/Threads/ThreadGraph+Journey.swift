extension ThreadGraph {
    /// Ties what rests on what in a journey.
    ///
    /// An opportunity answers the pain points of the steps that it is linked to, and those that
    /// rest on its insights. A longer way between two items makes the shorter one needless.
    mutating func tieJourney(_ map: JourneyMap, _ path: MapPath) {
        let document = map.document
        for step in map.steps {
            let opportunities = step.opportunities.map(\.id)
            for card in step.cards {
                let insights = document.sources(of: .insight, to: card.id)
                guard card[.lane] == ItemID.painLane || !insights.isEmpty else { continue }
                let answers = insights.flatMap { document.sources(of: .opportunity, to: $0) }
                for opportunity in opportunities + answers {
                    tie(Station(path, card.id), Station(path, opportunity))
                }
            }
            for opportunity in opportunities {
                tie(Station(path, step.id), Station(path, opportunity))
            }
        }
        for insight in map.insights { tie(insight, path) }
    }

    private mutating func tie(_ insight: Insight, _ path: MapPath) {
        let document = insight.document
        let station = Station(path, insight.id)
        let cards = (insight[.cards] ?? []).filter { document.type(of: $0) == .card }
        let told = Set(cards.compactMap { document.parent(of: $0) })
        let steps = (insight[.steps] ?? []).filter {
            document.type(of: $0) == .step && !told.contains($0)
        }
        for item in cards + steps { tie(station, Station(path, item)) }
        let reached = Set((cards + steps).flatMap { next(after: Station(path, $0)) })
        for id in document.sources(of: .opportunity, to: insight.id) {
            let opportunity = Station(path, id)
            if !reached.contains(opportunity) { tie(station, opportunity) }
        }
    }
}

extension ItemID {
    /// The lane of pain points.
    static let painLane: ItemID = "pain"
}
