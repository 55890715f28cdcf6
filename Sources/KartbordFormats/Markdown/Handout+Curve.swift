import KartbordModel
import KartbordText

extension Handout {
    /// Writes the feelings as a drawing of characters.
    mutating func writeCurve() {
        guard !feltSteps.isEmpty else { return }
        page.heading(2, say(Wording.Markdown.curve))
        page.code(drawing { $0.feeling(of: $1) } + legend)
        guard let origin, map.state == .wanted else { return }
        let steps = Dictionary(uniqueKeysWithValues: origin.steps.map { ($0.id, $0) })
        page.paragraph(say(Wording.Markdown.originCurve))
        page.code(drawing(stroke: .dashed) { steps[$0.id]?.feeling(of: $1) })
        let gone = origin.steps.filter { numbers[$0.id] == nil }.map { named($0[.title]) }
        guard !gone.isEmpty else { return }
        page.paragraph(say(Wording.Markdown.removedSteps(gone.joined(separator: "; "))))
    }

    /// How many columns a drawing may fill, so that a mail does not break its lines.
    private static let columns = 72
    private static let rows = 5
    private static let margin = 4

    /// The curves above the numbers of their steps; a long journey goes on further down.
    private func drawing(
        stroke: Curve.Stroke = .solid, _ value: (Step, ItemID) -> Int?
    ) -> [String] {
        let digits = String(steps.count).count
        let pitch = max(4, digits + 1, min(8, (Self.columns - Self.margin) / max(1, steps.count)))
        let most = (Self.columns - Self.margin) / pitch
        let values = personas.map { persona in steps.map { value($0, persona.id) } }
        var lines: [String] = []
        for start in stride(from: 0, to: steps.count, by: most) {
            let band = start..<min(start + most, steps.count)
            if !lines.isEmpty { lines.append("") }
            var drawing = CurveDrawing(rows: Self.rows, width: pitch * band.count)
            for (index, values) in values.enumerated() {
                let points = Self.span(of: band, values).map { position in
                    Curve.Point(
                        column: (position - start) * pitch + pitch / 2,
                        value: values[position].map(Double.init))
                }
                let curve = Curve(points: points, marker: .at(index), stroke: stroke)
                drawing.overlay(curve.drawn(rows: Self.rows, width: drawing.width))
            }
            for (row, text) in drawing.text.enumerated() {
                let value = feeling(2 - row)
                let margin = String(repeating: " ", count: Self.margin - 2 - value.count)
                lines.append("\(margin)\(value) │\(text)")
            }
            lines.append(numberLine(band, pitch))
        }
        return lines
    }

    /// The steps of a band with the nearest known feeling on either side, to which lines lead.
    private static func span(of band: Range<Int>, _ values: [Int?]) -> Range<Int> {
        let before = values[..<band.lowerBound].lastIndex { $0 != nil } ?? band.lowerBound
        let after = values[band.upperBound...].firstIndex { $0 != nil }.map { $0 + 1 }
        return before..<(after ?? band.upperBound)
    }

    private func numberLine(_ band: Range<Int>, _ pitch: Int) -> String {
        var line = String(repeating: " ", count: Self.margin)
        for position in band {
            let number = String(position + 1)
            let left = pitch / 2 - number.count / 2
            line += String(repeating: " ", count: left) + number
            line += String(repeating: " ", count: pitch - left - number.count)
        }
        return line
    }

    /// The shape of each persona's points, and which steps the phases hold.
    private var legend: [String] {
        var lines = [""]
        if personas.count > 1 {
            for (index, persona) in personas.enumerated() {
                let scalar = Curve.Alphabet.boxDrawing.scalar(of: .at(index))
                let shape = Unicode.Scalar(scalar).map(Character.init).map(String.init) ?? ""
                lines.append("\(shape) \(named(persona[.name]))")
            }
            lines.append("")
        }
        for phase in phases where !phase.steps.isEmpty {
            lines.append("\(numbers(of: phase.steps.map(\.id))) \(name(of: phase))")
        }
        return lines
    }

    /// A phase as it is called: its period and its title.
    func name(of phase: Phase) -> String {
        let title = named(phase[.title])
        guard let period = phase.period else { return title }
        let word = Wording.phrase(forChoice: period.rawValue, of: FieldName.period.name)
        return word.map { "\(open($0)): \(title)" } ?? title
    }
}
