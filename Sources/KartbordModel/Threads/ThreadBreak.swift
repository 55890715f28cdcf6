/// A place where a thread breaks off, as data.
public struct ThreadBreak: Hashable, Sendable {
    /// Why it does.
    public enum Reason: Hashable, Sendable {
        /// Something was said or seen, and nothing came of it.
        case leadsNowhere
        /// A pain point, or a step that facts are about, leads to no opportunity.
        case noOpportunity
        /// Nobody took up the opportunity.
        case notTakenUp
        /// No action serves the usage goal.
        case noAction
        /// The action lies in no box.
        case noBox
        /// The item of a portfolio serves nothing.
        case servesNothing
        /// Nobody has said by what the effect is seen.
        case noMeasuringPoint
        /// Nothing was measured.
        case notMeasured
        /// The other end of a link is gone.
        case brokenLink(BrokenLink)
    }

    /// Where it breaks off.
    public let station: Station
    /// Why it does.
    public let reason: Reason
}

extension ThreadGraph {
    /// Every place where a thread breaks off, by map and in reading order.
    ///
    /// What a map has taken over from the one that it was made from is told there.
    public var breaks: [ThreadBreak] {
        workspace.paths.flatMap { path -> [ThreadBreak] in
            guard let document = workspace[path] else { return [] }
            let taken = takenOver(path)
            return document.allItems.flatMap { handle -> [ThreadBreak] in
                // The questions of a template are nobody's items yet.
                if document.isUnanswered(handle) { return [] }
                let id = document.id(handle)
                let found = breaks(at: Station(path, id))
                guard id != .map, taken?.contains(id) == true else { return found }
                return found.filter { if case .brokenLink = $0.reason { true } else { false } }
            }
        }
    }

    /// Why threads break off at a place; none where they go on, or end in a reading.
    public func breaks(at station: Station) -> [ThreadBreak] {
        let broken = brokenLinks(of: station)
        guard broken.isEmpty else {
            return broken.map { ThreadBreak(station: station, reason: .brokenLink($0)) }
        }
        return reason(at: station).map { [ThreadBreak(station: station, reason: $0)] } ?? []
    }

    /// The map that this one was made from, when it has taken over items from it.
    func takenOver(_ path: MapPath) -> Document? {
        guard let from = workspace[path]?[ItemID.map, .from],
            case .found(let origin) = workspace.resolve(from, in: path, isPath: true),
            origin.map != path
        else { return nil }
        return workspace[origin.map]
    }

    private func reason(at station: Station) -> ThreadBreak.Reason? {
        guard let document = document(of: station), let type = type(of: station) else { return nil }
        let next = next(after: station)
        let isEnd = next.isEmpty
        let status: Status? = document[station.item, .status]
        switch type {
        case .insight:
            let kind: InsightKind? = document[station.item, .insightKind]
            return isEnd && kind?.isFact == true ? .leadsNowhere : nil
        case .card:
            return isEnd && document[station.item, .lane] == ItemID.painLane ? .noOpportunity : nil
        case .step:
            let isFelt = previous(to: station).contains { part(of: $0) == .fact }
            return isEnd && isFelt ? .noOpportunity : nil
        case .opportunity: return isEnd && status != .dropped ? .notTakenUp : nil
        case .usageGoal:
            return next.contains { part(of: $0) == .action } ? nil : .noAction
        case .action:
            let isBoxed = next.contains { self.isBoxed($0) }
            return isBoxed || status == .dropped ? nil : .noBox
        case .boxItem: return servesNothing(station) ? .servesNothing : nil
        case .effectGoal:
            return next.contains { part(of: $0) == .measuringPoint } ? nil : .noMeasuringPoint
        case .measuringPoint:
            return document.item(station.item, MeasuringPoint.self)?.latest == nil
                ? .notMeasured : nil
        default: return nil
        }
    }
}
