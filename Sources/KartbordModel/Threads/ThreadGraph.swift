/// What leads to what in a workspace, within maps and between them.
///
/// Made in one walk over all maps. Of a measuring point the latest reading is on the thread.
public struct ThreadGraph: Sendable {
    /// The maps that the threads run through.
    public let workspace: WorkspaceMaps
    /// The references whose other end is gone, by map and in reading order.
    public private(set) var brokenLinks: [BrokenLink] = []

    private var following: [Station: [Station]] = [:]
    private var preceding: [Station: [Station]] = [:]
    private var broken: [Station: [BrokenLink]] = [:]
    private var versionsOf: [MapPath: [MapPath]] = [:]
    private var ties: Set<Tie> = []

    private struct Tie: Hashable {
        let from: Station
        let to: Station
    }

    /// Finds what leads to what.
    public init(_ workspace: WorkspaceMaps) {
        self.workspace = workspace
        let paths = workspace.paths
        for path in paths { tieReferences(of: path) }
        for path in paths {
            guard let document = workspace[path] else { continue }
            switch document.kind {
            case .journey: tieJourney(JourneyMap(document), path)
            case .effectMap: tieEffects(EffectMap(document), path)
            case .trebox: tiePortfolio(TreboxPortfolio(document), path)
            }
        }
        ties = []
        for station in Array(following.keys) { following[station] = inOrder(next(after: station)) }
    }

    /// What is nearest on the thread first, else as it was found.
    private func inOrder(_ stations: [Station]) -> [Station] {
        guard stations.count > 1 else { return stations }
        return stations.enumerated().map { (part(of: $1)?.rawValue ?? 0, $0, $1) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    /// What an item leads to: what is nearest on the thread first.
    public func next(after station: Station) -> [Station] { following[station] ?? [] }

    /// What leads to an item.
    public func previous(to station: Station) -> [Station] { preceding[station] ?? [] }

    /// The references of an item whose other end is gone.
    public func brokenLinks(of station: Station) -> [BrokenLink] { broken[station] ?? [] }

    /// The journeys that were made from a map.
    public func versions(of path: MapPath) -> [MapPath] { versionsOf[path] ?? [] }

    /// The document that a station is in.
    public func document(of station: Station) -> Document? { workspace[station.map] }

    /// What a station is; nil when it is gone.
    public func type(of station: Station) -> ItemType? {
        workspace[station.map]?.type(of: station.item)
    }

    /// Where on the thread a station stands.
    public func part(of station: Station) -> ThreadPart? {
        type(of: station).flatMap { ThreadPart($0) }
    }

    mutating func tie(_ from: Station, _ to: Station) {
        guard from != to, ties.insert(Tie(from: from, to: to)).inserted else { return }
        following[from, default: []].append(to)
        preceding[to, default: []].append(from)
    }

    // MARK: Between maps

    private mutating func tieReferences(of path: MapPath) {
        guard let document = workspace[path] else { return }
        for entry in document.referenceFields {
            let holder = Station(path, entry.item)
            for text in entry.texts {
                switch workspace.resolve(text, in: path, isPath: entry.field == .from) {
                case .found(let other): tie(holder, entry.field, other)
                case .broken(let reason):
                    let link = BrokenLink(
                        holder: holder, field: entry.field, text: text, reason: reason)
                    brokenLinks.append(link)
                    broken[holder, default: []].append(link)
                }
            }
        }
    }

    private mutating func tie(_ holder: Station, _ field: FieldName, _ other: Station) {
        switch field {
        case .leadsTo: tie(onThread(holder), other)
        case .comesFrom: tie(onThread(other), holder)
        default:
            // The map that this one was made from.
            guard other.map != holder.map else { return }
            versionsOf[other.map, default: []].append(holder.map)
        }
    }

    /// What comes of a measuring point comes of what was measured there last.
    private func onThread(_ station: Station) -> Station {
        guard let document = workspace[station.map],
            let point = document.item(station.item, MeasuringPoint.self), let latest = point.latest
        else { return station }
        return Station(station.map, latest.id)
    }
}
