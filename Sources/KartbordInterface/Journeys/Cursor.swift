import KartbordModel

/// Where a person is on the map.
///
/// The cursor names things, not places, so that it stays on its thing when others move. When the
/// thing is gone it goes to what now stands where that stood.
struct Cursor: Sendable, Equatable {
    /// The rows that one can stand on, from the top.
    enum Row: Sendable, Equatable {
        case map
        case phase
        case step
        case lane(ItemID)
    }

    /// A step, or a phase that has none; nil for the names of the lanes.
    var column: ItemID?
    var row = Row.step
    /// The chosen one of several items in a cell.
    var item: ItemID?

    /// Where the column was last seen.
    var columnPlace = 0
    /// Where the row was last seen among the lanes.
    var lanePlace = 0
    /// Where the item was last seen in its cell.
    var itemPlace = 0

    var lane: ItemID? {
        if case .lane(let id) = row { id } else { nil }
    }
}

/// How the grid is looked at; of no meaning to the map.
struct GridView: Sendable, Equatable {
    /// How much of the map is shown at once.
    enum Zoom: Int, Sendable {
        case overview
        case normal
        case oneStep
    }

    var zoom = Zoom.normal
    /// What to go back to after presenting.
    var zoomBefore = Zoom.normal
    /// The first column that is shown.
    var firstColumn = 0
    /// How many lines of the lanes are above the screen.
    var scrolledLines = 0
    var isPaneShown = true
    var isPresenting = false
    var isMouseOn = false
    /// Lanes that are drawn as one line of counts.
    var folded: Set<ItemID> = []
}
