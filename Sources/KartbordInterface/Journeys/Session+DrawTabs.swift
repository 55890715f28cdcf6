import KartbordModel
import KartbordScreen
import KartbordText

/// Where one step at a time is shown: all steps as tabs with the number of their cards.
extension Session {
    func drawTabs(_ frame: inout Frame, _ layout: GridLayout, _ row: Int) {
        let room = layout.header.columns - 1
        guard columns.indices.contains(cursor.columnPlace) else { return }
        let text = { (place: Int) in
            tab(place, columns[place], isChosen: place == cursor.columnPlace)
        }
        var first = cursor.columnPlace
        var used = DisplayText.width(text(first)) + 1
        while first > 0 {
            used += DisplayText.width(text(first - 1)) + 1
            guard used <= room else { break }
            first -= 1
        }
        var column = layout.header.column + 1
        for place in first..<columns.count {
            let shown = text(place)
            let width = DisplayText.width(shown) + 1
            guard column + width <= layout.header.endColumn else { return }
            let isChosen = place == cursor.columnPlace
            frame.put(
                shown, at: Point(column: column, row: row), style: isChosen ? .title : .dimmed)
            column += width
        }
    }

    private func tab(_ place: Int, _ column: Column, isChosen: Bool) -> String {
        guard !column.isEmptyPhase else { return " – " }
        let count = document.children(column.handle, .cards).count
        return isChosen ? "[\(place + 1): \(count)]" : " \(place + 1): \(count) "
    }
}
