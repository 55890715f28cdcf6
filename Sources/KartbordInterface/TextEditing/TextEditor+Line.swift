import KartbordText

extension TextEditor {
    /// The part of the text round the cursor in one row of `width` columns, and the cursor's column.
    ///
    /// … stands where more text is cut off. Looks only at what is near the cursor, and moves by some
    /// letters at a time, so that most keys change little on the screen.
    func line(width: Int) -> (text: String, cursorColumn: Int) {
        let width = max(1, width)
        let under = after.last.map { Self.columns($0) } ?? 1
        let needed = min(width, max(1, under) + (after.count > 1 ? 1 : 0))
        var start = cursor
        var columns = 0
        while start > 0 {
            let next = Self.columns(before[start - 1])
            guard columns + next <= width - needed else { break }
            columns += next
            start -= 1
        }
        var text = ""
        if start > 0 {
            start = cutPlace(from: start, width: width, room: width - needed - 1)
            if width - needed >= 1 { text = "…" }
        }
        for character in before[start...] { text += DisplayText.visible(String(character)) }
        let cursorColumn = DisplayText.width(text)
        return (text + remainder(width - cursorColumn), cursorColumn)
    }

    /// Where to begin so that the letters up to the cursor have room.
    private func cutPlace(from first: Int, width: Int, room: Int) -> Int {
        var start = first
        var columns = before[start...].reduce(0) { $0 + Self.columns($1) }
        let step = max(1, width / 4)
        while start < cursor, columns > room || (start % step != 0 && cursor - start > step) {
            columns -= Self.columns(before[start])
            start += 1
        }
        return start
    }

    /// What follows the cursor, as far as there is room.
    private func remainder(_ room: Int) -> String {
        var text = ""
        var columns = 0
        for (index, character) in after.reversed().enumerated() {
            let isLast = index == after.count - 1
            let width = Self.columns(character)
            guard columns + width + (isLast ? 0 : 1) <= room else {
                return columns < room ? text + "…" : text
            }
            text += DisplayText.visible(String(character))
            columns += width
        }
        return text
    }

    private static func columns(_ character: Character) -> Int {
        DisplayText.width(String(character))
    }
}
