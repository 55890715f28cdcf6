import CNcurses
import Glibc
import KartbordScreen

extension Terminal {
    /// Sleeps until something happens, and returns everything that did.
    ///
    /// The process does not wake for anything else: with nothing to do it uses no processor time.
    /// After ``TerminalEvent/hangUp`` the terminal is not looked at any more.
    ///
    /// - Parameters:
    ///   - wake: a descriptor that becomes readable when another thread has something to tell, -1
    ///     for none; emptying it is the caller's part.
    ///   - other: one more of these.
    ///   - limit: how long to sleep; nil for as long as it takes.
    /// - Returns: at least one event.
    public mutating func wait(
        for wake: CInt, or other: CInt = -1, atMost limit: Duration? = nil
    ) -> [TerminalEvent] {
        let deadline = limit.map { ContinuousClock.now + $0 }
        while true {
            var lines = [
                pollfd(fd: hasHungUp ? -1 : kn_line_input(), events: Int16(POLLIN), revents: 0),
                pollfd(fd: kn_signals_pipe(), events: Int16(POLLIN), revents: 0),
                pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
                pollfd(
                    fd: hasPending ? kn_line_output() : -1, events: Int16(POLLOUT),
                    revents: 0),
                pollfd(fd: other, events: Int16(POLLIN), revents: 0),
            ]
            let next = [deadline, decoderDeadline].compactMap(\.self).min()
            let count = poll(&lines, nfds_t(lines.count), Self.milliseconds(until: next))
            var events: [TerminalEvent] = []
            if count > 0 {
                if lines[1].revents != 0 { events += takeSignals() }
                if lines[0].revents & Int16(POLLIN) != 0 {
                    events += takeInput()
                } else if lines[0].revents != 0 {
                    events += hangUp()
                }
                if lines[2].revents != 0 || lines[4].revents != 0 { events.append(.woken) }
                if lines[3].revents & Int16(POLLOUT) != 0 {
                    flush()
                } else if lines[3].revents != 0 {
                    events += hangUp()
                }
            }
            events += finishDecoding()
            if !events.isEmpty { return events }
            if let deadline, deadline <= .now { return [.timeout] }
        }
    }

    /// Stops the whole job, as Ctrl-Z does in other programs, and comes back when it is continued.
    ///
    /// Where no shell waits for the job, it goes on at once.
    public mutating func suspend() {
        leave()
        kn_signals_stop()
        enter()
    }

    private mutating func leave() {
        output.finish(Capabilities.leaving(extras))
        output.drop()
        kn_line_give_back()
    }

    /// Takes the terminal back, in whatever modes somebody left it.
    private mutating func enter() {
        kn_line_await_front()
        _ = kn_line_take()
        opening = Capabilities.entering + Sequences.pasteOn
        mouse.told = false
        title.told = ""
        _ = takeSize()
        forget()
        flush()
    }

    private mutating func takeSignals() -> [TerminalEvent] {
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = max(0, read(kn_signals_pipe(), &bytes, bytes.count))
        let signals = Set(bytes.prefix(count).map(Int32.init))
        var events: [TerminalEvent] = []
        let before = size
        if signals.contains(SIGCONT) {
            enter()
        } else if signals.contains(SIGWINCH), !takeSize() {
            // The window was smaller for a moment, and what it then cut off is gone.
            redraw()
        }
        if size != before { events.append(.resized(size)) }
        if signals.contains(SIGHUP) { events += hangUp() }
        if !signals.isDisjoint(with: [SIGTERM, SIGINT, SIGQUIT]) { events.append(.terminated) }
        return events
    }

    /// Reads everything that is there.
    private mutating func takeInput() -> [TerminalEvent] {
        var found: [Input] = []
        var bytes = [UInt8](repeating: 0, count: 4_096)
        // Bounded, so that a flood of input cannot keep the screen from being drawn.
        for _ in 0..<64 {
            let count = read(kn_line_input(), &bytes, bytes.count)
            if count > 0 {
                found += decoder.feed(bytes[..<count])
            } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
                return inputEvents(found) + hangUp()
            }
            guard count == bytes.count, hasInput else { break }
        }
        decoderDeadline = decoder.isWaiting ? .now + patience : nil
        return inputEvents(found)
    }

    /// How long what is unfinished may take: a person waits for Escape, a slow link for the rest.
    private var patience: Duration {
        if decoder.isPasting { return .seconds(1) }
        return decoder.holdsLoneEscape ? escapeDelay : max(escapeDelay, .milliseconds(100))
    }

    private var hasInput: Bool {
        var line = pollfd(fd: kn_line_input(), events: Int16(POLLIN), revents: 0)
        return poll(&line, 1, 0) == 1 && line.revents & Int16(POLLIN) != 0
    }

    private mutating func finishDecoding() -> [TerminalEvent] {
        guard let last = decoderDeadline, last <= .now else { return [] }
        decoderDeadline = nil
        return inputEvents(decoder.timeout())
    }

    private func inputEvents(_ found: [Input]) -> [TerminalEvent] {
        found.isEmpty ? [] : [.input(found)]
    }

    private mutating func hangUp() -> [TerminalEvent] {
        guard !hasHungUp else { return [] }
        hasHungUp = true
        decoderDeadline = nil
        output.drop()
        return [.hangUp]
    }

    /// Takes the size that the terminal has now and says whether it is another.
    private mutating func takeSize() -> Bool {
        let now = Self.currentSize()
        guard now != size else { return false }
        size = now
        kn_screen_resize(Int32(now.columns), Int32(now.rows))
        forget()
        return true
    }

    /// The time until an instant, rounded up so that it has come when the sleep ends; -1 for ever.
    private static func milliseconds(until instant: ContinuousClock.Instant?) -> CInt {
        guard let instant else { return -1 }
        let time = max(.zero, instant - .now).components
        let milliseconds = min(time.seconds, 1_000_000) * 1_000
        return CInt(milliseconds + (time.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
