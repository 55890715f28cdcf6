import KartbordModel
public import KartbordScreen
import KartbordText

extension StartScreen {
    /// The screen as it should look now.
    public func frame() -> Frame {
        var frame = Frame(size: size)
        let smallest = ScreenLayout.smallest
        guard size.columns >= smallest.columns, size.rows >= smallest.rows else {
            let notice = Wording.Screen.tooSmall(columns: smallest.columns, rows: smallest.rows)
            put(notice(language), &frame, frame.bounds, .warning)
            return frame
        }
        let screen = ScreenLayout(size: size, hasPane: false, hasSheet: false, isPresenting: false)
        drawTitle(&frame, screen.title)
        let inner = screen.map.withoutTopRows(1).inset(columns: 1)
        if let asking {
            drawAsking(&frame, inner, asking)
        } else {
            drawList(&frame, inner)
        }
        drawRule(&frame, screen.rule)
        drawKeys(&frame, screen.footer)
        return frame
    }

    /// How many lines of the list fit.
    var listRoom: Int { max(1, size.rows - 6 - detailRows) }

    private var detailRows: Int { size.rows >= 18 ? 3 : 0 }

    private func drawTitle(_ frame: inout Frame, _ area: Rect) {
        frame.fill(area, style: .title)
        let count = maps.isEmpty ? "" : Wording.Items.map.counted(maps.count)(language) + " "
        let width = DisplayText.width(count)
        frame.put(
            count, at: Point(column: area.endColumn - width, row: area.row), style: .title)
        let name = DisplayText.clipped("Kartbord · \(folder)", to: area.columns - width - 3)
        frame.put(name, at: Point(column: 1, row: area.row), style: .title)
    }

    private var headline: Phrase {
        if let fileName { return Wording.Starting.notThereYet(fileName) }
        return maps.isEmpty ? Wording.Starting.noMapsYet : Wording.Starting.choose
    }

    // MARK: The list

    private func drawList(_ frame: inout Frame, _ area: Rect) {
        if isFiltering {
            drawFilter(&frame, area.topRows(1))
        } else {
            put(headline(language), &frame, area.topRows(1), .plain)
        }
        let rows = rows
        let list = area.withoutTopRows(2).topRows(listRoom)
        guard !rows.isEmpty else {
            put(Wording.Starting.nothingMatches(language), &frame, list, .hint)
            return
        }
        let first = firstRow(rows, list.rows)
        for (line, row) in rows[first...].prefix(list.rows).enumerated() {
            draw(row, &frame, list.withoutTopRows(line).topRows(1))
        }
        let edge = list.endColumn
        if first > 0 { frame.put("▲", at: Point(column: edge, row: list.row), style: .dimmed) }
        if first + list.rows < rows.count {
            frame.put("▼", at: Point(column: edge, row: list.endRow - 1), style: .dimmed)
        }
        if detailRows > 0 { drawDetail(&frame, area.bottomRows(detailRows - 1)) }
    }

    /// The first line to be shown so that the chosen one is seen, with its heading when it is near.
    private func firstRow(_ rows: [Row], _ room: Int) -> Int {
        let place = rows.firstIndex { row in
            if case .entry(_, selection) = row { true } else { false }
        }
        return max(0, min((place ?? 0) - room / 2, rows.count - room))
    }

    private func drawFilter(_ frame: inout Frame, _ area: Rect) {
        frame.put("/", at: area.origin, style: .fieldLabel)
        let field = area.withoutLeftColumns(2)
        let line = filter.line(width: max(1, field.columns))
        frame.fill(field, style: .input)
        frame.put(line.text, at: field.origin, style: .input)
        frame.cursor = Point(column: field.column + line.cursorColumn, row: field.row)
    }

    private func draw(_ row: Row, _ frame: inout Frame, _ area: Rect) {
        switch row {
        case .space: break
        case .heading(let phrase):
            frame.put(phrase(language), at: area.origin, style: .heading)
        case .entry(let entry, let place):
            let isChosen = place == selection
            if isChosen {
                frame.fill(area, style: .chosen)
                frame.put("›", at: area.origin, style: .chosen)
                if !isFiltering { frame.cursor = area.origin }
            }
            let line = area.withoutLeftColumns(2)
            switch entry {
            case .map(let map): draw(map, &frame, line, isChosen: isChosen)
            case .template(let template): draw(template, &frame, line, isChosen: isChosen)
            }
        }
    }

