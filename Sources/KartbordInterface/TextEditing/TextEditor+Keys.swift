import KartbordScreen

extension TextEditor {
    /// Takes a key.
    ///
    /// With the `width` that ``rows(width:)`` is drawn with, Up and Down go between the rows that are
    /// seen; without it between the lines.
    @discardableResult
    mutating func handle(_ key: Key, width: Int = .max) -> Outcome {
        let wasCutting = isCutting
        let goal = goal
        isCutting = false
        self.goal = nil
        if let typed = key.typed {
            type(typed)
            return .typing
        }
        switch key {
        case .enter: return .commit
        case .escape, .control("g"), .control("c"): return .cancel
        case .up, .down: return moveRow(key == .up ? -1 : 1, goal: goal, width: width)
        case .control("w"), .alt(.backspace), .control(.backspace):
            cut(from: wordStart, to: cursor, joining: wasCutting)
        case .control("u"): cut(from: lineStartToCut, to: cursor, joining: wasCutting)
        case .control("k"): cut(from: cursor, to: lineEndToCut, joining: wasCutting)
        case .alt("d"), .control(.delete): cut(from: cursor, to: wordEnd, joining: wasCutting)
        default: return move(key) || change(key) ? .typing : .ignored
        }
        return .typing
    }

    /// Moves the cursor as a key says; false when the key says nothing of the sort.
    private mutating func move(_ key: Key) -> Bool {
        // Held Shift would select elsewhere; here it moves, which is nearest to what is meant.
        switch Key(key.code, key.modifiers.subtracting(.shift)) {
        case .left: cursor -= 1
        case .right: cursor += 1
        case .control(.left), .alt(.left), .alt("b"): cursor = wordStart
        case .control(.right), .alt(.right), .alt("f"): cursor = wordEnd
        case .home, .control("a"): cursor = lineStart
        case .end, .control("e"): cursor = lineEnd
        case .control(.home): cursor = 0
        case .control(.end): cursor = count
        default: return false
        }
        history.pause()
        return true
    }

    /// Changes the text as a key says; false when the key says nothing of the sort.
    private mutating func change(_ key: Key) -> Bool {
        switch key {
        case .backspace, .shift(.backspace): erase(from: cursor - 1, to: cursor)
        case .delete, .control("d"): erase(from: cursor, to: cursor + 1)
        case .control("y"): replace(cursor, cursor, with: String(cut), .whole)
        case .control("z"), .control("_"): undo()
        case .control("r"): redo()
        case .control("j"), .alt(.enter), .shift(.enter), .control(.enter):
            guard allowsLines else { return false }
            replace(cursor, cursor, with: "\n", .typed)
        default: return false
        }
        return true
    }

    private mutating func type(_ character: Character) {
        if !character.isWhitespace, before.last?.isWhitespace ?? false {
            // Undo takes back a word at a time.
            history.pause()
        }
        replace(cursor, cursor, with: String(character), .typed)
    }

    private mutating func erase(from start: Int, to end: Int) {
        guard start >= 0, end <= count, start < end else { return }
        replace(start, end, with: "", .erased)
    }

    private mutating func cut(from start: Int, to end: Int, joining: Bool) {
        guard start < end else {
            isCutting = joining
            return
        }
        isCutting = true
        let removed = (start..<end).map { character(at: $0) }
        if !joining {
            cut = removed
        } else if end == cursor {
            cut = removed + cut
        } else {
            cut += removed
        }
        replace(start, end, with: "", .whole)
    }
}
