/// A stretch of a text that something else took the place of.
struct Replacement: Equatable, Sendable {
    /// What sort of change it was; changes of one sort that go on from one another are one.
    enum Sort: Equatable, Sendable {
        case typed
        case erased
        /// Never joined with others.
        case whole
    }

    /// Where it begins, in letters from the start of the text.
    var position: Int
    /// What was there.
    var removed: [Character]
    /// What is there now.
    var inserted: [Character]
    /// What sort of change it was.
    var sort: Sort

    /// The replacement that would take it back.
    var inverse: Replacement {
        Replacement(position: position, removed: inserted, inserted: removed, sort: sort)
    }

    /// Takes in a later replacement that goes on from this one; false when it does not.
    mutating func join(_ next: Replacement) -> Bool {
        guard sort == next.sort, sort != .whole else { return false }
        let end = position + inserted.count
        if next.removed.count <= inserted.count, next.position + next.removed.count == end {
            // A letter more, or one that became another because a mark joined it.
            inserted.removeLast(next.removed.count)
            inserted += next.inserted
            return true
        }
        guard inserted.isEmpty, next.inserted.isEmpty else { return false }
        if next.position + next.removed.count == position {
            removed.insert(contentsOf: next.removed, at: 0)
            position = next.position
            return true
        }
        guard next.position == position else { return false }
        removed += next.removed
        return true
    }
}

/// What can be undone and redone inside a field.
struct TypingHistory: Equatable, Sendable {
    private var done: [Replacement] = []
    private var undone: [Replacement] = []
    private var isPaused = true

    /// Remembers what was done.
    mutating func note(_ replacement: Replacement) {
        undone.removeAll()
        if !isPaused, let last = done.indices.last, done[last].join(replacement) { return }
        done.append(replacement)
        isPaused = false
    }

    /// Lets what comes next be undone on its own.
    mutating func pause() {
        isPaused = true
    }

    /// What takes back the last change; nil when there is nothing left.
    mutating func undo() -> Replacement? {
        guard let last = done.popLast() else { return nil }
        isPaused = true
        undone.append(last)
        return last.inverse
    }

    /// What does again what was undone last; nil when there is nothing.
    mutating func redo() -> Replacement? {
        guard let last = undone.popLast() else { return nil }
        isPaused = true
        done.append(last)
        return last
    }
}
