import KartbordText
import Testing

/// Laws over every curve of three steps.
struct CurveLawTests {
    @Test(arguments: [1, 3, 5, 7], [1, 2, 3, 4, 8])
    func `Lines are connected, within bounds and only between what is known`(
        rows: Int, spacing: Int
    ) throws {
        for values in Self.values {
            let curve = Curve(spaced: spacing, values)
            let drawing = curve.drawn(rows: rows, width: spacing * 3)
            #expect(drawing.cells.count == rows * spacing * 3)
            let known = curve.points.filter { $0.value != nil }.map(\.column)
            for column in 0..<drawing.width {
                let isCrossed = (0..<rows).contains { drawing[$0, column] != 0 }
                let isBetween = known.first.map { $0 <= column } ?? false
                #expect(isCrossed == (isBetween && column <= known.last ?? -1))
            }
            #expect(drawing.cells.count { $0 == 0x25CF } == known.count)
            let loose = try #require(looseEnds(drawing))
            #expect(loose.isEmpty, "\(values): \(drawing.text)")
        }
    }

    @Test(arguments: [3, 5], [1, 2, 5])
    func `ASCII draws the same cells`(rows: Int, spacing: Int) {
        for values in Self.values {
            let curve = Curve(spaced: spacing, values)
            let round = curve.drawn(rows: rows, width: spacing * 3)
            let plain = curve.drawn(rows: rows, width: spacing * 3, alphabet: .ascii)
            #expect(plain.cells.map { $0 == 0 } == round.cells.map { $0 == 0 })
            #expect(plain.cells.allSatisfy { $0 < 0x7F })
        }
    }

    @Test func `Overlaid curves keep every point`() {
        for first in Self.values {
            for second in Self.values {
                let lower = Curve(spaced: 4, first)
                let upper = Curve(spaced: 4, second, marker: .circle)
                var drawing = lower.drawn(rows: 3, width: 12)
                drawing.overlay(upper.drawn(rows: 3, width: 12))
                #expect(drawing.cells.count { $0 == 0x25CF } == first.count { $0 != nil })
                #expect(drawing.cells.count { $0 == 0x25CB } == second.count { $0 != nil })
            }
        }
    }

    private static let choices: [Double?] = [nil, -2, -1, 0, 1, 2]

    private static let values: [[Double?]] = choices.flatMap { first in
        choices.flatMap { second in choices.map { [first, second, $0] } }
    }

    /// The places where an arm of a line meets no arm of its neighbour; nil for an unknown stroke.
    private func looseEnds(_ drawing: CurveDrawing) -> [String]? {
        let arms: [UInt32: [Arm]] = [
            0: [], 0x25CF: [.left, .right, .up, .down], 0x2500: [.left, .right],
            0x2504: [.left, .right], 0x2502: [.up, .down], 0x2506: [.up, .down],
            0x256D: [.right, .down], 0x256E: [.left, .down], 0x256F: [.left, .up],
            0x2570: [.right, .up],
        ]
        var loose: [String] = []
        for row in 0..<drawing.rows {
            for column in 0..<drawing.width where drawing[row, column] != 0x25CF {
                guard let own = arms[drawing[row, column]] else { return nil }
                for arm in own {
                    let neighbour = drawing[row + arm.down, column + arm.right]
                    let isMet = arms[neighbour]?.contains { $0.meets(arm) } ?? false
                    if !isMet { loose.append("\(row), \(column)") }
                }
            }
        }
        return loose
    }

    private struct Arm: Equatable {
        static let left = Arm(down: 0, right: -1)
        static let right = Arm(down: 0, right: 1)
        static let up = Arm(down: -1, right: 0)
        static let down = Arm(down: 1, right: 0)

        let down: Int
        let right: Int

        func meets(_ other: Arm) -> Bool {
            down == -other.down && right == -other.right
        }
    }
}
