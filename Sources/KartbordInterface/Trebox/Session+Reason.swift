import KartbordModel
import KartbordScreen
import KartbordText

/// Why an item goes to another box: asked in one line, and kept in its history.
extension Session {
    /// Asks why; nothing is moved before that is answered.
    mutating func askReason(of items: [ItemID], to box: Box?, command: String) {
        guard !document.isReadOnly else {
            say(Wording.Refusals.readOnly, .refusal)
            return
        }
        let moved = items.filter { item in
            document.type(of: item) == .boxItem && document[item, .box] != box
        }
        guard !moved.isEmpty else {
            say(Wording.Boxes.liesThereAlready(boxName(box)), .refusal)
            return
        }
        board.asked = AskedReason(items: moved, box: box, command: command)
    }

    /// Enter moves, with or without a reason; Esc leaves everything where it is.
    mutating func typeReason(_ key: Key) {
        guard var asked = board.asked else { return }
        switch asked.editor.handle(key) {
        case .typing: board.asked = asked
        case .commit:
            board.asked = nil
            moveAsked(asked)
        case .cancel:
            board.asked = nil
            say(Wording.Boxes.notMoved)
        case .ignored: runWhileTyping(key)
        }
    }

    /// Moves as was asked for, as one change.
    mutating func moveAsked(_ asked: AskedReason) {
        let text = asked.editor.text.trimmed
        let reason = text.isEmpty ? nil : text
        var taken: Set<ItemID> = []
        var edits: [Edit] = []
        for item in asked.items {
            let id = document.freshID(using: &generator, besides: taken)
            taken.insert(id)
            edits += document.edits(
                moving: item, to: asked.box, reason: reason, on: today, id: id)
        }
        guard perform(asked.command, edits) else { return }
        marks = []
        let name = asked.items.count == 1 ? name(of: asked.items[0]) : nil
        let balance = currentBalance
        say(
            Wording.Boxes.moved(
                name ?? Wording.Items.boxItem.counted(asked.items.count)(language),
                to: boxName(asked.box)))
        if board.sorting != nil {
            sortNext(after: asked.items, unsorted: balance.unsorted)
        } else if sheets.isEmpty, let last = asked.items.last {
            reveal(last)
        }
    }

    /// The name of a box, or of the place for what is not sorted.
    func boxName(_ box: Box?) -> Phrase {
        box.map { FieldText.label($0.rawValue, .box) } ?? Wording.Boxes.unsorted
    }
}
