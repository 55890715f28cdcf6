import KartbordModel
import KartbordScreen
import KartbordText

/// Typing: of what is there, and of what shall be there.
extension Session {
    /// Opens a field for typing.
    mutating func edit(_ item: ItemID, _ field: FieldName, command: String, replacing: Bool = false)
    {
        guard let type = typeForEditing(item), let form = document.schema[type].form(of: field)
        else {
            return
        }
        let content = document.handle(item).flatMap { document.content($0, field) }
        var text =
            content.map {
                FieldText.editable(
                    $0, form: form, field: field, document: document, language: language)
            } ?? ""
        // A standard lane shows a name that the file does not hold.
        if type == .lane, field == .title, text.isEmpty { text = laneName(of: item) }
        if replacing { text = "" }
        entry = Entry(
            editor: TextEditor(text, allowsLines: form.allowsLines), item: item, field: field,
            command: command, original: replacing ? nil : text)
    }

    /// A feeling that is not there yet can be typed too: its word makes it.
    private func typeForEditing(_ item: ItemID) -> ItemType? {
        if let type = document.type(of: item) { return type }
        if isUnwrittenLane(item) { return .lane }
        guard let step, let persona, item == .keyed(step, by: persona) else { return nil }
        return .feeling
    }

    /// Shows a new item and opens its text for typing.
    mutating func draft(
        _ branch: Branch, _ place: Place, field: FieldName, after before: [Edit] = [],
        links: [Edit] = [], command: String, isCapture: Bool
    ) {
        let edits = before + [.insert(branch, place)] + links
        let origin = cursor
        let selection = sheetSelection
        do {
            let inverse = try document.apply(Change(command, edits))
            draft = Draft(
                edits: edits, inverse: inverse, branch: branch, place: place, isCapture: isCapture,
                origin: origin, originSelection: selection)
            entry = Entry(
                editor: TextEditor("", allowsLines: false), item: branch.id, field: field,
                command: command)
            if sheets.isEmpty { show(branch) } else { select(branch.id) }
        } catch {
            say(Wording.Refusals.failed(error.description), .refusal)
        }
    }

    /// Chooses a new item on the grid.
    private mutating func show(_ branch: Branch) {
        switch branch.type {
        case .phase:
            cursor.column = branch.lists.first?.items.first?.id ?? branch.id
            cursor.row = .phase
        case .step:
            cursor.column = branch.id
            cursor.row = .step
        case .lane:
            cursor.column = nil
            cursor.row = .lane(branch.id)
        default: cursor.item = branch.id
        }
        settle()
    }

    /// Takes the draft out of the document, as if it had never been there.
    mutating func withdrawDraft() {
        guard let draft else { return }
        do {
            try document.apply(draft.inverse)
        } catch {
            preconditionFailure("A draft could not be taken back: \(error)")
        }
        self.draft = nil
    }

    // MARK: Keys

    mutating func type(_ key: Key) {
        guard var entry else { return }
        entry.refusal = nil
        let outcome = entry.editor.handle(key, width: typingWidth)
        self.entry = entry
        switch outcome {
        case .typing: break
        case .commit: commit()
        case .cancel: cancelTyping()
        case .ignored: leaveField(by: key)
        }
    }

    private var typingWidth: Int {
        sheets.isEmpty ? layout().columns.first?.textWidth ?? 20 : (screen.sheet?.columns ?? 40) - 4
    }

    /// Enter: takes what was typed; while capturing, goes on with the next one.
    mutating func commit() {
        guard let entry else { return }
        let typed = entry.editor.text
        guard draft == nil else {
            commitDraft(typed.trimmed)
            return
        }
        guard let type = typeForEditing(entry.item),
            let form = document.schema[type].form(of: entry.field)
        else {
            self.entry = nil
            return
        }
        guard typed != entry.original else {
            self.entry = nil
            return
        }
        switch FieldText.parse(
            typed, form: form, field: entry.field, language: language, today: today)
        {
        case .content(let content): set(entry.item, entry.field, content, command: entry.command)
        case .refused(let phrase):
            self.entry?.refusal = phrase
            return
        }
        self.entry = nil
    }

    private mutating func commitDraft(_ text: String) {
        guard let entry, let draft else { return }
        withdrawDraft()
        self.entry = nil
        guard !text.isEmpty else {
            returnFrom(draft)
            return
        }
        var branch = draft.branch
        branch[FieldKey<String>(entry.field)] = text
        perform(entry.command, draft.edits(with: branch))
        if sheets.isEmpty { show(branch) } else { select(branch.id) }
        if draft.isCapture { captureNext(after: branch, draft, entry) }
    }

