/// A rectangle of cells.
///
/// A rectangle may be empty and may reach outside the screen; drawing into it then touches only
/// what is there. The parts below are always inside the rectangle they are taken from:
///
///     let page = Rect(Size(columns: 80, rows: 24))
///     let title = page.topRows(1)
///     let map = page.withoutTopRows(1).withoutBottomRows(2)
public struct Rect: Hashable, Sendable {
    /// The leftmost column.
    public var column: Int
    /// The topmost row.
    public var row: Int
    /// The number of columns; zero or less is empty.
    public var columns: Int
    /// The number of rows; zero or less is empty.
    public var rows: Int

    /// Makes a rectangle from its upper left corner and its extent.
    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = columns
        self.rows = rows
    }

    /// Makes the rectangle that covers a whole screen of this size.
    public init(_ size: Size) {
        self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
    }

    /// Whether the rectangle holds no cell.
    public var isEmpty: Bool { columns <= 0 || rows <= 0 }

    /// The upper left corner.
    public var origin: Point { Point(column: column, row: row) }

    /// The extent.
    public var size: Size { Size(columns: columns, rows: rows) }

    /// The first column to the right of the rectangle.
    public var endColumn: Int { end(of: column, columns) }

    /// The first row below the rectangle.
    public var endRow: Int { end(of: row, rows) }

    /// Whether the point is one of the rectangle's cells.
    public func contains(_ point: Point) -> Bool {
        point.column >= column && point.column < endColumn && point.row >= row
            && point.row < endRow
    }

    /// The cells that are in both rectangles.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(column, other.column)
        let top = max(row, other.row)
        return Rect(
            column: left,
            row: top,
            columns: max(0, min(endColumn, other.endColumn) - left),
            rows: max(0, min(endRow, other.endRow) - top)
        )
    }
}

extension Rect {
    /// The upper `count` rows.
    public func topRows(_ count: Int) -> Rect {
        Rect(column: column, row: row, columns: columns, rows: part(count, of: rows))
    }

    /// The lower `count` rows.
    public func bottomRows(_ count: Int) -> Rect {
        withoutTopRows(rows - part(count, of: rows))
    }

    /// The `count` columns at the left.
    public func leftColumns(_ count: Int) -> Rect {
        Rect(column: column, row: row, columns: part(count, of: columns), rows: rows)
    }

    /// The `count` columns at the right.
    public func rightColumns(_ count: Int) -> Rect {
        withoutLeftColumns(columns - part(count, of: columns))
    }

    /// What is left when the upper `count` rows are taken away.
    public func withoutTopRows(_ count: Int) -> Rect {
        let taken = part(count, of: rows)
        return Rect(column: column, row: row + taken, columns: columns, rows: rows - taken)
    }

    /// What is left when the lower `count` rows are taken away.
    public func withoutBottomRows(_ count: Int) -> Rect {
        topRows(rows - part(count, of: rows))
    }

    /// What is left when the `count` columns at the left are taken away.
    public func withoutLeftColumns(_ count: Int) -> Rect {
        let taken = part(count, of: columns)
        return Rect(column: column + taken, row: row, columns: columns - taken, rows: rows)
    }

    /// What is left when the `count` columns at the right are taken away.
    public func withoutRightColumns(_ count: Int) -> Rect {
        leftColumns(columns - part(count, of: columns))
    }

    /// The rectangle without so many columns at each side and so many rows above and below.
    public func inset(columns sides: Int, rows ends: Int = 0) -> Rect {
        withoutLeftColumns(sides).withoutRightColumns(sides)
            .withoutTopRows(ends).withoutBottomRows(ends)
    }

    /// Cuts at a row: the upper `count` rows and the rest.
    public func split(topRows count: Int) -> (top: Rect, rest: Rect) {
        (topRows(count), withoutTopRows(count))
    }

    /// Cuts at a column: the `count` columns at the left and the rest.
    public func split(leftColumns count: Int) -> (left: Rect, rest: Rect) {
        (leftColumns(count), withoutLeftColumns(count))
    }

    /// The end of a stretch; at the end of the numbers rather than beyond.
    private func end(of start: Int, _ length: Int) -> Int {
        let (end, overflow) = start.addingReportingOverflow(max(0, length))
        return overflow ? .max : end
    }

    private func part(_ count: Int, of whole: Int) -> Int { max(0, min(count, whole)) }
}
