import KartbordModel
import KartbordText

/// Making new items of a portfolio.
extension Session {
    /// Opens a line for the first of several: in what is chosen when that has no title yet, else
    /// after it.
    mutating func captureOnBoard(_ command: String) {
        guard board.cursor.row == .items else {
            editBoardHead()
            return
        }
        if let item = board.cursor.item, isUntitled(item) {
            edit(item, .title, command: "edit-text")
            entry?.goesOn = true
            return
        }
        makeBoxItem(after: board.cursor.item, command: command, isCapture: true)
    }

    mutating func makeNewOnBoard(before: Bool) {
        board.cursor.row = .items
        settle()
        let after = before ? sibling(of: board.cursor.item, before: true) : board.cursor.item
        makeBoxItem(
            after: after, isFirst: before && after == nil,
            command: before ? "new-before" : "new-after", isCapture: false)
    }

    /// What is typed on the lines above the boxes.
    mutating func editBoardHead() {
        edit(.map, board.cursor.row == .title ? .title : .vision, command: "edit-text")
    }

    private func isUntitled(_ item: ItemID) -> Bool { document[item, .title] == nil }

    private mutating func makeBoxItem(
        after: ItemID?, isFirst: Bool = false, command: String, isCapture: Bool
    ) {
        board.folded.remove(board.cursor.box.column)
        let last = isFirst ? nil : after ?? document.children(of: .map, .items).last
        draft(
            newBoxItem(in: board.cursor.box), Place(.map, .items, after: last), field: .title,
            command: command, isCapture: isCapture)
    }

    /// A new item that lies in a box from today on, so that its age is known.
    private mutating func newBoxItem(in box: Box?) -> Branch {
        var item = Branch(id: newID(), type: .boxItem)
        guard let box else { return item }
        item[.box] = box
        item[.boxStatus] = box.statuses.first
        item.lists = [Branch.List(.moves, [arrival(in: box, besides: item.id)])]
        return item
    }

    /// The entry in the history of an item that came to a box.
    private mutating func arrival(in box: Box, besides item: ItemID) -> Branch {
        let id = document.freshID(using: &generator, besides: [item])
        return Branch(
            id: id, type: .move,
            fields: [FieldEntry(.date, .text("\(today)")), FieldEntry(.to, box.content)])
    }

    /// What else becomes so when the question of a template is answered by a title: the item has
    /// come to its box.
    mutating func arrivalEdits(_ item: ItemID, _ field: FieldName) -> [Edit] {
        guard field == .title, let handle = document.handle(item),
            document.type(handle) == .boxItem, document.isUnanswered(handle),
            let box: Box = document[handle, .box]
        else { return [] }
        let last = document.children(of: item, .moves).last
        return [
            .set(
                item, FieldKey<BoxStatus>.boxStatus,
                document[handle, .boxStatus] ?? box.statuses.first),
            .insert(arrival(in: box, besides: item), Place(item, .moves, after: last)),
        ]
    }

    /// Chooses a new item.
    mutating func showOnBoard(_ branch: Branch) {
        guard branch.type == .boxItem else { return }
        admit(branch.id)
        board.cursor = BoardCursor(box: branch[.box], item: branch.id)
        settle()
    }

    /// After a text was taken: Tab goes on in the next box, Shift-Tab in the one before.
    mutating func goOnInBoard(_ direction: Direction, wasCapture: Bool) {
        guard board.sorting == nil else { return }
        move(direction)
        guard direction.isAcross, wasCapture, board.cursor.row == .items else { return }
        moveToBoardEdge(top: false)
        captureOnBoard("add-cards")
    }

    // MARK: Pasting

    func boardPasteRefusal(_ type: ItemType) -> Phrase? {
        switch type {
        case .boxItem, .signal: nil
        case .assumption, .sprint, .measuringPoint:
            boardPasteItem == nil
                ? Wording.Refusals.nothingChosen(in: document.kind.rawValue) : nil
        default: Wording.Refusals.onlyMoved
        }
    }

    private var boardPasteItem: ItemID? {
        chosenItem.flatMap { document.ancestor(.boxItem, of: $0) }
    }

    func boardPastePlace(_ type: ItemType, before: Bool) -> Place? {
        let home: (ListName, ItemID)? =
            switch type {
            case .boxItem: (.items, .map)
            case .signal: (.signals, .map)
            case .assumption: boardPasteItem.map { (.assumptions, $0) }
            case .sprint: boardPasteItem.map { (.sprints, $0) }
            case .measuringPoint: boardPasteItem.map { (.measuringPoints, $0) }
            default: nil
            }
        guard let (list, parent) = home else { return nil }
        let siblings = document.children(of: parent, list)
        guard let chosen = chosenItem, let position = siblings.firstIndex(of: chosen) else {
            return Place(parent, list, after: siblings.last)
        }
        let after = before ? (position > 0 ? siblings[position - 1] : nil) : chosen
        return Place(parent, list, after: after)
    }

    /// A pasted item lies in the box where it is put, as if it had been moved there.
    mutating func fittedToBoard(_ branch: Branch) -> (branch: Branch, links: [Edit]) {
        let box = board.cursor.box
        guard branch.type == .boxItem, sheets.isEmpty, branch[.box] != box else {
            return (branch, [])
        }
        var branch = branch
        let old: Box? = branch[.box]
        branch[.box] = box
        branch[.boxStatus] = box?.statuses.first
        branch[.reason] = nil
        var fields = [FieldEntry(.date, .text("\(today)"))]
        if let old { fields.append(FieldEntry(.from, old.content)) }
        if let box { fields.append(FieldEntry(.to, box.content)) }
        let taken = Set(branch.flattened.map(\.id))
        let id = document.freshID(using: &generator, besides: taken)
        let move = Branch(id: id, type: .move, fields: fields)
        if let place = branch.lists.firstIndex(where: { $0.name == .moves }) {
            branch.lists[place].items.append(move)
        } else {
            branch.lists.append(Branch.List(.moves, [move]))
        }
        return (branch, [])
    }
}
