import KartbordModel
import KartbordScreen
import KartbordText

/// The mouse: click chooses, a second click on the same place edits, the wheel goes on by one.
extension Session {
    mutating func point(_ event: MouseEvent) {
        guard view.isMouseOn, question == nil else { return }
        prefix = []
        isPrefixShown = false
        switch event.kind {
        case .wheelUp: wheel(-1)
        case .wheelDown: wheel(1)
        case .press where event.button == .left: click(event.point)
        default: break
        }
    }

    private mutating func wheel(_ by: Int) {
        if entry != nil { return }
        if sheets.isEmpty { move(by < 0 ? .up : .down) } else { moveInSheet(by) }
    }

    private mutating func click(_ point: Point) {
        if draft != nil { commitDraft(goesOn: false) } else if entry != nil { commit() }
        guard entry == nil else { return }
        guard sheets.isEmpty else {
            clickRow(point)
            return
        }
        let before = cursor
        guard chooseCell(at: point) else { return }
        if cursor == before { editChosen(replacing: false) }
    }

    private mutating func chooseCell(at point: Point) -> Bool {
        let layout = layout()
        if screen.title.contains(point) {
            cursor.row = .map
            return true
        }
        let column = layout.columns.first { point.column >= $0.x && point.column < $0.x + $0.width }
        if layout.header.contains(point) {
            guard let column else { return false }
            cursor.column = document.id(column.column.handle)
            cursor.row =
                point.row == layout.header.row || column.column.isEmptyPhase ? .phase : .step
            settle()
            return true
        }
        guard layout.body.contains(point) else { return false }
        let line = point.row - layout.body.row + view.scrolledLines
        guard let band = layout.bands.first(where: { line >= $0.top && line < $0.end }) else {
            return false
        }
        cursor.row = .lane(band.lane.id)
        guard let column, let place = layout.columns.firstIndex(where: { $0.x == column.x }) else {
            cursor.column = nil
            settle()
            return true
        }
        var top = band.top
        var item: ItemID?
        for handle in band.entries[place] {
            let height = height(of: handle, in: band, column)
            if line < top + height {
                item = document.id(handle)
                break
            }
            top += height
        }
        cursor.column = document.id(column.column.handle)
        cursor.item = item ?? band.entries[place].last.map { document.id($0) }
        settle()
        return true
    }

    private mutating func clickRow(_ point: Point) {
        guard let area = screen.sheet, let sheet = sheets.last else { return }
        let layout = sheetLayout(area, sheet, shownRows)
        guard layout.rows.contains(point) else { return }
        var place = layout.first
        var row = layout.rows.row
        while place < shownRows.count {
            row += layout.height(place)
            if point.row < row { break }
            place += 1
        }
        guard shownRows.indices.contains(place), shownRows[place].isChoosable else { return }
        if sheet.selection == place { chooseRow() } else { sheetSelection = place }
    }
}
