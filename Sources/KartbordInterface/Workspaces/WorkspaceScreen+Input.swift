import KartbordModel
public import KartbordScreen
import KartbordText

extension WorkspaceScreen {
    /// Takes in something that the person did.
    ///
    /// - Returns: what the program is asked to do, in this order.
    public mutating func handle(_ input: Input) -> [WorkspaceRequest] {
        switch input {
        case .key(let key): press(key)
        case .paste(let text): paste(text)
        case .mouse(let event): point(event)
        }
        settleSelection()
        defer { requests = [] }
        return requests
    }

    /// Whether something should appear by itself if no key follows within the delay.
    public var isWaitingForKey: Bool { !prefix.isEmpty && !isPrefixShown }

    /// Shows what may follow the keys pressed so far.
    public mutating func showPrefix() { isPrefixShown = !prefix.isEmpty }

    private mutating func press(_ key: Key) {
        message = nil
        if question != nil {
            answer(key)
        } else if asking != nil {
            type(key)
        } else if page.isFiltering {
            typeFilter(key)
        } else {
            command(key)
        }
    }

    // MARK: Commands

    /// Runs the command of a key, or waits for the next key of a longer one.
    private mutating func command(_ key: Key) {
        let keys = prefix + [key]
        let wasPrefix = !prefix.isEmpty
        prefix = []
        isPrefixShown = false
        if let command = WorkspaceCommand.find(keys, in: page.places) {
            run(command)
        } else if !WorkspaceCommand.following(keys, in: page.places).isEmpty {
            prefix = keys
        } else if Self.cancels(key) {
            if !wasPrefix { back(by: key) }
        } else {
            let name = keys.map(\.name).joined(separator: " ")
            say(Wording.Refusals.unknownKey(name), .refusal)
        }
    }

    /// Runs a command, or says why it cannot run now.
    mutating func run(_ command: WorkspaceCommand) {
        if let refusal = command.refusal(self) {
            say(refusal, .refusal)
        } else {
            command.run(&self)
        }
    }

    private static func cancels(_ key: Key) -> Bool {
        key == .escape || key == .control("c") || key == .control("g")
    }

    /// Esc shows everything again, leaves the page, takes the marks away, in this order.
    private mutating func back(by key: Key) {
        if !page.filter.isEmpty {
            endFiltering()
        } else if pages.count > 1 {
            pages.removeLast()
        } else if !marks.isEmpty {
            marks = []
        } else if fileName != nil, key != .control("c") {
            requests.append(.quit)
        } else {
            say(Wording.Workspace.howToQuit)
        }
    }

    /// Closes the page in front; leaves the program from the first.
    mutating func close() {
        if pages.count > 1 { pages.removeLast() } else { requests.append(.quit) }
    }

    private mutating func answer(_ key: Key) {
        guard let asked = question else { return }
        if key == .enter {
            question = nil
            requests.append(.export(paths: asked.paths, replacing: true))
        } else if key == "q" || Self.cancels(key) {
            question = nil
        } else if key == .control("q") {
            requests.append(.quit)
        }
    }

    // MARK: Finding a row by typing

    private mutating func typeFilter(_ key: Key) {
        switch key {
        case .down, .tab, .control("n"): move(1)
        case .up, .backTab, .control("p"): move(-1)
        case .pageDown: move(listRoom)
        case .pageUp: move(-listRoom)
        case .enter:
            take()
            // Who comes back from the map finds the whole list, and keys that are commands.
            if page.content == .maps { endFiltering() }
        case .control("q"): requests.append(.quit)
        case .control("l"): requests.append(.redraw)
        default:
            if Self.cancels(key) {
                leaveFilter()
            } else {
                changeFilter { _ = $0.handle(key) }
            }
        }
    }

    private mutating func changeFilter(_ change: (inout TextEditor) -> Void) {
        let before = page.filter.text
        change(&page.filter)
        guard page.filter.text != before else { return }
        selection = 0
        settleSelection()
    }

    private mutating func leaveFilter() {
        if page.isChooser, pages.count > 1 { pages.removeLast() } else { endFiltering() }
    }

    /// Shows every row again, with the same one chosen.
    mutating func endFiltering() {
        let chosen = chosenRow.map { searchKey($0) }
        page.isFiltering = false
        page.filter = TextEditor("", allowsLines: false)
        if let chosen, let place = rows.firstIndex(where: { searchKey($0) == chosen }) {
            selection = place
        }
        settleSelection()
    }

    /// By what a row is known again.
    private func searchKey(_ row: WorkspaceRow) -> String {
        switch row {
        case .map(let map): map.path
        case .template(let template): "\(template.kind.rawValue) \(template.id)"
        case .command(let command): command.name
        case .language(let language): language.rawValue
        case .thread(let row): row.alsoSaid
        case .heading, .text, .space: ""
        }
    }

    // MARK: Pasting and pointing

    private mutating func paste(_ text: String) {
        message = nil
        prefix = []
        guard question == nil else { return }
        guard asking == nil else {
            asking?.editor.insert(pasted: text)
            return
        }
        page.isFiltering = true
        changeFilter { $0.insert(pasted: text) }
    }

    private mutating func point(_ event: MouseEvent) {
        guard isMouseOn, question == nil, asking == nil else { return }
        prefix = []
        isPrefixShown = false
        switch event.kind {
        case .wheelUp: move(-1)
        case .wheelDown: move(1)
        case .press where event.button == .left:
            let list = listArea
            let place = firstRow(list.rows) + event.point.row - list.row
            let rows = rows
            guard list.contains(event.point), rows.indices.contains(place),
                rows[place].isChoosable
            else { return }
            if place == selection { take() } else { selection = place }
        default: break
        }
    }

    mutating func toggleMouse() {
        isMouseOn.toggle()
        requests.append(.mouse(isMouseOn))
        say(isMouseOn ? Wording.Done.mouseOn : Wording.Done.mouseOff)
    }
}
