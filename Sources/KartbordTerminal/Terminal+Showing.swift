import CNcurses
public import KartbordScreen

extension Terminal {
    /// The most bytes of text that are handed to the clipboard; many terminals take no more.
    public static let longestClipboard = 74_994

    /// Whether the terminal has not taken the newest frame yet.
    public var hasPending: Bool { !hasHungUp && (output.isWaiting || hasNews) }

    /// Shows a frame: what has changed since the last one, in one write.
    ///
    /// A terminal that takes nothing now gets the newest frame as soon as it does, from inside
    /// ``wait(for:atMost:)``.
    public mutating func show(_ frame: Frame) {
        wanted = frame
        flush()
    }

    /// Draws everything anew, because something else has written to the screen.
    public mutating func redraw() {
        forget()
        flush()
    }

    /// Takes the mouse, or leaves it to the terminal, where it marks text for copying.
    public mutating func setMouse(_ isOn: Bool) {
        mouse.wanted = isOn
        flush()
    }

    /// Sets the title of the window, in the visible form; an empty one brings the old one back.
    public mutating func setTitle(_ text: String) {
        guard Self.takesStrings else { return }
        var line = Frame(size: Size(columns: 200, rows: 1))
        line.put(text, at: Point(column: 0, row: 0), style: .plain)
        title.wanted = line.text()
        flush()
    }

    /// Hands text to the clipboard of the person's computer, through the terminal.
    ///
    /// Terminals do not say whether they did it: "sent to the terminal" is all that can be claimed.
    ///
    /// - Returns: false when nothing was sent: the text is longer than ``longestClipboard``, or the
    ///   terminal is known not to have one.
    @discardableResult
    public mutating func sendToClipboard(_ text: String) -> Bool {
        guard Self.takesStrings, text.utf8.count <= Self.longestClipboard, !hasHungUp
        else { return false }
        clipboard = text
        flush()
        return true
    }

    /// Sends what is new, if the terminal takes it now.
    mutating func flush() {
        guard !hasHungUp else { return }
        output.resume()
        guard !output.isWaiting, hasNews, output.isWritable else { return }
        var bytes = opening
        opening = []
        if mouse.wanted != mouse.told {
            bytes += mouse.wanted ? Sequences.mouseOn : Sequences.mouseOff
            mouse.told = mouse.wanted
        }
        if title.wanted != title.told {
            if title.told.isEmpty { bytes += Sequences.titleAside }
            let isOver = title.wanted.isEmpty
            bytes += isOver ? Sequences.titleBack : Sequences.title(title.wanted)
            title.told = title.wanted
        }
        if let clipboard { bytes += Sequences.clipboard(clipboard) }
        clipboard = nil
        if wanted != shown { draw() }
        output.send(bytes + collected())
    }

    /// Makes the next frame be drawn whole.
    mutating func forget() {
        kn_screen_forget()
        // A frame without cells differs from every other.
        shown = Frame(size: Size(columns: 0, rows: 0))
    }

    private var hasNews: Bool {
        !opening.isEmpty || wanted != shown || mouse.wanted != mouse.told
            || title.wanted != title.told
            || clipboard != nil
    }

    /// Gives ncurses the cells that differ.
    private mutating func draw() {
        for row in 0..<min(wanted.size.rows, size.rows) {
            guard let changed = wanted.changes(inRow: row, since: shown) else { continue }
            var first = changed.lowerBound
            if wanted[row: row, column: first].width == 0 { first -= 1 }
            for column in first...changed.upperBound {
                let cell = wanted[row: row, column: column]
                guard cell.width > 0, column + cell.width <= size.columns else { continue }
                kn_screen_put(
                    Int32(row), Int32(column), cell.scalar.value, cell.firstMark?.value ?? 0,
                    cell.secondMark?.value ?? 0, Int32(cell.width), Int32(cell.style.rawValue))
            }
        }
        shown = wanted
        let cursor = wanted.cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
        kn_screen_update(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? -1))
    }

    /// Whether the terminal swallows strings that it does not understand.
    private static var takesStrings: Bool {
        let name = Environment["TERM"] ?? ""
        return !["linux", "vt", "console", "cons", "ansi"].contains { name.hasPrefix($0) }
    }
}
