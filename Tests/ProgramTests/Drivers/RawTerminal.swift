import Glibc

/// A terminal of which every byte is seen that a program sends to it.
final class RawTerminal {
    /// The program.
    let process: pid_t
    /// Everything that was sent so far.
    private(set) var bytes: [UInt8] = []
    private let line: Int32

    /// Starts a program in a terminal of this size.
    init(
        _ arguments: [String], environment: [String: String], columns: UInt16 = 100,
        rows: UInt16 = 30
    ) throws {
        line = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard line >= 0 else { throw Refusal(what: "/dev/ptmx", code: errno) }
        do {
            let path = try Self.prepare(line, columns, rows)
            process = try Subprocess.start(arguments, environment: environment, terminal: path)
        } catch {
            close(line)
            throw error
        }
    }

    deinit {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        close(line)
    }

    func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(line, bytes, bytes.count)
    }

    /// Takes what comes until nothing has for so many milliseconds.
    func drain(quiet: Int32) {
        var part = [UInt8](repeating: 0, count: 1 << 16)
        var request = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
        while poll(&request, 1, quiet) > 0 {
            let count = read(line, &part, part.count)
            guard count > 0 else { return }
            bytes += part[..<count]
        }
    }

    /// Waits for the program's end and gives its exit status; nil when it does not come in time.
    func end(within limit: Duration) -> Int32? {
        let deadline = ContinuousClock.now + limit
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            guard ContinuousClock.now < deadline else { return nil }
            drain(quiet: 2)
        }
        drain(quiet: 0)
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }

    private static func prepare(_ line: Int32, _ columns: UInt16, _ rows: UInt16) throws -> String {
        // What unlockpt and ptsname do, which Glibc does not hand to Swift.
        let unlocking: UInt = 0x4004_5431
        let numbering: UInt = 0x8004_5430
        var lock: Int32 = 0
        var number: UInt32 = 0
        var cells = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        guard ioctl(line, unlocking, &lock) == 0, ioctl(line, numbering, &number) == 0,
            ioctl(line, UInt(TIOCSWINSZ), &cells) == 0
        else { throw Refusal(what: "ioctl", code: errno) }
        return "/dev/pts/\(number)"
    }
}
