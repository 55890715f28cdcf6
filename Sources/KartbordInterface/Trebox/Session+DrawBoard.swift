import KartbordModel
import KartbordScreen
import KartbordText

/// A portfolio: its vision, its boxes with their questions, their items.
extension Session {
    func drawBoard(_ frame: inout Frame) {
        if let sorting = board.sorting, sheets.isEmpty || screen.map.columns > 0 {
            drawSorting(&frame, sorting, screen.map)
            return
        }
        let area = screen.map
        let head = boardHead
        if head.vision > 0 { drawVision(&frame, area.topRows(1)) }
        let heads = area.withoutTopRows(head.vision)
        frame.fill(heads.topRows(1), style: .phase)
        let questions = heads.withoutTopRows(1).topRows(head.question)
        let columns = boardColumns
        if isOneBox {
            drawBoxTabs(&frame, heads.topRows(1).row)
        } else {
            for column in columns.columns { drawBoxHead(&frame, column, heads.row) }
        }
        let body = boardBody
        for (place, column) in columns.columns.enumerated() {
            drawQuestion(&frame, column, questions)
            drawItems(&frame, column, body)
            guard place > 0 else { continue }
            frame.verticalLine(
                at: Point(column: column.x - 2, row: heads.row + 1),
                rows: body.endRow - heads.row - 1)
        }
        if balanceRows > 0 { drawBalance(&frame, area.bottomRows(balanceRows), columns) }
    }

    // MARK: Above the items

    private func drawVision(_ frame: inout Frame, _ area: Rect) {
        let label = Wording.Fields.vision(language) + ": "
        let isChosen = sheets.isEmpty && board.cursor.row == .vision
        let start = Point(column: area.column + 1, row: area.row)
        let width = frame.put(label, at: start, style: .fieldLabel, within: area.columns - 1)
        let text = Point(column: start.column + width, row: area.row)
        let room = max(1, area.endColumn - text.column - 1)
        if isChosen, let entry, entry.item == .map, entry.field == .vision {
            drawEntry(&frame, entry, at: text, width: room)
            return
        }
        let vision = portfolio.vision
        let prompt = document[.map, .prompt].map { "(\($0))" }
        let shown = vision ?? prompt ?? Wording.Boxes.noVision(language)
        if isChosen {
            frame.fill(
                Rect(column: text.column, row: text.row, columns: room, rows: 1), style: .chosen)
            frame.cursor = text
        }
        let line = shown.split(whereSeparator: \.isNewline).joined(separator: " ")
        frame.put(
            DisplayText.clipped(line, to: room), at: text,
            style: isChosen ? .chosen : vision == nil ? .hint : .plain)
    }

    private func drawBoxHead(_ frame: inout Frame, _ column: BoardColumns.Column, _ row: Int) {
        guard let shown = board.layout[column.box] else { return }
        let point = Point(column: column.x, row: row)
        guard !shown.isFolded else {
            let mark = column.box.map { "\($0.number)" } ?? "–"
            frame.put("\(mark) ▸", at: point, style: .phase, within: column.width)
            return
        }
        let beyond = beyondText(shown)
        let room = max(1, column.width - (beyond.isEmpty ? 0 : DisplayText.width(beyond) + 1))
        frame.put(
            headText(column.box, boxCount(column.box), room: room), at: point, style: .phase,
            within: room)
        frame.put(
            beyond,
            at: Point(column: column.x + column.width - DisplayText.width(beyond), row: row),
            style: .phase)
    }

    /// `1 NUTID · optimera 12`, as much of it as has room.
    private func headText(_ box: Box?, _ count: Int, room: Int) -> String {
        guard let box else {
            let names = [Wording.Boxes.unsorted, Wording.Boxes.unsortedShort]
            let texts = names.map { "\($0(language).uppercased()) (\(count))" }
            return texts.first { DisplayText.width($0) <= room }
                ?? DisplayText.clipped(texts[1], to: room)
        }
        let name = Wording.Boxes.name(of: box.number)
        let short = "\(box.number) \(name.name(language).uppercased())"
        let whole = "\(short) · \(name.verb(language)) (\(count))"
        return DisplayText.clipped(
            DisplayText.width(whole) <= room ? whole : "\(short) (\(count))", to: room)
    }

    /// How many items lie in a box, or are not sorted.
    private func boxCount(_ box: Box?) -> Int {
        box.map { currentBalance[$0].count } ?? currentBalance.unsorted
    }

