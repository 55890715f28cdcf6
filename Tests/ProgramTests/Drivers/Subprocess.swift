import Glibc

/// A program that was run to its end.
struct Subprocess {
    /// What it ended with; 128 and the signal when a signal ended it, as shells count.
    let status: Int32
    /// What it wrote on standard output.
    let output: String
    /// What it wrote on standard error.
    let remarks: String
    /// What it wrote on standard output, as it came.
    let outputBytes: [UInt8]
    /// What it wrote on standard error, as it came.
    let remarkBytes: [UInt8]

    /// Runs a program and waits for its end, half a minute at most.
    ///
    /// Its streams are files, so that neither side ever waits for the other.
    init(
        _ arguments: [String], environment: [String: String] = Surroundings.variables,
        input: String = "", inputFile: String? = nil, folder: String? = nil
    ) throws {
        let scratch = try ScratchFolder()
        try scratch.write(input, to: "input")
        let streams =
            [inputFile ?? scratch.path(of: "input")]
            + ["output", "remarks"].map { scratch.path(of: $0) }
        let process = try Self.start(
            arguments, environment: environment, streams: streams, folder: folder)
        status = try Self.wait(for: process, named: arguments[0])
        outputBytes = try byteContents(of: streams[1])
        remarkBytes = try byteContents(of: streams[2])
        output = String(decoding: outputBytes, as: UTF8.self)
        remarks = String(decoding: remarkBytes, as: UTF8.self)
    }

    /// Starts a program with files for its streams, or in a terminal, and does not wait for it.
    static func start(
        _ arguments: [String], environment: [String: String], streams: [String] = [],
        terminal: String? = nil, folder: String? = nil
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (descriptor, path) in streams.enumerated() {
            let mode = descriptor == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
            posix_spawn_file_actions_addopen(&actions, Int32(descriptor), path, mode, 0o600)
        }
        if let terminal {
            // In a session of its own the first terminal that a process opens becomes its own.
            posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
            posix_spawn_file_actions_adddup2(&actions, 0, 1)
            posix_spawn_file_actions_adddup2(&actions, 0, 2)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The threads that tests run on hold signals back, and whom they start would do so too.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        let newSession: Int16 = terminal == nil ? 0 : 0x80
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | newSession)
        let words = folder.map { ["/usr/bin/env", "-C", $0] + arguments } ?? arguments
        var argv: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        var envp: [UnsafeMutablePointer<CChar>?] =
            environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in argv + envp { free(text) } }
        var process: pid_t = 0
        let code = posix_spawnp(&process, words[0], &actions, &attributes, &argv, &envp)
        guard code == 0 else { throw Refusal(what: words[0], code: code) }
        return process
    }

    private static func wait(for process: pid_t, named name: String) throws -> Int32 {
        let end = ContinuousClock.now + .seconds(30)
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            guard ContinuousClock.now < end else {
                kill(process, SIGKILL)
                waitpid(process, &status, 0)
                throw Refusal(what: "\(name) did not end", code: ETIMEDOUT)
            }
            usleep(1_000)
        }
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : 128 + signal
    }
}

/// A program that could not be started, or a file that could not be used.
struct Refusal: Error, CustomStringConvertible {
    let what: String
    let code: Int32

    var description: String {
        what + ": " + (strerror(code).map { String(cString: $0) } ?? "error \(code)")
    }
}
