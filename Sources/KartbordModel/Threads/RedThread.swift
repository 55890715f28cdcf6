/// A thread from where it begins to where it ends or breaks off, as a tree.
public struct RedThread: Sendable, Equatable {
    /// A place on the thread with all that comes of it.
    public struct Place: Sendable, Equatable {
        /// The item.
        public let station: Station
        /// What comes of it.
        public let next: [Place]
        /// Whether what comes of it is not told here, since it stands at another place of the
        /// thread, or since the thread is too long.
        public let isCutShort: Bool
        /// Why the thread breaks off here.
        public let breaks: [ThreadBreak]

        /// How many places there are from here on.
        public var count: Int { next.reduce(1) { $0 + $1.count } }

        /// The place and all below it, from the top in reading order, with the depth of each.
        public func flattened(depth: Int = 0) -> [(depth: Int, place: Place)] {
            [(depth, self)] + next.flatMap { $0.flattened(depth: depth + 1) }
        }
    }

    /// Where it begins: what was said, or what nobody has told where it comes from.
    public let start: Place

    /// Whether something was measured at the end of it.
    public let isMeasured: Bool
}

extension ThreadGraph {
    /// Where threads begin: facts, and the pain points and opportunities that no fact leads to.
    ///
    /// What a map has taken over from the one that it was made from begins there.
    public var starts: [Station] {
        workspace.paths.flatMap { path -> [Station] in
            guard let document = workspace[path], document.kind != .effectMap else { return [] }
            let taken = takenOver(path)
            let items =
                document.items(of: .insight) + document.items(of: .card)
                + document.items(of: .opportunity) + document.items(of: .signal)
            return items.filter { !document.isUnanswered($0) }
                .map { Station(path, document.id($0)) }
                .filter { taken?.contains($0.item) != true && isStart($0, document) }
        }
    }

    private func isStart(_ station: Station, _ document: Document) -> Bool {
        guard previous(to: station).isEmpty, let type = document.type(of: station.item) else {
            return false
        }
        switch type {
        case .insight:
            let kind: InsightKind? = document[station.item, .insightKind]
            return kind?.isFact == true || !next(after: station).isEmpty
        case .card: return document[station.item, .lane] == ItemID.painLane
        default: return true
        }
    }

    /// The thread that begins at an item.
    ///
    /// What comes of an item is told once; where a thread comes to it again it says so.
    public func thread(from start: Station) -> RedThread {
        var told: Set<Station> = []
        var isMeasured = false
        let place = place(start, versions(of: start.map), 1, nil, &told, &isMeasured)
        return RedThread(start: place, isMeasured: isMeasured)
    }

    /// How many places a thread may have one after the other: more are nobody's thread.
    static let longest = 40

    /// A place with what comes of it, of the places in `only` unless that is nil.
    func place(
        _ station: Station, _ versions: [MapPath], _ length: Int, _ only: Set<Station>?,
        _ told: inout Set<Station>, _ isMeasured: inout Bool
    ) -> RedThread.Place {
        let isNew = told.insert(station).inserted
        var next = next(after: station)
        let part = part(of: station)
        if part == .reading {
            isMeasured = true
            // What was measured is where the next version of the journey begins.
            next += versions.map { Station($0, .map) }.filter { !next.contains($0) }
        }
        if let only { next = next.filter { only.contains($0) || self.part(of: $0) == .version } }
        let isLast = part == .version || next.isEmpty
        guard isNew, !isLast, length < Self.longest else {
            return RedThread.Place(
                station: station, next: [], isCutShort: !isLast,
                breaks: isNew ? breaks(at: station) : [])
        }
        let places = next.map { place($0, versions, length + 1, only, &told, &isMeasured) }
        return RedThread.Place(
            station: station, next: places, isCutShort: false, breaks: breaks(at: station))
    }

    /// All threads, each from its beginning, up to about so many places.
    ///
    /// - Returns: the threads, and how many are left out.
    public func threads(mostPlaces: Int = 20_000) -> (threads: [RedThread], left: Int) {
        let starts = starts
        var threads: [RedThread] = []
        var places = 0
        for start in starts where places < mostPlaces {
            let thread = thread(from: start)
            places += thread.start.count
            threads.append(thread)
        }
        return (threads, starts.count - threads.count)
    }
}
