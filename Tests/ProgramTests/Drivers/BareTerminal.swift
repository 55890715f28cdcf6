import Glibc

/// The other end of a terminal's line, which nobody has to read: no tmux, no screen.
final class BareTerminal {
    let process: RunningProcess
    private var line: Int32
    /// What has been read so far.
    private(set) var output = ""

    /// Starts a program; it is told of a hang-up only where the terminal controls it.
    init(_ arguments: [String], in folder: ScratchFolder, controls: Bool = true) throws {
        line = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
        guard line >= 0 else { throw Refusal(what: "/dev/ptmx", code: errno) }
        // What unlockpt and ptsname do, which Glibc does not hand to Swift.
        var (isLocked, number): (Int32, UInt32) = (0, 0)
        guard ioctl(line, 0x4004_5431, &isLocked) == 0, ioctl(line, 0x8004_5430, &number) == 0
        else { throw Refusal(what: "/dev/ptmx", code: errno) }
        var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(line, UInt(TIOCSWINSZ), &size)
        let path = "/dev/pts/\(number)"
        let words = ["/usr/bin/setsid"] + (controls ? ["-c"] : []) + arguments
        process = RunningProcess(
            try Subprocess.start(
                words, environment: TerminalDriver.environment(folder),
                streams: [path, path, path]))
    }

    deinit {
        process.send(SIGKILL)
        waitpid(process.id, nil, 0)
        if line >= 0 { close(line) }
    }

    /// Sends keys as bytes, as far as the line takes them.
    func type(_ text: String) async throws {
        var rest = Array(text.utf8)[...]
        try await eventually("the line takes the keys") {
            let count = rest.withUnsafeBytes { write(line, $0.baseAddress, $0.count) }
            rest = rest.dropFirst(max(count, 0))
            return rest.isEmpty
        }
    }

    /// Reads what the program has written, and says whether it holds a text now.
    func shows(_ text: String) -> Bool {
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(line, &part, part.count)
            guard count > 0 else { break }
            output += String(decoding: part[..<count], as: UTF8.self)
        }
        return output.contains(text)
    }

    /// Forgets what was read.
    func forget() { output = "" }

    /// Takes the terminal away.
    func hangUp() {
        close(line)
        line = -1
    }

    /// Waits until the program has ended and gives back its number.
    func expectEnd(within limit: Duration = .seconds(1)) async throws {
        try await eventually("the process is gone", within: limit) { !process.isAlive }
        waitpid(process.id, nil, 0)
    }
}

extension RunningProcess {
    /// How much memory the process holds, in kibibytes.
    var memory: Int {
        guard let text = try? contents(of: "/proc/\(id)/status"),
            let line = text.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") })
        else { return 0 }
        return Int(line.filter(\.isNumber)) ?? 0
    }
}
