import KartbordModel
import KartbordScreen
import KartbordText

/// The mouse: click chooses, a second click on the same place edits, the wheel goes on by one.
extension Session {
    mutating func point(_ event: MouseEvent) {
        guard view.isMouseOn, question == nil, board.asked == nil, board.sorting == nil else {
            return
        }
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
        entry?.goesOn = false
        if draft != nil { commitDraft(goesOn: false) } else if entry != nil { commit() }
        guard entry == nil else { return }
        guard sheets.isEmpty else {
            clickRow(point)
            return
        }
        let before = whereabouts
        guard kindView.choose(&self, at: point) else { return }
        if whereabouts == before { editChosen(replacing: false) }
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
