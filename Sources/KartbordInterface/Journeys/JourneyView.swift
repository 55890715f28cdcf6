import KartbordModel
import KartbordScreen
import KartbordText

/// The view of a journey: a grid of steps and lanes.
enum JourneyView: MapView {
    static func begin(_ session: inout Session) { session.placeCursorFirst() }
    static func settle(_ session: inout Session) { session.settleGrid() }

    static func move(_ session: inout Session, _ direction: Direction) {
        session.moveOnGrid(direction)
    }

    static func moveOn(_ session: inout Session, isBack: Bool) {
        session.moveOnGrid(isBack ? .left : .right)
    }

    static func moveStretch(_ session: inout Session, by: Int) { session.movePhase(by) }

    static func moveToEnd(_ session: inout Session, first: Bool) {
        session.moveToEnd(first: first)
    }

    static func moveToEdge(_ session: inout Session, top: Bool) { session.moveToEdge(top: top) }
    static func movePage(_ session: inout Session, _ by: Int) { session.movePage(by) }

    static func reveal(_ session: inout Session, _ id: ItemID) -> Bool {
        session.revealOnGrid(id)
    }

    static func choose(_ session: inout Session, at point: Point) -> Bool {
        session.chooseCell(at: point)
    }

    static func chosenItem(_ session: Session) -> ItemID? { session.gridItem }
    static func owner(_ session: Session) -> ItemID? { session.step }
    static func isOnTitle(_ session: Session) -> Bool { session.cursor.row == .map }

    static func captureRefusal(_ session: Session) -> Phrase? { session.gridCaptureRefusal }

    static func capture(_ session: inout Session, command: String) {
        session.captureOnGrid(command)
    }

    static func makeNew(_ session: inout Session, before: Bool) {
        session.makeNewOnGrid(before: before)
    }

    static func takesSeveral(_ session: Session) -> Bool { session.cellTakesSeveral }
    static func show(_ session: inout Session, _ branch: Branch) { session.showOnGrid(branch) }

    static func editHead(_ session: inout Session) {
        session.edit(.map, .title, command: "edit-text")
    }

    static func editPlace(_ session: inout Session, replacing: Bool) {
        session.editCell(replacing: replacing)
    }

    static func goOn(_ session: inout Session, _ direction: Direction, wasCapture: Bool) {
        session.goOnInGrid(direction, wasCapture: wasCapture)
    }

    static func typingWidth(_ session: Session) -> Int {
        guard session.cursor.lane != nil, session.cursor.column != nil else { return .max }
        return session.layout().columns.first?.textWidth ?? .max
    }

    static func typingHint(_ session: Session) -> Phrase { Wording.Screen.typing }

    static func captureHint(_ session: Session) -> Phrase {
        session.cursor.lane != nil && session.cursor.column != nil
            ? Wording.Screen.capturing : Wording.Screen.capturingList
    }

    static func shiftEdits(
        _ session: Session, _ item: ItemID, _ direction: Direction
    ) -> [Edit]? {
        session.gridShiftEdits(item, direction)
    }

    static func shiftRefusal(_ session: Session) -> Phrase { Wording.Refusals.noFurther }
    static func follow(_ session: inout Session, _ item: ItemID) { session.followOnGrid(item) }
    static let movable: Set<ItemType> = [.card, .step]

    static func targets(_ session: Session, of items: [ItemID]) -> [SheetRow] {
        session.gridTargets(items)
    }

    static func moveTo(
        _ session: inout Session, _ items: [ItemID], _ target: SheetRow.Target
    ) {
        session.perform("move-to", session.gridMoveEdits(items, to: target))
        session.endMove(of: items)
    }

    static func pasteRefusal(_ session: Session, _ type: ItemType) -> Phrase? {
        switch type {
        case .card:
            session.step == nil || !session.sheets.isEmpty ? Wording.Refusals.noStepHere : nil
        case .step: session.phase == nil ? Wording.Refusals.noStepHere : nil
        case .lane, .persona, .feeling, .alternative: Wording.Refusals.onlyMoved
        default: nil
        }
    }

    static func pastePlace(_ session: Session, _ type: ItemType, before: Bool) -> Place? {
        session.gridPastePlace(type, before: before)
    }

    static func fitted(
        _ session: inout Session, _ branch: Branch
    ) -> (branch: Branch, links: [Edit]) {
        session.fittedToCell(branch)
    }

    static func linkable(_ session: Session) -> ItemID? {
        if let item = session.gridItem, let type = session.document.type(of: item),
            !session.document.schema.linkedTypes(type).isEmpty
        {
            return item
        }
        return session.step
    }

    static func beginLink(_ session: inout Session, _ item: ItemID) {
        session.openSheet(.linking(item))
    }

    static func draw(_ session: Session, _ frame: inout Frame) { session.drawGrid(&frame) }
    static func titleText(_ session: Session) -> String { session.journeyTitle }
    static func titleFacts(_ session: Session) -> [String] { session.journeyFacts }
    static func hints(_ session: Session) -> [Hint] { session.gridHints }

    static func paneHeading(_ session: Session, _ item: ItemID, _ handle: Handle) -> String {
        session.gridPaneHeading(item, handle)
    }

    static func facts(_ session: Session, _ item: ItemID, _ handle: Handle) -> [PaneFact] {
        session.journeyFacts(of: item, handle)
    }

    static let factsComeFirst = false

    static func places(_ session: Session) -> [SheetRow] { session.gridPlaces }

    static func drawing(_ session: Session, _ handle: Handle, columns: Int) -> [String] { [] }

    static let typingHelp = Wording.Help.typing

    static let presentingHint = Wording.Done.presenting

    static func explanation(_ session: Session) -> [Phrase] {
        let prompt = session.lane?.prompt.map { Phrase(sv: $0, fi: $0, en: $0) }
        return [prompt ?? Wording.Help.start, Wording.Help.arrows]
    }

    static let marks = Wording.Help.marks

    static func zoomRefusal(_ session: Session, _ by: Int) -> Phrase? {
        let zoom = GridView.Zoom(rawValue: session.view.zoom.rawValue + by)
        return zoom == nil ? Wording.Refusals.noFurther : nil
    }

    static func zoom(_ session: inout Session, _ by: Int) {
        guard let zoom = GridView.Zoom(rawValue: session.view.zoom.rawValue + by) else { return }
        session.view.zoom = zoom
        session.settle()
    }

    static func foldRefusal(_ session: Session) -> Phrase? {
        session.cursor.lane == nil ? Wording.Refusals.noLaneHere : nil
    }

    static func fold(_ session: inout Session) {
        guard let lane = session.cursor.lane else { return }
        if session.view.folded.remove(lane) == nil { session.view.folded.insert(lane) }
        session.settle()
    }

    static func present(_ session: inout Session, _ isOn: Bool) {
        if isOn {
            session.view.zoomBefore = session.view.zoom
            session.view.zoom = .oneStep
        } else {
            session.view.zoom = session.view.zoomBefore
        }
    }

    static func showAll(_ session: inout Session) {
        session.view.zoom = .overview
        session.cursor.row = .map
    }
}
