import KartbordModel
import KartbordScreen
import KartbordText

/// One item at a time, large, with the questions that tell the boxes apart.
extension Session {
    func drawSorting(_ frame: inout Frame, _ sorting: Sorting, _ area: Rect) {
        guard let handle = document.handle(sorting.item) else { return }
        frame.fill(area.topRows(1), style: .phase)
        let left = currentBalance.unsorted
        let done = max(0, sorting.total - left)
        let head = Wording.Boxes.sortingHead(done: done, of: sorting.total, left: left)(language)
        frame.put(
            DisplayText.clipped(head, to: area.columns - 2),
            at: Point(column: area.column + 1, row: area.row), style: .phase)
        let bar = Self.bar(
            Double(done) / Double(max(1, sorting.total)) * 100, target: nil, width: 20)
        if area.columns > DisplayText.width(head) + 26 {
            frame.put(
                bar, at: Point(column: area.endColumn - 22, row: area.row), style: .phase)
        }
        let boxes = area.bottomRows(sortingBoxRows(area))
        let middle = area.withoutTopRows(1).withoutBottomRows(boxes.rows)
        drawSorted(&frame, sorting, handle, middle.inset(columns: area.columns >= 60 ? 4 : 2))
        drawSortingBoxes(&frame, boxes)
    }

    /// The item: its title with room around it, then what is known of it.
    private func drawSorted(
        _ frame: inout Frame, _ sorting: Sorting, _ handle: Handle, _ area: Rect
    ) {
        let top = area.row + max(0, (area.rows - 3) / 3)
        if let entry, entry.item == sorting.item, sheets.isEmpty {
            drawEntry(
                &frame, entry, at: Point(column: area.column, row: top), width: area.columns)
            return
        }
        let title = DisplayText.wrapped(
            boardText(handle), to: area.columns, most: max(1, min(3, area.rows - 1)))
        for (place, line) in title.enumerated() where top + place < area.endRow {
            frame.put(line, at: Point(column: area.column, row: top + place), style: .title)
        }
        frame.cursor = Point(column: area.column, row: top)
        let item = BoxItem(document: document, handle: handle)
        var texts = [boardFacts(item), document[handle, .description] ?? ""]
        texts += item.moves.suffix(1).compactMap { move in
            move[.reason].map { "\(moveText(move)): \($0)" }
        }
        var row = top + title.count + (area.rows >= 8 ? 1 : 0)
        for text in texts where !text.isEmpty {
            for line in DisplayText.wrapped(text, to: area.columns, most: max(1, area.endRow - row))
            where row < area.endRow {
                frame.put(line, at: Point(column: area.column, row: row), style: .plain)
                row += 1
            }
        }
    }

    /// How many lines the boxes with their questions take.
    private func sortingBoxRows(_ area: Rect) -> Int {
        min(
            max(3, area.rows - 4),
            area.columns < ScreenLayout.narrow ? 10 : area.rows >= 24 ? 13 : 11)
    }

    /// What each box asks of an item, under the key that puts it there.
    private func drawSortingBoxes(_ frame: inout Frame, _ area: Rect) {
        guard area.columns >= ScreenLayout.narrow else {
            drawNarrowBoxes(&frame, area)
            return
        }
        let columns = BoardColumns(Box.allCases, folded: [], in: area).columns
        frame.fill(area.topRows(1), style: .phase)
        for (place, column) in columns.enumerated() {
            guard let box = column.box else { continue }
            drawBoxName(&frame, box, Point(column: column.x, row: area.row), column.width)
            var row = area.row + 1
            for question in Wording.Boxes.questions(of: box.number) {
                let lines = DisplayText.wrapped(question(language), to: max(1, column.width - 2))
                for (number, line) in lines.enumerated() where row < area.endRow {
                    frame.put(
                        (number == 0 ? "· " : "  ") + line,
                        at: Point(column: column.x, row: row), style: .plain)
                    row += 1
                }
            }
            guard place > 0 else { continue }
            frame.verticalLine(
                at: Point(column: column.x - 2, row: area.row + 1), rows: area.rows - 1)
        }
    }

    /// Under 80 columns: the boxes below each other, each with as many questions as fit.
    private func drawNarrowBoxes(_ frame: inout Frame, _ area: Rect) {
        let each = max(0, (area.rows - 3) / 3)
        var row = area.row
        for box in Box.allCases where row < area.endRow {
            drawBoxName(
                &frame, box, Point(column: area.column + 1, row: row), area.columns - 2)
            row += 1
            for question in Wording.Boxes.questions(of: box.number).prefix(each)
            where row < area.endRow {
                frame.put(
                    DisplayText.clipped("· " + question(language), to: area.columns - 4),
                    at: Point(column: area.column + 3, row: row), style: .plain)
                row += 1
            }
        }
    }

    private func drawBoxName(_ frame: inout Frame, _ box: Box, _ point: Point, _ width: Int) {
        let name = Wording.Boxes.name(of: box.number)
        let isAsked = board.asked?.box == box
        let text =
            "\(isAsked ? "▶ " : "")\(box.number) \(name.name(language).uppercased()) · "
            + name.verb(language)
        frame.put(
            DisplayText.clipped(text, to: width), at: point, style: isAsked ? .chosen : .phase)
    }
}
