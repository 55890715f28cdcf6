import KartbordScreen
import KartbordText

/// One row of a text that is broken to a width.
struct TextRow: Equatable {
    /// The letters in it, without the newline that ends it.
    var letters: Range<Int>
    /// Whether the next row goes on with the same line.
    var isContinued: Bool
}

extension TextEditor {
    /// The text as rows for drawing, and where the cursor stands in them.
    ///
    /// Rows are broken between words and fill at most `width` - 1 columns: the last one is for the
    /// cursor, and for the space at which a row was broken. Never empty. At most `height` rows,
    /// those round the cursor.
    func rows(width: Int, height: Int = .max) -> (rows: [String], cursor: Point) {
        let layout = layout(width: width)
        var cursor = place(of: cursor, in: layout, width)
        let height = min(max(1, height), layout.count)
        let first = max(0, min(cursor.row - height / 2, layout.count - height))
        cursor.row -= first
        let rows = layout[first..<first + height].map { row in
            var visible = ""
            for position in row.letters { visible += shown(at: position, width) }
            return visible
        }
        return (rows, cursor)
    }

    /// Moves the cursor between rows; a key at the first or the last row is left to others.
    mutating func moveRow(_ distance: Int, goal: Int?, width: Int) -> Outcome {
        let layout = layout(width: width)
        let place = place(of: cursor, in: layout, width)
        let target = place.row + distance
        guard layout.indices.contains(target) else { return .ignored }
        let column = goal ?? place.column
        let row = layout[target]
        let last = row.isContinued ? row.letters.upperBound - 1 : row.letters.upperBound
        var position = row.letters.lowerBound
        var reached = 0
        while position < last {
            reached += Self.columns(character(at: position), width)
            if reached > column { break }
            position += 1
        }
        cursor = position
        self.goal = column
        history.pause()
        return .typing
    }

    /// Breaks the text into rows.
    func layout(width: Int) -> [TextRow] {
        var breaker = RowBreaker(room: Self.room(width))
        for position in 0..<count {
            let character = character(at: position)
            if Self.endsLine(character) {
                breaker.endLine(at: position)
            } else {
                breaker.add(character, Self.columns(character, width), at: position)
            }
        }
        breaker.endLine(at: count)
        return breaker.rows
    }

    private func place(of position: Int, in layout: [TextRow], _ width: Int) -> Point {
        let row = layout.lastIndex { $0.letters.lowerBound <= position } ?? 0
        var column = 0
        for place in layout[row].letters.lowerBound..<position {
            column += Self.columns(character(at: place), width)
        }
        return Point(column: min(column, Self.room(width)), row: row)
    }

    /// How a letter is drawn; … when it is wider than a row.
    private func shown(at position: Int, _ width: Int) -> String {
        let text = String(character(at: position))
        return DisplayText.width(text) > Self.room(width) ? "…" : DisplayText.visible(text)
    }

    /// The columns in which a letter is drawn.
    private static func columns(_ character: Character, _ width: Int) -> Int {
        let columns = DisplayText.width(String(character))
        return columns > room(width) ? 1 : columns
    }

    private static func room(_ width: Int) -> Int { max(1, width - 1) }
}

/// Decides where rows end.
private struct RowBreaker {
    let room: Int
    var rows: [TextRow] = []
    private var start = 0
    private var columns = 0
    /// The place after the last space of the row, and the columns up to there.
    private var afterSpace: (position: Int, columns: Int)?

    init(room: Int) {
        self.room = room
    }

    mutating func add(_ character: Character, _ width: Int, at position: Int) {
        let isSpace = character == " "
        // One space may stand beyond the room, where the row is broken after it.
        while columns + width > room, position > start, !isSpace || columns > room {
            breakRow(at: afterSpace ?? (position, columns))
        }
        columns += width
        if isSpace { afterSpace = (position + 1, columns) }
    }

    mutating func endLine(at position: Int) {
        // After a space beyond the room the cursor stands in a row of its own.
        if columns > room { breakRow(at: (position, columns)) }
        rows.append(TextRow(letters: start..<position, isContinued: false))
        start = position + 1
        columns = 0
        afterSpace = nil
    }

    private mutating func breakRow(at end: (position: Int, columns: Int)) {
        rows.append(TextRow(letters: start..<end.position, isContinued: true))
        start = end.position
        columns -= end.columns
        afterSpace = nil
    }
}
