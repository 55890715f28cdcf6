import KartbordModel
import KartbordScreen

/// Where the columns of an effect map stand.
struct ChartColumns: Sendable {
    struct Column: Sendable {
        let level: EffectLevel
        /// The first cell of text; the cell before it holds the mark of the chosen.
        let x: Int
        let width: Int

        var end: Int { x + width }
    }

    /// The cells between two columns, for the lines that tie things together.
    static let gutter = 3

    let columns: [Column]
    /// The cells at the right end of the actions in which their figures stand.
    let figures: Int

    subscript(level: EffectLevel) -> Column? { columns.first { $0.level == level } }

    init(_ levels: [EffectLevel], ordered perspective: Perspective, in area: Rect) {
        let shown = levels.sorted()
        let room = area.columns - 2 - Self.gutter * max(0, shown.count - 1)
        let shares = shown.map { Self.share(of: $0, perspective) }
        let sum = max(1, shares.reduce(0, +))
        var columns: [Column] = []
        var x = area.column + 1
        var left = room
        for (place, level) in shown.enumerated() {
            let isLast = place == shown.count - 1
            let width = isLast ? left : min(left, room * shares[place] / sum)
            columns.append(Column(level: level, x: x, width: max(1, width)))
            x += width + Self.gutter
            left -= width
        }
        self.columns = columns
        let how = columns.first { $0.level == .how }?.width ?? 0
        figures = perspective != .action || how < 24 ? 0 : how < 44 ? 7 : 16
    }

    /// How wide the texts of a column are.
    func textWidth(_ level: EffectLevel) -> Int {
        guard let column = self[level] else { return 1 }
        return max(1, column.width - (level == .how ? figures : 0))
    }

    /// Of a hundred or so, what a column gets; what the map is ordered by gets more.
    private static func share(of level: EffectLevel, _ perspective: Perspective) -> Int {
        switch (level, perspective) {
        case (.why, .purpose): 26
        case (.why, _): 20
        case (.who, .group): 22
        case (.who, _): 18
        case (.what, .usageGoal): 30
        case (.what, _): 25
        case (.how, .action): 36
        case (.how, _): 29
        }
    }
}
