import KartbordScreen

/// How the screen is divided: title, map, pane or sheet, messages, footer.
struct ScreenLayout: Sendable, Equatable {
    /// The smallest screen that a map is drawn on.
    static let smallest = Size(columns: 40, rows: 10)
    /// The width from which details stand at the right of the map.
    static let wide = 120
    /// The width under which one column at a time is shown.
    static let narrow = 80

    var title: Rect
    var map: Rect
    var pane: Rect?
    var sheet: Rect?
    var rule: Rect
    var footer: Rect

    init(size: Size, hasPane: Bool, hasSheet: Bool, isPresenting: Bool) {
        let screen = Rect(size)
        title = screen.topRows(1)
        footer = screen.bottomRows(1)
        rule = screen.withoutBottomRows(1).bottomRows(1)
        let middle = screen.withoutTopRows(1).withoutBottomRows(2)
        map = middle
        if hasSheet {
            guard size.columns >= Self.wide else {
                sheet = middle
                return
            }
            let width = min(72, max(56, size.columns * 2 / 5))
            sheet = middle.rightColumns(width)
            map = middle.withoutRightColumns(width)
            return
        }
        guard hasPane, !isPresenting else { return }
        if size.columns >= Self.wide {
            let width = min(52, max(34, size.columns / 4))
            pane = middle.rightColumns(width)
            map = middle.withoutRightColumns(width)
        } else if size.rows >= 20 {
            let height = size.rows >= 40 ? 6 : 4
            pane = middle.bottomRows(height)
            map = middle.withoutBottomRows(height)
        }
    }
}

extension Session {
    var screen: ScreenLayout {
        ScreenLayout(
            size: size, hasPane: view.isPaneShown && view.zoom != .overview && board.sorting == nil,
            hasSheet: !sheets.isEmpty,
            isPresenting: view.isPresenting)
    }

    /// Whether the screen is too small to show a map.
    var isTooSmall: Bool {
        size.columns < ScreenLayout.smallest.columns || size.rows < ScreenLayout.smallest.rows
    }
}
