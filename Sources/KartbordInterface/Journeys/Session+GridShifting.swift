import KartbordModel

/// Moving things on the grid by one place.
extension Session {
    /// Stays in the row of a thing that moved.
    mutating func followOnGrid(_ item: ItemID) {
        switch document.type(of: item) {
        case .insight, .opportunity: cursor.item = item
        default: reveal(item)
        }
        settle()
    }

    func gridShiftEdits(_ item: ItemID, _ direction: Direction) -> [Edit]? {
        let type = document.type(of: item) ?? .lane
        let isAcross = direction.isAcross
        switch type {
        case .card: return isAcross ? cardAcross(item, direction) : cardAlong(item, direction)
        case .step: return isAcross ? stepAcross(item, direction) : nil
        case .phase: return isAcross ? among(siblings(of: item), item, direction) : nil
        case .lane: return isAcross ? nil : laneAlong(item, direction)
        case .insight, .opportunity:
            return isAcross ? relink(item, direction) : among(entries, item, direction)
        default: return nil
        }
    }

    private func cardAlong(_ card: ItemID, _ direction: Direction) -> [Edit]? {
        if let edits = among(entries, card, direction) { return edits }
        let lanes = lanes
        guard let lane = document[card, .lane],
            let place = lanes.firstIndex(where: { $0.id == lane })
        else { return nil }
        let beyond =
            direction == .up ? Array(lanes[..<place].reversed()) : Array(lanes[(place + 1)...])
        guard let next = beyond.first(where: { $0.sort == .cards }) else { return nil }
        return [.set(card, .lane, next.id)]
    }

    private func cardAcross(_ card: ItemID, _ direction: Direction) -> [Edit]? {
        guard let target = stepBeside(direction) else { return nil }
        let after = document.children(of: target, .cards).last
        return [.move(card, Place(target, .cards, after: after))]
    }

    /// The next step to the left or right, in whatever phase.
    private func stepBeside(_ direction: Direction) -> ItemID? {
        let steps = columns.filter { !$0.isEmptyPhase }.map { document.id($0.handle) }
        guard let step, let place = steps.firstIndex(of: step) else { return nil }
        let next = place + (direction == .left ? -1 : 1)
        return steps.indices.contains(next) ? steps[next] : nil
    }

    /// Within its phase, and over its edge into the next one.
    private func stepAcross(_ step: ItemID, _ direction: Direction) -> [Edit]? {
        if let edits = among(siblings(of: step), step, direction) { return edits }
        let phases = document.children(of: .map, .phases)
        guard let phase = document.parent(of: step), let place = phases.firstIndex(of: phase) else {
            return nil
        }
        let next = place + (direction == .left ? -1 : 1)
        guard phases.indices.contains(next) else { return nil }
        let after = direction == .left ? document.children(of: phases[next], .steps).last : nil
        return [.move(step, Place(phases[next], .steps, after: after))]
    }

    private func laneAlong(_ lane: ItemID, _ direction: Direction) -> [Edit]? {
        let shown = lanes.map(\.id)
        guard document.contains(lane) else {
            guard let position = shown.firstIndex(of: lane) else { return nil }
            let target = position + (direction == .up ? -2 : 1)
            guard target < shown.count, position > 0 || direction == .down else { return nil }
            let after = target < 0 ? nil : shown[target]
            return writtenLanes + [.move(lane, Place(.map, .lanes, after: after))]
        }
        return among(shown, lane, direction)
    }

    /// Takes a quote or an opportunity from this step to the next.
    private func relink(_ item: ItemID, _ direction: Direction) -> [Edit]? {
        guard let step, let target = stepBeside(direction) else { return nil }
        let linked = document[item, .steps] ?? []
        let unlink = Edit.unlink(item, .steps, step)
        return linked.contains(target) ? [unlink] : [unlink, .link(item, .steps, target)]
    }
}