    /// How many items are beyond the edges of a column.
    private func beyondText(_ column: BoardLayout.Column) -> String {
        let scrolled = board.scrolled[column.box.column]
        let above = column.firstPlace(reaching: scrolled)
        let below = column.spots.count - column.firstPlace(reaching: scrolled + boardBody.rows)
        return (above > 0 ? " ▲\(above)" : "") + (below > 0 ? " ▼\(below)" : "")
    }

    /// The tabs of all boxes, where one at a time is shown, in as many words as there is room for.
    var boardTabs: [(box: Box?, text: String, columns: Range<Int>)] {
        let room = screen.map.columns - 2
        let forms = (0...2).map { brevity in Box?.columns.map { tabText($0, brevity: brevity) } }
        let texts =
            forms.first { $0.reduce(0) { $0 + DisplayText.width($1) } <= room } ?? forms[2]
        var start = screen.map.column + 1
        return zip(Box?.columns, texts).map { box, text in
            let columns = start..<start + DisplayText.width(text)
            start = columns.upperBound
            return (box, text, columns)
        }
    }

    private func tabText(_ box: Box?, brevity: Int) -> String {
        var name = brevity < 2 ? Wording.Boxes.unsortedShort(language) : "–"
        if let box {
            let words = Wording.Boxes.name(of: box.number)
            let parts = ["\(box.number)", words.name(language), "· " + words.verb(language)]
            name = parts.dropLast(brevity).joined(separator: " ")
        }
        let mark = brevity < 2 ? " " : ":"
        let text = "\(name)\(mark)\(boxCount(box))"
        return box == board.cursor.box ? "[\(text)]" : " \(text) "
    }

    private func drawBoxTabs(_ frame: inout Frame, _ row: Int) {
        for tab in boardTabs where tab.columns.upperBound <= screen.map.endColumn {
            frame.put(
                tab.text, at: Point(column: tab.columns.lowerBound, row: row),
                style: tab.box == board.cursor.box ? .title : .phase)
        }
        guard let shown = board.layout[board.cursor.box] else { return }
        let beyond = beyondText(shown)
        let column = screen.map.endColumn - DisplayText.width(beyond) - 1
        guard column > boardTabs.last?.columns.upperBound ?? 0 else { return }
        frame.put(beyond, at: Point(column: column, row: row), style: .phase)
    }

    /// What the box asks, whole or in few words.
    private func drawQuestion(
        _ frame: inout Frame, _ column: BoardColumns.Column, _ area: Rect
    ) {
        guard !area.isEmpty, board.layout[column.box]?.isFolded == false else { return }
        let question =
            column.box.map { Wording.Boxes.name(of: $0.number).question }
            ?? Wording.Boxes.unsortedQuestion
        var lines = DisplayText.wrapped(question.whole(language), to: column.width)
        if lines.count > area.rows {
            lines = DisplayText.wrapped(question.short(language), to: column.width, most: area.rows)
        }
        for (place, line) in lines.enumerated() {
            frame.put(
                line, at: Point(column: column.x, row: area.row + place), style: .laneName,
                within: column.width)
        }
    }

    // MARK: Items

    private func drawItems(_ frame: inout Frame, _ column: BoardColumns.Column, _ body: Rect) {
        guard let shown = board.layout[column.box] else { return }
        let isHere = sheets.isEmpty && board.cursor.row == .items && board.cursor.box == column.box
        guard !shown.spots.isEmpty else {
            drawEmptyBox(&frame, column, shown, body, isHere: isHere)
            return
        }
        let scrolled = board.scrolled[column.box.column]
        var place = shown.firstPlace(reaching: scrolled)
        while place < shown.spots.count, shown.spots[place].top < scrolled + body.rows {
            let spot = shown.spots[place]
            draw(
                &frame, spot, column, top: body.row + spot.top - scrolled, body,
                isChosen: isHere && place == board.cursor.place)
            place += 1
        }
    }

