import Glibc
import KartbordScreen

/// A terminal without a screen, in which a program runs: what it writes is counted and timed.
final class PseudoTerminal {
    /// What a program wrote until it was quiet.
    struct Burst {
        var bytes = 0
        /// Milliseconds from the beginning of the wait.
        var first = 0.0
        var last = 0.0
    }

    let process: pid_t
    private let line: Int32

    /// Starts a program.
    init(_ arguments: [String], size: Size, environment: [String]) throws {
        line = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard line >= 0 else { throw Trouble.refused(call: "open", code: errno) }
        do {
            let path = try Self.prepare(line, size)
            process = try Self.spawn(arguments, on: path, environment)
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

    func send(_ bytes: [UInt8]) { write(line, bytes, bytes.count) }

    /// Takes what the program writes until it has been quiet for so many milliseconds, or has not
    /// begun in as many as patience has.
    func drain(quiet: Int32, patience: Int32) -> Burst {
        let watch = Stopwatch()
        var burst = Burst()
        var part = [UInt8](repeating: 0, count: 1 << 16)
        var request = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
        while poll(&request, 1, burst.bytes == 0 ? patience : quiet) > 0 {
            let count = read(line, &part, part.count)
            // The program has ended.
            guard count > 0 else { return burst }
            burst.last = watch.milliseconds
            if burst.bytes == 0 { burst.first = burst.last }
            burst.bytes += count
        }
        return burst
    }

    /// What to ask poll for when the program may have written something.
    var request: pollfd { pollfd(fd: line, events: Int16(POLLIN), revents: 0) }

    /// Takes what the program has written; waits when it has written nothing.
    func take() -> [UInt8] {
        var part = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(line, &part, part.count)
        return Array(part.prefix(max(0, count)))
    }

    /// Waits until the program has ended; false when it has not within ten seconds.
    func waitForEnd() -> Bool {
        let watch = Stopwatch()
        var request = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while watch.milliseconds < 10_000 {
            // The line is gone when the process has closed it, which is shortly before its end.
            if poll(&request, 1, 100) > 0, read(line, &part, part.count) <= 0 { break }
        }
        while watch.milliseconds < 10_000 {
            var found = siginfo_t()
            if waitid(P_PID, id_t(process), &found, WEXITED | WNOHANG | WNOWAIT) == 0,
                found.si_signo == SIGCHLD
            {
                return true
            }
            usleep(20)
        }
        return false
    }

    private static func prepare(_ line: Int32, _ size: Size) throws -> String {
        // What unlockpt and ptsname do, which Glibc does not hand to Swift.
        let unlocking: UInt = 0x4004_5431
        let numbering: UInt = 0x8004_5430
        var lock: Int32 = 0
        var number: UInt32 = 0
        var cells = winsize(
            ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
        guard ioctl(line, unlocking, &lock) == 0, ioctl(line, numbering, &number) == 0,
            ioctl(line, UInt(TIOCSWINSZ), &cells) == 0
        else { throw Trouble.refused(call: "ioctl", code: errno) }
        return "/dev/pts/\(number)"
    }

    private static func spawn(
        _ arguments: [String], on path: String, _ environment: [String]
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // In a session of its own the first terminal that a process opens becomes its own.
        posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        let newSession: Int16 = 0x80
        posix_spawnattr_setflags(&attributes, newSession)
        var argv: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { for text in argv + envp { free(text) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, arguments[0], &actions, &attributes, &argv, &envp)
        guard code == 0 else { throw Trouble.refused(call: arguments[0], code: code) }
        return process
    }
}
