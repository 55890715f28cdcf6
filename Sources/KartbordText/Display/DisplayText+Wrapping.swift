extension DisplayText {
    /// The visible form in lines of at most `width` columns, broken between words.
    ///
    /// A line feed begins a new line; a word that is wider than the line is broken; spaces at a
    /// break are left out. Never empty: the empty text is one empty line. At most `lines` lines, the
    /// last of which ends in … when text was cut off.
    public static func wrapped(
        _ text: String, to width: Int, most lines: Int = .max
    ) -> [String] {
        let bytes = text.utf8.span
        if let columns = bytes.plainWidth, columns <= width,
            bytes.isEmpty || bytes[bytes.count - 1] != 0x20
        {
            return [text]
        }
        var wrapper = LineWrapper(width: width, most: lines)
        var start = 0
        while start <= bytes.count, !wrapper.isFull {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            let hasReturn = end > start && end < bytes.count && bytes[end - 1] == 0x0D
            let line = bytes.extracting(start..<(hasReturn ? end - 1 : end))
            GlyphScanner.scan(line) { scalar, cluster, width in
                wrapper.add(scalar, cluster, width)
                return !wrapper.isFull
            }
            wrapper.endLine()
            start = end + 1
        }
        return wrapper.finished()
    }
}

/// Gathers cells into words and words into lines.
private struct LineWrapper {
    private let width: Int
    private let most: Int
    private var lines: [String] = []
    private var line = ""
    private var lineWidth = 0
    private var word = ""
    private var wordWidth = 0
    /// Spaces after the line that stand only if a word follows on the same line.
    private var spaces = 0
    /// Whether the line goes on from one that was too long: then spaces at its start do not count.
    private var isContinued = false

    init(width: Int, most: Int) {
        self.width = max(1, width)
        self.most = max(1, most)
    }

    /// Whether a line more than wanted is there, so that the text is known to be cut.
    var isFull: Bool { lines.count > most }

    mutating func add(_ scalar: UInt32, _ cluster: String?, _ cellWidth: Int) {
        if scalar == 0x20, cluster == nil {
            placeWord()
            spaces += 1
            return
        }
        guard cellWidth <= width else { return add(DisplayText.ellipsis, nil, 1) }
        if wordWidth + cellWidth > width { breakWord() }
        word.append(cell: scalar, cluster)
        wordWidth += cellWidth
        if scalar == 0x2D, wordWidth > 1 { placeWord() }
    }

    mutating func endLine() {
        placeWord()
        breakLine()
        isContinued = false
    }

    mutating func finished() -> [String] {
        guard isFull else { return lines }
        lines.removeSubrange(most...)
        lines[most - 1] = DisplayText.clipped(lines[most - 1] + "…", to: width)
        return lines
    }

    /// Puts the word on the line, or on the next when it does not fit.
    private mutating func placeWord() {
        guard wordWidth > 0 else { return }
        if lineWidth == 0, isContinued { spaces = 0 }
        if lineWidth + spaces + wordWidth > width {
            if lineWidth > 0 {
                breakLine()
            } else {
                spaces = width - wordWidth
            }
        }
        line.append(String(repeating: " ", count: spaces))
        line.append(word)
        lineWidth += spaces + wordWidth
        spaces = 0
        word = ""
        wordWidth = 0
    }

    /// Puts as much of a word on the lines as is there, because the whole is wider than a line.
    private mutating func breakWord() {
        placeWord()
        breakLine()
    }

    private mutating func breakLine() {
        lines.append(line)
        line = ""
        lineWidth = 0
        spaces = 0
        isContinued = true
    }
}
