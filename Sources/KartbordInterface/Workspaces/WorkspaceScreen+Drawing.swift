import KartbordModel
public import KartbordScreen
import KartbordText

extension WorkspaceScreen {
    /// The screen as it should look now.
    public func frame() -> Frame {
        var frame = Frame(size: size)
        let smallest = ScreenLayout.smallest
        guard size.columns >= smallest.columns, size.rows >= smallest.rows else {
            let notice = Wording.Screen.tooSmall(columns: smallest.columns, rows: smallest.rows)
            frame.put(notice(language), in: frame.bounds, style: .warning)
            return frame
        }
        let screen = layout
        drawTitle(&frame, screen.title)
        if let asking {
            drawAsking(&frame, inner, asking)
        } else {
            drawPage(&frame)
        }
        drawRule(&frame, screen.rule)
        drawFooter(&frame, screen.footer)
        if isPrefixShown { drawPrefix(&frame, screen.map) }
        return frame
    }

    // MARK: Where things stand

    private var layout: ScreenLayout {
        ScreenLayout(size: size, hasPane: false, hasSheet: false, isPresenting: false)
    }

    /// Between the title and the line above the footer: a headline, the rows, the details.
    private var inner: Rect { layout.map.inset(columns: 1) }

    private var detailRows: Int { size.rows >= 18 ? 3 : 0 }

    /// Where the rows of the page in front stand.
    var listArea: Rect {
        inner.withoutTopRows(2).withoutBottomRows(detailRows)
    }

    /// How many rows a page of the list has.
    var listRoom: Int { max(1, listArea.rows - 1) }

    /// The first row to be shown so that the chosen one is seen, with its heading when it is near.
    func firstRow(_ room: Int) -> Int { max(0, min(selection - room / 2, rows.count - room)) }

    // MARK: Title and messages

    private func drawTitle(_ frame: inout Frame, _ area: Rect) {
        frame.fill(area, style: .title)
        let facts = titleFacts.isEmpty ? "" : titleFacts + " "
        let width = min(DisplayText.width(facts), area.columns * 2 / 3)
        frame.put(
            facts, at: Point(column: area.endColumn - width, row: area.row), style: .title,
            within: width)
        let name = DisplayText.clipped("Kartbord · \(folder)", to: area.columns - width - 3)
        frame.put(name, at: Point(column: 1, row: area.row), style: .title)
    }

    private var titleFacts: String {
        guard !maps.isEmpty else { return "" }
        let overdue = maps.count { $0.facts?.isOverdue(on: today) ?? false }
        let facts = [
            Wording.Items.map.counted(maps.count)(language),
            overdue == 0
                ? nil
                : size.columns < 60 ? "! \(overdue)" : Wording.Workspace.overdue(overdue)(language),
            marks.isEmpty ? nil : "✓ \(marks.count)",
        ]
        return facts.compactMap(\.self).joined(separator: " · ")
    }

    private func drawRule(_ frame: inout Frame, _ area: Rect) {
        frame.horizontalLine(at: area.origin, columns: area.columns, style: .line)
        let text: String
        let style: Style
        if let question {
            text = Wording.Workspace.replaceExports(
                question.paths.count, first: question.first)(language)
            style = .warning
        } else if let message {
            text = message.phrase(language)
            style = message.style
        } else {
            return
        }
        let shown = " " + DisplayText.clipped(text, to: max(0, area.columns - 4)) + " "
        frame.put(shown, at: Point(column: area.column + 1, row: area.row), style: style)
    }

    // MARK: The page in front

    private func drawPage(_ frame: inout Frame) {
        if page.isFiltering {
            drawFilter(&frame, inner.topRows(1))
        } else if let headline {
            frame.put(headline(language), in: inner.topRows(1), style: .heading)
        }
        if page.content == .maps, !maps.isEmpty {
            drawHeadings(&frame, inner.withoutTopRows(1).topRows(1))
        }
        let list = listArea
        let rows = rows
        guard !rows.isEmpty else {
            let words =
                page.content == .maps && maps.isEmpty
                ? Wording.Workspace.noMapsYet : Wording.Workspace.nothingMatches
            frame.put(words(language), in: list, style: .hint)
            return
        }
        let first = firstRow(list.rows)
        for (line, row) in rows[first...].prefix(list.rows).enumerated() {
            draw(
                row, &frame, list.withoutTopRows(line).topRows(1),
                isChosen: first + line == selection)
        }
        let edge = list.endColumn
        if first > 0 { frame.put("▲", at: Point(column: edge, row: list.row), style: .dimmed) }
        if first + list.rows < rows.count {
            frame.put("▼", at: Point(column: edge, row: list.endRow - 1), style: .dimmed)
        }
        if detailRows > 0 { drawDetail(&frame, inner.bottomRows(detailRows - 1)) }
    }