    private func drawEmptyBox(
        _ frame: inout Frame, _ column: BoardColumns.Column, _ shown: BoardLayout.Column,
        _ body: Rect, isHere: Bool
    ) {
        let text: String
        if shown.isFolded {
            text = "(\(boxCount(column.box)))"
        } else if shown.count > 0 {
            text = Wording.Boxes.hidden(shown.count)(language)
        } else {
            text = isHere ? "a: \(Wording.Items.boxItem(language))" : "–"
        }
        let lines = DisplayText.wrapped(text, to: column.width, most: max(1, body.rows))
        for (place, line) in lines.enumerated() {
            let point = Point(column: column.x, row: body.row + place)
            if isHere, place == 0 {
                frame.fill(
                    Rect(column: column.x, row: body.row, columns: column.width, rows: 1),
                    style: .chosen)
            }
            frame.put(
                line, at: point, style: isHere && place == 0 ? .chosen : .hint,
                within: column.width)
        }
        guard isHere else { return }
        frame.put("▌", at: Point(column: column.x - 1, row: body.row), style: .chosenEdge)
        frame.cursor = Point(column: column.x, row: body.row)
    }

    private func draw(
        _ frame: inout Frame, _ spot: BoardLayout.Spot, _ column: BoardColumns.Column, top: Int,
        _ body: Rect, isChosen: Bool
    ) {
        let item = BoxItem(document: document, handle: spot.handle)
        var row = top
        if isChosen {
            for line in top..<top + spot.lines where line >= body.row && line < body.endRow {
                frame.put("▌", at: Point(column: column.x - 1, row: line), style: .chosenEdge)
            }
        } else if marks.contains(spot.id), top >= body.row, top < body.endRow {
            frame.put("✓", at: Point(column: column.x - 1, row: top), style: .match)
        }
        if isChosen, let entry, entry.item == spot.id, entry.field == .title {
            drawEntry(
                &frame, entry, at: Point(column: column.x, row: row), width: column.width,
                rows: max(1, min(spot.titleLines, body.endRow - row)))
        } else {
            drawTitle(&frame, spot, item, column, row, body, isChosen: isChosen)
        }
        row += spot.titleLines
        if spot.hasFacts {
            put(
                &frame, " " + boardFacts(item, width: column.width - 1), column, row, body, .dimmed
            )
            row += 1
        }
        if spot.isLate, let text = lateText(item, width: column.width - 1) {
            put(&frame, " " + text, column, row, body, .warning)
        }
    }

    private func drawTitle(
        _ frame: inout Frame, _ spot: BoardLayout.Spot, _ item: BoxItem,
        _ column: BoardColumns.Column, _ top: Int, _ body: Rect, isChosen: Bool
    ) {
        let isUntitled = document[spot.handle, .title] == nil
        // Where an item has one line, what has passed is seen by its sign.
        let late = board.zoom == .overview && !item.passed(on: today).isEmpty ? "! " : ""
        let text = late + boardText(spot.handle)
        let lines =
            spot.titleLines > 1
            ? DisplayText.wrapped(text, to: column.width, most: spot.titleLines)
            : [DisplayText.clipped(text, to: column.width)]
        let style: Style = isChosen ? .chosen : isUntitled ? .hint : .plain
        for (place, line) in lines.enumerated() {
            let row = top + place
            guard row >= body.row, row < body.endRow else { continue }
            if isChosen {
                frame.fill(
                    Rect(column: column.x, row: row, columns: column.width, rows: 1),
                    style: .chosen)
            }
            frame.put(line, at: Point(column: column.x, row: row), style: style)
        }
        if isChosen { frame.cursor = Point(column: column.x, row: max(top, body.row)) }
    }

    private func put(
        _ frame: inout Frame, _ text: String, _ column: BoardColumns.Column, _ row: Int,
        _ body: Rect, _ style: Style
    ) {
        guard row >= body.row, row < body.endRow else { return }
        frame.put(
            DisplayText.clipped(text, to: column.width), at: Point(column: column.x, row: row),
            style: style)
    }

    // MARK: The reason for a move

    /// The question and the line for its answer, in the line above the footer.
    func drawReason(_ frame: inout Frame, _ asked: AskedReason, _ area: Rect) {
        let question =
            " " + Wording.Boxes.why(boxName(asked.box), count: asked.items.count)(language) + " "
        let shown = DisplayText.clipped(question, to: max(1, area.columns * 2 / 3))
        let width = frame.put(
            shown, at: Point(column: area.column, row: area.row), style: .heading)
        let field = area.withoutLeftColumns(width).withoutRightColumns(1)
        frame.fill(field, style: .input)
        let line = asked.editor.line(width: field.columns)
        frame.put(line.text, at: field.origin, style: .input, within: field.columns)
        frame.cursor = Point(column: field.column + line.cursorColumn, row: field.row)
    }
}
