extension TextEditor {
    /// Moves the cursor to a place, or as far towards it as there is text.
    mutating func move(to position: Int) {
        let position = max(0, min(position, count))
        if position < before.count {
            after.append(contentsOf: before[position...].reversed())
            before.removeSubrange(position...)
        } else {
            let moved = position - before.count
            before.append(contentsOf: after.suffix(moved).reversed())
            after.removeLast(moved)
        }
    }

    /// The start of the line that the cursor is in.
    var lineStart: Int {
        before.lastIndex(where: Self.endsLine).map { $0 + 1 } ?? 0
    }

    /// The end of the line that the cursor is in.
    var lineEnd: Int {
        let last = after.lastIndex(where: Self.endsLine)
        return last.map { count - 1 - $0 } ?? count
    }

    /// Where cutting backwards ends: the start of the line or, when it is reached, the line before.
    var lineStartToCut: Int {
        lineStart == cursor ? max(0, cursor - 1) : lineStart
    }

    /// Where cutting forwards ends: the end of the line or, when it is reached, the line after.
    var lineEndToCut: Int {
        lineEnd == cursor ? min(count, cursor + 1) : lineEnd
    }

    /// The start of the word before the cursor.
    var wordStart: Int {
        var position = cursor
        while position > 0, before[position - 1].isWhitespace { position -= 1 }
        guard position > 0 else { return 0 }
        let isWord = before[position - 1].standsInWord
        while position > 0, !before[position - 1].isWhitespace,
            before[position - 1].standsInWord == isWord
        {
            position -= 1
        }
        return position
    }

    /// The end of the word after the cursor.
    var wordEnd: Int {
        var index = after.count
        while index > 0, after[index - 1].isWhitespace { index -= 1 }
        guard index > 0 else { return count }
        let isWord = after[index - 1].standsInWord
        while index > 0, !after[index - 1].isWhitespace, after[index - 1].standsInWord == isWord {
            index -= 1
        }
        return count - index
    }
}

extension Character {
    /// Whether words are made of it; signs and emoji are units of their own.
    fileprivate var standsInWord: Bool { isLetter || isNumber || self == "_" }
}
