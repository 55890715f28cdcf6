/// How many columns and rows a screen has.
public struct Size: Hashable, Sendable {
    /// The number of columns.
    public var columns: Int
    /// The number of rows.
    public var rows: Int

    /// Makes a size of so many columns and rows.
    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
    }
}

/// A place on the screen; column 0, row 0 is the upper left corner.
public struct Point: Hashable, Sendable {
    /// Columns from the left edge.
    public var column: Int
    /// Rows from the upper edge.
    public var row: Int

    /// Makes a point.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}
