import KartbordModel
import KartbordScreen
import KartbordText

/// What the keys do here: made from the commands, the most needed first.
extension Session {
    /// Commands that share a place in the footer, and what they are called together.
    private struct Hint {
        let commands: [String]
        var title: Phrase?

        init(_ commands: String..., title: Phrase? = nil) {
            self.commands = commands
            self.title = title
        }
    }

    func drawFooter(_ frame: inout Frame, _ area: Rect) {
        guard !view.isPresenting || entry != nil else {
            frame.put(
                DisplayText.clipped(Wording.Done.presenting(language), to: area.columns - 2),
                at: Point(column: 1, row: area.row), style: .footer)
            return
        }
        if let text = typingHint {
            frame.put(
                DisplayText.clipped(text(language), to: area.columns - 2),
                at: Point(column: 1, row: area.row), style: .footer)
            return
        }
        // The help is the last to go when the screen is narrow.
        let help = texts(Hint("help"))
        let helpWidth = help.map { width(of: $0) } ?? 0
        var column = area.column + 1
        let end = area.endColumn - helpWidth - 2
        for hint in hints {
            guard let text = texts(hint) else { continue }
            let needed = width(of: text)
            guard column + needed <= end else { continue }
            draw(&frame, text, &column, area.row)
        }
        if let help { draw(&frame, help, &column, area.row) }
    }

    private func width(of text: (keys: String, title: String)) -> Int {
        DisplayText.width(text.keys) + 1 + DisplayText.width(text.title) + 2
    }

    private func draw(
        _ frame: inout Frame, _ text: (keys: String, title: String), _ column: inout Int, _ row: Int
    ) {
        column += frame.put(text.keys, at: Point(column: column, row: row), style: .footerKey) + 1
        column += frame.put(text.title, at: Point(column: column, row: row), style: .footer) + 2
    }

    private func texts(_ hint: Hint) -> (keys: String, title: String)? {
        let commands = hint.commands.compactMap { Command.named($0) }
            .filter { $0.surfaces.contains(surface) }
        guard let first = commands.first else { return nil }
        let keys = commands.compactMap(\.keyNames.first).joined(separator: " ")
        return (keys, (hint.title ?? first.title)(language))
    }

    private var typingHint: Phrase? {
        if entry != nil {
            if draft?.isCapture == true {
                return sheets.isEmpty && cursor.lane != nil && cursor.column != nil
                    ? Wording.Screen.capturing : Wording.Screen.capturingList
            }
            return entry?.editor.allowsLines == true
                ? Wording.Screen.typingLines : Wording.Screen.typing
        }
        return sheets.last?.isFiltering == true ? Wording.Screen.filtering : nil
    }

    private var hints: [Hint] {
        switch surface {
        case .grid: gridHints
        case .form:
            [Hint("edit-text"), Hint("feeling-up", "feeling-down", title: Wording.Hints.value)]
                + (chosenItem.flatMap { document.type(of: $0) } == .opportunity
                    ? [Hint("new-after", title: Wording.Hints.newSibling)] : [])
                + [Hint("undo"), Hint("close", title: Wording.Hints.close), Hint("link-item")]
        case .findings:
            [
                Hint("edit-text", title: Wording.Hints.goThere), Hint("toggle-pane"), Hint("find"),
                Hint("close", title: Wording.Hints.close),
            ]
        default: listHints
        }
    }

    private var listHints: [Hint] {
        let close = Hint("close", title: Wording.Hints.close)
        switch sheets.last?.content {
        case .lanes:
            return [
                Hint("edit-text", title: Wording.Hints.showOrHide),
                Hint("move-down", "move-up", title: Wording.Hints.move), Hint("undo"), close,
            ]
        case .links, .options, .languages:
            return [Hint("edit-text", title: Wording.Hints.choose), Hint("find"), close]
        default:
            return [
                Hint("add-cards"), Hint("edit-text", title: Wording.Hints.open),
                Hint("replace-text"), Hint("link-item"),
                Hint("move-down", "move-up", title: Wording.Hints.move), Hint("remove-item"),
                Hint("undo"), Hint("find"), close,
            ]
        }
    }

    private var gridHints: [Hint] {
        let always = [
            Hint("palette"), Hint("find"), Hint("toggle-pane"),
            Hint("close", title: Wording.Hints.quit),
        ]
        let move = Hint(
            "move-left", "move-down", "move-up", "move-right", title: Wording.Hints.move)
        switch cursor.row {
        case .map:
            return [
                Hint("edit-text"), Hint("open-map-form"),
                Hint("new-after", title: Wording.Hints.newPhase),
                Hint("undo"),
            ] + always
        case .phase:
            return [
                Hint("edit-text"), Hint("new-after", title: Wording.Hints.newPhase),
                Hint("add-cards", title: Wording.Hints.addPhases), move, Hint("undo"),
                Hint("remove-item"),
            ] + always
        case .step:
            return [
                Hint("edit-text"), Hint("new-after"),
                Hint("add-cards", title: Wording.Hints.addSteps),
                Hint("feeling-up", "feeling-down", title: Wording.Hints.feeling), move,
                Hint("undo"),
                Hint("remove-item"),
            ] + always
        case .lane where cursor.column == nil:
            return [
                Hint("edit-text"), Hint("new-after", title: Wording.Hints.newLane),
                Hint("move-down", "move-up", title: Wording.Hints.move), Hint("hide-lane"),
                Hint("fold-lane"), Hint("list-lanes"), Hint("undo"),
            ] + always
        case .lane:
            return [
                Hint("add-cards"), Hint("edit-text"), Hint("new-after"),
                Hint("feeling-up", "feeling-down", title: Wording.Hints.feeling),
                Hint("undo"), Hint("export"), Hint("remove-item"), move, Hint("link-item"),
            ] + (cursor.lane == "pain" ? [Hint("cycle-severity")] : []) + always
        }
    }

    // MARK: Keys that may follow

    func drawPrefix(_ frame: inout Frame, _ area: Rect) {
        let following = Command.following(prefix, on: surface)
        let rows = following.map { "\(($0.key).name)  \($0.command.title(language))" }
        let width = min(area.columns, (rows.map { DisplayText.width($0) }.max() ?? 0) + 4)
        let height = min(area.rows, rows.count + 2)
        let box = Rect(
            column: area.column, row: area.endRow - height, columns: width, rows: height)
        frame.fill(box, style: .plain)
        frame.horizontalLine(at: box.origin, columns: width)
        let heading =
            " \(prefix.map(\.name).joined(separator: " ")) \(Wording.Screen.thenPress(language)) "
        frame.put(heading, at: Point(column: box.column + 1, row: box.row), style: .heading)
        for (place, row) in rows.prefix(height - 2).enumerated() {
            let point = Point(column: box.column + 2, row: box.row + 1 + place)
            let key = following[place].key.name
            frame.put(row, at: point, style: .footer)
            frame.put(key, at: point, style: .footerKey)
        }
        frame.verticalLine(at: Point(column: box.endColumn - 1, row: box.row), rows: height)
    }
}
