import KartbordModel
import KartbordScreen
import KartbordText

/// The view of a portfolio: what is not sorted, and three boxes.
enum TreboxView: MapView {
    static func begin(_ session: inout Session) { session.placeBoardCursorFirst() }
    static func settle(_ session: inout Session) { session.settleBoard() }

    static func move(_ session: inout Session, _ direction: Direction) {
        session.moveOnBoard(direction)
    }

    static func moveOn(_ session: inout Session, isBack: Bool) {
        session.moveOnBoard(isBack ? .left : .right)
    }

    static func moveStretch(_ session: inout Session, by: Int) {
        session.board.cursor.row = .items
        session.moveOnBoard(by < 0 ? .left : .right)
    }

    static func moveToEnd(_ session: inout Session, first: Bool) {
        session.moveToBoxEdge(first: first)
    }

    static func moveToEdge(_ session: inout Session, top: Bool) {
        session.moveToBoardEdge(top: top)
    }

    static func movePage(_ session: inout Session, _ by: Int) { session.moveBoardPage(by) }

    static func reveal(_ session: inout Session, _ id: ItemID) -> Bool {
        session.revealOnBoard(id)
    }

    static func choose(_ session: inout Session, at point: Point) -> Bool {
        session.chooseOnBoard(at: point)
    }

    static func chosenItem(_ session: Session) -> ItemID? {
        session.board.cursor.row == .items ? session.boardSpot?.id : .map
    }

    static func owner(_ session: Session) -> ItemID? { nil }
    static func isOnTitle(_ session: Session) -> Bool { session.board.cursor.row == .title }

    static func captureRefusal(_ session: Session) -> Phrase? { nil }

    static func capture(_ session: inout Session, command: String) {
        session.captureOnBoard(command)
    }

    static func makeNew(_ session: inout Session, before: Bool) {
        session.makeNewOnBoard(before: before)
    }

    static func takesSeveral(_ session: Session) -> Bool { session.board.cursor.row == .items }
    static func show(_ session: inout Session, _ branch: Branch) { session.showOnBoard(branch) }

    static func editPlace(_ session: inout Session, replacing: Bool) {
        session.capture(command: "add-cards")
    }

    static func editHead(_ session: inout Session) { session.editBoardHead() }

    static func goOn(_ session: inout Session, _ direction: Direction, wasCapture: Bool) {
        session.goOnInBoard(direction, wasCapture: wasCapture)
    }

    static func typingWidth(_ session: Session) -> Int {
        guard session.board.cursor.row == .items, session.board.sorting == nil else { return .max }
        return session.boardColumns[session.board.cursor.box]?.width ?? .max
    }

    static func typingHint(_ session: Session) -> Phrase { Wording.Screen.typing }
    static func captureHint(_ session: Session) -> Phrase { Wording.Boxes.capturing }

    static func shiftEdits(
        _ session: Session, _ item: ItemID, _ direction: Direction
    ) -> [Edit]? {
        session.boardShiftEdits(item, direction)
    }

    static func shift(
        _ session: inout Session, _ item: ItemID, _ direction: Direction
    ) -> Bool {
        session.shiftToBox(item, direction)
    }

    static func shiftRefusal(_ session: Session) -> Phrase { Wording.Refusals.noFurther }
    static func follow(_ session: inout Session, _ item: ItemID) { session.reveal(item) }
    static let movable: Set<ItemType> = [.boxItem]

    static func targets(_ session: Session, of items: [ItemID]) -> [SheetRow] {
        session.boardTargets(items)
    }

    static func moveTo(
        _ session: inout Session, _ items: [ItemID], _ target: SheetRow.Target
    ) {
        session.moveToBox(items, target)
    }

    static func pasteRefusal(_ session: Session, _ type: ItemType) -> Phrase? {
        session.boardPasteRefusal(type)
    }

    static func pastePlace(_ session: Session, _ type: ItemType, before: Bool) -> Place? {
        session.boardPastePlace(type, before: before)
    }

    static func fitted(
        _ session: inout Session, _ branch: Branch
    ) -> (branch: Branch, links: [Edit]) {
        session.fittedToBoard(branch)
    }

    static func linkable(_ session: Session) -> ItemID? { chosenItem(session) }

    static func beginLink(_ session: inout Session, _ item: ItemID) {
        session.openSheet(.linking(item))
    }

    static func draw(_ session: Session, _ frame: inout Frame) { session.drawBoard(&frame) }
    static func titleText(_ session: Session) -> String { session.boardTitle }
    static func titleFacts(_ session: Session) -> [String] { session.boardTitleFacts }
    static func hints(_ session: Session) -> [Hint] { session.boardHints }

    static func paneHeading(_ session: Session, _ item: ItemID, _ handle: Handle) -> String {
        session.boardPaneHeading(item, handle)
    }

    static func facts(_ session: Session, _ item: ItemID, _ handle: Handle) -> [PaneFact] {
        session.boardFacts(of: item, handle)
    }

    static let factsComeFirst = false

    static func places(_ session: Session) -> [SheetRow] {
        session.document.children(Handle.root, .items).map { session.itemRow($0) }
    }

    static func drawing(_ session: Session, _ handle: Handle, columns: Int) -> [String] {
        session.charts(of: handle, columns: columns)
    }

    static let typingHelp = Wording.Help.typingItems

    static let presentingHint = Wording.Boxes.presenting

    static func explanation(_ session: Session) -> [Phrase] {
        [Wording.Help.treboxStart, Wording.Help.treboxKeys]
    }

    static let marks = Wording.Help.treboxMarks

    // MARK: How much is shown

    static func zoomRefusal(_ session: Session, _ by: Int) -> Phrase? {
        Board.Zoom(rawValue: session.board.zoom.rawValue + by) == nil
            ? Wording.Refusals.noFurther : nil
    }

    static func zoom(_ session: inout Session, _ by: Int) {
        guard let zoom = Board.Zoom(rawValue: session.board.zoom.rawValue + by) else { return }
        session.board.zoom = zoom
        session.settle()
    }

    static func foldRefusal(_ session: Session) -> Phrase? {
        session.isOneBox ? Wording.Refusals.nothingToFold : nil
    }

    static func fold(_ session: inout Session) {
        let column = session.board.cursor.box.column
        if session.board.folded.remove(column) == nil { session.board.folded.insert(column) }
        session.settle()
    }

    static func present(_ session: inout Session, _ isOn: Bool) {
        if isOn {
            session.board.zoomBefore = session.board.zoom
            session.board.zoom = .normal
            session.board.cursor.row = .items
        } else {
            session.board.zoom = session.board.zoomBefore
        }
    }

    static func showAll(_ session: inout Session) {
        session.board.zoom = .normal
        session.board.folded = []
        session.view.isPresenting = false
        session.view.isPaneShown = false
        session.board.cursor.row = .title
    }
}
