import KartbordModel
import KartbordScreen
import KartbordText

/// What stands in the cells of the grid.
extension Session {
    func drawCell(
        _ frame: inout Frame, _ band: GridLayout.Band, _ layout: GridLayout, _ place: Int,
        _ top: Int
    ) {
        let column = layout.columns[place]
        let area = Rect(
            column: column.x, row: top, columns: column.width, rows: band.height
        ).intersection(layout.body)
        let whole = Rect(
            column: column.x, row: top, columns: 1, rows: band.end - band.top
        ).intersection(layout.body)
        frame.verticalLine(at: whole.origin, rows: whole.rows)
        let isChosen = isChosenCell(band.lane, column) && sheets.isEmpty
        guard !band.isFolded else {
            drawFolded(&frame, band, column, place, area, isChosen)
            return
        }
        if band.lane.sort == .curve {
            if isChosen { drawChosenEdge(&frame, column, area) }
            return
        }
        let entries = band.entries[place]
        guard !entries.isEmpty else {
            drawEmptyCell(&frame, band, column, layout, top, isChosen)
            return
        }
        var row = top
        for handle in entries {
            guard row < layout.body.endRow else { break }
            if band.linesPerCard == 1, !isChosenEntry(handle, isChosen) {
                if row >= layout.body.row {
                    drawCard(&frame, handle, [cardLine(handle, column)], band, column, row, layout)
                }
                row += 1
                continue
            }
            let lines = lines(of: handle, in: band, column)
            drawCard(&frame, handle, lines, band, column, row, layout)
            row += lines.count
        }
    }

    private func isChosenEntry(_ handle: Handle, _ isChosenCell: Bool) -> Bool {
        isChosenCell && document.id(handle) == cursor.item
    }

    private func cardLine(_ handle: Handle, _ column: GridLayout.PlacedColumn) -> String {
        let text = cardText(handle)
        return DisplayText.clipped(text, to: column.textWidth)
    }

    private func drawCard(
        _ frame: inout Frame, _ handle: Handle, _ lines: [String], _ band: GridLayout.Band,
        _ column: GridLayout.PlacedColumn, _ top: Int, _ layout: GridLayout
    ) {
        let isChosen =
            isChosenCell(band.lane, column) && sheets.isEmpty
            && document.id(handle) == cursor.item
        let isMarked = marks.contains(document.id(handle))
        let isTyped = isChosen && entry?.item == document.id(handle)
        let style: Style = isTyped ? .input : isChosen ? .chosen : style(of: handle, in: band.lane)
        for (place, line) in lines.enumerated() {
            let row = top + place
            guard row >= layout.body.row, row < layout.body.endRow else { continue }
            let start = Point(column: column.x + 1, row: row)
            if isChosen {
                frame.fill(
                    Rect(column: column.textX, row: row, columns: column.textWidth, rows: 1),
                    style: style)
                frame.put("▌", at: start, style: .chosenEdge)
            } else if isMarked {
                frame.put("✓", at: start, style: .match)
            }
            frame.put(
                line, at: Point(column: column.textX, row: row), style: style,
                within: column.textWidth)
        }
        guard isChosen else { return }
        frame.cursor = Point(column: column.textX, row: max(top, layout.body.row))
        if isTyped, let entry {
            let cursor = entry.editor.rows(width: column.textWidth).cursor
            frame.cursor = Point(column: column.textX + cursor.column, row: top + cursor.row)
        }
    }

    private func drawEmptyCell(
        _ frame: inout Frame, _ band: GridLayout.Band, _ column: GridLayout.PlacedColumn,
        _ layout: GridLayout, _ top: Int, _ isChosen: Bool
    ) {
        let isTyped = isChosen && entry != nil && entry?.item == cursor.column
        let isFilled = !fieldLines(band.lane, column.column, column.textWidth).isEmpty
        let style: Style =
            isTyped ? .input : isChosen ? .chosen : isFilled ? .plain : .hint
        var lines = emptyLines(band.lane, column, band.linesPerCard)
        if lines.isEmpty, isChosen { lines = [""] }
        for (place, line) in lines.prefix(band.height).enumerated() {
            let row = top + place
            guard row >= layout.body.row, row < layout.body.endRow else { continue }
            if isChosen {
                frame.fill(
                    Rect(column: column.textX, row: row, columns: column.textWidth, rows: 1),
                    style: style)
                frame.put("▌", at: Point(column: column.x + 1, row: row), style: .chosenEdge)
            }
            frame.put(
                line, at: Point(column: column.textX, row: row), style: style,
                within: column.textWidth)
        }
        guard isChosen else { return }
        frame.cursor = Point(column: column.textX, row: max(top, layout.body.row))
        if isTyped, let entry {
            let cursor = entry.editor.rows(width: column.textWidth).cursor
            frame.cursor = Point(column: column.textX + cursor.column, row: top + cursor.row)
        }
    }

    private func drawFolded(
        _ frame: inout Frame, _ band: GridLayout.Band, _ column: GridLayout.PlacedColumn,
        _ place: Int, _ area: Rect, _ isChosen: Bool
    ) {
        guard !area.isEmpty else { return }
        let count = band.entries[place].count
        let text = count == 0 ? "·" : Wording.Items.card.counted(count)(language)
        let origin = Point(column: column.textX, row: area.row)
        if isChosen {
            drawChosenEdge(&frame, column, area)
            frame.cursor = origin
        }
        frame.put(
            text, at: origin, style: isChosen ? .chosen : .dimmed, within: column.textWidth)
    }

    private func drawChosenEdge(
        _ frame: inout Frame, _ column: GridLayout.PlacedColumn, _ area: Rect
    ) {
        for row in area.row..<max(area.row, area.endRow) {
            frame.put("▌", at: Point(column: column.x + 1, row: row), style: .chosenEdge)
        }
        frame.cursor = Point(column: column.x + 1, row: area.row)
    }
}
