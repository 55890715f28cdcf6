import KartbordModel
public import KartbordScreen
import KartbordText

extension Session {
    /// The screen as it should look now.
    public func frame() -> Frame {
        var frame = Frame(size: size)
        guard !isTooSmall else {
            drawTooSmall(&frame)
            return frame
        }
        let screen = screen
        drawTitle(&frame, screen.title)
        if !screen.map.isEmpty, screen.sheet != screen.map { kindView.draw(self, &frame) }
        if let pane = screen.pane { drawPane(&frame, pane) }
        if let area = screen.sheet { drawSheet(&frame, area) }
        drawRule(&frame, screen.rule)
        drawFooter(&frame, screen.footer)
        if isPrefixShown { drawPrefix(&frame, screen.map) }
        return frame
    }

    private func drawTooSmall(_ frame: inout Frame) {
        let notice = Wording.Screen.tooSmall(
            columns: ScreenLayout.smallest.columns, rows: ScreenLayout.smallest.rows)(language)
        for (row, line) in DisplayText.wrapped(notice, to: max(1, size.columns)).enumerated() {
            frame.put(line, at: Point(column: 0, row: row), style: .warning)
        }
    }

    // MARK: Title

    private func drawTitle(_ frame: inout Frame, _ area: Rect) {
        let isChosen = sheets.isEmpty && kindView.isOnTitle(self)
        let style: Style = isChosen ? .chosen : .title
        frame.fill(area, style: style)
        let right =
            (kindView.titleFacts(self) + [conflictFact, companyFact, savingText].compactMap(\.self))
            .joined(
                separator: " · ") + " "
        let rightWidth = min(DisplayText.width(right), area.columns * 2 / 3)
        let room = max(0, area.columns - rightWidth - 3)
        if isChosen, let entry, entry.item == .map, entry.field == .title, sheets.isEmpty {
            let line = entry.editor.line(width: room)
            frame.fill(area.leftColumns(room + 1), style: .input)
            frame.put(line.text, at: Point(column: 1, row: area.row), style: .input, within: room)
            frame.cursor = Point(column: 1 + line.cursorColumn, row: area.row)
        } else {
            let title = DisplayText.clipped(kindView.titleText(self), to: room)
            frame.put(title, at: Point(column: 1, row: area.row), style: style)
            if isChosen { frame.cursor = Point(column: 1, row: area.row) }
        }
        let start = area.endColumn - rightWidth
        frame.put(right, at: Point(column: start, row: area.row), style: style, within: rightWidth)
    }

    private var savingText: String {
        switch saving {
        case .untouched: "✓"
        case .new: Wording.Screen.unsaved(language)
        case .pending: "…"
        case .saved(let time): "✓ \(time)"
        case .failed: Wording.Screen.notSaved(language)
        case .readOnly: Wording.Screen.readOnly(language)
        }
    }

    // MARK: The line above the footer

    private func drawRule(_ frame: inout Frame, _ area: Rect) {
        frame.horizontalLine(at: area.origin, columns: area.columns, style: .line)
        if let asked = board.asked {
            drawReason(&frame, asked, area)
            return
        }
        let text: String
        let style: Style
        if let question {
            text = question.text(language)
            style = .warning
        } else if let refusal = entry?.refusal {
            text = refusal(language)
            style = .warning
        } else if let message {
            text = message.phrase(language)
            switch message.weight {
            case .information: style = .message
            case .refusal: style = .warning
            case .alarm: style = .error
            }
        } else {
            return
        }
        let shown = " " + DisplayText.clipped(text, to: max(0, area.columns - 4)) + " "
        frame.put(shown, at: Point(column: area.column + 1, row: area.row), style: style)
    }
}
