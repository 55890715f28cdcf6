public import KartbordModel
import KartbordText

/// Where a person came from by following links, also from other maps.
public struct Trail: Sendable, Equatable {
    /// A place that one can go back to.
    struct Stop: Sendable, Equatable {
        /// The map that the place is on; nil for the one that is open.
        var map: MapPath?
        let whereabouts: Whereabouts
        /// The list that was in front.
        let sheet: Sheet?
    }

    var stops: [Stop] = []
}

/// A place on another map, to be opened there.
public struct MapPlace: Sendable, Equatable {
    /// The map, seen from the folder of the workspace.
    public let map: MapPath
    /// The item to go to; nil to go back to where the person was.
    let item: ItemID?
    let stop: Trail.Stop?
}

extension Session {
    /// Remembers where the person is, before a jump.
    mutating func leaveTrail() {
        trail.stops.append(
            Trail.Stop(map: nil, whereabouts: whereabouts, sheet: sheets.last(where: \.isLasting)))
    }

    /// Goes to an item of any map of the workspace.
    mutating func go(to station: Station) {
        guard let path = neighbourhood?.path, station.map != path else {
            go(to: station.item)
            return
        }
        let stayed = trail
        leaveTrail()
        open(MapPlace(map: station.map, item: station.item, stop: nil), from: path, trail)
        // Should the other map not open, there is nothing to go back from.
        trail = stayed
    }

    mutating func goBack() {
        guard let last = trail.stops.last else { return }
        var rest = trail
        rest.stops.removeLast()
        if let map = last.map, let path = neighbourhood?.path, map != path {
            open(MapPlace(map: map, item: nil, stop: last), from: path, rest)
        } else {
            trail = rest
            stand(at: last)
        }
    }

    private mutating func open(_ place: MapPlace, from path: MapPath, _ trail: Trail) {
        var left = trail
        for index in left.stops.indices where left.stops[index].map == nil {
            left.stops[index].map = path
        }
        requests.append(.open(place, left))
    }

    private mutating func stand(at stop: Trail.Stop) {
        sheets = []
        whereabouts = stop.whereabouts
        settle()
        if let sheet = stop.sheet {
            sheets = [sheet]
            refreshFindings()
            settleSelection()
        }
    }

    /// Begins at an item instead of where the first card goes.
    public mutating func begin(at item: ItemID) {
        guard item != .map, document.contains(item) else { return }
        go(to: item)
        trail = Trail()
        shownRows = sheets.last.map { rows(of: $0) } ?? []
        requests = []
    }

    /// Begins where the person wanted to go, coming from another map.
    public mutating func arrive(at place: MapPlace, trail: Trail, from other: Session) {
        view.isMouseOn = other.view.isMouseOn
        view.isPaneShown = other.view.isPaneShown
        if let stop = place.stop {
            stand(at: stop)
        } else if let item = place.item, item != .map {
            if document.contains(item) {
                go(to: item)
            } else {
                say(Wording.Threads.noItemHere, .refusal)
            }
        }
        self.trail = trail
        shownRows = sheets.last.map { rows(of: $0) } ?? []
        requests = []
    }
}

extension Sheet {
    /// Whether one comes back to it from a jump.
    var isLasting: Bool {
        switch content {
        case .fields, .personas, .insights, .opportunities: true
        default: false
        }
    }
}
