import KartbordModel
import KartbordText

/// Removing, cutting, copying and pasting.
extension Session {
    /// What a command is about: everything that is marked, else what is chosen; in reading order.
    private var doomed: [ItemID] {
        guard marks.isEmpty else {
            let all = document.schema.types.flatMap { document.items(of: $0.type) }
            return all.map { document.id($0) }.filter { marks.contains($0) }
        }
        if let item = formRowItem { return [item] }
        if let item = chosenItem { return item == .map ? [] : [item] }
        guard lane?.sort == .curve, let step, let persona else { return [] }
        let feeling = ItemID.keyed(step, by: persona)
        return document.contains(feeling) ? [feeling] : []
    }

    /// The alternative or feeling of the chosen row in a form.
    var formRowItem: ItemID? {
        guard let sheet = sheets.last, case .fields = sheet.content,
            case .item(let id)? = chosenRow(of: sheet)?.target, document.contains(id)
        else { return nil }
        return id
    }

    mutating func removeChosen(_ command: String) {
        let items = outermost(doomed)
        guard !items.isEmpty else { return }
        let name = items.count == 1 ? name(of: items[0]) : ""
        let edits = removal(of: items)
        let inside = edits.reduce(0) { count, edit in
            guard case .remove(let id) = edit else { return count }
            return count + (document.branch(id)?.flattened.count ?? 1)
        }
        guard perform(command, edits) else { return }
        marks = []
        settleSelection()
        let more = inside - items.count
        say(
            items.count == 1
                ? Wording.Done.removed(name, besides: more)
                : Wording.Done.removedSeveral(items.count + more))
    }

    /// The edits that remove items; a lane that the file does not name is written down first.
    private func removal(of items: [ItemID]) -> [Edit] {
        guard items.contains(where: isUnwrittenLane) else { return document.removal(of: items) }
        var written = document
        do {
            try written.apply(Change("add-lane", writtenLanes))
        } catch {
            preconditionFailure("The lanes could not be written down: \(error)")
        }
        return writtenLanes + written.removal(of: items)
    }

    /// Without what stands inside another of them.
    private func outermost(_ items: [ItemID]) -> [ItemID] {
        items.filter { item in
            var above = document.parent(of: item)
            while let current = above {
                if items.contains(current) { return false }
                above = document.parent(of: current)
            }
            return true
        }
    }

    /// Why what is chosen can be removed but not cut: what hangs on it would be lost.
    var cutRefusal: Phrase? {
        let types = Set(doomed.compactMap { document.type(of: $0) })
        if types.contains(.persona) || types.contains(.lane) || types.contains(.feeling) {
            return Wording.Refusals.onlyMoved
        }
        return types.count > 1 ? Wording.Refusals.oneSort : nil
    }

    mutating func cutChosen() {
        copy()
        cutLinks = document.removal(of: outermost(doomed)).compactMap { edit in
            if case .unlink(let source, let field, let target) = edit {
                .link(source, field, target)
            } else {
                nil
            }
        }
        removeChosen("cut-item")
    }

    mutating func copyChosen() {
        copy()
        cutLinks = []
        marks = []
        let text = clipboard.map(\.plainText).joined(separator: "\n")
        requests.append(.clipboard(text))
        say(Wording.Done.sentToTerminal(clipboard.count))
    }

    private mutating func copy() {
        clipboard = outermost(doomed).compactMap { document.branch($0) }
        clipboardOwner = sheets.isEmpty ? kindView.owner(self) : nil
    }

    var pasteRefusal: Phrase? {
        guard let first = clipboard.first else { return Wording.Refusals.nothingToPaste }
        return kindView.pasteRefusal(self, first.type)
    }

    /// Puts in what was cut or copied; what was cut keeps its ids and its links.
    mutating func pasteItems(before: Bool) {
        guard let first = clipboard.first,
            var place = kindView.pastePlace(self, first.type, before: before)
        else { return }
        var edits: [Edit] = []
        var pasted: [ItemID] = []
        for branch in clipboard where branch.type == first.type {
            var branch = branch
            let isFree = branch.flattened.allSatisfy { !document.contains($0.id) }
            if !isFree { branch = another(branch, besides: edits) }
            let fitted = kindView.fitted(&self, withoutLinksToNothing(branch))
            branch = fitted.branch
            edits.append(.insert(branch, place))
            edits += fitted.links
            place.after = branch.id
            pasted.append(branch.id)
        }
        let inside = Set(edits.map(\.item))
        edits += cutLinks.filter { edit in
            guard case .link(let source, _, let target) = edit else { return false }
            return document.contains(source) && inside.contains(target)
        }
        guard perform("paste-items", edits) else { return }
        cutLinks = []
        guard let last = pasted.last else { return }
        if sheets.isEmpty { kindView.follow(&self, last) } else { select(last) }
        say(Wording.Done.pasted(pasted.count))
    }

    /// What was copied may be linked to what has gone since.
    private func withoutLinksToNothing(_ branch: Branch) -> Branch {
        let inside = Set(branch.flattened.map(\.id))
        var branch = branch
        for (place, entry) in branch.fields.enumerated() {
            guard case .links(let ids) = entry.content else { continue }
            let kept = ids.filter { document.contains($0) || inside.contains($0) }
            branch.fields[place].content = .links(kept)
        }
        for list in branch.lists.indices {
            branch.lists[list].items = branch.lists[list].items.map { withoutLinksToNothing($0) }
        }
        return branch
    }

    mutating func toggleMark() {
        guard let item = chosenItem, item != .map else { return }
        if marks.remove(item) == nil { marks.insert(item) }
        if !sheets.isEmpty {
            moveInSheet(1)
        } else if document.kind == .trebox {
            move(.down)
        } else if let place = entries.firstIndex(of: item), place + 1 < entries.count {
            cursor.item = entries[place + 1]
        }
        say(Wording.Done.marked(marks.count))
    }
}

extension Branch {
    /// What the item and all below it say, a line each.
    var plainText: String {
        flattened.compactMap { branch in
            branch.type.nameField.flatMap { branch[FieldKey<String>($0)] }
        }.joined(separator: "\n")
    }
}
