import KartbordModel
import KartbordScreen

/// Where the items of a portfolio stand, in lines from the top of their columns.
struct BoardLayout: Sendable {
    /// An item where it stands.
    struct Spot: Sendable {
        let id: ItemID
        let handle: Handle
        /// The first line.
        let top: Int
        /// How many lines its title takes.
        let titleLines: Int
        /// Whether a line says how it stands.
        let hasFacts: Bool
        /// Whether a line says which dates have passed.
        let isLate: Bool

        var lines: Int { titleLines + (hasFacts ? 1 : 0) + (isLate ? 1 : 0) }
    }

    /// One box, or what is not sorted.
    struct Column: Sendable {
        let box: Box?
        var spots: [Spot] = []
        /// How many items lie there, shown or not.
        var count = 0
        var height = 0
        var isFolded = false

        /// The first spot that reaches to a line or beyond it.
        func firstPlace(reaching line: Int) -> Int {
            var low = 0
            var high = spots.count
            while low < high {
                let middle = (low + high) / 2
                if spots[middle].top + spots[middle].lines <= line {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            return low
        }
    }

    var columns: [Column] = []
    /// How many items the filter hides.
    var hidden = 0
    /// How many of those that are not sorted are shown, or would be if their column were.
    var unsorted = 0

    subscript(box: Box?) -> Column? { columns.first { $0.box == box } }
}

/// Where the columns stand on the screen.
struct BoardColumns: Sendable {
    struct Column: Sendable {
        let box: Box?
        /// The first cell of text; the cell before it holds the mark of the chosen.
        let x: Int
        let width: Int
    }

    /// The width of the text of a folded column.
    static let folded = 5

    let columns: [Column]

    subscript(box: Box?) -> Column? { columns.first { $0.box == box } }

    init(_ boxes: [Box?], folded: Set<Int>, in area: Rect) {
        // Each column has a cell for its mark, and between two columns stands a line.
        var left = max(0, area.columns - boxes.count - max(0, boxes.count - 1))
        left -= boxes.count(where: { folded.contains($0.column) }) * Self.folded
        var open = boxes.filter { !folded.contains($0.column) }
        // What is not sorted has titles only, and does with less.
        var widths: [Int: Int] = [:]
        if open.count > 1, open.first == .some(nil) {
            widths[0] = left * 9 / (10 * open.count)
            left -= widths[0] ?? 0
            open.removeFirst()
        }
        for (place, box) in open.enumerated() {
            widths[box.column] = left / (open.count - place)
            left -= widths[box.column] ?? 0
        }
        var x = area.column + 1
        var columns: [Column] = []
        for box in boxes {
            let width = max(1, widths[box.column] ?? Self.folded)
            columns.append(Column(box: box, x: x, width: width))
            x += width + 2
        }
        self.columns = columns
    }
}

/// How much room items are given.
private struct Density {
    var titleLines: Int
    var hasFacts = true
    var gap = 0
}

/// Places the items of a portfolio.
struct BoardBuilder {
    let key: BoardKey
    let today: CalendarDate
    let text: (BoxItem) -> String
    private(set) var layout = BoardLayout()

    init(key: BoardKey, today: CalendarDate, text: @escaping (BoxItem) -> String) {
        self.key = key
        self.today = today
        self.text = text
    }

    /// Places each item in its column, with as much of its title as fits on the screen.
    mutating func build(_ portfolio: TreboxPortfolio, _ measured: inout MeasuredTexts) {
        var items: [[BoxItem]] = Array(repeating: [], count: Box?.columns.count)
        var counts = [0, 0, 0, 0]
        var hidden = 0
        for item in portfolio.items {
            let column = item.box.column
            counts[column] += 1
            if let filter = key.filter, !filter.takes(item, today: today),
                !key.admitted.contains(item.id)
            {
                if !item.isUnanswered { hidden += 1 }
                continue
            }
            items[column].append(item)
        }
        layout = BoardLayout(
            columns: key.columns.enumerated().map { place, column in
                // The questions of a template stand below what has been answered.
                let answered = items[column].filter { !$0.isUnanswered }
                let open =
                    answered.count == items[column].count
                    ? [] : items[column].filter(\.isUnanswered)
                return fitted(
                    column, answered + open, counts[column], width: key.widths[place], &measured)
            }, hidden: hidden, unsorted: items[0].count)
    }

    /// A column with as much of its titles as fits on the screen.
    private func fitted(
        _ column: Int, _ items: [BoxItem], _ count: Int, width: Int,
        _ measured: inout MeasuredTexts
    ) -> BoardLayout.Column {
        var placed = BoardLayout.Column(box: Box?.columns[column])
        for density in densities(of: items.count) {
            placed = self.column(column, items, count, width: width, density, &measured)
            if placed.height <= key.rows { break }
        }
        return placed
    }

    /// From the most roomy to the closest; only the closest when no other can fit.
    private func densities(of count: Int) -> [Density] {
        if key.zoom == .overview { return [Density(titleLines: 1, hasFacts: false)] }
        let closest = Density(titleLines: key.rows >= 16 ? 2 : 1)
        guard count <= key.rows else { return [closest] }
        return [
            Density(titleLines: 4, gap: 1), Density(titleLines: 3, gap: 1),
            Density(titleLines: 4), Density(titleLines: 3), Density(titleLines: 2), closest,
        ]
    }

    private func column(
        _ column: Int, _ items: [BoxItem], _ count: Int, width: Int, _ density: Density,
        _ measured: inout MeasuredTexts
    ) -> BoardLayout.Column {
        var placed = BoardLayout.Column(box: Box?.columns[column], count: count)
        placed.isFolded = key.folded.contains(column)
        guard !placed.isFolded else {
            placed.height = 1
            return placed
        }
        placed.spots.reserveCapacity(items.count)
        var top = 0
        for item in items {
            let id = item.id
            let lines =
                id == key.typed
                ? min(key.typedLines, ChartBuilder.mostLines)
                : density.titleLines == 1
                    ? 1
                    : min(density.titleLines, measured.lines(of: id, text(item), width: width))
            let spot = BoardLayout.Spot(
                id: id, handle: item.handle, top: top, titleLines: lines,
                hasFacts: density.hasFacts && item.hasFacts,
                isLate: density.hasFacts && !item.passed(on: today).isEmpty)
            placed.spots.append(spot)
            top += spot.lines + density.gap
        }
        placed.height = max(0, top - (items.isEmpty ? 0 : density.gap))
        return placed
    }
}

extension BoxItem {
    /// Whether there is anything to say about it beside its title.
    var hasFacts: Bool {
        status != nil || self[.owner] != nil || self[.votes] != nil || self[.boxItemKind] != nil
            || lyingSince != nil
    }
}