    private mutating func captureNext(after branch: Branch, _ draft: Draft, _ entry: Entry) {
        var place = draft.place
        place.after = branch.id
        var next = draft.branch
        next.id = newID()
        next.lists = next.lists.map { list in
            Branch.List(list.name, list.items.map { $0.renewed(makeID: { newID() }) })
        }
        let links = draft.links.map { link -> Edit in
            if case .link(_, let field, let target) = link {
                .link(next.id, field, target)
            } else {
                link
            }
        }
        self.draft(
            next, place, field: entry.field, links: links, command: entry.command,
            isCapture: true)
    }

    /// Esc: what was typed is dropped; a draft goes with it.
    mutating func cancelTyping() {
        let left = draft
        withdrawDraft()
        entry = nil
        if let left { returnFrom(left) }
    }

    private mutating func returnFrom(_ draft: Draft) {
        if sheets.isEmpty {
            cursor = draft.origin
            settle()
        } else if let selection = draft.originSelection {
            sheetSelection = selection
        }
    }

    /// Tab and the arrows up and down leave a field and, while capturing, go on in the next cell.
    private mutating func leaveField(by key: Key) {
        let isCapture = draft?.isCapture ?? false
        let isGrid = sheets.isEmpty && cursor.lane != nil && cursor.column != nil
        let moves: [Key: Direction] = [
            .tab: .right, .backTab: .left, .down: .down, .up: .up,
        ]
        guard let direction = moves[key] else { return }
        guard isCapture, isGrid else {
            if draft == nil, [.down, .up, .tab, .backTab].contains(key) {
                commitAndMove(direction)
            }
            return
        }
        endCapture()
        switch direction {
        case .left, .right: move(direction)
        case .up, .down:
            guard let lane = cursor.lane else { return }
            if case .lane = laneBeside(lane, by: direction == .up ? -1 : 1) {
                cursor.row = laneBeside(lane, by: direction == .up ? -1 : 1)
            }
            cursor.item = nil
            settle()
        }
        if lane?.sort == .cards || lane?.sort == .quotes || lane?.sort == .opportunities {
            capture(command: "add-cards")
        }
    }

    private mutating func commitAndMove(_ direction: Direction) {
        commit()
        guard entry == nil, !sheets.isEmpty else { return }
        moveInSheet(direction.isBackwards ? -1 : 1)
    }

    /// Commits what was typed, without going on.
    private mutating func endCapture() {
        guard let entry, let draft else { return }
        let text = entry.editor.text.trimmed
        withdrawDraft()
        self.entry = nil
        guard !text.isEmpty else {
            returnFrom(draft)
            return
        }
        var branch = draft.branch
        branch[FieldKey<String>(entry.field)] = text
        perform(entry.command, draft.edits(with: branch))
        cursor.item = branch.id
        settle()
    }

    /// Pasted text is text, whatever it holds.
    mutating func paste(_ text: String) {
        if sheets.last?.isFiltering == true, entry == nil {
            filterSheet { _ = $0.insert(pasted: text) }
            return
        }
        let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }
            .filter { !$0.isEmpty }
        let takesSeveral = draft?.isCapture ?? (entry == nil)
        if takesSeveral, lines.count > 1 {
            question = .pastedLines(lines)
            return
        }
        if entry == nil { capture(command: "add-cards") }
        guard entry != nil else { return }
        if entry?.editor.insert(pasted: text) == false {
            say(Wording.Refusals.pastedTooMuch, .refusal)
        }
    }

    /// Makes one item of each line, all taken back by one undo.
    mutating func addPasted(_ lines: [String]) {
        if draft == nil { capture(command: "paste-lines") }
        guard let entry, let draft else { return }
        var place = draft.place
        let begun = entry.editor.text.trimmed
        withdrawDraft()
        self.entry = nil
        var edits: [Edit] = []
        var last = draft.branch
        let texts = begun.isEmpty ? lines : [begun + " " + (lines.first ?? "")] + lines.dropFirst()
        for text in texts {
            var branch = draft.branch
            branch.id = edits.isEmpty ? draft.branch.id : newID(besides: edits)
            branch[FieldKey<String>(entry.field)] = text
            edits.append(.insert(branch, place))
            for case .link(_, let field, let target) in draft.links {
                edits.append(.link(branch.id, field, target))
            }
            place.after = branch.id
            last = branch
        }
        perform("paste-lines", edits)
        if sheets.isEmpty { show(last) } else { select(last.id) }
        say(Wording.Done.pasted(texts.count))
    }
}

extension String {
    /// Without white space at its ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}

extension FieldForm {
    /// Whether texts of the form may have several lines.
    var allowsLines: Bool {
        if case .prose = self { true } else { false }
    }
}
