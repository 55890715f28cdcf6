import KartbordModel
import KartbordText

/// Where a person is in a portfolio.
///
/// Names things, not places, as ``Cursor`` does; where the thing was last seen in its box says where
/// to go when it is gone.
struct BoardCursor: Sendable, Equatable {
    /// The rows that one can stand on, from the top.
    enum Row: Sendable {
        case title
        case vision
        case items
    }

    var row = Row.items
    /// The box; nil for what is not sorted.
    var box: Box?
    /// The chosen item; nil in an empty box.
    var item: ItemID?
    /// Where it was last seen among those of its box.
    var place = 0
}

/// How a portfolio is looked at; of no meaning to the map.
struct Board: Sendable {
    /// How much is shown at once.
    enum Zoom: Int, Sendable {
        /// Each item in one line.
        case overview
        case normal
        case oneBox
    }

    var cursor = BoardCursor()
    var zoom = Zoom.normal
    /// What to go back to after presenting.
    var zoomBefore = Zoom.normal
    /// The boxes that are drawn as a count, by their columns.
    var folded: Set<Int> = []
    /// Which items are shown; all of them without one.
    var filter: BoardFilter?
    /// Items that are shown whatever the filter says, since they were made or looked up meanwhile.
    var admitted: Set<ItemID> = []
    /// A move that waits for its reason.
    var asked: AskedReason?
    /// The items that are not sorted, while they are taken one at a time.
    var sorting: Sorting?
    /// How many lines of each column are above the screen.
    var scrolled = [0, 0, 0, 0]

    /// The layout as it is shown now, and what it was made from.
    var layout = BoardLayout()
    var key: BoardKey?
    /// The sums, and the revision of the map that they are of.
    var balance: (revision: Int, sums: Balance)?
    /// How many lines titles take.
    var measured = MeasuredTexts()
}

/// What a layout depends on.
struct BoardKey: Equatable, Sendable {
    var revision: Int
    /// The columns that are shown, from the left.
    var columns: [Int]
    var widths: [Int]
    var rows: Int
    var folded: Set<Int>
    var filter: BoardFilter?
    var admitted: Set<ItemID>
    var zoom: Board.Zoom
    var isPresenting: Bool
    /// The item whose title is being typed, and the lines that it takes.
    var typed: ItemID?
    var typedLines: Int
}

/// A move to a box that waits for the answer to why.
struct AskedReason: Sendable {
    let items: [ItemID]
    let box: Box?
    /// The name that the change will have, for undo.
    let command: String
    var editor = TextEditor("", allowsLines: false)
}

extension Box? {
    /// The column of a portfolio: what is not sorted, then the boxes.
    var column: Int { map(\.number) ?? 0 }

    /// All columns, from the left.
    static let columns: [Box?] = [nil] + Box.allCases
}