    private var headline: Phrase? {
        switch page.content {
        case .maps: nil
        case .templates:
            fileName.map { Wording.Workspace.notThereYet($0) } ?? Wording.Workspace.chooseTemplate
        case .threads: Wording.Threads.redThread
        case .palette: Wording.Lists.palette
        case .help: Wording.Lists.help
        case .languages: Wording.Lists.languages
        }
    }

    private func drawFilter(_ frame: inout Frame, _ area: Rect) {
        frame.put("/", at: area.origin, style: .fieldLabel)
        draw(page.filter, &frame, area.withoutLeftColumns(2))
    }

    private func draw(_ editor: TextEditor, _ frame: inout Frame, _ field: Rect) {
        let line = editor.line(width: max(1, field.columns))
        frame.fill(field, style: .input)
        frame.put(line.text, at: field.origin, style: .input)
        frame.cursor = Point(column: field.column + line.cursorColumn, row: field.row)
    }

    private func draw(_ row: WorkspaceRow, _ frame: inout Frame, _ area: Rect, isChosen: Bool) {
        if isChosen, row.isChoosable {
            frame.fill(area, style: .chosen)
            frame.put("›", at: area.origin, style: .chosen)
            if !page.isFiltering { frame.cursor = area.origin }
        }
        let line = area.withoutLeftColumns(2)
        let style: Style = isChosen ? .chosen : .plain
        switch row {
        case .space: break
        case .heading(let phrase): frame.put(phrase(language), in: area, style: .heading)
        case .text(let text, key: ""): frame.put(text, in: area, style: .plain)
        case .text(let text, let key): draw(&frame, line, text: key, detail: text, .plain)
        case .map(let map): draw(map, &frame, area, isChosen: isChosen)
        case .template(let template):
            let shelf = template.shelf.words?(language)
            let words = [shelf, template.description].compactMap(\.self).filter { !$0.isEmpty }
            draw(
                &frame, line, text: template.name, detail: words.joined(separator: " · "), style,
                isChosen: isChosen)
        case .command(let command):
            draw(
                &frame, line, text: command.title.sentenceCased(language),
                detail: command.keyNames.prefix(3).joined(separator: ", "), style,
                isChosen: isChosen)
        case .thread(let row): draw(row, &frame, line, style)
        case .language(let language):
            frame.put(language.name, in: line, style: style)
        }
    }

    /// A row of two columns.
    private func draw(
        _ frame: inout Frame, _ area: Rect, text: String, detail: String, _ style: Style,
        isChosen: Bool = false
    ) {
        let (left, right) = area.split(leftColumns: min(28, area.columns / 2))
        frame.put(text, in: left.withoutRightColumns(1), style: style)
        frame.put(detail, in: right, style: isChosen ? .chosen : .dimmed)
    }

    // MARK: A title that is typed

    private func drawAsking(_ frame: inout Frame, _ area: Rect, _ asking: Asking) {
        typealias Words = Wording.Workspace
        frame.put(heading(asking), in: area.topRows(1), style: .heading)
        frame.put(Words.title(language), in: area.withoutTopRows(2).topRows(1), style: .plain)
        frame.put(Words.titleHint(language), in: area.withoutTopRows(3).topRows(1), style: .hint)
        draw(asking.editor, &frame, area.withoutTopRows(5).topRows(1))
        let file = "\(Words.file(language)) \(newPath(asking))"
        frame.put(file, in: area.withoutTopRows(7).topRows(1), style: .plain)
        if isRename(asking) {
            frame.put(Words.links(language), in: area.withoutTopRows(8), style: .hint)
        }
    }
}

extension Message {
    /// How it looks in the line above the footer.
    var style: Style {
        switch weight {
        case .information: .message
        case .refusal: .warning
        case .alarm: .error
        }
    }
}

extension Frame {
    /// Writes text into an area, in as many lines as that has.
    mutating func put(_ text: String, in area: Rect, style: Style) {
        guard !area.isEmpty else { return }
        let lines =
            area.rows == 1
            ? [DisplayText.clipped(text, to: area.columns)]
            : DisplayText.wrapped(text, to: area.columns, most: area.rows)
        for (place, line) in lines.enumerated() {
            put(line, at: Point(column: area.column, row: area.row + place), style: style)
        }
    }
}
