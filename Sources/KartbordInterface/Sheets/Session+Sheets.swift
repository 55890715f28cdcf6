import KartbordModel
import KartbordScreen
import KartbordText

/// Opening sheets, moving in them and choosing rows.
extension Session {
    /// The item that commands act on when a sheet is in front.
    func chosenItem(in sheet: Sheet) -> ItemID? {
        switch sheet.content {
        case .fields(let item): return item
        case .personas, .insights, .opportunities, .lanes, .signals, .sprints:
            guard case .item(let id)? = chosenRow(of: sheet)?.target else { return nil }
            return id
        case .findings:
            guard case .finding(let place)? = chosenRow(of: sheet)?.target else { return nil }
            return findings?.list[place].item
        default: return nil
        }
    }

    func chosenRow(of sheet: Sheet) -> SheetRow? {
        let rows = rows(of: sheet)
        return rows.indices.contains(sheet.selection) ? rows[sheet.selection] : nil
    }

    /// The chosen row of the sheet in front.
    var sheetSelection: Int? {
        get { sheets.last?.selection }
        set {
            guard let newValue, !sheets.isEmpty else { return }
            sheets[sheets.count - 1].selection = newValue
        }
    }

    mutating func openSheet(_ content: Sheet.Content, at item: ItemID? = nil) {
        var sheet = Sheet(content)
        if case .fields = content {
        } else if let item {
            let rows = rows(of: sheet)
            sheet.selection = rows.firstIndex { $0.target == .item(item) } ?? 0
        }
        // A list that is open already is not stacked on itself.
        if sheets.last?.content == content { sheets.removeLast() }
        sheets.append(sheet)
        if sheet.isAboutOtherMaps { requests.append(.readMaps) }
        refreshFindings()
        if case .thread = content, let item { select(item) }
        settleSelection()
        settle()
    }

    mutating func closeSheet() {
        guard !sheets.isEmpty else { return }
        sheets.removeLast()
        refreshFindings()
        settleSelection()
        settle()
    }

    /// Chooses the row of an item.
    mutating func select(_ item: ItemID) {
        guard let sheet = sheets.last else { return }
        if let row = rows(of: sheet).firstIndex(where: { $0.target == .item(item) }) {
            sheetSelection = row
        }
    }

    /// Keeps the chosen row among the rows, and off headings.
    mutating func settleSelection(_ direction: Int = 1) {
        guard let sheet = sheets.last else { return }
        let rows = rows(of: sheet)
        var place = min(max(sheet.selection, 0), max(0, rows.count - 1))
        while rows.indices.contains(place), !rows[place].isChoosable { place += direction }
        if !rows.indices.contains(place) {
            place = rows.firstIndex(where: \.isChoosable) ?? 0
        }
        sheetSelection = place
    }

    mutating func moveInSheet(_ by: Int) {
        guard let sheet = sheets.last else { return }
        let rows = rows(of: sheet)
        var place = sheet.selection + by
        let step = by < 0 ? -1 : 1
        if abs(by) > 1 { place = min(max(place, 0), rows.count - 1) }
        while rows.indices.contains(place), !rows[place].isChoosable { place += step }
        if rows.indices.contains(place) { sheetSelection = place }
    }

    // MARK: Finding a row by typing

    mutating func filterSheet(_ change: (inout TextEditor) -> Void) {
        guard !sheets.isEmpty else { return }
        let before = sheets[sheets.count - 1].filter.text
        change(&sheets[sheets.count - 1].filter)
        guard sheets[sheets.count - 1].filter.text != before else { return }
        sheetSelection = 0
        settleSelection()
    }

    mutating func typeFilter(_ key: Key) {
        switch key {
        case .down, .tab, .control("n"): moveInSheet(1)
        case .up, .backTab, .control("p"): moveInSheet(-1)
        case .pageDown: moveInSheet(10)
        case .pageUp: moveInSheet(-10)
        case .enter: chooseRow()
        case .escape, .control("c"), .control("g"): leaveFilter()
        case .control("q"): requests.append(.quit)
        default: filterSheet { _ = $0.handle(key) }
        }
    }

    private mutating func leaveFilter() {
        guard let sheet = sheets.last else { return }
        guard !sheet.isChooser else {
            closeSheet()
            return
        }
        let chosen = chosenRow(of: sheet)
        sheets[sheets.count - 1].isFiltering = false
        filterSheet { $0 = TextEditor("", allowsLines: false) }
        if let chosen, let sheet = sheets.last {
            sheetSelection = rows(of: sheet).firstIndex { $0.target == chosen.target } ?? 0
        }
    }

    // MARK: Choosing

