import KartbordModel
import KartbordScreen

/// Where the parts and rows of a sheet stand, for drawing and for the mouse.
struct SheetLayout: Sendable {
    var title: Rect
    var filter: Rect?
    var rows: Rect
    var advice: Rect
    /// In a form the columns of the fields' names.
    var labelWidth: Int
    /// The first row that is shown.
    var first: Int
    /// How many lines each row takes; nil when each takes one.
    var heights: [Int]?

    func height(_ place: Int) -> Int { heights.map { $0[place] } ?? 1 }
}

extension Session {
    func sheetLayout(_ area: Rect, _ sheet: Sheet, _ rows: [SheetRow]) -> SheetLayout {
        // The last column is for the signs that there is more.
        var inner = area.withoutLeftColumns(area.column > 0 ? 2 : 1).withoutRightColumns(2)
        let title = inner.topRows(1)
        inner = inner.withoutTopRows(1)
        let filter = sheet.isFiltering ? inner.topRows(1) : nil
        if filter != nil { inner = inner.withoutTopRows(1) }
        let advice = inner.bottomRows(adviceHeight(sheet, rows, inner))
        inner = inner.withoutBottomRows(advice.rows)
        var layout = SheetLayout(
            title: title, filter: filter, rows: inner, advice: advice, labelWidth: 0, first: 0,
            heights: nil)
        if case .fields = sheet.content {
            layout.labelWidth = labelWidth(rows, inner)
            layout.heights = rows.enumerated().map { place, row in
                valueLines(row, place, sheet, inner.columns - layout.labelWidth).count
            }
        }
        layout.first = firstRow(sheet, rows, layout)
        return layout
    }

    /// The first row to show so that the chosen one is seen, and with it the rows after it that
    /// cannot be chosen, as long as there is room.
    private func firstRow(_ sheet: Sheet, _ rows: [SheetRow], _ layout: SheetLayout) -> Int {
        guard rows.indices.contains(sheet.selection) else { return 0 }
        let after = rows[(sheet.selection + 1)...]
        var last = (after.firstIndex(where: \.isChoosable) ?? rows.count) - 1
        var first = last
        var used = 0
        while first >= 0 {
            used += layout.height(first)
            if used > layout.rows.rows {
                guard first <= sheet.selection else {
                    // What follows does not all fit: the chosen row stays in sight.
                    used -= layout.height(last)
                    last -= 1
                    first -= 1
                    continue
                }
                return min(first + 1, sheet.selection)
            }
            first -= 1
        }
        return 0
    }

    /// How wide the values of the open form are drawn.
    var formValueWidth: Int {
        guard let area = screen.sheet, let sheet = sheets.last else { return .max }
        let layout = sheetLayout(area, sheet, shownRows)
        return max(1, layout.rows.columns - layout.labelWidth - 1)
    }
}
