import KartbordText
import Testing

struct CurveTests {
    @Test func `A curve goes from row to row half-way between its points`() {
        let curve = Curve(spaced: 8, [1, 0, -2, -2])
        #expect(
            picture(curve.drawn(rows: 3, width: 32)) == """
                ····●───╮·······················
                ········╰───●───╮···············
                ················╰───●───────●···
                """)
        #expect(
            picture(curve.drawn(rows: 5, width: 32)) == """
                ································
                ····●───╮·······················
                ········╰───●───╮···············
                ················│···············
                ················╰───●───────●···
                """)
    }

    @Test func `What is not known is bridged with dots and never made up at the ends`() {
        let curve = Curve(spaced: 6, [nil, -1, nil, 2, nil])
        #expect(
            picture(curve.drawn(rows: 3, width: 30)) == """
                ···············╭┄┄┄┄┄●········
                ···············┆··············
                ·········●┄┄┄┄┄╯··············
                """)
        #expect(
            picture(curve.drawn(rows: 3, width: 30, alphabet: .ascii)) == """
                ···············......o········
                ···············:··············
                ·········o.....'··············
                """)
    }

    @Test func `Two curves are told apart without colour`() {
        let beneath = Curve(spaced: 6, [-2, 0, 0], stroke: .dashed)
        let above = Curve(spaced: 6, [2, 0, 0], marker: .at(1))
        var drawing = beneath.drawn(rows: 3, width: 18)
        drawing.overlay(above.drawn(rows: 3, width: 18))
        #expect(
            picture(drawing) == """
                ···○──╮···········
                ······╰──●○────●○·
                ···●╌╌╯···········
                """)
        var plain = beneath.drawn(rows: 3, width: 18, alphabet: .ascii)
        plain.overlay(above.drawn(rows: 3, width: 18, alphabet: .ascii))
        #expect(
            picture(plain) == """
                ···x--.···········
                ······'--ox----ox·
                ···o~~'···········
                """)
    }

    @Test func `Lines lead to points that are scrolled out of sight`() {
        let curve = Curve(points: [
            .init(column: -1_000_000, value: 2), .init(column: 4, value: 2),
            .init(column: 10, value: -2), .init(column: 2_000_000_000, value: -2),
        ])
        #expect(
            picture(curve.drawn(rows: 3, width: 14)) == """
                ────●──╮······
                ·······│······
                ·······╰──●───
                """)
    }

    @Test func `Feelings take the rows from top to bottom`() {
        #expect([2, 1, 0, -1, -2].map { Curve.row(of: $0, rows: 5) } == [0, 1, 2, 3, 4])
        #expect([2, 1, 0, -1, -2].map { Curve.row(of: $0, rows: 3) } == [0, 0, 1, 2, 2])
        #expect([9, -.infinity, .nan, 0.4].map { Curve.row(of: $0, rows: 3) } == [0, 2, 1, 1])
        #expect(Curve.row(of: -2, rows: 1) == 0)
    }

    @Test func `The text has no spaces at its ends`() {
        let curve = Curve(points: [.init(column: 2, value: 2), .init(column: 8, value: -2)])
        #expect(curve.drawn(rows: 3, width: 12).text == ["  ●──╮", "     │", "     ╰──●"])
        #expect(curve.drawn(rows: 3, width: 0).text == ["", "", ""])
    }

    private func picture(_ drawing: CurveDrawing) -> String {
        (0..<drawing.rows).map { row in
            (0..<drawing.width).map { column in
                let scalar = drawing[row, column]
                return scalar == 0 ? "·" : Unicode.Scalar(scalar).map(String.init) ?? "?"
            }.joined()
        }.joined(separator: "\n")
    }
}

extension Curve {
    /// A curve of steps of one width, its points in their middle.
    init(
        spaced width: Int, _ values: [Double?], marker: Marker = .disc, stroke: Stroke = .solid
    ) {
        let points = values.enumerated().map { index, value in
            Point(column: index * width + width / 2, value: value)
        }
        self.init(points: points, marker: marker, stroke: stroke)
    }
}
