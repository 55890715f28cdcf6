import CNcurses
import Glibc

/// The way to the terminal: one write for each frame, and never a wait.
///
/// At most one frame is kept that the terminal has not taken whole; until it has, nothing else is
/// drawn, so a dead link costs no more memory than a living one.
struct Output {
    private var unsent: ArraySlice<UInt8> = []

    /// Whether the terminal has not yet taken everything.
    var isWaiting: Bool { !unsent.isEmpty }

    /// Whether the terminal would take bytes now.
    var isWritable: Bool {
        var line = pollfd(fd: kn_line_output(), events: Int16(POLLOUT), revents: 0)
        return poll(&line, 1, 0) == 1 && line.revents & Int16(POLLOUT) != 0
            && line.revents & Int16(POLLHUP | POLLERR | POLLNVAL) == 0
    }

    /// Sends bytes, or as many as the terminal takes now and the rest later.
    mutating func send(_ bytes: [UInt8]) {
        unsent = unsent.isEmpty ? bytes[...] : unsent + bytes
        resume()
    }

    /// Goes on with what the terminal had not taken.
    mutating func resume() {
        // On a descriptor that is not our own a long write could block: small ones, each asked for.
        let most = kn_line_is_own() ? Int.max : 128
        while !unsent.isEmpty {
            if !kn_line_is_own(), !isWritable { return }
            let count = unsent.prefix(most).withUnsafeBytes {
                write(kn_line_output(), $0.baseAddress, $0.count)
            }
            if count > 0 {
                unsent = unsent.dropFirst(count)
            } else if count == 0 || errno == EAGAIN {
                return
            } else if errno != EINTR {
                // The terminal is gone; reading from it will say so.
                unsent = []
            }
        }
        unsent = []
    }

    /// Drops what the terminal has not taken.
    mutating func drop() { unsent = [] }

    /// Sends the last bytes, for which a terminal that still lives is given a short while.
    mutating func finish(_ bytes: [UInt8]) {
        send(bytes)
        for _ in 0..<10 where isWaiting {
            var line = pollfd(fd: kn_line_output(), events: Int16(POLLOUT), revents: 0)
            guard poll(&line, 1, 20) >= 0 else { continue }
            resume()
        }
    }
}
