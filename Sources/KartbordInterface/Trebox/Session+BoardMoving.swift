import KartbordModel
import KartbordScreen

/// Going about in a portfolio.
extension Session {
    mutating func moveOnBoard(_ direction: Direction) {
        switch direction {
        case .up, .down: moveAlongBox(direction == .up ? -1 : 1)
        case .left, .right: moveAcrossBoxes(direction == .left ? -1 : 1)
        }
        settle()
    }

    private mutating func moveAlongBox(_ by: Int) {
        switch board.cursor.row {
        case .title: if by > 0 { board.cursor.row = boardHead.vision > 0 ? .vision : .items }
        case .vision: board.cursor.row = by > 0 ? .items : .title
        case .items:
            let next = board.cursor.place + by
            if boardSpots.indices.contains(next) {
                chooseSpot(next)
            } else if by < 0 {
                board.cursor.row = boardHead.vision > 0 ? .vision : .title
            }
        }
    }

    /// The boxes that one can go to, from the left.
    private var reachableBoxes: [Box?] { Box?.columns }

    mutating func moveAcrossBoxes(_ by: Int) {
        guard board.cursor.row == .items else { return }
        let column = board.cursor.box.column + by
        guard reachableBoxes.indices.contains(column) else { return }
        goToBox(reachableBoxes[column])
    }

    /// Goes to a box, at the height of the screen where the cursor was.
    mutating func goToBox(_ box: Box?) {
        let line = boardSpot.map { $0.top - board.scrolled[board.cursor.box.column] } ?? 0
        board.cursor = BoardCursor(box: box)
        settle()
        guard let column = board.layout[box], !column.spots.isEmpty else { return }
        chooseSpot(column.firstPlace(reaching: line + board.scrolled[box.column]))
    }

    mutating func moveToBoxEdge(first: Bool) {
        let boxes = isOneBox ? reachableBoxes : shownBoxes
        board.cursor.row = .items
        goToBox((first ? boxes.first : boxes.last) ?? .future)
        settle()
    }

    mutating func moveToBoardEdge(top: Bool) {
        board.cursor.row = .items
        chooseSpot(top ? 0 : boardSpots.count - 1)
        settle()
    }

    mutating func moveBoardPage(_ by: Int) {
        guard board.cursor.row == .items, let spot = boardSpot,
            let column = board.layout[board.cursor.box]
        else {
            moveOnBoard(by < 0 ? .up : .down)
            return
        }
        let line = spot.top + by * max(1, boardBody.rows - 2)
        let place = line < 0 ? 0 : column.firstPlace(reaching: line)
        chooseSpot(place == board.cursor.place ? place + by : place)
        settle()
    }

    /// Chooses the thing at a point of the screen.
    mutating func chooseOnBoard(at point: Point) -> Bool {
        let body = boardBody
        if screen.title.contains(point) {
            board.cursor.row = .title
        } else if boardHead.vision > 0, screen.map.topRows(1).contains(point) {
            board.cursor.row = .vision
        } else if point.row < body.row, isOneBox {
            guard let tab = boardTabs.first(where: { $0.columns.contains(point.column) }) else {
                return false
            }
            goToBox(tab.box)
        } else {
            let columns = boardColumns.columns
            guard point.row < body.endRow, screen.map.contains(point),
                let column = columns.last(where: { point.column >= $0.x - 1 }) ?? columns.first
            else { return false }
            board.cursor = BoardCursor(box: column.box)
            settle()
            let line = point.row - body.row + board.scrolled[column.box.column]
            if let shown = board.layout[column.box], line >= 0 {
                chooseSpot(shown.firstPlace(reaching: line))
            }
        }
        settle()
        return true
    }
}
