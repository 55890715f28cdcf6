import Glibc

/// An SSH server on the loopback with keys of its own, for the account that runs the tests.
struct SSHDriver {
    /// The server's process, which starts one more for every session.
    let server: RunningProcess
    private let folder: ScratchFolder
    let port: UInt16

    /// Starts a server, with further settings at the end of its own, lets a test use it, and ends it.
    static func run(
        in folder: ScratchFolder, settings: String = "",
        _ test: (SSHDriver) async throws -> Void
    ) async throws {
        for name in ["host-key", "key"] {
            let command = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f"]
            _ = try Subprocess(command + [folder.path(of: name)])
        }
        // As root the server insists on this folder, which elsewhere the system makes at its start.
        if getuid() == 0 { mkdir("/run/sshd", 0o755) }
        let driver = try await start(in: folder, settings)
        defer { driver.server.send(SIGTERM) }
        try await test(driver)
    }

    /// The command that runs a command on the server, in a terminal there.
    func command(_ arguments: [String]) -> [String] {
        let variables = TerminalDriver.environment(folder).map { "\($0.key)=\($0.value)" }
        let remote = (["exec", "/usr/bin/env", "-i"] + variables + arguments)
            .map { "'\($0)'" }.joined(separator: " ")
        return client("/usr/bin/ssh", ["-tt", "-p", "\(port)"]) + ["127.0.0.1", remote]
    }

    /// One of the programs of SSH, with the key and with further options.
    func client(_ program: String, _ options: [String]) -> [String] {
        let settings = [
            "IdentitiesOnly=yes", "StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null",
            "GlobalKnownHostsFile=/dev/null", "LogLevel=ERROR",
        ]
        return [program, "-F", "none", "-i", folder.path(of: "key")]
            + settings.flatMap { ["-o", $0] } + options
    }

    private static func start(
        in folder: ScratchFolder, _ settings: String
    ) async throws -> SSHDriver {
        // The port is free when it is asked for; somebody may be faster, so more than one is tried.
        while true {
            let port = try freePort()
            try folder.write(configuration(folder, port) + settings, to: "sshd.conf")
            let log = folder.path(of: "sshd.log")
            let id = try Subprocess.start(
                ["/usr/sbin/sshd", "-D", "-e", "-f", folder.path(of: "sshd.conf")],
                environment: Surroundings.variables, streams: ["/dev/null", log, log])
            let server = RunningProcess(id)
            try await eventually("the SSH server listens") {
                try !server.isAlive || contents(of: log).contains("Server listening")
            }
            if server.isAlive { return SSHDriver(server: server, folder: folder, port: port) }
            waitpid(id, nil, 0)
            let reason = try contents(of: log)
            guard reason.contains("in use") else { throw Refusal(what: reason, code: EIO) }
        }
    }

    private static func configuration(_ folder: ScratchFolder, _ port: UInt16) -> String {
        """
        Port \(port)
        ListenAddress 127.0.0.1
        HostKey \(folder.path(of: "host-key"))
        AuthorizedKeysFile \(folder.path(of: "key.pub"))
        PidFile none
        UsePAM no
        StrictModes no
        PermitRootLogin prohibit-password
        PasswordAuthentication no
        KbdInteractiveAuthentication no
        PrintMotd no

        """
    }

    private static func freePort() throws -> UInt16 {
        let probe = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard probe >= 0 else { throw Refusal(what: "socket", code: errno) }
        defer { close(probe) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(probe, $0, length) == 0 && getsockname(probe, $0, &length) == 0
            }
        }
        guard isBound else { throw Refusal(what: "bind", code: errno) }
        return UInt16(bigEndian: address.sin_port)
    }
}
