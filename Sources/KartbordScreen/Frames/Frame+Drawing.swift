import KartbordText

extension Frame {
    /// Writes text from a point to the right and returns how many columns it took.
    ///
    /// The text is made safe to show and is cut, without a sign, at `columns` and at the edges of the
    /// screen. A wide glyph of which only half would fit leaves a space.
    @discardableResult
    public mutating func put(
        _ text: String, at point: Point, style: Style, within columns: Int = .max
    ) -> Int {
        guard point.row >= 0, point.row < size.rows, point.column < size.columns,
            point.column > -(1 << 32), columns > 0
        else { return 0 }
        let room = min(columns, size.columns - point.column)
        // Every character fills a column at least: of a very long text the beginning is enough.
        let shown = text.utf8.count > 1_024 + 16 * room ? String(text.prefix(room + 8)) : text
        var used = 0
        DisplayText.scan(shown) { scalar, cluster, width in
            guard used < room else { return }
            let column = point.column + used
            if used + width > room || column < 0 {
                let end = min(used + width, room)
                for half in used..<end {
                    set(.blank.styled(style), row: point.row, column: point.column + half)
                }
                used = end
            } else {
                let cell = cell(scalar, cluster, width: width, style: style)
                set(cell, row: point.row, column: column)
                used += width
            }
        }
        return used
    }

    /// Writes one character and returns how many columns it took.
    @discardableResult
    public mutating func put(_ character: Character, at point: Point, style: Style) -> Int {
        put(String(character), at: point, style: style)
    }

    /// Fills a rectangle with a character; a wide one is repeated every second column.
    ///
    /// A character of several cells, such as one that is shown as a picture, fills with spaces.
    public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style) {
        let area = rect.intersection(bounds)
        guard !area.isEmpty else { return }
        let blank = Cell.blank.styled(style)
        var filling = blank
        var count = 0
        DisplayText.scan(String(character)) { scalar, cluster, width in
            filling = cell(scalar, cluster, width: width, style: style)
            count += 1
        }
        if count != 1 { filling = blank }
        for row in area.row..<area.endRow {
            for column in stride(from: area.column, to: area.endColumn, by: filling.width) {
                let fits = column + filling.width <= area.endColumn
                set(fits ? filling : blank, row: row, column: column)
            }
        }
    }

    /// Gives everything in a rectangle another style; a wide glyph follows its left half.
    public mutating func restyle(_ rect: Rect, _ style: Style) {
        let area = rect.intersection(bounds)
        guard !area.isEmpty else { return }
        for row in area.row..<area.endRow {
            for column in area.column..<area.endColumn {
                let place = row * size.columns + column
                for half in place..<place + cells[place].width {
                    cells[half] = cells[half].styled(style)
                }
            }
        }
    }

    /// Draws a line from a point to the right.
    public mutating func horizontalLine(
        at point: Point, columns: Int, with character: Character = "─", style: Style = .line
    ) {
        let line = Rect(column: point.column, row: point.row, columns: columns, rows: 1)
        fill(line, with: character, style: style)
    }

    /// Draws a line from a point downwards.
    public mutating func verticalLine(
        at point: Point, rows: Int, with character: Character = "│", style: Style = .line
    ) {
        let line = Rect(column: point.column, row: point.row, columns: 1, rows: rows)
        fill(line, with: character, style: style)
    }

    private func cell(_ scalar: UInt32, _ cluster: String?, width: Int, style: Style) -> Cell {
        let scalar = Unicode.Scalar(scalar) ?? "\u{FFFD}"
        guard let cluster else { return Cell(scalar, width: width, style: style) }
        return Cell(scalar, marks: cluster.unicodeScalars.dropFirst(), width: width, style: style)
    }

    /// Puts a cell that fits in its row and blanks the other halves of what it covers.
    private mutating func set(_ cell: Cell, row: Int, column: Int) {
        guard column >= 0, column < size.columns else { return }
        let place = row * size.columns + column
        if cell.width == 1, cells[place].width == 1 {
            cells[place] = cell
            return
        }
        let next = place + cell.width
        if cells[place].width == 0 {
            cells[place - 1] = .blank.styled(cells[place - 1].style)
        }
        if column + cell.width < size.columns, cells[next].width == 0 {
            cells[next] = .blank.styled(cells[next].style)
        }
        cells[place] = cell
        if cell.width == 2 { cells[place + 1] = Cell(" ", width: 0, style: cell.style) }
    }
}
