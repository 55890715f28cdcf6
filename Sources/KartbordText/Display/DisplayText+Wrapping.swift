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
        if bytes.isPlain(in: width), bytes.isEmpty || bytes[bytes.count - 1] != 0x20 {
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
///
/// The bytes gathered are the line, the spaces after it and the word that is not yet placed, in this
/// order, so that a word that fits is placed without being moved.
private struct LineWrapper {
    private let width: Int
    private let most: Int
    private var lines: [String] = []
    private var bytes: [UInt8] = []
    private var lineEnd = 0
    private var lineWidth = 0
    private var spaces = 0
    private var wordWidth = 0
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
            bytes.append(0x20)
            return
        }
        guard cellWidth <= width else { return add(DisplayText.ellipsis, nil, 1) }
        if wordWidth + cellWidth > width {
            // The whole word is wider than a line.
            placeWord()
            breakLine()
        }
        if let cluster {
            bytes.append(contentsOf: cluster.utf8)
        } else if scalar < 0x80 {
            bytes.append(UInt8(scalar))
        } else if let scalar = Unicode.Scalar(scalar) {
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
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
        if lineWidth > 0, lineWidth + spaces + wordWidth > width { breakLine() }
        if lineWidth == 0 {
            let kept = isContinued ? 0 : min(spaces, width - wordWidth)
            bytes.removeSubrange(0..<spaces - kept)
            spaces = kept
        }
        lineEnd = bytes.count
        lineWidth += spaces + wordWidth
        spaces = 0
        wordWidth = 0
    }

    /// Ends the line and leaves out the spaces after it; a word not yet placed stays.
    private mutating func breakLine() {
        lines.append(String(decoding: bytes[..<lineEnd], as: UTF8.self))
        bytes.removeSubrange(..<(lineEnd + spaces))
        lineEnd = 0
        lineWidth = 0
        spaces = 0
        isContinued = true
    }
}
