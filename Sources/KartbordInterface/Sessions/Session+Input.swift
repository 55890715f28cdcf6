import KartbordModel
public import KartbordScreen
import KartbordText

extension Session {
    /// Takes in something that the person did.
    ///
    /// - Returns: what the program is asked to do, in this order.
    public mutating func handle(_ input: Input) -> [Request] {
        switch input {
        case .key(let key): press(key)
        case .paste(let text):
            message = nil
            paste(text)
        case .mouse(let event): point(event)
        }
        settleAfterInput()
        defer { requests = [] }
        return requests
    }

    /// Brings the sheets, the cursor and the view to what is there by now.
    mutating func settleAfterInput() {
        sheets = sheets.filter { !isGone($0) }
        refreshFindings()
        settle()
        shownRows = sheets.last.map { rows(of: $0) } ?? []
        if let sheet = sheets.last, !shownRows.indices.contains(sheet.selection) {
            settleSelection(-1)
        }
    }

    /// Whether what a sheet is about has been removed.
    private func isGone(_ sheet: Sheet) -> Bool {
        switch sheet.content {
        case .fields(let item), .linking(let item), .links(let item, _), .options(let item, _),
            .why(let item), .thread(let item):
            !document.contains(item) && !isUnwrittenLane(item) && item != feeling
        default: false
        }
    }

    /// Takes in that the screen has another size.
    public mutating func resize(_ size: Size) {
        self.size = size
        settle()
    }

    /// Whether something should appear by itself if no key follows within the delay.
    public var isWaitingForKey: Bool { !prefix.isEmpty && !isPrefixShown }

    /// Shows what may follow the keys pressed so far.
    public mutating func showPrefix() {
        isPrefixShown = !prefix.isEmpty
    }

    private mutating func press(_ key: Key) {
        message = nil
        if question != nil {
            answer(key)
        } else if entry != nil {
            type(key)
        } else if board.asked != nil {
            typeReason(key)
        } else if board.sorting != nil, sheets.isEmpty {
            sortingKey(key)
        } else if chart.linkSource != nil, sheets.isEmpty {
            linkKey(key)
        } else if sheets.last?.isFiltering == true {
            typeFilter(key)
        } else {
            command(key)
        }
    }

    private mutating func answer(_ key: Key) {
        guard let asked = question else { return }
        switch asked {
        case .pastedLines(let lines):
            switch key {
            case .enter: addPastedAnswered(lines)
            case "1": addPastedAnswered([lines.joined(separator: " ")])
            case .escape, .control("c"), .control("g"), "q": question = nil
            default: break
            }
        case .replaceExport(let name, let text):
            switch key {
            case .enter:
                question = nil
                requests.append(.export(name: name, text: text, replacing: true))
            case .escape, .control("c"), .control("g"), "q": question = nil
            default: break
            }
        }
    }

    private mutating func addPastedAnswered(_ lines: [String]) {
        question = nil
        addPasted(lines)
    }

    /// Runs the command of a key, or waits for the next key of a longer one.
    private mutating func command(_ key: Key) {
        let keys = prefix + [key]
        isPrefixShown = false
        if let command = Command.find(keys, on: surface, in: document.kind) {
            prefix = []
            run(command)
        } else if Command.continues(keys, on: surface, in: document.kind) {
            prefix = keys
        } else {
            let isEscape = key == .escape || key == .control("c") || key == .control("g")
            let wasPrefix = !prefix.isEmpty
            prefix = []
            if wasPrefix, isEscape { return }
            if isEscape {
                back(by: key)
            } else {
                let name = keys.map(\.name).joined(separator: " ")
                say(Wording.Refusals.unknownKey(name), .refusal)
            }
        }
    }

    /// Runs a command, or says why it cannot run now.
    mutating func run(_ command: Command) {
        if let refusal = command.refusal(self) {
            say(refusal, .refusal)
            return
        }
        command.run(&self)
    }

    /// Esc leaves the front sheet, the marks, the presentation, the filter, in this order.
    mutating func back(by key: Key) {
        if !sheets.isEmpty {
            closeSheet()
        } else if !marks.isEmpty {
            marks = []
        } else if view.isPresenting {
            togglePresenting()
        } else if board.filter != nil {
            setFilter(nil)
        } else if key == .control("c") {
            say(Wording.Refusals.howToQuit)
        }
    }
}
