extension ReadingChart {
    /// The readings as a drawing: points joined by lines, the baseline and the target as dotted
    /// lines, with the figures that the rows stand for at the left.
    ///
    ///     let chart = ReadingChart(values: [40, 45, 58], baseline: 40, target: 70)
    ///     chart.lines(width: 20, rows: 5) { NumberText.show($0, decimals: 1, .sv) }
    ///     // 70 │┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄
    ///     //    │
    ///     // 58 │           ╭──●
    /// XX
    ///
    /// - Parameters:
    ///   - width: The columns in all, the figures included.
    ///   - rows: The rows; of an even number one is left out, since a curve has a middle row.
    ///   - figure: How a value is written.
    /// - Returns: A line for each row; none when there is nothing to draw or no room for it.
    public func lines(width: Int, rows: Int, figure: (Double) -> String) -> [String] {
        let rows = rows % 2 == 0 ? rows - 1 : rows
        guard rows > 0, range != nil else { return [] }
        let labels = labels(rows: rows, figure)
        let margin = labels.map { DisplayText.width($0) }.max() ?? 0
        let room = width - margin - 2
        guard room > 0 else { return [] }
        var drawing = CurveDrawing(rows: rows, width: room)
        for mark in [baseline, target].compactMap(\.self) {
            let row = row(of: mark, rows)
            for column in 0..<room { drawing.set(row: row, column: column, to: "┄") }
        }
        drawing.overlay(curve(columns: room).drawn(rows: rows, width: room))
        return zip(labels, drawing.text).map { label, text in
            let indent = String(repeating: " ", count: margin - DisplayText.width(label))
            return "\(indent)\(label) │\(text)"
        }
    }

    /// What stands before each row: the baseline and the target, the latest value, and the highest
    /// and the lowest where nothing else does.
    private func labels(rows: Int, _ figure: (Double) -> String) -> [String] {
        var values: [[Double]] = Array(repeating: [], count: rows)
        for mark in [target, baseline].compactMap(\.self) {
            let row = row(of: mark, rows)
            if !values[row].contains(mark) { values[row].append(mark) }
        }
        let others = [points.last?.value, range?.upperBound, range?.lowerBound]
        for value in others.compactMap(\.self) where values[row(of: value, rows)].isEmpty {
            values[row(of: value, rows)] = [value]
        }
        return values.map { $0.map(figure).joined(separator: " · ") }
    }

    private func row(of value: Double, _ rows: Int) -> Int {
        Curve.row(of: height(of: value), rows: rows)
    }

    /// A value on the scale of a curve, −2…2; in the middle where all are the same.
    private func height(of value: Double) -> Double { share(of: value).map { $0 * 4 - 2 } ?? 0 }

    private func curve(columns: Int) -> Curve {
        let seen = Array(points.suffix(columns))
        let places = places(of: seen.map(\.position), columns)
        return Curve(
            points: zip(places, seen).map { place, point in
                Curve.Point(column: place, value: height(of: point.value))
            })
    }

    /// A column for each position, each to the right of the one before; there are at most as many
    /// positions as columns.
    private func places(of positions: [Double], _ columns: Int) -> [Int] {
        guard let first = positions.first, let last = positions.last else { return [] }
        // Away from the edges where there is room, so that the dotted lines begin before a point.
        let margin = columns > positions.count + 4 ? 1 : 0
        let span = Double(columns - 1 - 2 * margin)
        var places = positions.map { position in
            guard last > first else { return columns / 2 }
            return margin + Int((position - first) / (last - first) * span + 0.5)
        }
        for index in places.indices.dropFirst() {
            places[index] = max(places[index], places[index - 1] + 1)
        }
        var limit = columns - 1
        for index in places.indices.reversed() {
            places[index] = min(places[index], limit)
            limit = places[index] - 1
        }
        return places
    }
}

extension CurveDrawing {
    fileprivate mutating func set(row: Int, column: Int, to scalar: Unicode.Scalar) {
        set(row: row, column: column, to: scalar.value)
    }
}
