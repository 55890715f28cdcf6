import KartbordModel
import KartbordText

/// The difference between two maps, said in words.
struct DifferenceWords {
    /// What has happened to something.
    enum Sort: CaseIterable {
        case added
        case removed
        case moved
        case changed
    }

    /// One thing that is different.
    struct Entry {
        let sort: Sort
        /// What it is about, by the numbers and the name that the map shows.
        let subject: String
        /// What is different about it; empty when the sort says it all.
        var detail = ""
    }

    private(set) var entries: [Entry] = []
    private let before: FieldWords
    private let after: FieldWords
    private let language: Language
    /// What is taken out and put in again, since no edit leads from one to the other.
    private var rebuilt: Set<ItemID> = []

    init(from old: Document, to new: Document, _ language: Language) {
        before = FieldWords(document: old, language: language)
        after = FieldWords(document: new, language: language)
        self.language = language
        let edits = new.difference(from: old)
        for case .remove(let id) in edits where new.contains(id) { rebuilt.insert(id) }
        if old.unknown(.root) != new.unknown(.root) { noteUnknown(.map) }
        for edit in edits { add(edit) }
    }

    private mutating func add(_ edit: Edit) {
        switch edit {
        case .insert(let branch, _):
            for item in branch.flattened where !before.document.contains(item.id) {
                entries.append(Entry(sort: .added, subject: subject(item.id, in: after)))
            }
            for item in branch.flattened where rebuilt.contains(item.id) { noteUnknown(item.id) }
        case .remove(let id):
            for item in before.document.branch(id)?.flattened ?? []
            where !after.document.contains(item.id) {
                entries.append(Entry(sort: .removed, subject: subject(item.id, in: before)))
            }
        case .move(let id, let place):
            let sibling = place.after.map { after.name(of: $0) }
            let detail = Wording.Differences.moved(
                into: after.name(of: place.parent), after: sibling)
            entries.append(
                Entry(sort: .moved, subject: subject(id, in: after), detail: detail(language)))
        case .set(let id, let field, let content):
            let old = before.document.handle(id).flatMap { before.document.content($0, field) }
            change(id, field, from: old, to: content)
        case .link(let id, let field, let target):
            guard before.document.contains(id) else { return }
            change(id, field, from: nil, to: .links([target]))
        case .unlink(let id, let field, let target):
            guard after.document.contains(id) else { return }
            change(id, field, from: .links([target]), to: nil)
        }
    }

    private mutating func change(
        _ id: ItemID, _ field: FieldName, from old: FieldContent?, to new: FieldContent?
    ) {
        guard let type = after.document.type(of: id) else { return }
        let label = after.label(of: field, in: type)
        let was = old.map { before.words($0, field, of: type) }
        let detail = Wording.Differences.changed(
            label, from: was, to: new.map { after.words($0, field, of: type) })
        entries.append(
            Entry(sort: .changed, subject: subject(id, in: after), detail: detail(language)))
    }

    private mutating func noteUnknown(_ id: ItemID) {
        entries.append(
            Entry(
                sort: .changed, subject: subject(id, in: after),
                detail: Wording.Differences.unknownChanged(language)))
    }

    private func subject(_ id: ItemID, in words: FieldWords) -> String {
        guard let handle = words.document.handle(id) else { return id.text }
        let place = words.document.place(of: handle)(language)
        switch words.document.type(handle) {
        case .feeling, .alternative, .reading, .move:
            let noun = words.noun(of: words.document.type(handle))
            return "\(place), \(noun)" + (words.name(of: handle).map { " (\($0))" } ?? "")
        default: return place
        }
    }
}

extension DifferenceWords.Sort {
    /// What stands before, or above, things of the sort.
    var phrase: Phrase {
        switch self {
        case .added: Wording.Differences.added
        case .removed: Wording.Differences.removed
        case .moved: Wording.Differences.moved
        case .changed: Wording.Differences.changed
        }
    }
}
