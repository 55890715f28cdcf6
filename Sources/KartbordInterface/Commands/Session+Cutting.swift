import KartbordModel
import KartbordText

/// Removing, cutting, copying and pasting.
extension Session {
    /// What a command is about: everything that is marked, else what is chosen; in reading order.
    private var doomed: [ItemID] {
        guard marks.isEmpty else {
            let all =
                candidates(of: .card) + candidates(of: .step) + candidates(of: .insight)
                + candidates(of: .opportunity) + candidates(of: .persona)
            let marked = all.map { document.id($0) }.filter { marks.contains($0) }
            return marked + marks.filter { !marked.contains($0) }.sorted()
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
        clipboardStep = sheets.isEmpty ? step : nil
    }

    var pasteRefusal: Phrase? {
        guard let first = clipboard.first else { return Wording.Refusals.nothingToPaste }
        switch first.type {
        case .card: return step == nil || !sheets.isEmpty ? Wording.Refusals.noStepHere : nil
        case .step: return phase == nil ? Wording.Refusals.noStepHere : nil
        case .lane, .persona, .feeling, .alternative: return Wording.Refusals.onlyMoved
        default: return nil
        }
    }

    /// Puts in what was cut or copied; what was cut keeps its ids and its links.
    mutating func pasteItems(before: Bool) {
        guard let first = clipboard.first, var place = pastePlace(first.type, before: before) else {
            return
        }
        var edits: [Edit] = []
        var pasted: [ItemID] = []
        for branch in clipboard where branch.type == first.type {
            var branch = branch
            let isFree = branch.flattened.allSatisfy { !document.contains($0.id) }
            if !isFree { branch = another(branch, besides: edits) }
            if branch.type == .card {
                if let lane, lane.sort == .cards {
                    branch[.lane] = lane.id
                } else if let old = branch[.lane], !lanes.contains(where: { $0.id == old }) {
                    branch[.lane] = lanes.first { $0.sort == .cards }?.id
                }
            }
            branch = withoutLinksToNothing(branch)
            if sheets.isEmpty, let linked = branch[.steps] {
                // A quote goes with the card that it is: from the step it was cut at to this one.
                branch[.steps] = linked.filter { $0 != clipboardStep }
            }
            edits.append(.insert(branch, place))
            if [.insight, .opportunity].contains(branch.type), sheets.isEmpty, let step,
                branch[.steps]?.contains(step) != true
            {
                edits.append(.link(branch.id, .steps, step))
            }
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
        if !sheets.isEmpty {
            select(last)
        } else if first.type == .insight || first.type == .opportunity {
            cursor.item = last
            settle()
        } else {
            reveal(last)
        }
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

    private func pastePlace(_ type: ItemType, before: Bool) -> Place? {
        let list: (ListName, ItemID)? =
            switch type {
            case .card: step.map { (.cards, $0) }
            case .step: phase.map { (.steps, $0) }
            case .phase: (.phases, .map)
            case .lane: (.lanes, .map)
            case .persona: (.personas, .map)
            case .insight: (.insights, .map)
            case .opportunity: (.opportunities, .map)
            default: nil
            }
        guard let (name, parent) = list else { return nil }
        let siblings = document.children(of: parent, name)
        let chosen: ItemID? =
            switch type {
            case .step: step
            case .phase: phase
            default: chosenItem
            }
        guard let chosen, let position = siblings.firstIndex(of: chosen) else {
            return Place(parent, name, after: siblings.last)
        }
        let after = before ? (position > 0 ? siblings[position - 1] : nil) : chosen
        return Place(parent, name, after: after)
    }

    mutating func toggleMark() {
        guard let item = chosenItem, item != .map else { return }
        if marks.remove(item) == nil { marks.insert(item) }
        if !sheets.isEmpty {
            moveInSheet(1)
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
