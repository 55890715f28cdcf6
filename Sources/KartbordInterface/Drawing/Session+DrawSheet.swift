import KartbordFormats
import KartbordModel
import KartbordScreen
import KartbordText

/// Lists and forms.
extension Session {
    func drawSheet(_ frame: inout Frame, _ area: Rect) {
        guard let sheet = sheets.last else { return }
        frame.fill(area, style: .plain)
        if area.column > 0 { frame.verticalLine(at: area.origin, rows: area.rows) }
        let layout = sheetLayout(area, sheet, shownRows)
        drawSheetTitle(&frame, layout.title, sheet, shownRows)
        if let filter = layout.filter { drawFilter(&frame, filter, sheet) }
        drawRows(&frame, layout, sheet, shownRows)
        drawAdvice(&frame, layout.advice, sheet)
    }

    private func drawSheetTitle(
        _ frame: inout Frame, _ area: Rect, _ sheet: Sheet, _ rows: [SheetRow]
    ) {
        var title = sheetTitle(sheet)
        // Each conflict has a row for every way to decide it.
        let count =
            sheet.content == .conflicts
            ? document.conflicts.count : rows.count(where: \.isChoosable)
        if case .fields = sheet.content {} else if count > 0 { title += " · \(count)" }
        frame.put(DisplayText.clipped(title, to: area.columns), at: area.origin, style: .heading)
    }

    private func sheetTitle(_ sheet: Sheet) -> String {
        switch sheet.content {
        case .fields(let item):
            guard item != .map else { return Wording.Lists.aboutMap(language) }
            let noun = document.type(of: item).flatMap { Wording.Items.noun(for: $0.name) }
            return "\(noun?.singular.sentenceCased(language) ?? "") · \(name(of: item))"
        case .personas: return Wording.Items.persona.plural.sentenceCased(language)
        case .insights: return Wording.Items.insight.plural.sentenceCased(language)
        case .opportunities: return Wording.Items.opportunity.plural.sentenceCased(language)
        case .lanes: return Wording.Items.lane.plural.sentenceCased(language)
        case .findings: return Wording.Lists.findings(language)
        case .palette: return Wording.Lists.palette(language)
        case .help: return Wording.Lists.help(language)
        case .search: return Wording.Lists.search(language)
        case .places: return Wording.Lists.places(language)
        case .targets: return Wording.Lists.targets(language)
        case .linking(let item): return "\(Wording.Lists.linking(language)): \(name(of: item))"
        case .links(let item, let isRemoving):
            let title = isRemoving ? Wording.Lists.unlinking : Wording.Lists.links
            return "\(title(language)): \(name(of: item))"
        case .thread(let item):
            return "\(Wording.Threads.redThread(language)): \(name(of: item))"
        case .comparison: return Wording.Comparing.title(language)
        case .options(_, let field): return FieldText.label(of: field)(language)
        case .conflicts: return Wording.Items.conflict.plural.sentenceCased(language)
        case .signals: return Wording.Fields.signals(language)
        case .sprints: return Wording.Fields.sprints(language)
        case .filter: return Wording.Boxes.filtering(language)
        case .languages: return Wording.Lists.languages(language)
        case .why(let item):
            let action = effectMap.item(item, Action.self)
            return "\(name(of: item)) · \(action.map { effectText($0) } ?? "")"
        }
    }

    private func drawFilter(_ frame: inout Frame, _ area: Rect, _ sheet: Sheet) {
        frame.put("/", at: area.origin, style: .fieldLabel)
        let line = sheet.filter.line(width: max(1, area.columns - 2))
        let start = Point(column: area.column + 2, row: area.row)
        frame.fill(area.withoutLeftColumns(2), style: .input)
        frame.put(line.text, at: start, style: .input)
        frame.cursor = Point(column: start.column + line.cursorColumn, row: start.row)
    }

    /// The rows around the chosen one.
    private func drawRows(
        _ frame: inout Frame, _ layout: SheetLayout, _ sheet: Sheet, _ rows: [SheetRow]
    ) {
        let area = layout.rows
        guard !area.isEmpty else { return }
        guard !rows.isEmpty else {
            let isUnfiltered = sheet.filter.text.trimmed.isEmpty
            let words = isUnfiltered ? Wording.Lists.empty : Wording.Lists.nothingFound
            frame.put(words(language), at: area.origin, style: .hint, within: area.columns)
            return
        }
        var row = area.row
        var place = layout.first
        while place < rows.count, row < area.endRow {
            let height = layout.height(place)
            let line = Rect(column: area.column, row: row, columns: area.columns, rows: height)
            let visible = line.intersection(area)
            if surface == .form {
                drawFormRow(&frame, visible, rows[place], place, sheet, layout.labelWidth)
            } else {
                drawListRow(&frame, visible, rows[place], isChosen: place == sheet.selection)
            }
            row += height
            place += 1
        }
        let edge = area.endColumn
        if layout.first > 0 {
            frame.put("▲", at: Point(column: edge, row: area.row), style: .dimmed)
        }
        if place < rows.count || row > area.endRow {
            frame.put("▼", at: Point(column: edge, row: area.endRow - 1), style: .dimmed)
        }
    }

