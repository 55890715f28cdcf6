extension Frame {
    /// The characters of the screen, one line per row, without spaces at the end of a row.
    ///
    /// Rows are separated by newlines; there is none after the last row.
    public func text() -> String {
        (0..<size.rows).map(text(ofRow:)).joined(separator: "\n")
    }

    /// The characters of one row, without spaces at its end; empty outside the screen.
    public func text(ofRow row: Int) -> String {
        var line = ""
        var spaces = 0
        for column in 0..<size.columns {
            let glyph = glyph(at: Point(column: column, row: row))
            if glyph == " " {
                spaces += 1
            } else {
                line += String(repeating: " ", count: spaces) + glyph
                spaces = 0
            }
        }
        return line
    }

    /// The screen for comparing in tests: the text, then the cursor and what is not plain.
    ///
    /// After the text comes a line `---`, then `cursor COLUMN,ROW` if there is one, and for each row
    /// with a style the runs of columns, both ends included:
    ///
    ///     Känner  漢
    ///     ---
    ///     cursor 8,0
    ///     0: laneName 0-5, chosen 8-9
    public func styledText() -> String {
        var lines = [text(), "---"]
        if let cursor { lines.append("cursor \(cursor.column),\(cursor.row)") }
        for row in 0..<size.rows {
            let runs = styleRuns(ofRow: row).filter { $0.style != .plain }
            if runs.isEmpty { continue }
            let words = runs.map { "\($0.style) \($0.columns.lowerBound)-\($0.columns.upperBound)" }
            lines.append("\(row): \(words.joined(separator: ", "))")
        }
        return lines.joined(separator: "\n")
    }

    private func styleRuns(ofRow row: Int) -> [(style: Style, columns: ClosedRange<Int>)] {
        var runs: [(style: Style, columns: ClosedRange<Int>)] = []
        for column in 0..<size.columns {
            let style = self[row: row, column: column].style
            if let last = runs.last, last.style == style {
                runs[runs.count - 1].columns = last.columns.lowerBound...column
            } else {
                runs.append((style, column...column))
            }
        }
        return runs
    }
}
