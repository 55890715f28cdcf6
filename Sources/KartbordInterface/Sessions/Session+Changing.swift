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
        guard field != .box || document.type(of: item) != .boxItem else {
            // A move is asked why, and goes into the history.
            askReason(of: [item], to: content.flatMap { Box($0) }, command: "move-to")
            return
        }
        perform(command, settingEdits(item, field, content) + arrivalEdits(item, field))
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
        let parents = places(of: history.undoEdits)
        retract(else: parents, Wording.Done.undid, partly: Wording.Sharing.undidPart) {
            history, document throws(EditError) in try history.undo(&document)
        }
    }

    mutating func redo() {
        retract(else: [], Wording.Done.redid, partly: Wording.Sharing.redidPart) {
            history, document throws(EditError) in try history.redo(&document)
        }
    }

    /// Takes something back or does it again, as far as others have left it a place.
    private mutating func retract(
        else parents: [ItemID], _ wholly: (Phrase) -> Phrase, partly: (Phrase) -> Phrase,
        _ step: (inout History, inout Document) throws(EditError) -> Retraction?
    ) {
        let retraction: Retraction
        do throws(EditError) {
            guard let taken = try step(&history, &document) else { return }
            retraction = taken
        } catch {
            say(Wording.Refusals.failed(error.description), .refusal)
            return
        }
        let title = Command.title(of: retraction.change.name, in: document.kind)
        guard !retraction.change.edits.isEmpty else {
            say(Wording.Sharing.noPlace(title), .refusal)
            return
        }
        store(retraction.change)
        focus(on: retraction.change, else: parents)
        say(retraction.isWhole ? wholly(title) : partly(title))
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
    var touchesEvidence: Bool {
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
