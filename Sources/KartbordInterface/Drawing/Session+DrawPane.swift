import KartbordModel
import KartbordScreen
import KartbordText

/// The pane that shows what is chosen: its text whole, its fields, what it rests on.
extension Session {
    func drawPane(_ frame: inout Frame, _ area: Rect) {
        let isRight = area.column > 0
        var inner = area
        if isRight {
            frame.verticalLine(at: area.origin, rows: area.rows)
            inner = area.inset(columns: 1).withoutLeftColumns(1)
        } else {
            frame.horizontalLine(at: area.origin, columns: area.columns)
            inner = area.withoutTopRows(1).inset(columns: 1)
        }
        guard let item = formItem, let handle = document.handle(item) else { return }
        let heading = kindView.paneHeading(self, item, handle)
        if isRight {
            frame.put(
                DisplayText.clipped(heading, to: inner.columns), at: inner.origin, style: .heading)
            drawPaneLines(&frame, inner.withoutTopRows(2), item, handle)
        } else {
            frame.put(
                " \(DisplayText.clipped(heading, to: area.columns - 6)) ",
                at: Point(column: area.column + 1, row: area.row), style: .heading)
            drawPaneFlow(&frame, inner, item, handle)
        }
    }

    /// What is said about an item: its text first, then what is set, then what it rests on.
    private func paneFacts(_ item: ItemID, _ handle: Handle) -> [PaneFact] {
        let type = document.type(handle)
        var facts: [PaneFact] = []
        for field in FieldText.fieldRows(of: handle, in: document)
        where field.isSet && !field.isReference && ![.lane, .prompt, .box].contains(field.name) {
            let value = show(field.name, of: handle)
            if field.name == type.nameField {
                facts.insert(("", value), at: 0)
            } else {
                facts.append((field.label(language), value))
            }
        }
        let more = kindView.facts(self, item, handle)
        if kindView.factsComeFirst {
            facts.insert(contentsOf: more, at: facts.first?.label.isEmpty == true ? 1 : 0)
        } else {
            facts += more
        }
        return facts + mapLinkFacts(of: item)
    }

    /// What stands before a value; nothing for the text of the item itself.
    private func labelText(of fact: PaneFact) -> String {
        switch fact.label {
        case "": ""
        case Self.oneMore: Self.oneMore + " "
        default: fact.label + ": "
        }
    }

    private func drawPaneLines(
        _ frame: inout Frame, _ area: Rect, _ item: ItemID, _ handle: Handle
    ) {
        var row = area.row
        for fact in paneFacts(item, handle) {
            guard row < area.endRow else { return }
            if fact.label.isEmpty {
                for line in DisplayText.wrapped(
                    fact.value, to: area.columns, most: area.endRow - row)
                {
                    frame.put(line, at: Point(column: area.column, row: row), style: .plain)
                    row += 1
                }
                row += 1
                continue
            }
            let label = labelText(of: fact)
            let width = frame.put(
                label, at: Point(column: area.column, row: row), style: .fieldLabel,
                within: area.columns)
            let fits = DisplayText.width(fact.value) <= area.columns - width
            let indent = fits ? width : 2
            if !fits { row += 1 }
            let lines = DisplayText.wrapped(fact.value, to: max(1, area.columns - indent), most: 6)
            for line in lines where row < area.endRow {
                frame.put(line, at: Point(column: area.column + indent, row: row), style: .field)
                row += 1
            }
        }
        if row == area.row { drawPaneHint(&frame, area) }
        for line in kindView.drawing(self, handle, columns: area.columns) {
            row += 1
            guard row < area.endRow else { return }
            frame.put(line, at: Point(column: area.column, row: row), style: .field)
        }
    }

    /// In a low pane the facts follow each other like text.
    private func drawPaneFlow(
        _ frame: inout Frame, _ area: Rect, _ item: ItemID, _ handle: Handle
    ) {
        var row = area.row
        var column = area.column
        for fact in paneFacts(item, handle) {
            let label = labelText(of: fact)
            let width = DisplayText.width(label) + DisplayText.width(fact.value)
            if column > area.column, column + width + 3 > area.endColumn {
                row += 1
                column = area.column
            } else if column > area.column {
                column += frame.put(" · ", at: Point(column: column, row: row), style: .dimmed)
            }
            guard row < area.endRow else { return }
            column += frame.put(
                label, at: Point(column: column, row: row), style: .fieldLabel,
                within: area.endColumn - column)
            let lines = DisplayText.wrapped(
                fact.value, to: max(1, area.endColumn - column), most: area.endRow - row)
            for (place, line) in lines.enumerated() {
                if place > 0 {
                    row += 1
                    column = area.column
                }
                column += frame.put(
                    line, at: Point(column: column, row: row), style: .field,
                    within: area.endColumn - column)
            }
        }
        if row == area.row, column == area.column { drawPaneHint(&frame, area) }
    }

    /// In a place that holds nothing: what one can do there.
    private func drawPaneHint(_ frame: inout Frame, _ area: Rect) {
        let hint = (lane?.prompt).map { "(\($0)) " } ?? ""
        let text = hint + Wording.Lists.fillIn(language)
        for (place, line) in DisplayText.wrapped(text, to: area.columns, most: area.rows)
            .enumerated()
        {
            frame.put(line, at: Point(column: area.column, row: area.row + place), style: .hint)
        }
    }
}
