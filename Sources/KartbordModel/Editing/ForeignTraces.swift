/// What others have touched, and when, counted in their changes.
///
/// It decides what of an older change of one's own may still be taken back, at a cost that grows
/// with that change alone.
struct ForeignTraces: Sendable {
    private struct Touch: Hashable, Sendable {
        let item: ItemID
        let field: FieldName
    }

    /// How many foreign changes have come.
    private(set) var count = 0
    /// When others did anything to an item, or put it in.
    private var touched: [ItemID: Int] = [:]
    private var moved: [ItemID: Int] = [:]
    private var set: [Touch: Int] = [:]
    /// Where items stood that others took from there.
    private var left: [ItemID: Place] = [:]

    /// The traces with those of one more change, which is about to be carried out.
    func noting(_ change: Change, in document: Document) -> ForeignTraces {
        var traces = self
        traces.count += 1
        for edit in change.edits { traces.note(edit, document) }
        return traces
    }

    private mutating func note(_ edit: Edit, _ document: Document) {
        touched[edit.item] = count
        switch edit {
        case .insert(let branch, _):
            for item in branch.flattened { touched[item.id] = count }
        case .remove(let id):
            left[id] = document.place(of: id)
        case .move(let id, _):
            moved[id] = count
            left[id] = document.place(of: id)
        case .set(let id, let field, _):
            set[Touch(item: id, field: field)] = count
        case .link, .unlink: break
        }
    }

    // MARK: Taking back

    /// Carries out those of the edits that are about nothing that others have touched since.
    ///
    /// - Returns: what was done and, in the same order, what would take that back.
    func carryOut(
        _ edits: [Edit], since time: Int, on document: inout Document
    ) -> (done: [Edit], inverses: [Edit]) {
        let staying = staying(edits, since: time, document)
        var done: [Edit] = []
        var inverses: [Edit] = []
        for edit in edits {
            guard let fitted = fitted(edit, since: time, staying, document) else { continue }
            do throws(EditError) {
                inverses.append(try document.apply(fitted))
                done.append(fitted)
            } catch {
                // There is no room for it any more, which is for whoever asked to say.
                continue
            }
        }
        return (done, inverses)
    }

    /// The items that cannot be removed, since others have worked on them or in them.
    private func staying(
        _ edits: [Edit], since time: Int, _ document: Document
    ) -> Set<ItemID> {
        var staying: Set<ItemID> = []
        for case .remove(let id) in edits {
            let items = document.branch(id)?.flattened ?? []
            if items.contains(where: { isTouched($0.id, since: time) }) {
                staying.formUnion(items.map(\.id))
            }
        }
        return staying
    }

    private func isTouched(_ id: ItemID, since time: Int) -> Bool {
        touched[id].map { $0 > time } ?? false
    }

    /// The edit as it fits now; nil when it would undo what others did.
    private func fitted(
        _ edit: Edit, since time: Int, _ staying: Set<ItemID>, _ document: Document
    ) -> Edit? {
        switch edit {
        case .insert(let branch, let place):
            guard !branch.flattened.contains(where: { document.contains($0.id) }),
                let place = resolved(place, in: document)
            else { return nil }
            return document.withoutLoss(branch).map { .insert($0, place) }
        case .remove(let id):
            return staying.contains(id) ? nil : edit
        case .move(let id, let place):
            guard moved[id].map({ $0 <= time }) ?? true else { return nil }
            return resolved(place, in: document).map { .move(id, $0) }
        case .set(let id, let field, _):
            let isTheirs = set[Touch(item: id, field: field)].map { $0 > time } ?? false
            return isTheirs ? nil : edit
        case .link(let id, _, let target):
            return document.contains(id) && document.contains(target) ? edit : nil
        case .unlink(let id, _, let target):
            return staying.contains(id) || staying.contains(target) ? nil : edit
        }
    }

    /// The place beside what is still there of the list; nil when what holds the list is gone.
    func resolved(_ place: Place, in document: Document) -> Place? {
        guard document.contains(place.parent) else { return nil }
        var after = place.after
        for _ in 0...left.count {
            guard let sibling = after else { break }
            if let found = document.place(of: sibling), found.parent == place.parent,
                found.list == place.list
            {
                break
            }
            guard let former = left[sibling], former.parent == place.parent,
                former.list == place.list
            else {
                after = document.children(of: place.parent, place.list).last
                break
            }
            after = former.after
        }
        return Place(place.parent, place.list, after: after)
    }
}

extension Document {
    /// A branch that was taken out before, without what has lost its meaning by now: links to what
    /// is gone, and items below that are about it; nil when the branch itself is.
    package func withoutLoss(_ branch: Branch) -> Branch? {
        withoutLoss(branch, Set(branch.flattened.map(\.id)))
    }

    private func withoutLoss(_ branch: Branch, _ inside: Set<ItemID>) -> Branch? {
        let isThere = { (id: ItemID) in contains(id) || inside.contains(id) }
        var copy = branch
        for (index, entry) in branch.fields.enumerated().reversed() {
            switch entry.content {
            case .links(let ids):
                let rest = ids.filter(isThere)
                if rest.count == ids.count { continue }
                copy.fields[index].content = .links(rest)
                if rest.isEmpty { copy.fields.remove(at: index) }
            case .reference(let id):
                // A standard lane need not be written down.
                if isThere(id) || Lane.standard.contains(id) { continue }
                return nil
            case .text, .number, .flag, .texts, .foreign: continue
            }
        }
        for index in copy.lists.indices {
            copy.lists[index].items = branch.lists[index].items.compactMap {
                withoutLoss($0, inside)
            }
        }
        return copy
    }
}
