import KartbordModel
import KartbordText

/// Moving things by one place.
extension Session {
    /// Why what is chosen cannot be moved that way.
    func shiftRefusal(_ direction: Direction) -> Phrase? {
        guard let item = chosenItem, item != .map else { return Wording.Refusals.nothingChosen }
        return shiftEdits(item, direction) == nil ? Wording.Refusals.noFurther : nil
    }

    mutating func shift(_ direction: Direction) {
        guard let item = chosenItem, let edits = shiftEdits(item, direction) else { return }
        let command: String =
            switch direction {
            case .left: "move-left"
            case .right: "move-right"
            case .up: "move-up"
            case .down: "move-down"
            }
        perform(command, edits)
        if sheets.isEmpty { follow(item) } else { select(item) }
    }

    /// Stays in the row of a thing that moved.
    private mutating func follow(_ item: ItemID) {
        switch document.type(of: item) {
        case .insight, .opportunity: cursor.item = item
        default: reveal(item)
        }
        settle()
    }

    private func shiftEdits(_ item: ItemID, _ direction: Direction) -> [Edit]? {
        let type = document.type(of: item) ?? .lane
        let isAcross = direction == .left || direction == .right
        switch type {
        case .card: return isAcross ? cardAcross(item, direction) : cardAlong(item, direction)
        case .step: return isAcross ? stepAcross(item, direction) : nil
        case .phase: return isAcross ? among(siblings(of: item), item, direction) : nil
        case .lane: return isAcross ? nil : laneAlong(item, direction)
        case .persona: return isAcross ? nil : among(siblings(of: item), item, direction)
        case .insight, .opportunity:
            guard sheets.isEmpty else {
                return isAcross ? nil : among(siblings(of: item), item, direction)
            }
            return isAcross ? relink(item, direction) : among(entries, item, direction)
        default: return nil
        }
    }

    private func siblings(of item: ItemID) -> [ItemID] {
        guard let place = document.place(of: item) else { return [] }
        return document.children(of: place.parent, place.list)
    }

    /// One place up or down among some of the siblings.
    private func among(_ group: [ItemID], _ item: ItemID, _ direction: Direction) -> [Edit]? {
        guard var place = document.place(of: item), let position = group.firstIndex(of: item) else {
            return nil
        }
        if direction.isBackwards {
            guard position > 0 else { return nil }
            place.after = document.place(of: group[position - 1])?.after
        } else {
            guard position + 1 < group.count else { return nil }
            place.after = group[position + 1]
        }
        return [.move(item, place)]
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

    // MARK: Moving to a place by its name

    var moveToRefusal: Phrase? {
        guard let type = movable.first.flatMap({ document.type(of: $0) }) else {
            return Wording.Refusals.nothingChosen
        }
        return type == .card || type == .step ? nil : Wording.Refusals.onlyCardsAndSteps
    }

    private var movable: [ItemID] {
        guard !marks.isEmpty else { return chosenItem.map { [$0] } ?? [] }
        let all = candidates(of: .card) + candidates(of: .step)
        let marked = all.map { document.id($0) }.filter { marks.contains($0) }
        let type = marked.first.flatMap { document.type(of: $0) }
        return marked.filter { document.type(of: $0) == type }
    }

    mutating func openTargets() {
        openSheet(.targets(movable))
    }
}
