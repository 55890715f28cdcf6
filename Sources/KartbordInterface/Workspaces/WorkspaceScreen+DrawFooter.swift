import KartbordScreen
import KartbordText

/// What the keys do here: made from the commands, the most needed first.
extension WorkspaceScreen {
    func drawFooter(_ frame: inout Frame, _ area: Rect) {
        if asking != nil || page.isFiltering {
            let words =
                asking != nil ? Wording.Workspace.typingKeys : Wording.Screen.filtering
            frame.put(
                DisplayText.clipped(words(language), to: area.columns - 2),
                at: Point(column: area.column + 1, row: area.row), style: .footer)
            return
        }
        // The help is the last to go when the screen is narrow.
        let help = texts(Hint("help"))
        var column = area.column + 1
        let end = area.endColumn - (help.map { width(of: $0) } ?? 0) - 2
        for hint in hints {
            guard let text = texts(hint) else { continue }
            guard column + width(of: text) <= end else { continue }
            draw(&frame, text, &column, area.row)
        }
        if let help { draw(&frame, help, &column, area.row) }
    }

    private var hints: [Hint] {
        switch page.content {
        case .maps:
            [
                Hint("open-map"), Hint("new-map"), Hint("rename-map"), Hint("export"),
                Hint("turn-list"), Hint("find"), Hint("close", title: Wording.Hints.quit),
                Hint("copy-map"), Hint("mark-map"), Hint("palette"),
            ]
        case .templates, .threads, .palette, .help, .languages:
            [
                Hint("open-map", title: Wording.Hints.choose), Hint("find"),
                Hint(
                    "close", title: pages.count > 1 ? Wording.Hints.close : Wording.Hints.quit),
            ]
        }
    }

    private func texts(_ hint: Hint) -> (keys: String, title: String)? {
        let commands = hint.commands.compactMap { WorkspaceCommand.named($0) }
            .filter { $0.places.contains(page.places) }
        guard let first = commands.first else { return nil }
        let keys = commands.compactMap(\.keyNames.first).joined(separator: " ")
        return (keys, (hint.title ?? first.title)(language))
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

    // MARK: Keys that may follow

    func drawPrefix(_ frame: inout Frame, _ area: Rect) {
        let following = WorkspaceCommand.following(prefix, in: page.places)
        let rows = following.map { "\($0.key.name)  \($0.command.title(language))" }
        let width = min(area.columns, max(16, (rows.map { DisplayText.width($0) }.max() ?? 0) + 4))
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
            frame.put(row, at: point, style: .footer)
            frame.put(following[place].key.name, at: point, style: .footerKey)
        }
        frame.verticalLine(at: Point(column: box.endColumn - 1, row: box.row), rows: height)
    }
}
