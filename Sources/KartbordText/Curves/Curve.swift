/// A feeling curve, to be drawn in characters.
///
/// Between two points the line stays on the row of the first to half-way and goes to the row of the
/// second there. Where steps in between have no feeling, the line is dotted; before the first known
/// feeling and after the last there is none.
///
///     let curve = Curve(points: [.init(column: 2, value: 2), .init(column: 8, value: -2)])
///     curve.drawn(rows: 3, width: 12).text
///     //   ●──╮
///     //      │
///     //      ╰──●
public struct Curve: Sendable, Hashable {
    /// What is felt at one step.
    public struct Point: Sendable, Hashable {
        /// The column of the step's centre; may lie outside what is drawn.
        public var column: Int
        /// From −2 to 2, or nil where nothing is known.
        public var value: Double?

        /// Makes a point.
        public init(column: Int, value: Double?) {
            self.column = column
            self.value = value
        }
    }

    /// The points from left to right.
    public var points: [Point]
    /// The shape of the points, which tells several personas apart without colour.
    public var marker: Marker
    /// How the line between known neighbours is drawn.
    public var stroke: Stroke

    /// Makes a curve of points whose columns increase.
    public init(points: [Point], marker: Marker = .disc, stroke: Stroke = .solid) {
        self.points = points
        self.marker = marker
        self.stroke = stroke
    }

    /// The row of a feeling: +2 on the top row, 0 in the middle, −2 on the bottom row.
    ///
    /// Rounded away from the middle, so that on three rows +1 does not look like 0. `rows` is odd.
    public static func row(of value: Double, rows: Int) -> Int {
        precondition(rows > 0 && rows % 2 == 1, "A curve has a middle row.")
        let middle = rows / 2
        guard !value.isNaN else { return middle }
        // Not `rounded()`, which calls the mathematics library.
        let offset = Int(min(abs(value), 2) / 2 * Double(middle) + 0.5)
        return value > 0 ? middle - offset : middle + offset
    }

    /// Draws the curve on `rows` rows, an odd number, and `width` columns.
    ///
    /// Points left of column 0 or right of the last one are not seen, but the lines to them are. So
    /// a view that shows some steps of many passes these and the nearest known one on either side.
    public func drawn(
        rows: Int, width: Int, alphabet: Alphabet = .boxDrawing
    ) -> CurveDrawing {
        var drawing = CurveDrawing(rows: rows, width: width)
        var last: (point: Point, row: Int)?
        var isBridge = false
        for point in points {
            guard let value = point.value, !value.isNaN else {
                isBridge = last != nil
                continue
            }
            let row = Curve.row(of: value, rows: rows)
            if let last {
                let strokes = alphabet.strokes(isBridge ? nil : stroke)
                let start = (column: last.point.column, row: last.row)
                drawing.connect(start, to: (point.column, row), with: strokes)
            }
            drawing.set(row: row, column: point.column, to: alphabet.scalar(of: marker))
            last = (point, row)
            isBridge = false
        }
        return drawing
    }
}

extension CurveDrawing {
    /// Draws the line from one point to the next, without the points themselves.
    fileprivate mutating func connect(
        _ start: (column: Int, row: Int), to end: (column: Int, row: Int), with strokes: Strokes
    ) {
        precondition(start.column < end.column, "The columns of a curve increase.")
        // With no column between them the line goes down or up beside the first point.
        let half = start.column + (end.column - start.column + 1) / 2
        for column in columns(start.column + 1..<half) {
            set(row: start.row, column: column, to: strokes.horizontal)
        }
        if half < end.column {
            for column in columns(half + 1..<end.column) {
                set(row: end.row, column: column, to: strokes.horizontal)
            }
        }
        guard start.row != end.row else {
            if half < end.column { set(row: end.row, column: half, to: strokes.horizontal) }
            return
        }
        let isFalling = start.row < end.row
        let between = min(start.row, end.row) + 1..<max(start.row, end.row)
        for row in between { set(row: row, column: half, to: strokes.vertical) }
        set(row: start.row, column: half, to: isFalling ? strokes.leftDown : strokes.leftUp)
        set(row: end.row, column: half, to: isFalling ? strokes.upRight : strokes.downRight)
    }
}
