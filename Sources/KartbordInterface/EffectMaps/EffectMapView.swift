import KartbordModel
import KartbordScreen
import KartbordText

/// The view of an effect map: four columns, from why to how.
enum EffectMapView: MapView {
    static func begin(_ session: inout Session) { session.placeChartCursorFirst() }
    static func settle(_ session: inout Session) { session.settleChart() }

    static func move(_ session: inout Session, _ direction: Direction) {
        session.moveOnChart(direction)
    }

    static func moveOn(_ session: inout Session, isBack: Bool) {
        session.moveInTree(isBack: isBack)
    }

    static func moveStretch(_ session: inout Session, by: Int) { session.moveBranch(by) }

    static func moveToEnd(_ session: inout Session, first: Bool) {
        session.moveToColumnEdge(first: first)
    }

    static func moveToEdge(_ session: inout Session, top: Bool) {
        session.moveToChartEdge(top: top)
    }

    static func movePage(_ session: inout Session, _ by: Int) { session.moveChartPage(by) }

    static func reveal(_ session: inout Session, _ id: ItemID) -> Bool {
        session.revealOnChart(id)
    }

    static func choose(_ session: inout Session, at point: Point) -> Bool {
        session.chooseOnChart(at: point)
    }

    static func chosenItem(_ session: Session) -> ItemID? {
        session.chart.cursor.row == .items ? session.chosenSpot?.id : .map
    }

    static func owner(_ session: Session) -> ItemID? {
        session.chosenSpot?.parent.flatMap { session.chart.layout.spots[$0].id }
    }

    static func isOnTitle(_ session: Session) -> Bool { session.chart.cursor.row == .title }

    static func captureRefusal(_ session: Session) -> Phrase? { session.chartCaptureRefusal }

    static func capture(_ session: inout Session, command: String) {
        session.captureOnChart(command)
    }

    static func makeNew(_ session: inout Session, before: Bool) {
        session.makeNewOnChart(before: before)
    }

    static func takesSeveral(_ session: Session) -> Bool { session.chosenSpot != nil }
    static func show(_ session: inout Session, _ branch: Branch) { session.showOnChart(branch) }

    static func editPlace(_ session: inout Session, replacing: Bool) {
        session.capture(command: "add-cards")
    }

    static func editHead(_ session: inout Session) { session.editHead() }

    static func goOn(_ session: inout Session, _ direction: Direction, wasCapture: Bool) {
        session.goOnInChart(direction)
    }

    static func typingWidth(_ session: Session) -> Int {
        guard let type = session.chosenSpot?.handle.map({ session.document.type($0) }) else {
            return .max
        }
        return session.typedWidth(type) ?? .max
    }

    static func typingHint(_ session: Session) -> Phrase {
        session.chart.cursor.row == .items ? Wording.Charts.typing : Wording.Screen.typing
    }

    static func captureHint(_ session: Session) -> Phrase { Wording.Charts.capturing }

    static func shiftEdits(
        _ session: Session, _ item: ItemID, _ direction: Direction
    ) -> [Edit]? {
        session.chartShiftEdits(item, direction)
    }

    static func shiftRefusal(_ session: Session) -> Phrase {
        session.isSorted ? Wording.Refusals.sorted : Wording.Refusals.noFurther
    }

    static func follow(_ session: inout Session, _ item: ItemID) { session.reveal(item) }
    static let movable: Set<ItemType> = [.usageGoal, .action, .measuringPoint]

    static func targets(_ session: Session, of items: [ItemID]) -> [SheetRow] {
        session.chartTargets(items)
    }

    static func moveTo(
        _ session: inout Session, _ items: [ItemID], _ target: SheetRow.Target
    ) {
        session.perform("move-to", session.chartMoveEdits(items, to: target))
        session.endMove(of: items)
    }

    static func pasteRefusal(_ session: Session, _ type: ItemType) -> Phrase? {
        session.chartPasteRefusal(type)
    }

    static func pastePlace(_ session: Session, _ type: ItemType, before: Bool) -> Place? {
        session.chartPastePlace(type, before: before)
    }

    static func fitted(
        _ session: inout Session, _ branch: Branch
    ) -> (branch: Branch, links: [Edit]) {
        session.fittedToChart(branch)
    }

    static func linkable(_ session: Session) -> ItemID? {
        chosenItem(session) ?? owner(session)
    }

    static func beginLink(_ session: inout Session, _ item: ItemID) {
        if session.sheets.isEmpty {
            session.chart.linkSource = item
        } else {
            session.openSheet(.linking(item))
        }
    }

    static func draw(_ session: Session, _ frame: inout Frame) { session.drawChart(&frame) }
    static func titleText(_ session: Session) -> String { session.chartTitle }
    static func titleFacts(_ session: Session) -> [String] { session.chartFacts }
    static func hints(_ session: Session) -> [Hint] { session.chartHints }

    static func paneHeading(_ session: Session, _ item: ItemID, _ handle: Handle) -> String {
        session.chartPaneHeading(item, handle)
    }

    static func facts(_ session: Session, _ item: ItemID, _ handle: Handle) -> [PaneFact] {
        session.chartFacts(of: item, handle)
    }

    static let factsComeFirst = true

    static func places(_ session: Session) -> [SheetRow] {
        EffectLevel.allCases.flatMap { session.document.items(of: $0.type) }
            .map { session.itemRow($0) }
    }

    static func drawing(_ session: Session, _ handle: Handle, columns: Int) -> [String] {
        session.charts(of: handle, columns: columns)
    }

    static let typingHelp = Wording.Help.typingLevels

    static let presentingHint = Wording.Done.presentingBranches

    static func explanation(_ session: Session) -> [Phrase] {
        [Wording.Help.effectMapStart, Wording.Help.effectMapArrows]
    }

    static let marks = Wording.Help.effectMapMarks

    static func zoomRefusal(_ session: Session, _ by: Int) -> Phrase? {
        let isPossible = !session.isOneLevel && (1...4).contains(session.chart.depth + by)
        return isPossible ? nil : Wording.Refusals.noFurther
    }

    static func zoom(_ session: inout Session, _ by: Int) {
        session.chart.depth = min(4, max(1, session.chart.depth + by))
        session.settle()
    }

    static func foldRefusal(_ session: Session) -> Phrase? {
        guard let spot = session.chosenSpot, let id = spot.id, spot.content == .item else {
            return Wording.Refusals.nothingToFold
        }
        let isFolded = session.chart.folded.contains(id)
        let hasChildren = session.chart.layout.spots.contains {
            $0.parent == session.chart.place && $0.content == .item
        }
        return isFolded || hasChildren ? nil : Wording.Refusals.nothingToFold
    }

    static func fold(_ session: inout Session) {
        guard let id = session.chosenSpot?.id else { return }
        if session.chart.folded.remove(id) == nil { session.chart.folded.insert(id) }
        session.settle()
    }

    static func present(_ session: inout Session, _ isOn: Bool) {
        if isOn { session.chart.cursor.row = .items }
    }

    static func showAll(_ session: inout Session) {
        session.chart.depth = 4
        session.chart.folded = []
        session.view.isPresenting = false
        session.view.isPaneShown = false
        session.chart.cursor.row = .title
    }
}