    /// Enter on a row: opens, runs, goes or sets, as the sheet says.
    mutating func chooseRow() {
        guard let sheet = sheets.last, let row = chosenRow(of: sheet) else { return }
        if case .search = sheet.content {
            searchText = sheet.filter.text.trimmed
            hitPlace = sheet.selection
        }
        switch (sheet.content, row.target) {
        case (_, .nothing): break
        case (.fields(let item), _): chooseField(item, row)
        case (.lanes, .item(let lane)): toggleLane(lane)
        case (.lanes, .word(let id?)): addStandardLane(ItemID(id))
        case (.findings, .finding(let place)):
            if let finding = findings?.list[place] { goTo(finding) }
        case (.palette, .command(let name)), (.help, .command(let name)): runFromSheet(name)
        case (.targets(let items), _): move(items, to: row.target)
        case (.linking(let item), .item(let other)):
            sheets.removeLast()
            toggleLink(item, other)
        case (.linking(let item), .station(let other)):
            sheets.removeLast()
            toggleReference(item, other)
        case (.links(let item, isRemoving: true), .mapLink(let link)):
            sheets.removeLast()
            removeLink(item, link)
        case (.links(let item, isRemoving: false), .mapLink(let link)):
            sheets.removeLast()
            follow(link, from: item)
        case (.thread, .station(let other)):
            sheets.removeLast()
            go(to: other)
        case (.linking(let item), .newInsight(let text)):
            sheets.removeLast()
            linkNewInsight(text, to: item)
        case (.links(let item, isRemoving: true), .item(let other)):
            sheets.removeLast()
            toggleLink(item, other)
        case (_, .decision(let record, let decision)): decide(record, decision)
        case (.options(let item, let field), _): chooseOption(item, field, row)
        case (.languages, .word(let word?)):
            sheets.removeLast()
            language = Language(rawValue: word) ?? language
        case (.personas, .item(let id)), (.insights, .item(let id)),
            (.opportunities, .item(let id)), (.signals, .item(let id)), (.sprints, .item(let id)):
            openSheet(.fields(id))
        case (.filter, .filter(let filter)):
            sheets.removeLast()
            setFilter(filter)
        case (.places, .item(let id)) where isLane(id):
            sheets.removeLast()
            leaveTrail()
            cursor.row = .lane(id)
            settle()
        case (_, .item(let id)):
            sheets.removeLast()
            go(to: id)
        default: break
        }
    }

    private mutating func runFromSheet(_ name: String) {
        sheets.removeLast()
        guard let command = Command.named(name) else { return }
        endSorting()
        guard command.surfaces.contains(surface) else {
            say(Wording.Refusals.notHere(command.title(in: document.kind)), .refusal)
            return
        }
        run(command)
    }

    private mutating func chooseOption(_ item: ItemID, _ field: FieldName, _ row: SheetRow) {
        switch row.target {
        case .word(let word):
            sheets.removeLast()
            set(item, field, word.map { .text($0) }, command: "edit-field")
        case .item(let id):
            if field == .lane {
                sheets.removeLast()
                perform("edit-field", writtenLanes + [.set(item, field, .reference(id))])
                return
            }
            let linked =
                document.handle(item).flatMap { document.content($0, field) }
                .flatMap { [ItemID]($0) } ?? []
            perform(
                "edit-field",
                [linked.contains(id) ? .unlink(item, field, id) : .link(item, field, id)])
        default: break
        }
    }

    /// Goes to the place of a finding; to the form with the field where one field is meant.
    mutating func goTo(_ finding: Finding) {
        leaveTrail()
        let item = finding.item
        let isOnGrid = reveal(item) && document.type(of: item) != .map
        guard isOnGrid, finding.field == nil || document.type(of: item) == .card else {
            openSheet(.fields(item))
            if let field = finding.field,
                let row = fieldRows(of: item).firstIndex(where: { $0.target == .field(field) })
            {
                sheetSelection = row
            }
            return
        }
        sheets = []
        settle()
    }

    /// Moves items to the place that was chosen.
    private mutating func move(_ items: [ItemID], to target: SheetRow.Target) {
        sheets.removeLast()
        kindView.moveTo(&self, items, target)
    }

    /// Goes to where items were moved.
    mutating func endMove(of items: [ItemID]) {
        marks = []
        if let last = items.last { reveal(last) }
    }

    // MARK: Lanes

    mutating func toggleLane(_ lane: ItemID) {
        let isHidden = map.lanes.first { $0.id == lane }?.isHidden ?? false
        perform(
            isHidden ? "show-lane" : "hide-lane",
            writtenLanes + [.set(lane, .hidden, isHidden ? nil : true)])
    }

    private mutating func addStandardLane(_ lane: ItemID) {
        let lanes = map.lanes
        let order = Lane.standard
        let place = order.firstIndex(of: lane) ?? 0
        let after = order[..<place].last { id in lanes.contains { $0.id == id } }
        let branch = Branch(id: lane, type: .lane)
        perform("add-lane", writtenLanes + [.insert(branch, Place(.map, .lanes, after: after))])
    }

    /// Whether it is a lane that is shown because the file names none.
    func isUnwrittenLane(_ item: ItemID) -> Bool {
        document.kind == .journey && Lane.initial.contains(item)
            && document.children(Handle.root, .lanes).isEmpty
    }

    /// Whether it is a lane, written down or not.
    private func isLane(_ item: ItemID) -> Bool {
        document.type(of: item).map { $0 == .lane } ?? isUnwrittenLane(item)
    }

    /// The edits that write down the lanes of a map whose file names none, before one is changed.
    var writtenLanes: [Edit] {
        guard document.kind == .journey, document.children(Handle.root, .lanes).isEmpty else {
            return []
        }
        var after: ItemID?
        return Lane.initial.map { id in
            defer { after = id }
            return .insert(Branch(id: id, type: .lane), Place(.map, .lanes, after: after))
        }
    }
}
