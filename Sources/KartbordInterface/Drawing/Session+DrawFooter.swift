import KartbordModel
import KartbordScreen
import KartbordText

/// What the keys do here: made from the commands, the most needed first.
extension Session {
    func drawFooter(_ frame: inout Frame, _ area: Rect) {
        guard !view.isPresenting || entry != nil else {
            frame.put(
                DisplayText.clipped(kindView.presentingHint(language), to: area.columns - 2),
                at: Point(column: 1, row: area.row), style: .footer)
            return
        }
        if let text = typingHint ?? boardHint {
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
            .filter { $0.isGiven(on: surface, in: document.kind) }
        guard let first = commands.first else { return nil }
        let keys = commands.compactMap(\.keyNames.first).joined(separator: " ")
        return (keys, (hint.title ?? first.title(in: document.kind))(language))
    }

    private var typingHint: Phrase? {
        if entry != nil {
            if draft?.isCapture == true || entry?.goesOn == true {
                return sheets.isEmpty
                    ? kindView.captureHint(self) : Wording.Screen.capturingList
            }
            if entry?.editor.allowsLines == true { return Wording.Screen.typingLines }
            return sheets.isEmpty ? kindView.typingHint(self) : Wording.Screen.typing
        }
        if chart.linkSource != nil, sheets.isEmpty { return Wording.Charts.linking }
        return sheets.last?.isFiltering == true ? Wording.Screen.filtering : nil
    }

    private var hints: [Hint] {
        switch surface {
        case .map: kindView.hints(self)
        case .form:
            [Hint("edit-text"), Hint("raise-value", "lower-value", title: Wording.Hints.value)]
                + formListHint
                + [Hint("undo"), Hint("close", title: Wording.Hints.close), Hint("link-item")]
        case .findings:
            [
                Hint("edit-text", title: Wording.Hints.goThere), Hint("toggle-pane"), Hint("find"),
                Hint("close", title: Wording.Hints.close),
            ]
        default: listHints
        }
    }

    /// What leads away from the map, and where to.
    var leaveHint: Hint {
        Hint("close", title: isInWorkspace ? Wording.Workspace.toFolder : Wording.Hints.quit)
    }

    private var listHints: [Hint] {
        let close = Hint("close", title: Wording.Hints.close)
        switch sheets.last?.content {
        case .lanes:
            return [
                Hint("edit-text", title: Wording.Hints.showOrHide),
                Hint("move-down", "move-up", title: Wording.Hints.move), Hint("undo"), close,
            ]
        case .thread, .comparison:
            return [
                Hint("edit-text", title: Wording.Hints.goThere), Hint("go-to-bottom"),
                Hint("find"), close,
            ]
        case .links, .options, .languages, .why, .conflicts, .filter:
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

    /// What can be added in a form, when its item holds a list that is filled in there.
    private var formListHint: [Hint] {
        guard let type = chosenItem.flatMap({ document.type(of: $0) }), let list = chosenFormList,
            let noun = newNoun(of: type, in: list)
        else { return [] }
        return [Hint("new-after", title: noun.singular)]
    }

    // MARK: Keys that may follow

    func drawPrefix(_ frame: inout Frame, _ area: Rect) {
        let following = Command.following(prefix, on: surface, in: document.kind)
        let rows = following.map {
            "\(($0.key).name)  \($0.command.title(in: document.kind)(language))"
        }
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
