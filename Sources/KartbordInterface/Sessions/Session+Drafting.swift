import KartbordModel
import KartbordText

/// New items, which are shown while their text is typed and stay when it is committed.
extension Session {
    /// Shows a new item and opens its text for typing.
    mutating func draft(
        _ branch: Branch, _ place: Place, field: FieldName, after before: [Edit] = [],
        links: [Edit] = [], command: String, isCapture: Bool
    ) {
        guard !document.isReadOnly else {
            say(Wording.Refusals.readOnly, .refusal)
            return
        }
        if let lane = cursor.lane, sheets.isEmpty { view.folded.remove(lane) }
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

    /// Takes the text of a draft; while capturing, goes on with the next one.
    mutating func commitDraft(goesOn: Bool) {
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
        guard perform(entry.command, draft.edits(with: branch)) else { return }
        if sheets.isEmpty { show(branch) } else { select(branch.id) }
        guard goesOn, draft.isCapture else { return }
        var place = draft.place
        place.after = branch.id
        let next = another(draft.branch)
        self.draft(
            next, place, field: entry.field, links: draft.links(of: next.id),
            command: entry.command, isCapture: true)
    }

    /// The same item once more, with ids of its own.
    mutating func another(_ branch: Branch, besides edits: [Edit] = []) -> Branch {
        var taken = Set(edits.flatMap(\.insertedIDs))
        return branch.renewed(makeID: {
            let id = document.freshID(using: &generator, besides: taken)
            taken.insert(id)
            return id
        })
    }

    mutating func returnFrom(_ draft: Draft) {
        if sheets.isEmpty {
            cursor = draft.origin
            settle()
        } else if let selection = draft.originSelection {
            sheetSelection = selection
        }
    }

    // MARK: Pasting

    /// Pasted text is text, whatever it holds.
    mutating func paste(_ text: String) {
        prefix = []
        isPrefixShown = false
        let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }
            .filter { !$0.isEmpty }
        switch question {
        case .pastedLines(let before)?:
            question = .pastedLines(before + lines)
            return
        case .replaceExport?: return
        case nil: break
        }
        if sheets.last?.isFiltering == true, entry == nil {
            filterSheet { _ = $0.insert(pasted: text) }
            return
        }
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

    /// Whether each of several lines can become an item here.
    private var takesSeveral: Bool {
        if entry != nil { return draft?.isCapture ?? false }
        guard captureRefusal == nil, !document.isReadOnly else { return false }
        guard sheets.isEmpty else { return true }
        switch cursor.row {
        case .map: return false
        case .phase, .step: return true
        case .lane: return cursor.column == nil || lane?.sort.holdsItems == true
        }
    }

    /// Makes one item of each line, all taken back by one undo.
    mutating func addPasted(_ lines: [String]) {
        if draft == nil { capture(command: "paste-lines") }
        guard let entry, let draft else { return }
        let begun = entry.editor.text.trimmed
        withdrawDraft()
        self.entry = nil
        var place = draft.place
        var edits = draft.preceding
        var last = draft.branch
        let texts = begun.isEmpty ? lines : [begun + " " + (lines.first ?? "")] + lines.dropFirst()
        for (number, text) in texts.enumerated() {
            var branch = number == 0 ? draft.branch : another(draft.branch, besides: edits)
            branch[FieldKey<String>(entry.field)] = text
            edits.append(.insert(branch, place))
            edits += draft.links(of: branch.id)
            place.after = branch.id
            last = branch
        }
        guard perform("paste-lines", edits) else { return }
        if sheets.isEmpty { show(last) } else { select(last.id) }
        say(Wording.Done.pasted(texts.count))
    }
}

extension Edit {
    /// The ids that the edit brings into the document.
    var insertedIDs: [ItemID] {
        if case .insert(let branch, _) = self { branch.flattened.map(\.id) } else { [] }
    }
}