    private func drawListRow(_ frame: inout Frame, _ area: Rect, _ row: SheetRow, isChosen: Bool) {
        if row.isHeading || !row.isChoosable {
            frame.put(
                DisplayText.clipped(row.text, to: area.columns), at: area.origin,
                style: row.isHeading ? .heading : .plain)
            let width = DisplayText.width(row.detail)
            if width > 0 {
                frame.put(
                    row.detail, at: Point(column: area.column + 13, row: area.row), style: .plain,
                    within: area.columns - 13)
            }
            return
        }
        let style: Style = isChosen ? .chosen : row.isDimmed ? .dimmed : .plain
        if isChosen {
            frame.fill(area, style: .chosen)
            if !(sheets.last?.isFiltering ?? false) { frame.cursor = area.origin }
        }
        if let entry, isChosen, row.target == .item(entry.item) {
            drawEntry(&frame, entry, at: area.origin, width: area.columns)
            return
        }
        if case .item(let id) = row.target, marks.contains(id) {
            frame.put("✓", at: area.origin, style: .match)
        }
        var column = area.column
        if !row.mark.isEmpty {
            column += frame.put(
                DisplayText.clipped(row.mark, to: 14) + " ", at: area.origin,
                style: isChosen ? .chosen : .fieldLabel, within: area.columns)
        }
        let detail = DisplayText.clipped(row.detail, to: area.columns / 3)
        let detailWidth = detail.isEmpty ? 0 : DisplayText.width(detail) + 1
        let room = max(1, area.endColumn - column - detailWidth)
        frame.put(
            DisplayText.clipped(row.text, to: room), at: Point(column: column, row: area.row),
            style: style, within: room)
        if detailWidth > 0 {
            frame.put(
                detail, at: Point(column: area.endColumn - detailWidth + 1, row: area.row),
                style: isChosen ? .chosen : .dimmed)
        }
    }

    // MARK: What is said about the chosen row

    func advice(_ sheet: Sheet, _ rows: [SheetRow]) -> String? {
        guard rows.indices.contains(sheet.selection) else { return nil }
        switch (sheet.content, rows[sheet.selection].target) {
        case (.findings, .finding(let place)):
            guard let finding = findings?.list[place] else { return nil }
            return "\(finding.place(in: document)(language)). "
                + "\(finding.headline(in: document)(language)). "
                + finding.advice(in: document)(language)
        case (.palette, .command(let name)), (.help, .command(let name)):
            return Command.named(name)?.help(in: document.kind)(language)
        case (.insights, .item(let id)), (.opportunities, .item(let id)),
            (.personas, .item(let id)), (.signals, .item(let id)), (.sprints, .item(let id)),
            (.search, .item(let id)), (.linking, .item(let id)), (.links, .item(let id)):
            return name(of: id)
        case (.links, .mapLink), (.linking, .station):
            let row = rows[sheet.selection]
            return [row.text, row.detail].filter { !$0.isEmpty }.joined(separator: " · ")
        case (.thread, _), (.comparison, _): return rows[sheet.selection].alsoSaid
        default: return nil
        }
    }

    func adviceHeight(_ sheet: Sheet, _ rows: [SheetRow], _ area: Rect) -> Int {
        advice(sheet, rows) == nil || area.rows < 8 ? 0 : min(5, area.rows / 3)
    }

    private func drawAdvice(_ frame: inout Frame, _ area: Rect, _ sheet: Sheet) {
        guard !area.isEmpty, let text = advice(sheet, shownRows) else { return }
        frame.horizontalLine(at: area.origin, columns: area.columns)
        let inner = area.withoutTopRows(1)
        for (place, line) in DisplayText.wrapped(text, to: inner.columns, most: inner.rows)
            .enumerated()
        {
            frame.put(line, at: Point(column: inner.column, row: inner.row + place), style: .plain)
        }
    }
}
