import CNcurses
public import KartbordScreen

/// The terminal, taken over for as long as this value lives.
///
/// Whatever ends it, a thrown error, a crash or a signal, the terminal is given back as it was
/// found. Nothing here waits for the terminal except ``wait(for:atMost:)``: what it does not take now
/// is shown when it does, and then the newest frame only. There may be one per process.
public struct Terminal: ~Copyable {
    /// What the person should hear about this terminal.
    public let notices: [TerminalNotice]
    /// The size of the screen.
    public internal(set) var size: Size

    /// The frame that is to be seen.
    var wanted: Frame
    /// The frame that ncurses believes is seen.
    var shown: Frame
    var output = Output()
    var decoder: KeyDecoder
    /// When what the decoder holds counts as finished.
    var decoderDeadline: ContinuousClock.Instant?
    /// How long Escape waits for what might follow.
    let escapeDelay: Duration
    var hasHungUp = false
    var mouse = Wish(false)
    var title = Wish("")
    var clipboard: String?
    /// What goes before the next frame.
    var opening = Sequences.pasteOn

    /// Something to tell the terminal, and what it was told last.
    struct Wish<Value: Equatable> {
        var wanted: Value
        var told: Value

        init(_ value: Value) {
            wanted = value
            told = value
        }
    }

    /// Takes the terminal over.
    ///
    /// - Parameter theme: how styles look; a terminal without colours always gets monochrome.
    /// - Throws: ``TerminalError`` when there is no terminal, or none that can be drawn on.
    public init(theme: Theme = .fromEnvironment) throws(TerminalError) {
        let missingLocale = Self.useLocale()
        guard kn_line_open() else { throw .notATerminal }
        guard kn_signals_watch() else {
            kn_line_close()
            throw .refusedBySystem
        }
        let name: TerminalNotice?
        do {
            name = try Self.startScreen()
        } catch {
            kn_signals_release()
            kn_line_close()
            throw error
        }
        notices = [missingLocale, name].compactMap(\.self)
        Self.define(kn_screen_has_colours() ? theme : .monochrome)
        size = Self.currentSize()
        kn_screen_resize(Int32(size.columns), Int32(size.rows))
        wanted = Frame(size: size)
        shown = Frame(size: Size(columns: 0, rows: 0))
        decoder = KeyDecoder(terminfo: Capabilities.keySequences)
        escapeDelay = Self.delay(from: Environment["ESCDELAY"])
        guardAgainstCrashes()
        _ = kn_line_take()
    }

    deinit {
        // A partial write is not finished: what follows begins with Escape, which ends it.
        var last = Output()
        if !hasHungUp { last.finish(Capabilities.leaving(extras)) }
        kn_signals_unguard()
        kn_line_give_back()
        kn_screen_stop()
        kn_signals_release()
        kn_line_close()
    }

    /// Gives the terminal back.
    public consuming func close() {}

    /// What has been switched on beyond what ncurses knows of, switched off.
    var extras: [UInt8] {
        Sequences.pasteOff + (mouse.told ? Sequences.mouseOff : [])
            + (title.told.isEmpty ? [] : Sequences.titleBack)
    }

    func guardAgainstCrashes() {
        // Everything that may have been switched on by then; switching off twice does no harm.
        let restoring = Capabilities.leaving(Sequences.mouseOff + Sequences.pasteOff)
        kn_signals_guard(restoring, restoring.count)
    }

    /// What ncurses has drawn since the last call.
    func collected() -> [UInt8] {
        var count = 0
        let bytes = kn_screen_collected(&count)
        return Array(UnsafeBufferPointer(start: bytes, count: count))
    }

    static func currentSize() -> Size {
        var columns: Int32 = 0
        var rows: Int32 = 0
        if !kn_line_size(&columns, &rows) { kn_screen_size(&columns, &rows) }
        return Size(columns: min(max(Int(columns), 1), 1_000), rows: min(max(Int(rows), 1), 1_000))
    }
}
