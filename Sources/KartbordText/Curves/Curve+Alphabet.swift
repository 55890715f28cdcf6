extension Curve {
    /// The characters that curves are drawn with.
    public enum Alphabet: Sendable, Hashable, CaseIterable {
        /// Lines with round corners: ╭ ╮ ╰ ╯ ─ │ ●.
        case boxDrawing
        /// Plain ASCII: `.` `'` `-` `|` `o`.
        case ascii
    }

    /// How the line between known neighbours is drawn.
    public enum Stroke: Sendable, Hashable, CaseIterable {
        /// For a curve of the map itself.
        case solid
        /// For the curve beneath, of the map that a wanted one came from.
        case dashed
    }

    /// The shape of a curve's points.
    public enum Marker: Int, Sendable, Hashable, CaseIterable {
        case disc
        case circle
        case diamond
        case hollowDiamond
        case square

        /// The shape for the persona at a place in the map's list; after five they begin again.
        public static func at(_ index: Int) -> Marker {
            let count = allCases.count
            return allCases[((index % count) + count) % count]
        }

        /// The points of both alphabets; none of them is ever part of a line.
        static let scalars: [UInt32] = Alphabet.allCases.flatMap { alphabet in
            allCases.map(alphabet.scalar)
        }
    }
}

extension Curve.Alphabet {
    /// The scalar of a marker: ● ○ ◆ ◇ ■, or `o` `x` `*` `+` `#`.
    public func scalar(of marker: Curve.Marker) -> UInt32 {
        let scalars: [Unicode.Scalar] =
            switch self {
            case .boxDrawing: ["●", "○", "◆", "◇", "■"]
            case .ascii: ["o", "x", "*", "+", "#"]
            }
        return scalars[marker.rawValue].value
    }

    /// The strokes of a line; nil for one that bridges what is not known.
    func strokes(_ stroke: Curve.Stroke?) -> Strokes {
        switch (self, stroke) {
        case (.boxDrawing, .solid?): Strokes("─", "│", round: true)
        case (.boxDrawing, .dashed?): Strokes("╌", "╎", round: true)
        case (.boxDrawing, nil): Strokes("┄", "┆", round: true)
        case (.ascii, .solid?): Strokes("-", "|", round: false)
        case (.ascii, .dashed?): Strokes("~", "!", round: false)
        case (.ascii, nil): Strokes(".", ":", round: false)
        }
    }
}

/// The scalars of one kind of line; corners are named after the two sides that they join.
struct Strokes {
    let horizontal: UInt32
    let vertical: UInt32
    let leftDown: UInt32
    let leftUp: UInt32
    let upRight: UInt32
    let downRight: UInt32

    init(_ horizontal: Unicode.Scalar, _ vertical: Unicode.Scalar, round: Bool) {
        self.horizontal = horizontal.value
        self.vertical = vertical.value
        let upper: Unicode.Scalar = "."
        let lower: Unicode.Scalar = "'"
        leftDown = round ? 0x256E : upper.value
        leftUp = round ? 0x256F : lower.value
        upRight = round ? 0x2570 : lower.value
        downRight = round ? 0x256D : upper.value
    }
}
