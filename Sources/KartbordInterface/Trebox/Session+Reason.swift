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
        let edits = edits(of: asked)
        // Sorting goes on from the item that was sorted, which settling would take it away from.
        let sorting = board.sorting
        board.sorting = nil
        let isDone = perform(asked.command, edits)
        board.sorting = sorting
        guard isDone else { return }
        marks = []
        let name = asked.items.count == 1 ? "”\(name(of: asked.items[0]))”" : nil
        say(
            Wording.Boxes.moved(
                name ?? Wording.Items.boxItem.counted(asked.items.count)(language),
                to: boxName(asked.box)))
        if sorting != nil {
            sortNext(after: asked.items)
        } else if sheets.isEmpty, let last = asked.items.last {
            reveal(last)
        }
    }

    /// What moving would do, with the reason as it stands now.
    mutating func edits(of asked: AskedReason) -> [Edit] {
        let text = asked.editor.text.trimmed
        var taken: Set<ItemID> = []
        return asked.items.flatMap { item in
            let id = document.freshID(using: &generator, besides: taken)
            taken.insert(id)
            return document.edits(
                moving: item, to: asked.box, reason: text.isEmpty ? nil : text, on: today, id: id)
        }
    }

    /// The name of a box, or of the place for what is not sorted.
    func boxName(_ box: Box?) -> Phrase {
        box.map { FieldText.label($0.rawValue, .box) } ?? Wording.Boxes.unsorted
    }
}
