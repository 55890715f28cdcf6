/// How a conflict is decided.
///
/// A record does not know whose wish was followed. Whoever shows it can tell by comparing with what
/// they had themselves.
public enum ConflictDecision: CaseIterable, Sendable {
    /// What the map holds stays.
    case kept
    /// The wish that was not followed is followed after all.
    case other
    /// Both wishes have their place: both texts, both sets.
    case both
}

extension Document {
    /// The edits that decide a conflict and take its record away.
    ///
    /// What the map holds can always be kept, also when the item is no longer there:
    ///
    ///     try document.apply(Change("decide", document.edits(deciding: record, as: .kept) ?? []))
    ///
    /// - Parameters:
    ///   - record: the id of the record.
    ///   - decision: what shall be so.
    /// - Returns: the edits; nil when there is no such record, or it cannot be decided so: two
    ///   numbers cannot both be had, and what has gone can have nothing any more.
    public func edits(deciding record: ItemID, as decision: ConflictDecision) -> [Edit]? {
        guard let conflict: Conflict = item(record) else { return nil }
        guard decision != .kept else { return removal(of: record) }
        guard contains(conflict.subject) else { return nil }
        let wish: [Edit]?
        switch (conflict.kind, decision) {
        case (.value, .other):
            wish = conflict.field.flatMap { field, form in
                edits(setting: field, of: conflict.subject, form, to: conflict.other)
            }
        case (.value, .both):
            wish = conflict.joined.flatMap { joined in
                conflict.field.flatMap { field, form in
                    edits(setting: field, of: conflict.subject, form, to: joined)
                }
            }
        case (.removed, .other):
            // What is about the record itself would be in the way of removing both.
            guard conflict.subject != .map, conflict.subject != record else { return nil }
            return removal(of: [conflict.subject, record])
        case (.place, .other):
            let place = conflict.otherPlace.flatMap { canMove(conflict.subject, to: $0) ? $0 : nil }
            wish = place.map { [.move(conflict.subject, $0)] }
        default: wish = nil
        }
        return wish.map { $0 + removal(of: record) }
    }

    /// The ways in which a conflict can be decided, keeping first.
    public func decisions(on record: ItemID) -> [ConflictDecision] {
        ConflictDecision.allCases.filter { edits(deciding: record, as: $0) != nil }
    }

    private func canMove(_ id: ItemID, to place: Place) -> Bool {
        guard let type = type(of: id), let handle = handle(place.parent) else { return false }
        if case .keyed = schema[type].identity, parent(of: id) != place.parent { return false }
        var above: Handle? = handle
        while let current = above {
            if self.id(current) == id { return false }
            above = parent(current)
        }
        return true
    }

    /// The edits after which a field holds something else, whatever it holds; nil when it cannot.
    private func edits(
        setting field: FieldName, of id: ItemID, _ form: FieldForm, to goal: FieldContent?
    ) -> [Edit]? {
        guard let handle = handle(id) else { return nil }
        if case .keyed(field) = schema[type(handle)].identity { return nil }
        guard case .links(let types) = form else { return [.set(id, field, goal)] }
        let before = content(handle, field)?.namedItems.filter { isLink(to: $0, types) } ?? []
        let edits: [Edit] = before.map { .unlink(id, field, $0) } + [.set(id, field, nil)]
        guard case .links(let ids) = goal else { return edits + [.set(id, field, goal)] }
        return edits + ids.filter { isLink(to: $0, types) }.map { .link(id, field, $0) }
    }
}

extension Conflict {
    /// What holds both wishes; nil when nothing can.
    fileprivate var joined: FieldContent? {
        guard let form = field?.form else { return nil }
        switch (form, kept, other) {
        case (.line, .text(let kept)?, .text(let other)?): return .text("\(kept) / \(other)")
        case (.prose, .text(let kept)?, .text(let other)?): return .text("\(kept)\n\n\(other)")
        case (.texts, .texts(let kept)?, .texts(let other)?):
            return .texts(
                kept + other.filter { text in !kept.contains { $0.hasSameBytes(as: text) } })
        default: return nil
        }
    }
}
