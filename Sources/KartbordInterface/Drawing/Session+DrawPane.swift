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
        let heading = paneHeading(item, handle)
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

    private func paneHeading(_ item: ItemID, _ handle: Handle) -> String {
        let type = document.type(handle)
        guard type != .map else { return Wording.Lists.aboutMap(language) }
        var heading = Wording.Items.noun(for: type.name)?.singular.sentenceCased(language) ?? ""
        if type == .card, let lane = document[handle, .lane] { heading = laneName(of: lane) }
        if let step, type != .phase, type != .lane {
            let place = (document.handle(step)).map { stepName($0) } ?? ""
            return type == .step ? "\(heading) \(place)" : "\(heading) · \(place)"
        }
        let isNamed =
            type.nameField.flatMap { document.content(handle, $0) } != nil || type == .lane
        return isNamed ? "\(heading) \(name(of: item))" : name(of: item)
    }

    /// What is said about an item: its text first, then what is set, then what it rests on.
    private func paneFacts(_ item: ItemID, _ handle: Handle) -> [(label: String, value: String)] {
        let type = document.type(handle)
        var facts: [(label: String, value: String)] = []
        for field in FieldText.fieldRows(of: handle, in: document)
        where field.isSet && field.name != .lane && field.name != .prompt {
            let value = show(field.name, of: handle)
            if field.name == type.nameField {
                facts.insert(("", value), at: 0)
            } else {
                facts.append((field.label(language), value))
            }
        }
        switch type {
        case .step: facts += stepFacts(handle)
        case .phase:
            let phase = Phase(document: document, handle: handle)
            if let work = phase.workload { facts.append((numbersLabel, workloadText(work))) }
        case .map:
            if let work = map.workload { facts.append((numbersLabel, workloadText(work))) }
        default: break
        }
        for insight in document.sources(of: .insight, to: item) {
            facts.append((Wording.Lists.restsOn(language), insightText(insight)))
        }
        for opportunity in document.sources(of: .opportunity, to: item) {
            facts.append(
                (Wording.Items.opportunity.singular.sentenceCased(language), name(of: opportunity)))
        }
        return facts
    }

    private var numbersLabel: String { Wording.Lanes.numbers(language) }

    private func stepFacts(_ handle: Handle) -> [(label: String, value: String)] {
        var facts: [(label: String, value: String)] = []
        for (place, persona) in document.children(Handle.root, .personas).enumerated() {
            let id = document.id(persona)
            let feeling = ItemID.keyed(document.id(handle), by: id)
            guard let value: Int = document[feeling, .value] else { continue }
            let word = document[feeling, .word].map { " \($0)" } ?? ""
            facts.append(
                ("\(Curve.Marker.at(place).text) \(name(of: id))", FieldText.signed(value) + word))
        }
        let step = Step(document: document, handle: handle)
        if let work = step.workload { facts.append((numbersLabel, workloadText(work))) }
        return facts
    }

    private func insightText(_ id: ItemID) -> String {
        guard let handle = document.handle(id) else { return "" }
        let source = show(.source, of: handle)
        return name(of: id) + (source.isEmpty ? "" : " (\(source))")
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
            let label = fact.label + ": "
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
    }

    /// In a low pane the facts follow each other like text.
    private func drawPaneFlow(
        _ frame: inout Frame, _ area: Rect, _ item: ItemID, _ handle: Handle
    ) {
        var row = area.row
        var column = area.column
        for fact in paneFacts(item, handle) {
            let label = fact.label.isEmpty ? "" : fact.label + ": "
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
