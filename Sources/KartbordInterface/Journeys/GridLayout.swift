import KartbordModel
import KartbordScreen
import KartbordText

/// Where everything of the grid stands on a screen of a given size.
///
/// Only what can be seen is measured; of the rest no more is used than the list of columns, which
/// is made once for each revision.
struct GridLayout: Sendable {
    /// A column with where it stands; its first cell is the line that divides it from the last.
    struct PlacedColumn: Sendable {
        let column: Column
        /// Its number among all columns, from 0.
        let place: Int
        let x: Int
        let width: Int

        /// The first cell of text; the cell before it holds the mark of the chosen.
        var textX: Int { x + 2 }
        var textWidth: Int { max(1, width - 2) }
    }

    /// A lane with where it stands, in lines from the top of all lanes.
    struct Band: Sendable {
        let lane: Lane
        let top: Int
        /// Without the line of a blueprint that follows it.
        let height: Int
        /// How many lines a card may take that is not chosen.
        let linesPerCard: Int
        let isFolded: Bool
        /// What stands in it, for each of the placed columns.
        let entries: [[Handle]]

        /// Empty lines below it, where there is room.
        let gap: Int

        var ruleHeight: Int { lane.line == nil ? 0 : 1 }
        var end: Int { top + height + max(ruleHeight, gap) }
    }

    let header: Rect
    let body: Rect
    let namesWidth: Int
    let stepLines: Int
    let columns: [PlacedColumn]
    let columnCount: Int
    let bands: [Band]
    let isOneColumn: Bool

    var hiddenLeft: Int { columns.first?.place ?? 0 }
    var hiddenRight: Int { columnCount - (columns.last.map { $0.place + 1 } ?? 0) }
    var contentHeight: Int { bands.last?.end ?? 0 }
}

extension Session {
    /// The layout of the grid as it is looked at now.
    func layout() -> GridLayout {
        layout(columns)
    }

    func layout(_ columns: [Column]) -> GridLayout {
        let area = screen.map
        let stepLines =
            view.zoom == .overview ? 3 : area.rows >= 22 || isEditingStepTitle ? 2 : 1
        let headerLines = min(1 + stepLines + (isOneColumn ? 1 : 0), area.rows)
        let namesWidth = namesWidth(in: area)
        let placed = place(columns, in: area, namesWidth)
        let body = area.withoutTopRows(headerLines)
        return GridLayout(
            header: area.topRows(headerLines), body: body, namesWidth: namesWidth,
            stepLines: stepLines, columns: placed, columnCount: columns.count,
            bands: bands(placed, rows: body.rows), isOneColumn: isOneColumn)
    }

    var isOneColumn: Bool {
        view.zoom == .oneStep || size.columns < ScreenLayout.narrow
    }

    private var isEditingStepTitle: Bool {
        guard let entry, sheets.isEmpty else { return false }
        return document.type(of: entry.item) == .step
    }

    private func namesWidth(in area: Rect) -> Int {
        let longest = lanes.map { DisplayText.width(laneName($0)) }.max() ?? 0
        return min(longest + 2, area.columns >= 100 ? 16 : 13, area.columns / 3)
    }

    /// How many columns fit and how wide each is.
    private func columnWidth(_ count: Int, in room: Int) -> (shown: Int, width: Int) {
        guard count > 0 else { return (0, room) }
        if isOneColumn { return (1, room) }
        let narrowest = view.zoom == .overview ? 8 : 22
        let widest = view.zoom == .overview ? 22 : 44
        let shown = min(count, max(1, room / narrowest))
        return (shown, min(widest, room / shown))
    }

    private func place(
        _ columns: [Column], in area: Rect, _ namesWidth: Int
    ) -> [GridLayout.PlacedColumn] {
        let start = area.column + namesWidth
        let (shown, width) = columnWidth(columns.count, in: area.columns - namesWidth)
        let first = min(max(view.firstColumn, 0), max(0, columns.count - shown))
        return (0..<shown).map { place in
            GridLayout.PlacedColumn(
                column: columns[first + place], place: first + place, x: start + place * width,
                width: width)
        }
    }

    /// Brings the chosen column and the chosen lines into view.
    mutating func scroll(_ columns: [Column]) {
        let area = screen.map
        let room = area.columns - namesWidth(in: area)
        let shown = max(1, columnWidth(columns.count, in: room).shown)
        if cursor.column != nil, !columns.isEmpty {
            view.firstColumn = min(view.firstColumn, cursor.columnPlace)
            view.firstColumn = max(view.firstColumn, cursor.columnPlace - shown + 1)
        }
        view.firstColumn = max(0, min(view.firstColumn, columns.count - shown))
        scrollLines(layout(columns))
    }

    private mutating func scrollLines(_ layout: GridLayout) {
        let rows = layout.body.rows
        if let lines = chosenLines(layout) {
            view.scrolledLines = max(view.scrolledLines, lines.upperBound - rows)
            view.scrolledLines = min(view.scrolledLines, lines.lowerBound)
        } else if cursor.lane == nil {
            view.scrolledLines = 0
        }
        view.scrolledLines = max(0, min(view.scrolledLines, layout.contentHeight - rows))
    }

    /// The lines that the chosen item takes, from the top of all lanes.
    func chosenLines(_ layout: GridLayout) -> Range<Int>? {
        guard let lane = cursor.lane, let band = layout.bands.first(where: { $0.lane.id == lane })
        else { return nil }
        guard let column = chosenColumn(layout), !band.isFolded, band.lane.sort != .curve else {
            return band.top..<band.end
        }
        var top = band.top
        for handle in band.entries[column] {
            let height = height(of: handle, in: band, layout.columns[column])
            if document.id(handle) == cursor.item {
                let isFirst = top == band.top
                return (isFirst ? band.top : top)..<(top + height)
            }
            top += height
        }
        return band.top..<band.top + band.height
    }

    /// The chosen column's place among those that are shown.
    func chosenColumn(_ layout: GridLayout) -> Int? {
        guard cursor.column != nil else { return nil }
        return layout.columns.firstIndex { $0.place == cursor.columnPlace }
    }
}
