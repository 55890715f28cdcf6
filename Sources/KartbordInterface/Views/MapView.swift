import KartbordModel
import KartbordScreen
import KartbordText

/// What a kind of map does in its own way: where the cursor goes, what is made where, what is
/// drawn.
///
/// A session asks the view of its map's kind (``Session/kindView``) and nothing else about the kind.
/// A view keeps nothing: what it remembers stands in the session.
protocol MapView {
    // MARK: The cursor

    /// Puts the cursor where the first thing goes, so that `a` captures at once.
    static func begin(_ session: inout Session)
    /// Brings the cursor back to things that exist, and the view to the cursor.
    static func settle(_ session: inout Session)
    static func move(_ session: inout Session, _ direction: Direction)
    /// Goes to the next cell, or to what belongs to the chosen thing; back when `isBack`.
    static func moveOn(_ session: inout Session, isBack: Bool)
    /// Goes to the next or previous stretch of the map: a phase, a branch.
    static func moveStretch(_ session: inout Session, by: Int)
    static func moveToEnd(_ session: inout Session, first: Bool)
    static func moveToEdge(_ session: inout Session, top: Bool)
    static func movePage(_ session: inout Session, _ by: Int)
    /// Goes to where an item stands; gives whether the map shows it.
    static func reveal(_ session: inout Session, _ id: ItemID) -> Bool
    /// Chooses the thing at a point; false when there is none.
    static func choose(_ session: inout Session, at point: Point) -> Bool
    /// The item that commands act on; nil in an empty place.
    static func chosenItem(_ session: Session) -> ItemID?
    /// The item that an empty place belongs to.
    static func owner(_ session: Session) -> ItemID?
    /// Whether the cursor is on the title line.
    static func isOnTitle(_ session: Session) -> Bool

    // MARK: Making and typing

    /// Why nothing can be captured here.
    static func captureRefusal(_ session: Session) -> Phrase?
    /// Opens a line for the first of several new things.
    static func capture(_ session: inout Session, command: String)
    /// Opens a line for one new thing beside the chosen one.
    static func makeNew(_ session: inout Session, before: Bool)
    /// Whether each of several pasted lines can become a thing here.
    static func takesSeveral(_ session: Session) -> Bool
    /// Chooses a new item.
    static func show(_ session: inout Session, _ branch: Branch)
    /// Opens for typing what the map itself says where the cursor is.
    static func editHead(_ session: inout Session)
    /// Opens for typing what an empty place holds.
    static func editPlace(_ session: inout Session, replacing: Bool)
    /// Goes on after a text was taken, in the direction of the key that ended it.
    static func goOn(_ session: inout Session, _ direction: Direction, wasCapture: Bool)
    /// How wide typed text is drawn; without limit where it stands on one line.
    static func typingWidth(_ session: Session) -> Int
    /// What the footer says while new things are captured.
    static func typingHint(_ session: Session) -> Phrase
    static func captureHint(_ session: Session) -> Phrase

    // MARK: Moving things, taking them away and putting them in

    /// The edits that move an item by one place; nil when it cannot go that way.
    static func shiftEdits(_ session: Session, _ item: ItemID, _ direction: Direction) -> [Edit]?
    /// Moves an item by one place where that takes more than edits; false where edits do.
    static func shift(
        _ session: inout Session, _ item: ItemID, _ direction: Direction
    ) -> Bool
    /// Why nothing goes any further that way.
    static func shiftRefusal(_ session: Session) -> Phrase
    /// Stays with a thing that moved.
    static func follow(_ session: inout Session, _ item: ItemID)
    /// The types that can be moved to a place by its name.
    static var movable: Set<ItemType> { get }
    /// The places to which items can be moved.
    static func targets(_ session: Session, of items: [ItemID]) -> [SheetRow]
    /// Moves items to one of the targets.
    static func moveTo(
        _ session: inout Session, _ items: [ItemID], _ target: SheetRow.Target)
    /// Why items of a type cannot be pasted here.
    static func pasteRefusal(_ session: Session, _ type: ItemType) -> Phrase?
    /// Where pasted items of a type go.
    static func pastePlace(_ session: Session, _ type: ItemType, before: Bool) -> Place?
    /// What was cut or copied, as it fits here, and the links that it gets.
    static func fitted(
        _ session: inout Session, _ branch: Branch
    ) -> (branch: Branch, links: [Edit])

