import KartbordModel
import KartbordScreen
import KartbordText

/// The effect map: its purpose, its columns, its things and what ties them together.
extension Session {
    func drawChart(_ frame: inout Frame) {
        let area = screen.map
        let columns = chartColumns
        if chartHeadRows > 1 { drawPurpose(&frame, area.topRows(1)) }
        drawHeads(&frame, area.withoutTopRows(chartHeadRows - 1).topRows(1), columns)
        let body = chartBody
        var lines = TieLines()
        for column in columns.columns { draw(column, columns, &frame, body, &lines) }
        lines.draw(&frame, in: body)
    }

    // MARK: Above the things

    private func drawPurpose(_ frame: inout Frame, _ area: Rect) {
        let label = Wording.Fields.purpose(language) + ": "
        let isChosen = sheets.isEmpty && chart.cursor.row == .purpose
        let start = Point(column: area.column + 1, row: area.row)
        let width = frame.put(label, at: start, style: .fieldLabel, within: area.columns - 1)
        let text = Point(column: start.column + width, row: area.row)
        let beyond = beyondText
        let beyondWidth = DisplayText.width(beyond)
        frame.put(
            beyond, at: Point(column: area.endColumn - beyondWidth - 1, row: area.row),
            style: .laneName)
        let room = max(1, area.endColumn - text.column - beyondWidth - 2)
        if isChosen, let entry, entry.item == .map, entry.field == .purpose {
            drawEntry(&frame, entry, at: text, width: room)
            return
        }
        let purpose = effectMap.purpose
        let shown = purpose ?? Wording.Charts.noPurpose(language)
        if isChosen {
            frame.fill(
                Rect(column: text.column, row: text.row, columns: room, rows: 1), style: .chosen)
            frame.cursor = text
        }
        let line = shown.split(whereSeparator: \.isNewline).joined(separator: " ")
        frame.put(
            DisplayText.clipped(line, to: room), at: text,
            style: isChosen ? .chosen : purpose == nil ? .hint : .plain)
    }

    private func drawHeads(_ frame: inout Frame, _ area: Rect, _ columns: ChartColumns) {
        frame.fill(area, style: .phase)
        if isOneLevel {
            drawLevelTabs(&frame, area)
        } else {
            for column in columns.columns { drawHead(&frame, column, area, columns) }
        }
    }

    /// How many lines are beyond the edges.
    private var beyondText: String {
        let below = chart.layout.height - chart.scrolledLines - chartBody.rows
        let above = chart.scrolledLines > 0 ? " ▲ \(chart.scrolledLines)" : ""
        return above + (below > 0 ? " ▼ \(below)" : "")
    }

    private func drawHead(
        _ frame: inout Frame, _ column: ChartColumns.Column, _ area: Rect, _ columns: ChartColumns
    ) {
        let name = levelName(column.level)
        let count = document.count(of: column.level.type)
        let question = name.question(language).uppercased()
        let isOrder = column.level == shownPerspective.level
        let mark = isOrder ? "● " : ""
        let figures = column.level == .how ? figureHeads(columns.figures) : ""
        let room = column.width - DisplayText.width(figures)
        let whole = "\(mark)\(question) \(name.noun.counted(count)(language))"
        let text = DisplayText.width(whole) < room ? whole : "\(mark)\(question) \(count)"
        let point = Point(column: column.x, row: area.row)
        frame.put(DisplayText.clipped(text, to: max(1, room - 1)), at: point, style: .phase)
        frame.put(figures, at: Point(column: column.x + room, row: area.row), style: .phase)
    }

    private func figureHeads(_ width: Int) -> String {
        guard width > 0 else { return "" }
        let heads = Wording.Charts.figureHeads
        let shown = width > 10 ? [heads.effect, heads.perEffort] : [shownFigureHead]
        return shown.map { Self.right($0(language), width / shown.count) }.joined()
    }

    private var shownFigureHead: Phrase {
        let heads = Wording.Charts.figureHeads
        return chart.order == .effectPerEffort ? heads.perEffort : heads.effect
    }

    private static func right(_ text: String, _ width: Int) -> String {
        let shown = DisplayText.clipped(text, to: width)
        return String(repeating: " ", count: max(0, width - DisplayText.width(shown))) + shown
    }

