extension TextEditor {
    /// The most letters that a paste can bring.
    static let mostPasted = 100_000

    /// Puts in text that was pasted; false when there was more of it than a field takes.
    ///
    /// Line ends become newlines, or spaces in a field of one line; everything else is kept.
    @discardableResult
    mutating func insert(pasted: String) -> Bool {
        isCutting = false
        goal = nil
        var text = ""
        var letters = 0
        var isWhole = true
        for character in pasted {
            guard letters < Self.mostPasted else {
                isWhole = false
                break
            }
            letters += 1
            text.append(Self.endsLine(character) || character == "\r" ? "\n" : character)
        }
        if !allowsLines {
            while text.last == "\n" { text.removeLast() }
            text = String(text.map { $0 == "\n" ? " " : $0 })
        }
        replace(cursor, cursor, with: text, .whole)
        return isWhole
    }

    /// Lets a text stand between two places; the cursor then stands after it.
    ///
    /// Where letters meet that are one to the eye (a mark and what it stands on, the halves of a
    /// flag), they become one, and the cursor stands after it.
    mutating func replace(_ start: Int, _ end: Int, with text: String, _ sort: Replacement.Sort) {
        guard start < end || !text.isEmpty else { return }
        move(to: end)
        var removed = Array(before[start...])
        before.removeSubrange(start...)
        var letters = text[...]
        var position = start
        var inserted: [Character] = []
        if let last = before.last {
            let joined = Array(String(last) + letters)
            if joined.first?.hasSameBytes(as: last) ?? false {
                inserted = Array(joined.dropFirst())
            } else {
                before.removeLast()
                position -= 1
                removed.insert(last, at: 0)
                inserted = joined
            }
            letters = ""
        } else {
            inserted = Array(letters)
        }
        joinWithNext(&inserted, &removed, &position)
        history.note(
            Replacement(position: position, removed: removed, inserted: inserted, sort: sort))
    }

    /// Puts the letters before the cursor, and joins the last of them with what comes after it.
    private mutating func joinWithNext(
        _ inserted: inout [Character], _ removed: inout [Character], _ position: inout Int
    ) {
        before += inserted
        guard let last = before.last, let next = after.last else { return }
        var pair = Array(String(last) + String(next))
        guard pair.count != 2 || !pair[1].hasSameBytes(as: next) else { return }
        before.removeLast()
        if inserted.isEmpty {
            position -= 1
            removed.insert(last, at: 0)
        } else {
            inserted.removeLast()
        }
        // The first letter is what the cursor stands after; what is left over may join the next.
        var joined: [Character] = []
        var rest = last
        while let next = after.last {
            pair = Array(String(rest) + String(next))
            if pair.count == 2, pair[1].hasSameBytes(as: next), pair[0].hasSameBytes(as: rest) {
                break
            }
            removed.append(next)
            after.removeLast()
            rest = pair.removeLast()
            joined += pair
        }
        joined.append(rest)
        inserted += joined
        before.append(joined[0])
        after.append(contentsOf: joined.dropFirst().reversed())
    }

    /// Takes back the last change.
    mutating func undo() {
        if let change = history.undo() { carryOut(change) }
    }

    /// Does again what was undone last.
    mutating func redo() {
        if let change = history.redo() { carryOut(change) }
    }

    private mutating func carryOut(_ change: Replacement) {
        move(to: change.position + change.removed.count)
        before.removeSubrange(change.position...)
        before += change.inserted
    }
}

extension Character {
    /// Whether both have the same bytes; `==` would also accept another spelling of them.
    func hasSameBytes(as other: Character) -> Bool {
        utf8.elementsEqual(other.utf8)
    }
}
