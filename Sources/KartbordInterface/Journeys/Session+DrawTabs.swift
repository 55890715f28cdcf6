import KartbordModel
import KartbordScreen
import KartbordText

/// Where one step at a time is shown: all steps as tabs with the number of their cards.
extension Session {
    func drawTabs(_ frame: inout Frame, _ layout: GridLayout, _ row: Int) {
        let columns = document.columns
        let room = layout.header.columns - 1
        let tabs = columns.enumerated().map { place, column in
            tab(place, column, isChosen: place == cursor.columnPlace)
        }
        let widths = tabs.map { DisplayText.width($0) + 1 }
        var first = 0
        let upToChosen = min(cursor.columnPlace + 1, tabs.count)
        while first < upToChosen - 1, widths[first..<upToChosen].reduce(0, +) > room { first += 1 }
        var column = layout.header.column + 1
        for place in first..<max(first, tabs.count) {
            guard column + widths[place] <= layout.header.endColumn else { return }
            let isChosen = place == cursor.columnPlace
            frame.put(
                tabs[place], at: Point(column: column, row: row), style: isChosen ? .title : .dimmed
            )
            column += widths[place]
        }
    }

    private func tab(_ place: Int, _ column: Column, isChosen: Bool) -> String {
        guard !column.isEmptyPhase else { return " – " }
        let count = document.children(column.handle, .cards).count
        return isChosen ? "[\(place + 1): \(count)]" : " \(place + 1): \(count) "
    }
}
