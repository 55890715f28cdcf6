/// A drawn curve: rows of cells that hold a scalar or nothing.
public struct CurveDrawing: Sendable, Hashable {
    /// The number of rows.
    public let rows: Int
    /// The number of columns.
    public let width: Int
    /// The scalars row by row, each one column wide; 0 where nothing is drawn.
    public private(set) var cells: [UInt32]

    /// Makes an empty drawing.
    public init(rows: Int, width: Int) {
        precondition(rows > 0 && rows % 2 == 1, "A curve has a middle row.")
        self.rows = rows
        self.width = max(0, width)
        cells = Array(repeating: 0, count: rows * self.width)
    }

    /// The scalar at a place, 0 where nothing is drawn and outside the drawing.
    public subscript(row: Int, column: Int) -> UInt32 {
        guard holds(row, column) else { return 0 }
        return cells[row * width + column]
    }

    /// The rows as text, without the spaces at their ends.
    public var text: [String] {
        (0..<rows).map { row in
            var line = ""
            var spaces = 0
            for scalar in cells[row * width..<(row + 1) * width] {
                if scalar == 0 {
                    spaces += 1
                } else {
                    line.append(String(repeating: " ", count: spaces))
                    line.append(scalar: scalar)
                    spaces = 0
                }
            }
            return line
        }
    }

    /// Lays another drawing of the same size on top.
    ///
    /// No line hides a point, and where points meet the upper one stands in the nearest free cell
    /// beside the lower one, to the right if there is room.
    public mutating func overlay(_ other: CurveDrawing) {
        precondition(other.rows == rows && other.width == width, "Drawings of one size.")
        var points: [(row: Int, column: Int)] = []
        for row in 0..<rows {
            for column in 0..<width {
                let scalar = other[row, column]
                if Curve.Marker.scalars.contains(scalar) {
                    points.append((row, column))
                } else if scalar != 0, !holdsPoint(row, column) {
                    set(row: row, column: column, to: scalar)
                }
            }
        }
        for point in points {
            let near = [0, 1, -1, 2, -2, 3, -3, 4, -4].map { point.column + $0 }
            let free = near.first { holds(point.row, $0) && !holdsPoint(point.row, $0) }
            let column = free ?? point.column
            set(row: point.row, column: column, to: other[point.row, point.column])
        }
    }

    /// Puts a scalar at a place, if the drawing holds it.
    mutating func set(row: Int, column: Int, to scalar: UInt32) {
        guard holds(row, column) else { return }
        cells[row * width + column] = scalar
    }

    /// The part of some columns that the drawing holds.
    func columns(_ range: Range<Int>) -> Range<Int> {
        range.clamped(to: 0..<width)
    }

    private func holds(_ row: Int, _ column: Int) -> Bool {
        row >= 0 && row < rows && column >= 0 && column < width
    }

    private func holdsPoint(_ row: Int, _ column: Int) -> Bool {
        Curve.Marker.scalars.contains(self[row, column])
    }
}