    /// On a narrow screen: all columns with how much is in them.
    private func drawLevelTabs(_ frame: inout Frame, _ area: Rect) {
        var column = area.column + 1
        for level in EffectLevel.allCases {
            let name = levelName(level).question(language)
            let count = document.count(of: level.type)
            let isChosen = level == chart.cursor.level
            let text = isChosen ? "[\(name) \(count)]" : " \(name) \(count) "
            guard column + DisplayText.width(text) <= area.endColumn else { return }
            column += frame.put(
                text, at: Point(column: column, row: area.row), style: isChosen ? .title : .phase)
        }
    }

    // MARK: Things

    /// Draws the things of a column that are seen, and notes the lines to what they belong to.
    private func draw(
        _ column: ChartColumns.Column, _ columns: ChartColumns, _ frame: inout Frame, _ body: Rect,
        _ lines: inout TieLines
    ) {
        let layout = chart.layout
        let places = layout.spots(in: column.level)
        let end = chart.scrolledLines + body.rows
        // Texts that begin above the screen may reach into it.
        let first = layout.firstPlace(
            in: column.level, from: chart.scrolledLines - ChartBuilder.mostLines)
        var position = first
        while position < places.count {
            let spot = layout.spots[places[position]]
            if spot.top < end {
                draw(spot, places[position], column, columns, &frame, body, &lines)
            }
            addLines(of: spot, columns, body, &lines)
            position += 1
            // One beyond the edge: the line to it may cross the screen.
            if spot.top >= end { break }
        }
    }

    private func draw(
        _ spot: Spot, _ place: Int, _ column: ChartColumns.Column, _ columns: ChartColumns,
        _ frame: inout Frame, _ body: Rect, _ lines: inout TieLines
    ) {
        let top = body.row + spot.top - chart.scrolledLines
        let isChosen = sheets.isEmpty && chart.cursor.row == .items && place == chart.place
        let width = columns.textWidth(column.level)
        if isChosen, let entry, entry.item == spot.id, spot.id != nil {
            drawChosenMark(&frame, column, top, spot.lines, body)
            let rows = min(spot.lines, body.endRow - top)
            drawEntry(
                &frame, entry, at: Point(column: column.x, row: top), width: width,
                rows: max(1, rows))
            for row in top..<top + max(1, rows) {
                lines.keepOut(of: column.x..<column.x + width, row: row)
            }
            return
        }
        let style = style(of: spot, isChosen: isChosen)
        for (offset, line) in textLines(of: spot, width).enumerated() {
            let row = top + offset
            guard row >= body.row, row < body.endRow else { continue }
            if isChosen {
                frame.fill(
                    Rect(column: column.x, row: row, columns: width, rows: 1), style: .chosen)
            }
            let used = frame.put(
                line, at: Point(column: column.x, row: row), style: style, within: width)
            lines.keepOut(of: column.x..<column.x + (isChosen ? width : used), row: row)
        }
        if isChosen {
            drawChosenMark(&frame, column, top, max(1, spot.lines), body)
            frame.cursor = Point(column: column.x, row: max(top, body.row))
        } else if let id = spot.id, top >= body.row, top < body.endRow {
            let mark = id == chart.linkSource ? "◆" : marks.contains(id) ? "✓" : ""
            frame.put(mark, at: Point(column: column.x - 1, row: top), style: .match)
        }
        if columns.figures > 0, spot.level == .how, spot.content == .item, top >= body.row,
            top < body.endRow
        {
            drawFigures(&frame, spot, columns.figures, Point(column: column.end, row: top))
        }
    }

    private func drawChosenMark(
        _ frame: inout Frame, _ column: ChartColumns.Column, _ top: Int, _ lines: Int, _ body: Rect
    ) {
        for row in top..<(top + lines) where row >= body.row && row < body.endRow {
            frame.put("▌", at: Point(column: column.x - 1, row: row), style: .chosenEdge)
        }
    }

