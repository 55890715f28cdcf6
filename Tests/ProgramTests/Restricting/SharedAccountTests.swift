import Glibc
import Testing

/// An account that the participants of a workshop share, with the settings that the README has for
/// it, in a real SSH server.
@Suite(.seat, .enabled(if: getuid() == 0, "Only as root does sshd have terminals to give."))
struct SharedAccountTests {
    @Test func `whoever comes gets the maps, whatever they ask for`() async throws {
        try await withServer { server, folder in
            for asked in ["", "sh", "cat /etc/passwd", "kartbord show /etc/passwd"] {
                let command = server.client("/usr/bin/ssh", ["-tt", "-p", "\(server.port)"])
                try await TerminalDriver.run(
                    command + ["127.0.0.1"] + (asked.isEmpty ? [] : [asked]), in: folder,
                    columns: 100, rows: 30
                ) { terminal in
                    try await terminal.see(SampleMap.title)
                    #expect(try !terminal.screen().contains("root:"))
                    try terminal.press("C-q")
                    #expect(try await terminal.end() == 0)
                }
            }
        }
    }

    @Test func `a participant works on a map, hands it out and leaves`() async throws {
        try await withServer { server, folder in
            let command = server.client("/usr/bin/ssh", ["-tt", "-p", "\(server.port)"])
            try await TerminalDriver.run(
                command + ["127.0.0.1"], in: folder, columns: 100, rows: 30
            ) { terminal in
                let place = RestrictedPlace(folder: folder, terminal: terminal)
                try await terminal.see(SampleMap.title)
                try await place.openFirst()
                try terminal.type("aÖver länken")
                try terminal.press("Enter")
                try await place.leaveTyping()
                try terminal.press("C-z")
                try terminal.type("E")
                try await terminal.see("resa.md")
                try await place.leave()
            }
            // Ctrl-Z took the card back and stopped nothing.
            let map = try folder.text(of: "maps/resa.journey.json")
            #expect(!map.contains("Över länken"))
            #expect(try folder.text(of: "maps/resa.md").contains(SampleMap.firstStep))
            let allowed: Set = [
                "from.journey.json", "resa.journey.json", "resa.md", "ut.journey.json",
            ]
            #expect(
                Set(namesInFolder(folder.path(of: "maps"))).subtracting([".kartbord"]) == allowed)
        }
    }

    @Test func `files are neither fetched nor brought, and ports are not passed on`() async throws {
        try await withServer { server, folder in
            let port = "\(server.port)"
            let secret = folder.path(of: "utanför.journey.json")
            let stolen = folder.path(of: "stolen")
            for old in [[], ["-O"]] {
                let fetch = try Subprocess(
                    server.client("/usr/bin/scp", old + ["-P", port])
                        + ["127.0.0.1:\(secret)", stolen])
                #expect(fetch.status != 0)
                let bring = try Subprocess(
                    server.client("/usr/bin/scp", old + ["-P", port])
                        + [secret, "127.0.0.1:" + folder.path(of: "brought")])
                #expect(bring.status != 0)
            }
            let batch = try folder.write("get \(secret) \(stolen)\n", to: "batch")
            let transfer = try Subprocess(
                server.client("/usr/bin/sftp", ["-P", port, "-b", batch]) + ["127.0.0.1"])
            #expect(transfer.status != 0)
            let forwarded = try Subprocess(
                server.client("/usr/bin/ssh", ["-p", port, "-W", "127.0.0.1:\(port)"])
                    + ["127.0.0.1"])
            #expect(forwarded.status != 0)
            #expect(!forwarded.output.contains("SSH-2.0"))
            let listening = try Subprocess(
                server.client(
                    "/usr/bin/ssh",
                    [
                        "-p", port, "-o", "ExitOnForwardFailure=yes", "-N", "-R",
                        "0:127.0.0.1:\(port)",
                    ])
                    + ["127.0.0.1"])
            #expect(listening.status != 0)
            #expect(folder.names().filter { ["stolen", "brought"].contains($0) } == [])
        }
    }

    @Test func `without a terminal nothing happens`() async throws {
        try await withServer { server, _ in
            let ended = try Subprocess(
                server.client("/usr/bin/ssh", ["-T", "-p", "\(server.port)"])
                    + ["127.0.0.1", "cat /etc/passwd"])
            #expect(ended.status == 2)
            #expect(ended.output == "")
            #expect(ended.remarks.split(separator: "\n").count == 1, "\(ended.remarks)")
        }
    }

    /// Starts a server as the README says, for the account that runs the tests.
    private func withServer(
        _ test: (SSHDriver, ScratchFolder) async throws -> Void
    ) async throws {
        let folder = try RestrictedPlace.folder()
        let block = try readmeBlock(after: "<!-- shared account -->")
        let settings =
            block
            .replacing("Match User kartor", with: "Match User root")
            .replacing("/usr/local/bin/kartbord", with: Surroundings.program)
            .replacing("/srv/kartor", with: folder.path(of: "maps"))
        #expect(
            settings.contains(Surroundings.program + " --restricted " + folder.path(of: "maps")))
        let environment = "    SetEnv LANG=C.UTF-8 XDG_STATE_HOME=\(folder.path(of: "state"))\n"
        try await SSHDriver.run(in: folder, settings: settings + "\n" + environment) { server in
            try await test(server, folder)
        }
    }
}
