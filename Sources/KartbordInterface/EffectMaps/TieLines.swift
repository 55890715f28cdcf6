import KartbordScreen

/// The lines that tie things together, gathered cell by cell before they are drawn.
///
/// Where lines meet they become one character; a heavy line is what the chosen thing is tied by.
struct TieLines {
    /// The directions in which lines leave a cell, light or heavy.
    private struct Arms {
        var up = 0
        var down = 0
        var left = 0
        var right = 0
    }

    private var cells: [Point: Arms] = [:]
    /// Where texts stand, row by row.
    private var texts: [Int: [Range<Int>]] = [:]

    /// Keeps the lines out of a text and out of the cell before it.
    mutating func keepOut(of columns: Range<Int>, row: Int) {
        texts[row, default: []].append((columns.lowerBound - 1)..<columns.upperBound)
    }

    /// A line from one column to another, the ends included, in a row.
    mutating func addRow(_ row: Int, from start: Int, to end: Int, isHeavy: Bool) {
        let weight = isHeavy ? 2 : 1
        guard start < end else { return }
        for column in start...end {
            var arms = cells[Point(column: column, row: row)] ?? Arms()
            if column > start { arms.left = max(arms.left, weight) }
            if column < end { arms.right = max(arms.right, weight) }
            cells[Point(column: column, row: row)] = arms
        }
    }

    /// A line downwards from one row to another, the ends included.
    mutating func addColumn(_ column: Int, from start: Int, to end: Int, isHeavy: Bool) {
        let weight = isHeavy ? 2 : 1
        guard start < end else { return }
        for row in start...end {
            var arms = cells[Point(column: column, row: row)] ?? Arms()
            if row > start { arms.up = max(arms.up, weight) }
            if row < end { arms.down = max(arms.down, weight) }
            cells[Point(column: column, row: row)] = arms
        }
    }

    /// Draws what lies in an area; no line runs through a text.
    func draw(_ frame: inout Frame, in area: Rect) {
        for (point, arms) in cells where area.contains(point) {
            let isText = texts[point.row]?.contains { $0.contains(point.column) } ?? false
            guard !isText, frame.glyph(at: point) == " " else { continue }
            let isHeavy = max(max(arms.up, arms.down), max(arms.left, arms.right)) == 2
            frame.put(Self.character(arms), at: point, style: isHeavy ? .link : .line)
        }
    }

    private static func character(_ arms: Arms) -> Character {
        let (up, down, left, right) = (arms.up, arms.down, arms.left, arms.right)
        let heavy = { (weight: Int) in weight == 2 ? 1 : 0 }
        switch (up > 0, down > 0, left > 0, right > 0) {
        case (false, false, _, _): return max(left, right) == 2 ? "━" : "─"
        case (_, _, false, false): return max(up, down) == 2 ? "┃" : "│"
        case (false, true, false, true): return pick("┌┍┎┏", heavy(right) + 2 * heavy(down))
        case (false, true, true, false): return pick("┐┑┒┓", heavy(left) + 2 * heavy(down))
        case (true, false, false, true): return pick("└┕┖┗", heavy(right) + 2 * heavy(up))
        case (true, false, true, false): return pick("┘┙┚┛", heavy(left) + 2 * heavy(up))
        case (true, true, false, true):
            return pick("├┝┞┡┟┢┠┣", heavy(right) + 2 * heavy(up) + 4 * heavy(down))
        case (true, true, true, false):
            return pick("┤┥┦┩┧┪┨┫", heavy(left) + 2 * heavy(up) + 4 * heavy(down))
        case (false, true, true, true):
            return pick("┬┭┮┯┰┱┲┳", heavy(left) + 2 * heavy(right) + 4 * heavy(down))
        case (true, false, true, true):
            return pick("┴┵┶┷┸┹┺┻", heavy(left) + 2 * heavy(right) + 4 * heavy(up))
        case (true, true, true, true):
            if max(left, right) < 2 { return max(up, down) == 2 ? "╂" : "┼" }
            return max(up, down) == 2 ? "╋" : "┿"
        }
    }

    private static func pick(_ characters: String, _ place: Int) -> Character {
        characters[characters.index(characters.startIndex, offsetBy: place)]
    }
}