    private func draw(_ map: FoundMap, _ frame: inout Frame, _ area: Rect, isChosen: Bool) {
        let style: Style = isChosen ? .chosen : map.isReadable ? .plain : .warning
        let columns = MapColumns(area)
        put(map.name, &frame, columns.name, isChosen ? .chosen : .plain)
        put(map.sort(language), &frame, columns.sort, style)
        put(map.lastChange, &frame, columns.change, isChosen ? .chosen : .dimmed)
        if map.isReadable { put(map.fileName, &frame, columns.file, isChosen ? .chosen : .dimmed) }
    }

    private func draw(
        _ template: Template, _ frame: inout Frame, _ area: Rect, isChosen: Bool
    ) {
        let longest = templates.map { DisplayText.width($0.name) }.max() ?? 0
        let (name, description) = area.split(leftColumns: min(longest + 2, area.columns / 2))
        put(template.name, &frame, name.withoutRightColumns(1), isChosen ? .chosen : .plain)
        put(template.description, &frame, description, isChosen ? .chosen : .dimmed)
    }

    /// The rest of what is to be said about the chosen one.
    private func drawDetail(_ frame: inout Frame, _ area: Rect) {
        guard let chosen else { return }
        switch chosen {
        case .template(let template): put(template.description, &frame, area, .hint)
        case .map(let map):
            if case .unreadable(let reason) = map.content {
                put(reason(language), &frame, area, .warning)
            } else {
                put(map.fileName, &frame, area, .hint)
            }
        }
    }

    // MARK: The title of a new map

    private func drawAsking(_ frame: inout Frame, _ area: Rect, _ asking: Asking) {
        let heading = "\(Wording.Starting.newMap(language)) · \(asking.template.name)"
        put(heading, &frame, area.topRows(1), .heading)
        put(asking.template.description, &frame, area.withoutTopRows(1).topRows(2), .plain)
        let question = area.withoutTopRows(4)
        put(Wording.Starting.title(language), &frame, question.topRows(1), .fieldLabel)
        let field = question.withoutTopRows(1).topRows(1).leftColumns(max(30, area.columns * 2 / 3))
        frame.fill(field, style: .input)
        let line = asking.editor.line(width: max(1, field.columns - 1))
        if asking.editor.isEmpty {
            put(Wording.Starting.titleHint(language), &frame, field, .hint)
        } else {
            frame.put(line.text, at: field.origin, style: .input, within: field.columns)
        }
        frame.cursor = Point(column: field.column + line.cursorColumn, row: field.row)
        let name = "\(Wording.Starting.file(language)) \(newName(asking))"
        put(name, &frame, question.withoutTopRows(3).topRows(2), .plain)
    }

    // MARK: The last two lines

    private func drawRule(_ frame: inout Frame, _ area: Rect) {
        frame.horizontalLine(at: area.origin, columns: area.columns, style: .line)
        guard let message else { return }
        let text = " " + DisplayText.clipped(message(language), to: area.columns - 4) + " "
        frame.put(text, at: Point(column: area.column + 1, row: area.row), style: .warning)
    }

    private func drawKeys(_ frame: inout Frame, _ area: Rect) {
        typealias Words = Wording.Starting
        let keys =
            asking != nil ? Words.titleKeys : isFiltering ? Words.filterKeys : Words.listKeys
        var column = area.column + 1
        for (key, title) in keys {
            column += frame.put(key, at: Point(column: column, row: area.row), style: .footerKey)
            column += 1
            column += frame.put(
                title(language), at: Point(column: column, row: area.row), style: .footer)
            column += 2
        }
    }

    /// Writes text into an area, in as many lines as it has.
    private func put(_ text: String, _ frame: inout Frame, _ area: Rect, _ style: Style) {
        guard !area.isEmpty else { return }
        let lines =
            area.rows == 1
            ? [DisplayText.clipped(text, to: area.columns)]
            : DisplayText.wrapped(text, to: area.columns, most: area.rows)
        for (place, line) in lines.enumerated() {
            frame.put(line, at: Point(column: area.column, row: area.row + place), style: style)
        }
    }
}

/// Where the facts about a map stand in a line of the list.
private struct MapColumns {
    let name: Rect
    let sort: Rect
    let change: Rect
    let file: Rect

    init(_ area: Rect) {
        let isWide = area.columns >= 110
        let fileWidth = isWide ? area.columns / 3 : 0
        let sortWidth = area.columns >= 60 ? 28 : 0
        let changeWidth = area.columns >= 50 ? 11 : 0
        let nameWidth = area.columns - fileWidth - sortWidth - changeWidth
        var rest = area
        func cut(_ width: Int, from rest: inout Rect) -> Rect {
            let (left, right) = rest.split(leftColumns: width)
            rest = right
            return left.withoutRightColumns(1)
        }
        name = cut(nameWidth, from: &rest)
        sort = cut(sortWidth, from: &rest)
        change = cut(changeWidth, from: &rest)
        file = rest
    }
}
