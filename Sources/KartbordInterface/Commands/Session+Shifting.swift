import KartbordModel
import KartbordText

/// Moving things by one place.
extension Session {
    /// Why what is chosen cannot be moved that way.
    func shiftRefusal(_ direction: Direction) -> Phrase? {
        guard let item = chosenItem, item != .map else {
            return Wording.Refusals.nothingChosen(in: document.kind.rawValue)
        }
        return shiftEdits(item, direction) == nil ? kindView.shiftRefusal(self) : nil
    }

    mutating func shift(_ direction: Direction) {
        guard let item = chosenItem else { return }
        if sheets.isEmpty, kindView.shift(&self, item, direction) { return }
        guard let edits = shiftEdits(item, direction) else { return }
        let command: String =
            switch direction {
            case .left: "move-left"
            case .right: "move-right"
            case .up: "move-up"
            case .down: "move-down"
            }
        perform(command, edits)
        if sheets.isEmpty { kindView.follow(&self, item) } else { select(item) }
    }

    /// In a list an item goes up and down among its siblings.
    private func shiftEdits(_ item: ItemID, _ direction: Direction) -> [Edit]? {
        guard !sheets.isEmpty, document.contains(item), document.type(of: item) != .lane else {
            return kindView.shiftEdits(self, item, direction)
        }
        return direction.isAcross ? nil : among(siblings(of: item), item, direction)
    }

    func siblings(of item: ItemID) -> [ItemID] {
        guard let place = document.place(of: item) else { return [] }
        return document.children(of: place.parent, place.list)
    }

    /// One place up or down among some of the siblings.
    func among(_ group: [ItemID], _ item: ItemID, _ direction: Direction) -> [Edit]? {
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

    // MARK: Moving to a place by its name

    var moveToRefusal: Phrase? {
        guard let type = movable.first.flatMap({ document.type(of: $0) }) else {
            return Wording.Refusals.nothingChosen(in: document.kind.rawValue)
        }
        return kindView.movable.contains(type)
            ? nil : Wording.Refusals.notMovable(in: document.kind.rawValue)
    }

    private var movable: [ItemID] {
        guard !marks.isEmpty else { return chosenItem.map { [$0] } ?? [] }
        let all = document.schema.types.filter { kindView.movable.contains($0.type) }
            .flatMap { document.items(of: $0.type) }
        let marked = all.map { document.id($0) }.filter { marks.contains($0) }
        let type = marked.first.flatMap { document.type(of: $0) }
        return marked.filter { document.type(of: $0) == type }
    }

    mutating func openTargets() {
        openSheet(.targets(movable))
    }
}
