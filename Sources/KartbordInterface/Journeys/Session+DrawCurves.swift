import KartbordModel
import KartbordScreen
import KartbordText

/// The feeling curves.
extension Session {
    func drawCurves(
        _ frame: inout Frame, _ band: GridLayout.Band, _ layout: GridLayout, _ top: Int
    ) {
        guard let first = layout.columns.first, let last = layout.columns.last else { return }
        let area = Rect(
            column: first.x, row: top, columns: last.x + last.width - first.x, rows: band.height)
        drawMiddle(&frame, area, layout)
        if let origin {
            draw(origin, area, layout, &frame, stroke: .dashed) { _ in .origin }
        }
        draw(document, area, layout, &frame, stroke: .solid) {
            Self.curveStyles[$0 % Self.curveStyles.count]
        }
        drawHere(&frame, area, layout)
        drawChosenValue(&frame, area, layout)
    }

    static let markers = Set(Curve.Marker.allCases.map(\.text))
    private static let curveStyles: [Style] = [.curve1, .curve2, .curve3, .curve4, .curve5]

    /// The persona who is in front is drawn last, so that nothing hides it.
    private func draw(
        _ source: Document, _ area: Rect, _ layout: GridLayout, _ frame: inout Frame,
        stroke: Curve.Stroke, style: (Int) -> Style
    ) {
        let personas = source.children(Handle.root, .personas)
        guard !personas.isEmpty else { return }
        let front = min(personaIndex, personas.count - 1)
        let order = personas.indices.filter { $0 != front } + [front]
        for place in order where stroke == .solid || place == front {
            let curve = Curve(
                points: points(
                    of: source.id(personas[place]),
                    besides: personas[..<place].map { source.id($0) },
                    in: source, area, layout),
                marker: stroke == .dashed ? .hollowDiamond : .at(place), stroke: stroke)
            let drawing = curve.drawn(rows: area.rows, width: area.columns)
            put(drawing, area, layout, &frame, style(place))
        }
    }

    /// Points at which several personas feel the same stand side by side.
    private func points(
        of persona: ItemID, besides others: [ItemID], in source: Document, _ area: Rect,
        _ layout: GridLayout
    ) -> [Curve.Point] {
        let all = columns
        let known = { (place: Int) -> Double? in
            let column = all[place]
            guard !column.isEmptyPhase else { return nil }
            let feeling = ItemID.keyed(document.id(column.handle), by: persona)
            return source[feeling, .value].map(Double.init)
        }
        func point(_ place: Int, centre: Int, width: Int) -> Curve.Point {
            let value = known(place)
            let same = others.count { other in
                let feeling = ItemID.keyed(document.id(all[place].handle), by: other)
                return value != nil && source[feeling, .value].map(Double.init) == value
            }
            // Less than half a column, so that no point passes the next one.
            return Curve.Point(column: centre + min(2 * same, max(0, width / 2 - 1)), value: value)
        }
        if showsWholeCurve(layout, area) {
            return all.indices.map { place in
                point(place, centre: centre(place, area), width: area.columns / all.count)
            }
        }
        var points = layout.columns.map { column in
            point(
                column.place, centre: column.x + column.width / 2 - area.column,
                width: column.width)
        }
        // The nearest known feelings beyond the edges say where the line comes from and goes to.
        let width = layout.columns.first?.width ?? 1
        if let start = layout.columns.first?.place {
            for place in stride(from: start - 1, to: max(-1, start - 20), by: -1) {
                guard let value = known(place) else { continue }
                let column = (place - start) * width + width / 2
                points.insert(Curve.Point(column: column, value: value), at: 0)
                break
            }
        }
        if let end = layout.columns.last?.place, let edge = points.last?.column {
            for place in (end + 1)..<max(end + 1, min(all.count, end + 20)) {
                guard let value = known(place) else { continue }
                points.append(Curve.Point(column: edge + (place - end) * width, value: value))
                break
            }
        }
        return points
    }

    /// Where one step is shown at a time the curve is that of the whole journey, if it fits.
    private func showsWholeCurve(_ layout: GridLayout, _ area: Rect) -> Bool {
        layout.isOneColumn && !columns.isEmpty && columns.count * 3 <= area.columns
    }

    /// Where a step stands on the curve of the whole journey.
    private func centre(_ place: Int, _ area: Rect) -> Int {
        (2 * place + 1) * area.columns / (2 * columns.count)
    }

    /// Shows on the curve of the whole journey which step is seen.
    private func drawHere(_ frame: inout Frame, _ area: Rect, _ layout: GridLayout) {
        guard showsWholeCurve(layout, area), cursor.column != nil else { return }
        let column = area.column + centre(cursor.columnPlace, area)
        for row in area.row..<area.endRow where row >= layout.body.row && row < layout.body.endRow {
            let point = Point(column: column, row: row)
            if frame.glyph(at: point) == " " || frame.glyph(at: point) == "·" {
                frame.put("┊", at: point, style: .chosenEdge)
            } else {
                frame.restyle(Rect(column: column, row: row, columns: 1, rows: 1), .chosen)
            }
        }
    }

    private func drawMiddle(_ frame: inout Frame, _ area: Rect, _ layout: GridLayout) {
        let row = area.row + area.rows / 2
        guard row >= layout.body.row, row < layout.body.endRow else { return }
        for column in stride(from: area.column, to: area.endColumn, by: 2)
        where frame[row: row, column: column].glyph == " " {
            frame.put("·", at: Point(column: column, row: row), style: .dimmed)
        }
    }

    private func put(
        _ drawing: CurveDrawing, _ area: Rect, _ layout: GridLayout, _ frame: inout Frame,
        _ style: Style
    ) {
        for row in 0..<drawing.rows
        where area.row + row >= layout.body.row && area.row + row < layout.body.endRow {
            for column in 0..<drawing.width {
                guard let scalar = Unicode.Scalar(drawing[row, column]), scalar.value != 0 else {
                    continue
                }
                let point = Point(column: area.column + column, row: area.row + row)
                // No line hides the point of another.
                guard
                    Self.markers.contains(String(scalar))
                        || !Self.markers.contains(frame.glyph(at: point))
                else { continue }
                frame.put(String(scalar), at: point, style: style)
            }
        }
    }

    /// The feeling of the chosen step in words, where it is chosen.
    private func drawChosenValue(_ frame: inout Frame, _ area: Rect, _ layout: GridLayout) {
        guard sheets.isEmpty, cursor.lane == "feeling", let place = chosenColumn(layout),
            let step, let persona
        else { return }
        let column = layout.columns[place]
        let feeling = ItemID.keyed(step, by: persona)
        if let entry, entry.item == feeling {
            let row = min(max(area.row + area.rows / 2, layout.body.row), layout.body.endRow - 1)
            drawEntry(
                &frame, entry, at: Point(column: column.x + 2, row: row),
                width: max(1, column.width - 3))
            return
        }
        let value: Int? = document[feeling, .value]
        // Where the point is not: in the middle, or at the top when the feeling is neither.
        let row = value == 0 ? area.row : area.row + area.rows / 2
        guard row >= layout.body.row, row < layout.body.endRow else { return }
        let word = document[feeling, .word].map { " \($0)" } ?? ""
        let text =
            value.map { " \(FieldText.signed($0))\(word) " } ?? Wording.Grid.noFeeling(language)
        let shown = DisplayText.clipped(text, to: max(1, column.width / 2 - 1))
        frame.put(shown, at: Point(column: column.x + 2, row: row), style: .chosen)
        frame.cursor = Point(column: column.x + 2, row: row)
    }
}
