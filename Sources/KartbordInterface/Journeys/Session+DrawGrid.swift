import KartbordModel
import KartbordScreen
import KartbordText

/// The grid: headings, lanes, cells.
extension Session {
    func drawGrid(_ frame: inout Frame) {
        let layout = layout()
        drawPhases(&frame, layout)
        drawSteps(&frame, layout)
        let area = layout.body
        guard !layout.columns.isEmpty || !layout.bands.isEmpty else { return }
        for band in layout.bands {
            let top = area.row + band.top - view.scrolledLines
            guard top < area.endRow, top + band.end - band.top > area.row else {
                continue
            }
            drawLaneName(&frame, band, layout, top)
            for place in layout.columns.indices {
                drawCell(&frame, band, layout, place, top)
            }
            if band.lane.sort == .curve, !band.isFolded { drawCurves(&frame, band, layout, top) }
            drawBlueprintLine(&frame, band, layout, top + band.height)
        }
        drawMore(&frame, layout)
    }

    // MARK: Headings

    private func drawPhases(_ frame: inout Frame, _ layout: GridLayout) {
        let row = layout.header.row
        frame.fill(layout.header.topRows(1), style: .phase)
        drawHidden(&frame, layout, row)
        var start = 0
        while start < layout.columns.count {
            let phase = layout.columns[start].column.phase
            var end = start
            while end + 1 < layout.columns.count, layout.columns[end + 1].column.phase == phase {
                end += 1
            }
            drawPhase(&frame, phase, layout, layout.columns[start], layout.columns[end], row)
            start = end + 1
        }
    }

    private func drawPhase(
        _ frame: inout Frame, _ phase: Handle, _ layout: GridLayout,
        _ first: GridLayout.PlacedColumn, _ last: GridLayout.PlacedColumn, _ row: Int
    ) {
        let isLast = last.x + last.width >= layout.header.endColumn - 8
        let more = isLast && layout.hiddenRight > 0 ? 5 : 0
        let width = last.x + last.width - first.x - 1 - more
        let isChosen = sheets.isEmpty && cursor.row == .phase && document.id(phase) == self.phase
        let style: Style = isChosen ? .chosen : .phase
        frame.put("│", at: Point(column: first.x, row: row), style: .phase)
        let origin = Point(column: first.x + 1, row: row)
        if isChosen {
            frame.fill(Rect(column: first.x + 1, row: row, columns: width, rows: 1), style: style)
            frame.cursor = origin
        }
        if let entry, sheets.isEmpty, entry.item == document.id(phase) {
            drawEntry(&frame, entry, at: origin, width: width)
            return
        }
        frame.put(
            DisplayText.clipped(phaseText(phase), to: width), at: origin, style: style,
            within: width)
    }

    private func phaseText(_ phase: Handle) -> String {
        let title = document[phase, .title] ?? document[phase, .prompt].map { "(\($0))" } ?? ""
        guard let period = document[phase, .period],
            let word = Wording.phrase(forChoice: period.rawValue, of: FieldName.period.name)
        else { return title }
        let capitals = word(language).uppercased()
        return title.isEmpty ? capitals : "\(capitals) \(title)"
    }

    /// How many steps are beyond the edges.
    private func drawHidden(_ frame: inout Frame, _ layout: GridLayout, _ row: Int) {
        if layout.hiddenLeft > 0 {
            frame.put(
                "‹ \(layout.hiddenLeft)", at: Point(column: layout.header.column + 1, row: row),
                style: .phase, within: layout.namesWidth - 1)
        }
        if layout.hiddenRight > 0 {
            let text = "\(layout.hiddenRight) ›"
            let width = DisplayText.width(text)
            frame.put(
                text, at: Point(column: layout.header.endColumn - width - 1, row: row),
                style: .phase)
        }
    }

    private func drawSteps(_ frame: inout Frame, _ layout: GridLayout) {
        let row = layout.header.endRow - layout.stepLines
        guard layout.header.rows > 1 else { return }
        if layout.isOneColumn {
            drawTabs(&frame, layout, layout.header.endRow - layout.stepLines - 1)
        }
        for column in layout.columns {
            frame.verticalLine(at: Point(column: column.x, row: row), rows: layout.stepLines)
            if column.column.isEmptyPhase {
                drawEmptyPhase(&frame, column, row)
            } else {
                drawStep(&frame, column, layout, row)
            }
        }
    }

    private func drawEmptyPhase(
        _ frame: inout Frame, _ column: GridLayout.PlacedColumn, _ row: Int
    ) {
        let text = Wording.Grid.noSteps(language)
        frame.put(
            DisplayText.clipped(text, to: column.textWidth),
            at: Point(column: column.textX, row: row), style: .hint)
    }

