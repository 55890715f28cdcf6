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
        let origin = whereabouts
        let selection = sheetSelection
        do {
            let inverse = try document.apply(Change(command, edits))
            draft = Draft(
                edits: edits, inverse: inverse, branch: branch, place: place, isCapture: isCapture,
                origin: origin, originSelection: selection)
            entry = Entry(
                editor: TextEditor("", allowsLines: false), item: branch.id, field: field,
                command: command)
            if sheets.isEmpty { kindView.show(&self, branch) } else { select(branch.id) }
        } catch {
            say(Wording.Refusals.failed(error.description), .refusal)
        }
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
        guard !text.isEmpty else {
            withdrawDraft()
            self.entry = nil
            returnFrom(draft)
            return
        }
        var branch = draft.branch
        switch written(text, in: branch, entry.field) {
        case .content(let fields):
            branch = branch.filled(with: fields)
        case .refused(let phrase):
            self.entry?.refusal = phrase
            return
        }
        withdrawDraft()
        self.entry = nil
        guard perform(entry.command, draft.edits(with: branch)) else { return }
        if sheets.isEmpty { kindView.show(&self, branch) } else { select(branch.id) }
        guard goesOn, draft.isCapture else { return }
        var place = draft.place
        place.after = branch.id
        let next = another(draft.branch)
        self.draft(
            next, place, field: entry.field, links: draft.links(of: next.id),
            command: entry.command, isCapture: true)
    }

    /// What became of the text of a new item.
    enum Written {
        case content([FieldEntry])
        case refused(Phrase)
    }

    /// The fields that the text of a new item gives it; a reading may come with its day.
    func written(_ text: String, in branch: Branch, _ field: FieldName) -> Written {
        guard let form = document.schema[branch.type].form(of: field) else { return .content([]) }
        var text = text
        var fields: [FieldEntry] = []
        if branch.type == .reading {
            let parts = text.split(separator: " ").map(String.init)
            let day =
                parts.count > 1
                ? parts.lazy.compactMap({ part in
                    DateText.parse(part, today: today, isPast: true).map { (part, $0) }
                }).first : nil
            if let (part, date) = day {
                fields.append(FieldEntry(.date, .text(date.description)))
                text = parts.filter { $0 != part }.joined(separator: " ")
            }
        }
        switch FieldText.parse(text, form: form, field: field, language: language, today: today) {
        case .refused(let phrase): return .refused(phrase)
        case .content(let content):
            return .content(fields + (content.map { [FieldEntry(field, $0)] } ?? []))
        }
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
            whereabouts = draft.origin
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
        if board.asked != nil {
            if board.asked?.editor.insert(pasted: text) == false {
                say(Wording.Refusals.pastedTooMuch, .refusal)
            }
            return
        }
        // What is pasted while things are sorted is not meant for the item that is looked at.
        if board.sorting != nil, sheets.isEmpty, entry == nil { return }
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
        if let entry { return draft?.isCapture ?? entry.goesOn }
        guard captureRefusal == nil, !document.isReadOnly else { return false }
        guard sheets.isEmpty else { return true }
        return kindView.takesSeveral(self)
    }

    /// Makes one item of each line, all taken back by one undo.
    mutating func addPasted(_ lines: [String]) {
        if draft == nil, entry == nil { capture(command: "paste-lines") }
        guard let entry else { return }
        guard let draft else {
            addPasted(lines, from: entry)
            return
        }
        let begun = entry.editor.text.trimmed
        withdrawDraft()
        self.entry = nil
        addPasted(begun, lines, as: draft, entry.field, after: draft.preceding)
    }

    /// The first line is the text of what is there already, the others make new items after it.
    private mutating func addPasted(_ lines: [String], from entry: Entry) {
        let text = (entry.editor.text.trimmed + " " + (lines.first ?? "")).trimmed
        let first = Edit.set(entry.item, entry.field, .text(text))
        self.entry = nil
        makeNew(before: false)
        guard let draft else { return }
        let field = self.entry?.field ?? entry.field
        withdrawDraft()
        self.entry = nil
        addPasted("", Array(lines.dropFirst()), as: draft, field, after: [first])
    }

    private mutating func addPasted(
        _ begun: String, _ lines: [String], as draft: Draft, _ field: FieldName,
        after before: [Edit]
    ) {
        var place = draft.place
        var edits = before
        var last = draft.branch
        let texts = begun.isEmpty ? lines : [begun + " " + (lines.first ?? "")] + lines.dropFirst()
        for (number, text) in texts.enumerated() {
            var branch = number == 0 ? draft.branch : another(draft.branch, besides: edits)
            branch[FieldKey<String>(field)] = text
            edits.append(.insert(branch, place))
            edits += draft.links(of: branch.id)
            place.after = branch.id
            last = branch
        }
        guard perform("paste-lines", edits) else { return }
        if sheets.isEmpty { kindView.show(&self, last) } else { select(last.id) }
        say(Wording.Done.pasted(texts.count))
    }
}

extension Edit {
    /// The ids that the edit brings into the document.
    var insertedIDs: [ItemID] {
        if case .insert(let branch, _) = self { branch.flattened.map(\.id) } else { [] }
    }
}
