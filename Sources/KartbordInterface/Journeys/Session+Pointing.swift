import KartbordModel
import KartbordScreen

extension Session {
    /// Chooses the cell, card, heading or name at a point.
    mutating func chooseCell(at point: Point) -> Bool {
        let layout = layout()
        if screen.title.contains(point) {
            cursor.row = .map
            return true
        }
        let column = layout.columns.first { point.column >= $0.x && point.column < $0.x + $0.width }
        if layout.header.contains(point) {
            guard let column else { return false }
            cursor.column = document.id(column.column.handle)
            cursor.row =
                point.row == layout.header.row || column.column.isEmptyPhase ? .phase : .step
            settle()
            return true
        }
        guard layout.body.contains(point) else { return false }
        let line = point.row - layout.body.row + view.scrolledLines
        guard let band = layout.bands.first(where: { line >= $0.top && line < $0.end }) else {
            return false
        }
        cursor.row = .lane(band.lane.id)
        guard let column, let place = layout.columns.firstIndex(where: { $0.x == column.x }) else {
            cursor.column = nil
            settle()
            return true
        }
        var top = band.top
        var item: ItemID?
        for handle in band.entries[place] {
            let height = height(of: handle, in: band, column)
            if line < top + height {
                item = document.id(handle)
                break
            }
            top += height
        }
        cursor.column = document.id(column.column.handle)
        cursor.item = item ?? band.entries[place].last.map { document.id($0) }
        settle()
        return true
    }
}
