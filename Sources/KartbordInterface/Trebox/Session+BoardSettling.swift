import KartbordModel
import KartbordScreen
import KartbordText

extension Session {
    var portfolio: TreboxPortfolio { TreboxPortfolio(document) }

    /// Puts the cursor on the first item, or where the first one goes: what is not sorted yet.
    mutating func placeBoardCursorFirst() {
        board.cursor = BoardCursor()
        let items = portfolio.items
        if !items.isEmpty, !items.contains(where: { $0.box == nil }) {
            board.cursor.box = items.compactMap(\.box).min { $0.number < $1.number }
        }
        settle()
    }

    /// Whether one box at a time is shown.
    var isOneBox: Bool {
        size.columns < ScreenLayout.narrow || board.zoom == .oneBox || view.isPresenting
    }

    /// The boxes that are shown, from the left; what is not sorted only when there is any, or when
    /// somebody is there.
    var shownBoxes: [Box?] {
        if isOneBox { return [board.cursor.box] }
        return hasUnsortedColumn ? Box?.columns : Box.allCases
    }

    /// Whether the place for what is not sorted is there to go to.
    var hasUnsortedColumn: Bool {
        if board.cursor.box == nil { return true }
        // While something is hidden, the place is there when something in it is shown.
        return board.filter == nil ? currentBalance.unsorted > 0 : board.layout.unsorted > 0
    }

    /// The sums of the portfolio, as they were after the last change.
    var currentBalance: Balance {
        if let balance = board.balance, balance.revision == document.revision {
            return balance.sums
        }
        return Balance(portfolio)
    }

    // MARK: Where things stand on the screen

    /// The lines above the items.
    var boardHead: (vision: Int, question: Int) {
        if view.isPresenting { return (0, 1) }
        let rows = screen.map.rows
        return (rows >= 7 ? 1 : 0, rows >= 28 ? 2 : rows >= 9 ? 1 : 0)
    }

    /// The lines below the items, for the balance.
    var balanceRows: Int {
        if view.isPresenting { return 0 }
        switch screen.map.rows {
        case ..<9: return 0
        case ..<20: return 2
        case ..<22: return 4
        default: return 5
        }
    }

    /// The part of the screen in which items stand.
    var boardBody: Rect {
        screen.map.withoutTopRows(boardHead.vision + 1 + boardHead.question)
            .withoutBottomRows(balanceRows)
    }

    var boardColumns: BoardColumns {
        BoardColumns(shownBoxes, folded: isOneBox ? [] : board.folded, in: screen.map)
    }

    // MARK: Settling

    /// Brings the cursor back to things that exist, and the view to the cursor.
    mutating func settleBoard() {
        if board.balance?.revision != document.revision {
            board.balance = (document.revision, Balance(portfolio))
        }
        settleSorting()
        refreshBoard()
        settleBoardPlace()
        scrollBoard()
    }

    /// Makes the layout anew when something that it depends on has changed.
    private mutating func refreshBoard() {
        // Which columns are shown may follow from what is made for them.
        for _ in 0..<2 { refreshBoardOnce() }
    }

    private mutating func refreshBoardOnce() {
        let columns = boardColumns
        let key = boardKey(columns)
        guard key != board.key else { return }
        let copy = self
        var builder = BoardBuilder(key: key, today: today) { copy.boardText($0.handle) }
        builder.build(portfolio, &board.measured)
        board.layout = builder.layout
        board.key = key
    }

    private func boardKey(_ columns: BoardColumns) -> BoardKey {
        var typed: (id: ItemID?, lines: Int) = (nil, 1)
        if let entry, sheets.isEmpty, entry.field == .title, entry.item == board.cursor.item,
            let column = columns[board.cursor.box]
        {
            typed = (entry.item, entry.editor.rows(width: column.width).rows.count)
        }
        return BoardKey(
            revision: document.revision, columns: columns.columns.map(\.box.column),
            widths: columns.columns.map(\.width), rows: boardBody.rows,
            folded: isOneBox ? [] : board.folded, filter: board.filter, admitted: board.admitted,
            zoom: board.zoom, isPresenting: view.isPresenting, typed: typed.id,
            typedLines: typed.lines)
    }

    // MARK: The cursor

    /// The spots of the column in which the cursor is.
    var boardSpots: [BoardLayout.Spot] { board.layout[board.cursor.box]?.spots ?? [] }

    /// The chosen spot; nil in an empty box and above the boxes.
    var boardSpot: BoardLayout.Spot? {
        guard board.cursor.row == .items, board.cursor.item != nil else { return nil }
        let spots = boardSpots
        return spots.indices.contains(board.cursor.place) ? spots[board.cursor.place] : nil
    }

    private mutating func settleBoardPlace() {
        guard board.cursor.row == .items else { return }
        let spots = boardSpots
        if let item = board.cursor.item {
            let place = board.cursor.place
            if spots.indices.contains(place), spots[place].id == item { return }
            if let found = spots.firstIndex(where: { $0.id == item }) {
                board.cursor.place = found
                return
            }
            // It went to another box, by undo or by somebody else.
            if let handle = document.handle(item), document.type(handle) == .boxItem,
                document[handle, .box] != board.cursor.box
            {
                board.cursor.box = document[handle, .box]
                refreshBoard()
                if let found = boardSpots.firstIndex(where: { $0.id == item }) {
                    board.cursor.place = found
                    return
                }
            }
        }
        chooseSpot(board.cursor.place)
    }

    /// Chooses an item of the column by its place, or the nearest one.
    mutating func chooseSpot(_ place: Int) {
        let spots = boardSpots
        board.cursor.place = min(max(place, 0), max(0, spots.count - 1))
        board.cursor.item = spots.isEmpty ? nil : spots[board.cursor.place].id
    }

    /// Goes to where an item stands, and shows it whatever the filter says.
    mutating func revealOnBoard(_ id: ItemID) -> Bool {
        guard let handle = document.handle(id) else { return false }
        switch document.type(handle) {
        case .map:
            board.cursor.row = .title
            settle()
            return true
        case .boxItem:
            board.cursor = BoardCursor(box: document[handle, .box], item: id)
            board.folded.remove(board.cursor.box.column)
            admit(id)
            settle()
            return board.cursor.item == id
        case .assumption, .sprint, .measuringPoint, .move, .reading:
            // What stands in an item is seen in its form.
            if let item = document.ancestor(.boxItem, of: id) { _ = revealOnBoard(item) }
            return false
        default: return false
        }
    }

    /// Shows an item that the filter would hide.
    mutating func admit(_ id: ItemID) {
        if board.filter != nil { board.admitted.insert(id) }
    }

    // MARK: Scrolling

    private mutating func scrollBoard() {
        let rows = boardBody.rows
        for column in board.layout.columns {
            let place = column.box.column
            if column.box == board.cursor.box, let spot = boardSpot {
                board.scrolled[place] = max(board.scrolled[place], spot.top + spot.lines - rows)
                board.scrolled[place] = min(board.scrolled[place], spot.top)
            }
            board.scrolled[place] = max(0, min(board.scrolled[place], column.height - rows))
        }
    }
}
