extension ThreadGraph {
    /// The threads that run through an item, from where they begin to where they end.
    ///
    /// Only what leads to the item and what comes of it is told. Where several begin, what they
    /// share is told with the first of them.
    public func threads(through station: Station) -> [RedThread] {
        guard type(of: station) != nil else { return [] }
        let before = reached(from: station) { previous(to: $0) }
        let only = before.union(reached(from: station) { next(after: $0) })
        var starts = before.filter { previous(to: $0).isEmpty }
        // Nobody begins at a step when somebody has said something or been hurt.
        let told = starts.filter { type(of: $0) != .step }
        if !told.isEmpty { starts = told }
        // A circle of links has no beginning.
        if starts.isEmpty { starts = [station] }
        var shown: Set<Station> = []
        return sorted(starts).map { start in
            var isMeasured = false
            let place = place(start, versions(of: start.map), 1, only, &shown, &isMeasured)
            return RedThread(start: place, isMeasured: isMeasured)
        }
    }

    private func reached(from start: Station, _ step: (Station) -> [Station]) -> Set<Station> {
        var found: Set<Station> = [start]
        var waiting = [start]
        while let station = waiting.popLast() {
            for next in step(station) where found.insert(next).inserted { waiting.append(next) }
        }
        return found
    }

    /// By map and in reading order.
    private func sorted(_ stations: Set<Station>) -> [Station] {
        let maps = Set(stations.map(\.map))
        return maps.sorted().flatMap { path -> [Station] in
            guard let document = workspace[path] else { return [] }
            return document.allItems.map { Station(path, document.id($0)) }
                .filter { stations.contains($0) }
        }
    }
}
