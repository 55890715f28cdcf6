import KartbordModel
import KartbordScreen
import KartbordText

/// The form with the fields of an item.
extension Session {
    func labelWidth(_ rows: [SheetRow], _ area: Rect) -> Int {
        let longest = rows.map { DisplayText.width($0.text) }.max() ?? 0
        return min(longest + 2, area.columns / 2)
    }

    func valueLines(_ row: SheetRow, _ place: Int, _ sheet: Sheet, _ width: Int) -> [String] {
        guard place == sheet.selection else { return [row.detail] }
        if let entry, isTyped(row, entry, sheet) {
            return entry.editor.rows(width: max(1, width - 1)).rows
        }
        return DisplayText.wrapped(row.detail, to: max(1, width), most: 8)
    }

    private func isTyped(_ row: SheetRow, _ entry: Entry, _ sheet: Sheet) -> Bool {
        guard case .fields(let item) = sheet.content else { return false }
        switch row.target {
        case .field(let field): return entry.item == item && entry.field == field
        case .item(let id): return entry.item == id
        default: return false
        }
    }

    func drawFormRow(
        _ frame: inout Frame, _ area: Rect, _ row: SheetRow, _ place: Int, _ sheet: Sheet,
        _ labelWidth: Int
    ) {
        let isChosen = place == sheet.selection
        if row.isHeading {
            frame.put(row.text, at: area.origin, style: .heading)
            return
        }
        let value = Point(column: area.column + labelWidth, row: area.row)
        let width = max(1, area.endColumn - value.column)
        if isChosen {
            frame.fill(area.topRows(1), style: .chosen)
            frame.cursor = area.origin
        }
        if let entry, isChosen, isTyped(row, entry, sheet) {
            frame.put(
                DisplayText.clipped(row.text, to: labelWidth - 1), at: area.origin, style: .chosen)
            drawEntry(&frame, entry, at: value, width: width - 1, rows: area.rows)
            return
        }
        frame.put(
            DisplayText.clipped(row.text, to: labelWidth - 1), at: area.origin,
            style: isChosen ? .chosen : row.isDimmed ? .dimmed : .fieldLabel)
        let lines =
            isChosen
            ? valueLines(row, place, sheet, width) : [DisplayText.clipped(row.detail, to: width)]
        for (place, line) in lines.prefix(area.rows).enumerated() {
            if isChosen {
                frame.fill(
                    Rect(column: value.column, row: value.row + place, columns: width, rows: 1),
                    style: .chosen)
            }
            frame.put(
                line, at: Point(column: value.column, row: value.row + place),
                style: isChosen ? .chosen : .field, within: width)
        }
    }
}
