import KartbordModel
import KartbordScreen
import KartbordText

/// Typing: of what is there, and of what shall be there.
extension Session {
    /// Opens a field for typing.
    mutating func edit(_ item: ItemID, _ field: FieldName, command: String, replacing: Bool = false)
    {
        guard !document.isReadOnly else {
            say(Wording.Refusals.readOnly, .refusal)
            return
        }
        if let lane = cursor.lane, sheets.isEmpty { view.folded.remove(lane) }
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
            command: command, original: replacing ? nil : text, base: content)
    }

    /// A feeling that is not there yet can be typed too: its word makes it.
    func typeForEditing(_ item: ItemID) -> ItemType? {
        if let type = document.type(of: item) { return type }
        if isUnwrittenLane(item) { return .lane }
        guard let step, let persona, item == .keyed(step, by: persona) else { return nil }
        return .feeling
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
        case .cancel:
            // What was captured is kept; the other keys that cancel drop it.
            let isTyped = !entry.editor.text.trimmed.isEmpty
            if key == .escape, draft?.isCapture == true, isTyped {
                commitDraft(goesOn: false)
            } else if key == .escape, entry.goesOn, isTyped {
                self.entry?.goesOn = false
                commit()
            } else {
                cancelTyping()
            }
        case .ignored: leaveField(by: key)
        }
    }

    /// How wide the text is drawn; without limit where it stands on one line.
    private var typingWidth: Int {
        guard sheets.isEmpty else { return surface == .form ? formValueWidth : .max }
        return kindView.typingWidth(self)
    }

    /// Enter: takes what was typed; while capturing, goes on with the next one.
    mutating func commit() {
        guard let entry else { return }
        guard draft == nil else {
            commitDraft(goesOn: true)
            return
        }
        let typed = entry.editor.text
        guard let type = typeForEditing(entry.item),
            let form = document.schema[type].form(of: entry.field),
            typed != entry.original, entry.original != nil || !typed.trimmed.isEmpty
        else {
            self.entry = nil
            return
        }
        switch FieldText.parse(
            typed, form: form, field: entry.field, language: language, today: today)
        {
        case .content(let content) where entry.isOvertaken && document.contains(entry.item):
            perform(
                entry.command,
                document.edits(
                    setting: entry.field, of: entry.item, to: content, over: entry.base))
        case .content(let content): set(entry.item, entry.field, content, command: entry.command)
        case .refused(let phrase):
            self.entry?.refusal = phrase
            return
        }
        self.entry = nil
        if entry.goesOn { capture(command: "add-cards") }
    }

    /// Esc: what was typed is dropped; a draft goes with it.
    mutating func cancelTyping() {
        let left = draft
        withdrawDraft()
        entry = nil
        if let left { returnFrom(left) }
    }

    /// Tab and the arrows up and down take what was typed and go on in the next cell or row.
    private mutating func leaveField(by key: Key) {
        let moves: [Key: Direction] = [
            .tab: .right, .backTab: .left, .down: .down, .up: .up,
        ]
        guard let direction = moves[key] else {
            runWhileTyping(key)
            return
        }
        let wasCapture = draft?.isCapture ?? entry?.goesOn ?? false
        self.entry?.goesOn = false
        if draft == nil { commit() } else { commitDraft(goesOn: false) }
        guard entry == nil else { return }
        guard sheets.isEmpty else {
            if !wasCapture {
                moveInSheet(direction.isBackwards ? -1 : 1)
                if direction.isAcross { typeOnInForm() }
            }
            return
        }
        kindView.goOn(&self, direction, wasCapture: wasCapture)
    }

    /// Saving, redrawing and leaving are not held up by a field.
    mutating func runWhileTyping(_ key: Key) {
        guard let command = Command.find([key], on: surface, in: document.kind),
            command.subject == .keeping || command.name == "redraw"
        else { return }
        run(command)
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
