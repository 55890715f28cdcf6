import KartbordModel
import KartbordText

extension Session {
    /// Carries out edits as one change, which undo takes back whole, and has it stored.
    ///
    /// - Returns: whether that could be done; if not, why was said.
    @discardableResult
    mutating func perform(_ command: String, _ edits: [Edit]) -> Bool {
        guard !edits.isEmpty else { return false }
        guard !document.isReadOnly else {
            say(Wording.Refusals.readOnly, .refusal)
            return false
        }
        let change = Change(command, edits)
        do {
            try history.perform(change, on: &document)
        } catch {
            say(Wording.Refusals.failed(error.description), .refusal)
            return false
        }
        store(change)
        return true
    }

    private mutating func store(_ change: Change) {
        requests.append(.store(change))
        saving = .pending
        marks = marks.filter { document.contains($0) }
        if change.edits.contains(where: \.touchesEvidence) { isHypothesis = document.isHypothesis }
        settle()
    }

    /// Sets one field, also of a feeling that is not there yet.
    mutating func set(
        _ item: ItemID, _ field: FieldName, _ content: FieldContent?, command: String
    ) {
        perform(command, settingEdits(item, field, content))
    }

    /// The edits that set one field, also of a feeling that is not there yet; none when it holds
    /// that already.
    func settingEdits(
        _ item: ItemID, _ field: FieldName, _ content: FieldContent?
    ) -> [Edit] {
        if document.contains(item) {
            let old = document.handle(item).flatMap { document.content($0, field) }
            return old == content ? [] : [.set(item, field, content)]
        }
        if isUnwrittenLane(item) { return writtenLanes + [.set(item, field, content)] }
        guard let step, let persona, item == .keyed(step, by: persona), let content else {
            return []
        }
        let entries = [FieldEntry(.persona, .reference(persona)), FieldEntry(field, content)]
        let branch = Branch(id: item, type: .feeling, fields: entries)
        let after = document.children(of: step, .feelings).last
        return [.insert(branch, Place(step, .feelings, after: after))]
    }

    mutating func undo() {
        do {
            let parents = places(of: history.undoEdits)
            guard let change = try history.undo(&document) else { return }
            store(change)
            focus(on: change, else: parents)
            say(Wording.Done.undid(Command.title(of: change.name, in: document.kind)))
        } catch {
            say(Wording.Refusals.failed(error.description), .refusal)
        }
    }

    mutating func redo() {
        do {
            guard let change = try history.redo(&document) else { return }
            store(change)
            focus(on: change, else: [])
            say(Wording.Done.redid(Command.title(of: change.name, in: document.kind)))
        } catch {
            say(Wording.Refusals.failed(error.description), .refusal)
        }
    }

    /// Where items stand that may be gone afterwards.
    private func places(of edits: [Edit]) -> [ItemID] {
        edits.compactMap { document.parent(of: $0.item) }
    }

    /// Goes to where something was taken back or done again; where it stood when it is gone.
    private mutating func focus(on change: Change, else parents: [ItemID]) {
        // What came back matters more than what was tied to it again.
        let items = parents + change.edits.map(\.item) + change.edits.filter(\.isInsert).map(\.item)
        guard let item = items.last(where: { document.contains($0) && $0 != .map }) else { return }
        if sheets.isEmpty { reveal(item) } else { select(item) }
    }

    /// An id that is free.
    mutating func newID() -> ItemID {
        document.freshID(using: &generator)
    }
}

extension Edit {
    fileprivate var isInsert: Bool { if case .insert = self { true } else { false } }

    /// Whether the edit can make a map rest on a source, or no longer.
    fileprivate var touchesEvidence: Bool {
        switch self {
        case .set(_, let field, _): field == .evidence || field == .source
        case .insert(let branch, _):
            branch.flattened.contains { item in
                item.fields.contains { $0.name == .evidence || $0.name == .source }
            }
        case .remove: true
        case .move, .link, .unlink: false
        }
    }
}
