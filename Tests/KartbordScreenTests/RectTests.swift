import KartbordScreen
import Testing

struct RectTests {
    private let page = Rect(Size(columns: 80, rows: 24))

    @Test func `The parts of a rectangle fit together`() {
        for count in -1...30 {
            let rows = page.split(topRows: count)
            #expect(rows.top.rows + rows.rest.rows == 24)
            #expect(rows.top.endRow == rows.rest.row)
            #expect(page.bottomRows(count).endRow == page.endRow)
            #expect(page.bottomRows(count).rows == rows.top.rows)
            #expect(page.withoutBottomRows(count).rows == rows.rest.rows)
            let columns = page.split(leftColumns: count)
            #expect(columns.left.columns + columns.rest.columns == 80)
            #expect(columns.left.endColumn == columns.rest.column)
            #expect(page.rightColumns(count).endColumn == page.endColumn)
            #expect(page.withoutRightColumns(count).columns == columns.rest.columns)
        }
    }

    @Test func `An inset that is too large leaves nothing`() {
        #expect(page.inset(columns: 1, rows: 2) == Rect(column: 1, row: 2, columns: 78, rows: 20))
        #expect(page.inset(columns: 41).isEmpty)
        #expect(Rect(column: 0, row: 0, columns: -3, rows: 2).inset(columns: 1).isEmpty)
    }

    @Test func `What two rectangles share is in both`() {
        let other = Rect(column: -5, row: 20, columns: 10, rows: 10)
        #expect(page.intersection(other) == Rect(column: 0, row: 20, columns: 5, rows: 4))
        #expect(page.intersection(Rect(column: 80, row: 0, columns: 5, rows: 5)).isEmpty)
        #expect(page.contains(Point(column: 79, row: 23)))
        #expect(!page.contains(Point(column: 80, row: 23)))
    }
}
