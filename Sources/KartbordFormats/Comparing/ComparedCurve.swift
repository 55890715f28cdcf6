import KartbordModel
import KartbordText

/// How a persona feels as it is and as it should be, drawn one over the other.
struct ComparedCurve {
    /// The drawing, in bands where the journey is long; empty when nobody has noted a feeling.
    let rows: [String]

    private static let height = 5
    private static let margin = 4

    init(_ comparison: JourneyComparison, _ persona: ItemID, columns: Int) {
        let steps = comparison.steps
        let values = steps.map {
            (now: $0.now?.feeling(of: persona), wanted: $0.wanted?.feeling(of: persona))
        }
        guard values.contains(where: { $0.now != nil || $0.wanted != nil }) else {
            rows = []
            return
        }
        let room = max(8, columns - Self.margin)
        let pitch = max(4, min(8, room / max(1, steps.count)))
        let most = max(1, room / pitch)
        var rows: [String] = []
        for start in stride(from: 0, to: steps.count, by: most) {
            let band = start..<min(start + most, steps.count)
            func points(_ value: (Int) -> Int?) -> [Curve.Point] {
                // A step that only one side has is no gap in the curve of the other.
                band.compactMap { place in
                    value(place).map {
                        Curve.Point(
                            column: (place - start) * pitch + pitch / 2, value: Double($0))
                    }
                }
            }
            let width = pitch * band.count
            var drawing = CurveDrawing(rows: Self.height, width: width)
            for (stroke, marker, points) in [
                (Curve.Stroke.dashed, Curve.Marker.hollowDiamond, points { values[$0].now }),
                (.solid, .at(0), points { values[$0].wanted }),
            ] where !points.isEmpty {
                let curve = Curve(points: points, marker: marker, stroke: stroke)
                drawing.overlay(curve.drawn(rows: Self.height, width: width))
            }
            if !rows.isEmpty { rows.append("") }
            for (row, text) in drawing.text.enumerated() {
                let value = NumberText.signed(2 - row)
                let space = String(repeating: " ", count: Self.margin - 2 - value.count)
                rows.append("\(space)\(value) │\(text)")
            }
            rows.append(Self.marks(steps[band], pitch))
        }
        self.rows = rows
    }

    /// Beneath each column whether its step came, went or changed.
    private static func marks(_ steps: ArraySlice<StepPair>, _ pitch: Int) -> String {
        var line = String(repeating: " ", count: margin)
        for pair in steps {
            let mark =
                switch pair.change {
                case .kept: " "
                case .came: "+"
                case .went: "−"
                case .changed: "~"
                }
            line += String(repeating: " ", count: pitch / 2) + mark
            line += String(repeating: " ", count: pitch - pitch / 2 - 1)
        }
        return line
    }
}
