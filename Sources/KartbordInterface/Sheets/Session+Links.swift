import KartbordModel
import KartbordText

/// Links between insights, opportunities and what they are about.
extension Session {
    /// What an item can be linked to, in reading order.
    func linkables(of item: ItemID) -> [Handle] {
        let types = document.type(of: item).map { document.schema.linkedTypes($0) } ?? []
        return types.flatMap { document.items(of: $0) }
    }

    /// What an item is linked to, in both directions.
    func linkedItems(of item: ItemID) -> [ItemID] {
        guard let handle = document.handle(item) else { return [] }
        var linked: [ItemID] = []
        for entry in document.fields(handle) where entry.name != .personas {
            guard case .links(let ids) = entry.content else { continue }
            linked += ids.filter { document.contains($0) }
        }
        return linked + document.links(to: item).map(\.source)
    }

    /// The edit that links two items, or takes their link away: the side that has the field holds it.
    private func toggling(_ one: ItemID, _ other: ItemID) -> Edit? {
        for (source, target) in [(one, other), (other, one)] {
            guard let type = document.type(of: source), let targetType = document.type(of: target),
                let handle = document.handle(source)
            else { continue }
            for (name, form) in document.schema[type].fields {
                guard case .links(let types) = form, types.contains(targetType) else { continue }
                let ids = document.content(handle, name).flatMap { [ItemID]($0) } ?? []
                return ids.contains(target)
                    ? .unlink(source, name, target) : .link(source, name, target)
            }
        }
        return nil
    }

    /// Links two items, or takes their link away.
    mutating func toggleLink(_ one: ItemID, _ other: ItemID) {
        guard let edit = toggling(one, other) else {
            say(Wording.Refusals.cannotLink(in: document.kind.rawValue), .refusal)
            return
        }
        let isLinking: Bool
        if case .link = edit { isLinking = true } else { isLinking = false }
        guard perform(isLinking ? "link-item" : "unlink-item", [edit]) else { return }
        let name = name(of: other)
        say(isLinking ? Wording.Done.linked(name) : Wording.Done.unlinked(name))
    }

    /// Makes an insight of what was typed and links it to a step or a card.
    mutating func linkNewInsight(_ text: String, to item: ItemID) {
        guard document.kind != .trebox else {
            linkNewSignal(text, to: item)
            return
        }
        let field: FieldKey<[ItemID]> = document.type(of: item) == .card ? .cards : .steps
        let kind = InsightKind.observation
        let branch = Branch(
            id: newID(), type: .insight,
            fields: [FieldEntry(.text, .text(text)), FieldEntry(.kind, kind.content)])
        let after = document.children(of: .map, .insights).last
        let edits: [Edit] = [
            .insert(branch, Place(.map, .insights, after: after)),
            .link(branch.id, field.name, item),
        ]
        guard perform("link-item", edits) else { return }
        say(Wording.Done.linked(text))
    }

    /// Goes to an item, wherever it is shown, and remembers where the person was.
    mutating func go(to item: ItemID) {
        leaveTrail()
        switch document.type(of: item) {
        case .insight: openSheet(.insights, at: item)
        case .opportunity, .alternative: openSheet(.opportunities, at: item)
        case .persona: openSheet(.personas, at: item)
        case .signal: openSheet(.signals, at: item)
        default:
            sheets = []
            if !reveal(item) { openSheet(.fields(item)) }
        }
    }
}
