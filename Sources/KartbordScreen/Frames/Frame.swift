/// A whole screen as a value: drawn by pure functions, compared in tests, shown by the terminal.
///
/// Whatever is drawn outside is ignored, so that no size is too small for any drawing:
///
///     var frame = Frame(size: Size(columns: 12, rows: 1))
///     let used = frame.put("Känner", at: Point(column: 0, row: 0), style: .laneName)
///     frame.put("漢", at: Point(column: used + 1, row: 0), style: .plain)
///     frame.text()  // "Känner 漢"
public struct Frame: Equatable, Sendable {
    /// The size of the screen, each side between 0 and 32 767.
    public let size: Size

    /// Where the terminal's cursor stands; hidden when there is none.
    ///
    /// It belongs on the chosen thing, where screen readers look for it.
    public var cursor: Point?

    var cells: [Cell]

    /// Makes an empty screen.
    public init(size: Size) {
        let longest = Int(Int16.max)
        self.size = Size(
            columns: min(max(size.columns, 0), longest), rows: min(max(size.rows, 0), longest))
        cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
    }

    /// The rectangle of the whole screen.
    public var bounds: Rect { Rect(size) }

    /// The cell at a place; blank outside the screen.
    public subscript(row row: Int, column column: Int) -> Cell {
        guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return .blank }
        return cells[row * size.columns + column]
    }

    /// The text that stands at a point: empty outside and for the right half of a wide glyph.
    public func glyph(at point: Point) -> String {
        bounds.contains(point) ? self[row: point.row, column: point.column].glyph : ""
    }

    /// The columns of a row from the first to the last that differ from an older screen.
    ///
    /// - Returns: nil when the row is unchanged, the whole row when the sizes differ.
    public func changes(inRow row: Int, since older: Frame) -> ClosedRange<Int>? {
        guard row >= 0, row < size.rows, size.columns > 0 else { return nil }
        guard older.size == size else { return 0...size.columns - 1 }
        let start = row * size.columns
        let new = cells[start..<start + size.columns]
        let old = older.cells[start..<start + size.columns]
        guard new != old, let first = new.indices.first(where: { new[$0] != old[$0] }),
            let last = new.indices.last(where: { new[$0] != old[$0] })
        else { return nil }
        return first - start...last - start
    }
}