    private func textLines(of spot: Spot, _ width: Int) -> [String] {
        switch spot.content {
        case .nothing:
            let noun = levelName(spot.level).noun
            return [DisplayText.clipped(Wording.Charts.without(noun)(language), to: width)]
        case .empty:
            return [spot.id == nil && isChosen(spot) ? emptyText(spot, width) : ""]
        case .measuringPoint where spot.handle == nil:
            return [
                DisplayText.clipped(
                    "◦ (\(Wording.Items.measuringPoint.singular(language)))", to: width)
            ]
        case .item, .measuringPoint:
            guard let handle = spot.handle else { return [] }
            let text = chartText(handle) + (spot.hidden > 0 ? " ▸ \(spot.hidden)" : "")
            guard spot.lines > 1 else { return [DisplayText.clipped(text, to: width)] }
            return DisplayText.wrapped(text, to: width, most: spot.lines)
        }
    }

    private func isChosen(_ spot: Spot) -> Bool {
        chosenSpot.map { $0.level == spot.level && $0.top == spot.top && $0.id == spot.id } ?? false
    }

    private func emptyText(_ spot: Spot, _ width: Int) -> String {
        DisplayText.clipped("a: \(levelName(spot.level).noun.singular(language))", to: width)
    }

    private func style(of spot: Spot, isChosen: Bool) -> Style {
        if isChosen { return .chosen }
        guard let handle = spot.handle, let id = spot.id else { return .hint }
        if let field = document.type(handle).nameField, document.content(handle, field) == nil {
            return .hint
        }
        guard chart.related.contains(id), sheets.isEmpty else { return .plain }
        return .linked
    }

    private func drawFigures(_ frame: inout Frame, _ spot: Spot, _ width: Int, _ end: Point) {
        guard let handle = spot.handle else { return }
        let action = Action(document: document, handle: handle)
        let effect = "\(action.effect)"
        let perEffort = FieldText.number(action.effectPerEffort, decimals: 1, language)
        let shown =
            width > 10
            ? [effect, perEffort] : [chart.order == .effectPerEffort ? perEffort : effect]
        let text = shown.map { Self.right($0, width / shown.count) }.joined()
        frame.put(text, at: Point(column: end.column - width, row: end.row), style: .laneName)
    }

    // MARK: Lines

    /// Notes the line from a thing to what it belongs to.
    private func addLines(
        of spot: Spot, _ columns: ChartColumns, _ body: Rect, _ lines: inout TieLines
    ) {
        guard let parentPlace = spot.parent, spot.content != .empty,
            spot.content != .measuringPoint
        else { return }
        let parent = chart.layout.spots[parentPlace]
        guard let own = columns[spot.level], let home = columns[parent.level] else { return }
        let isHeavy = isTied(spot, parent)
        // Across another column only what the chosen thing is tied by is drawn.
        let levels = columns.columns.map(\.level)
        let isBeside = levels.firstIndex(of: spot.level).flatMap { own in
            levels.firstIndex(of: parent.level).map { abs($0 - own) == 1 }
        }
        guard isHeavy || isBeside == true else { return }
        let isRight = spot.level > parent.level
        // The lines turn in the gap beside the thing that others belong to.
        let turn = isRight ? home.end + 1 : home.x - 2
        let row = body.row + spot.top - chart.scrolledLines
        let homeRow = body.row + parent.top - chart.scrolledLines
        let previous = spot.previous.map {
            body.row + chart.layout.spots[$0].top - chart.scrolledLines
        }
        let start = isHeavy ? homeRow : previous ?? homeRow
        lines.addColumn(
            turn, from: max(start, body.row - 1), to: min(row, body.endRow), isHeavy: isHeavy)
        if isRight {
            lines.addRow(row, from: turn, to: own.x - 1, isHeavy: isHeavy)
            if spot.previous == nil || isHeavy {
                lines.addRow(homeRow, from: home.end, to: turn, isHeavy: isHeavy)
            }
        } else {
            lines.addRow(row, from: own.end, to: turn, isHeavy: isHeavy)
            if spot.previous == nil || isHeavy {
                lines.addRow(homeRow, from: turn, to: home.x - 1, isHeavy: isHeavy)
            }
        }
    }

    /// Whether the line between two things belongs to the chosen one.
    private func isTied(_ spot: Spot, _ parent: Spot) -> Bool {
        guard sheets.isEmpty, let one = spot.id, let other = parent.id else { return false }
        return chart.related.contains(one) && chart.related.contains(other)
    }
}