    private func drawStep(
        _ frame: inout Frame, _ column: GridLayout.PlacedColumn, _ layout: GridLayout, _ row: Int
    ) {
        let handle = column.column.handle
        let isHere = column.place == cursor.columnPlace && cursor.column != nil
        let isChosen = isHere && sheets.isEmpty && cursor.row == .step
        let width = column.width - 1
        let number = "\(column.place + 1) "
        let numberWidth = DisplayText.width(number)
        let origin = Point(column: column.x + 1, row: row)
        if let entry, sheets.isEmpty, isHere, entry.item == document.id(handle),
            cursor.row == .step
        {
            frame.put(number, at: origin, style: .heading)
            let start = Point(column: origin.column + numberWidth, row: row)
            drawEntry(
                &frame, entry, at: start, width: width - numberWidth, rows: layout.stepLines)
            return
        }
        let style: Style = isChosen ? .chosen : .heading
        if isChosen {
            frame.fill(
                Rect(column: origin.column, row: row, columns: width, rows: layout.stepLines),
                style: .chosen)
            frame.cursor = origin
        }
        frame.put(number, at: origin, style: style)
        let (title, titleStyle) = stepTitle(handle, isChosen: isChosen)
        let lines = DisplayText.wrapped(
            title, to: max(1, width - numberWidth), most: layout.stepLines)
        for (place, line) in lines.enumerated() {
            frame.put(
                line, at: Point(column: origin.column + numberWidth, row: row + place),
                style: titleStyle)
        }
    }

    private func stepTitle(_ handle: Handle, isChosen: Bool) -> (String, Style) {
        guard let title = document[handle, .title] else {
            let prompt =
                document[handle, .prompt].map { "(\($0))" } ?? Wording.Grid.untitledStep(language)
            return (prompt, isChosen ? .chosen : .hint)
        }
        let mark = document[handle, .momentOfTruth] == true ? " ★" : ""
        let isMarked = marks.contains(document.id(handle))
        return ((isMarked ? "✓ " : "") + title + mark, isChosen ? .chosen : .heading)
    }

    // MARK: Lanes

    private func drawLaneName(
        _ frame: inout Frame, _ band: GridLayout.Band, _ layout: GridLayout, _ top: Int
    ) {
        let isHere = sheets.isEmpty && cursor.lane == band.lane.id
        let isChosen = isHere && cursor.column == nil
        let style: Style = isChosen ? .chosen : .laneName
        let width = layout.namesWidth - 1
        let row = max(top, layout.body.row)
        guard row < min(layout.body.endRow, top + band.height) else { return }
        let origin = Point(column: layout.body.column, row: row)
        if let entry, isChosen, entry.item == band.lane.id {
            drawEntry(&frame, entry, at: origin, width: width)
            return
        }
        if isChosen {
            frame.fill(Rect(column: origin.column, row: row, columns: width, rows: 1), style: style)
            frame.cursor = origin
        }
        let mark = isHere && !isChosen ? "›" : band.isFolded ? "▸" : " "
        frame.put(mark, at: origin, style: style)
        frame.put(
            DisplayText.clipped(laneName(band.lane), to: width - 1),
            at: Point(column: origin.column + 1, row: row), style: style)
        if band.lane.sort == .curve, !band.isFolded, row == top {
            drawScale(&frame, band, layout, top)
        }
    }

    private func drawScale(
        _ frame: inout Frame, _ band: GridLayout.Band, _ layout: GridLayout, _ top: Int
    ) {
        let column = layout.body.column + layout.namesWidth - 2
        for (mark, row) in [("+", 0), ("0", band.height / 2), ("−", band.height - 1)]
        where layout.body.contains(Point(column: column, row: top + row)) {
            frame.put(mark, at: Point(column: column, row: top + row), style: .dimmed)
        }
    }

    private func drawBlueprintLine(
        _ frame: inout Frame, _ band: GridLayout.Band, _ layout: GridLayout, _ row: Int
    ) {
        guard let line = band.lane.line, row >= layout.body.row, row < layout.body.endRow else {
            return
        }
        let start = Point(column: layout.body.column, row: row)
        frame.horizontalLine(
            at: start, columns: layout.body.columns, with: line == .interaction ? "─" : "┄",
            style: .lineRule)
        let name = Wording.phrase(forChoice: line.rawValue, of: FieldName.line.name)
        guard let name else { return }
        frame.put(
            " \(name(language)) ", at: Point(column: start.column + 2, row: row), style: .lineRule)
    }

    private func drawMore(_ frame: inout Frame, _ layout: GridLayout) {
        let below = layout.contentHeight - view.scrolledLines - layout.body.rows
        let column = layout.body.column
        if view.scrolledLines > 0 {
            frame.put("▲", at: Point(column: column, row: layout.body.row), style: .dimmed)
        }
        if below > 0 {
            frame.put("▼", at: Point(column: column, row: layout.body.endRow - 1), style: .dimmed)
        }
    }

    /// Draws text that is being typed, with the terminal's cursor in it.
    func drawEntry(_ frame: inout Frame, _ entry: Entry, at point: Point, width: Int, rows: Int = 1)
    {
        let area = Rect(column: point.column, row: point.row, columns: width, rows: rows)
        frame.fill(area, style: .input)
        guard rows > 1 else {
            let line = entry.editor.line(width: width)
            frame.put(line.text, at: point, style: .input, within: width)
            frame.cursor = Point(column: point.column + line.cursorColumn, row: point.row)
            return
        }
        let (lines, cursor) = entry.editor.rows(width: width)
        let first = max(0, min(cursor.row - rows + 1, lines.count - rows))
        for (place, line) in lines.dropFirst(first).prefix(rows).enumerated() {
            frame.put(
                line, at: Point(column: point.column, row: point.row + place), style: .input,
                within: width)
        }
        frame.cursor = Point(
            column: point.column + cursor.column, row: point.row + cursor.row - first)
    }
}
