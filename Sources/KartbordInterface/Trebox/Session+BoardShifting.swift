import KartbordModel
import KartbordText

/// Moving the items of a portfolio: inside their box, and from box to box.
extension Session {
    /// Up and down among the items of the box; across needs a reason and takes more than edits.
    func boardShiftEdits(_ item: ItemID, _ direction: Direction) -> [Edit]? {
        guard document.type(of: item) == .boxItem else { return nil }
        guard !direction.isAcross else {
            return boxBeside(item, direction) == nil ? nil : []
        }
        return among(boardSpots.map(\.id), item, direction)
    }

    /// The box to which H and L take an item; nil at the edge.
    private func boxBeside(_ item: ItemID, _ direction: Direction) -> Box?? {
        let box: Box? = document[item, .box]
        let column = box.column + (direction == .left ? -1 : 1)
        return Box?.columns.indices.contains(column) ? .some(Box?.columns[column]) : nil
    }

    /// H and L: asks why the chosen item, or all that are marked, go to the box beside.
    mutating func shiftToBox(_ item: ItemID, _ direction: Direction) -> Bool {
        guard direction.isAcross, let box = boxBeside(item, direction) else { return false }
        askReason(
            of: movedItems, to: box, command: direction == .left ? "move-left" : "move-right")
        return true
    }

    /// What a move is about: all items that are marked, else the chosen one.
    var movedItems: [ItemID] {
        guard !marks.isEmpty else {
            guard let item = mapItem, document.type(of: item) == .boxItem else { return [] }
            return [item]
        }
        return document.children(of: .map, .items).filter { marks.contains($0) }
    }

    /// Why nothing can be moved to a box here.
    var boxMoveRefusal: Phrase? {
        movedItems.isEmpty ? Wording.Refusals.nothingChosen(in: document.kind.rawValue) : nil
    }

    /// The boxes, for moving to one by its name.
    func boardTargets(_ items: [ItemID]) -> [SheetRow] {
        let boxes: [Box?] = Box.allCases + [nil]
        return boxes.map { box in
            let lies = items.count(where: { document[$0, .box] == box })
            return SheetRow(
                target: .word(box?.rawValue), text: boxName(box)(language),
                detail: lies == items.count ? Wording.Boxes.liesHere(language) : "")
        }
    }

    mutating func moveToBox(_ items: [ItemID], _ target: SheetRow.Target) {
        guard case .word(let word) = target else { return }
        askReason(of: items, to: word.flatMap { Box(rawValue: $0) }, command: "move-to")
    }
}
