import KartbordModel
import KartbordText

/// Text that is being typed while others change the map around it, and what it takes to go on.
struct PendingText {
    /// What it stands in and is about, from the top down, each without what is below it.
    let surroundings: [(branch: Branch, place: Place)]
    /// What puts the item there in which it is typed.
    let edits: [Edit]
    let branch: Branch
    /// The draft that it is typed in already; nil for an item of the map.
    let draft: Draft?

    /// What a draft needs, once it is withdrawn.
    init(_ draft: Draft, _ document: Document) {
        let own = Set(draft.edits.flatMap(\.insertedIDs))
        surroundings = document.lineage(around: draft.branch, in: draft.place).filter {
            !own.contains($0.branch.id)
        }
        edits = draft.edits
        branch = draft.branch
        self.draft = draft
    }

    /// What an item of the map would need if it were removed.
    init?(_ item: ItemID, _ document: Document) {
        guard item != .map, let branch = document.branch(item), let place = document.place(of: item)
        else { return nil }
        surroundings = document.lineage(around: branch, in: place)
        edits = [.insert(branch, place)]
        self.branch = branch
        draft = nil
    }
}

extension Session {
    /// What is being typed now.
    func pendingText() -> PendingText? {
        guard let entry else { return nil }
        guard let draft else { return PendingText(entry.item, document) }
        // Seen without the draft, since it is out of the map while the map changes.
        return PendingText(draft, document)
    }

    /// Makes sure that what is being typed has an item, after the map has changed.
    ///
    /// When somebody removed it, the item comes back as a draft, with what it stood in: it is there
    /// again for all when the text is taken, and gone when the typing is cancelled.
    ///
    /// - Returns: whether that was so.
    @discardableResult
    mutating func restore(_ pending: PendingText) -> Bool {
        guard pending.draft != nil || !document.contains(pending.branch.id) else { return false }
        var made: [Edit] = []
        var inverses: [Edit] = []
        for (branch, place) in pending.surroundings where !document.contains(branch.id) {
            put(branch, place, &made, &inverses)
        }
        let isMissed = !made.isEmpty
        var typed: (branch: Branch, place: Place)?
        for edit in pending.edits {
            guard case .insert(let branch, let place) = edit else {
                carryOut(edit, &made, &inverses)
                continue
            }
            let isTyped = branch.id == pending.branch.id
            // What else the draft needed may have been made by somebody else meanwhile.
            guard isTyped || !document.contains(branch.id) else { continue }
            let free = document.contains(branch.id) ? another(branch) : branch
            guard let fitted = put(free, place, &made, &inverses), isTyped else { continue }
            typed = fitted
        }
        guard let typed else {
            // Without a place there is nothing to go back to but the text itself.
            for inverse in inverses.reversed() { _ = try? document.apply(inverse) }
            loseEntry()
            return true
        }
        draft = Draft(
            edits: made, inverse: Change("", inverses.reversed()), branch: typed.branch,
            place: typed.place, isCapture: pending.draft?.isCapture ?? false,
            origin: pending.draft?.origin ?? whereabouts,
            originSelection: pending.draft?.originSelection ?? sheetSelection)
        entry?.item = typed.branch.id
        return pending.draft == nil || isMissed
    }

    @discardableResult
    private mutating func put(
        _ branch: Branch, _ place: Place, _ made: inout [Edit], _ inverses: inout [Edit]
    ) -> (branch: Branch, place: Place)? {
        guard let place = history.place(place, in: document),
            let branch = document.withoutLoss(branch),
            carryOut(.insert(branch, place), &made, &inverses)
        else { return nil }
        return (branch, place)
    }

    @discardableResult
    private mutating func carryOut(
        _ edit: Edit, _ made: inout [Edit], _ inverses: inout [Edit]
    ) -> Bool {
        do throws(EditError) {
            inverses.append(try document.apply(edit))
            made.append(edit)
            return true
        } catch {
            // Others have changed what it was about; the text itself does not hang on it.
            return false
        }
    }

    /// Shows the text, since it has no place in the map any more.
    private mutating func loseEntry() {
        if let text = entry?.editor.text, !text.trimmed.isEmpty {
            say(Wording.Sharing.noPlaceFor(text), .alarm)
        }
        entry = nil
    }
}

extension Document {
    /// What a branch stands in and refers to.
    func lineage(around branch: Branch, in place: Place) -> [(branch: Branch, place: Place)] {
        var lineage = lineage(of: place.parent)
        for entry in branch.fields {
            if case .reference(let id) = entry.content { lineage += self.lineage(of: id) }
        }
        return lineage
    }

    /// The item and what it stands in, from the top down, each without what is below it.
    func lineage(of id: ItemID) -> [(branch: Branch, place: Place)] {
        var lineage: [(branch: Branch, place: Place)] = []
        var current = id
        while current != .map, let handle = handle(current), let place = place(of: current) {
            let bare = Branch(
                id: current, type: type(handle), fields: fields(handle), unknown: unknown(handle))
            lineage.append((bare, place))
            current = place.parent
        }
        return lineage.reversed()
    }
}