    // MARK: Linking

    /// The item that links are about; in an empty place what the place belongs to.
    static func linkable(_ session: Session) -> ItemID?
    /// Begins to look for the other end of a link from an item.
    static func beginLink(_ session: inout Session, _ item: ItemID)

    // MARK: Showing

    static func draw(_ session: Session, _ frame: inout Frame)
    static func titleText(_ session: Session) -> String
    /// What the right end of the title line says, before the state of saving.
    static func titleFacts(_ session: Session) -> [String]
    static func hints(_ session: Session) -> [Hint]
    static func paneHeading(_ session: Session, _ item: ItemID, _ handle: Handle) -> String
    /// What is known of an item beside its fields.
    static func facts(_ session: Session, _ item: ItemID, _ handle: Handle) -> [PaneFact]
    /// Whether those facts matter more than the fields.
    static var factsComeFirst: Bool { get }
    /// The names of places, for going there by typing.
    static func places(_ session: Session) -> [SheetRow]
    /// What is drawn in characters of an item, where there is room beneath what is known of it.
    static func drawing(_ session: Session, _ handle: Handle, columns: Int) -> [String]
    /// What the footer says while one thing is shown at a time.
    static var presentingHint: Phrase { get }
    /// What the help says first.
    static func explanation(_ session: Session) -> [Phrase]
    /// The keys while typing and what they do.
    static var typingHelp: [Wording.Explanation] { get }
    /// The signs on the map and what they mean.
    static var marks: [Wording.Explanation] { get }

    /// Why the view cannot be made to show less (−1) or more (1).
    static func zoomRefusal(_ session: Session, _ by: Int) -> Phrase?
    static func zoom(_ session: inout Session, _ by: Int)
    static func foldRefusal(_ session: Session) -> Phrase?
    static func fold(_ session: inout Session)
    /// Begins or ends showing one thing at a time.
    static func present(_ session: inout Session, _ isOn: Bool)
    /// Shows the whole map, for a page without keys.
    static func showAll(_ session: inout Session)
}

extension MapView {
    static func shift(
        _ session: inout Session, _ item: ItemID, _ direction: Direction
    ) -> Bool {
        false
    }
}

/// A fact in the pane: a label, empty for the text of the item itself, and what there is.
typealias PaneFact = (label: String, value: String)

extension Session {
    /// The label of a fact that is one more of what the fact before it tells.
    static let oneMore = "↳"
}

/// Commands that share a place in the footer, and what they are called together.
struct Hint {
    let commands: [String]
    var title: Phrase?

    init(_ commands: String..., title: Phrase? = nil) {
        self.commands = commands
        self.title = title
    }
}

/// Where a person is, on a map of whatever kind.
struct Whereabouts: Sendable, Equatable {
    var cursor: Cursor
    var chart: ChartCursor
    var board: BoardCursor
}

extension Session {
    /// The view of the map's kind.
    var kindView: any MapView.Type {
        switch document.kind {
        case .journey: JourneyView.self
        case .effectMap: EffectMapView.self
        case .trebox: TreboxView.self
        }
    }

    /// Where the person is now.
    var whereabouts: Whereabouts {
        get { Whereabouts(cursor: cursor, chart: chart.cursor, board: board.cursor) }
        set {
            cursor = newValue.cursor
            chart.cursor = newValue.chart
            board.cursor = newValue.board
        }
    }

    mutating func settle() { kindView.settle(&self) }

    mutating func move(_ direction: Direction) { kindView.move(&self, direction) }

    @discardableResult
    mutating func reveal(_ id: ItemID) -> Bool { kindView.reveal(&self, id) }

    /// The item on the map that commands act on; nil in an empty place.
    var mapItem: ItemID? { kindView.chosenItem(self) }

    /// The item that commands act on: of the sheet in front, or of the map.
    var chosenItem: ItemID? {
        guard let sheet = sheets.last else { return mapItem }
        return chosenItem(in: sheet)
    }
}
