import Glibc
import Testing

/// SSH clients that stand still, as on a laptop that sleeps: nobody reads, and nobody says so.
///
/// In a bare terminal, since tmux goes on with whatever stands still in it.
@Suite(.seat, .enabled(if: getuid() == 0, "Only as root does sshd have terminals to give."))
struct StoppedClientTests {
    /// A client, the program on the server, and the map.
    private struct Link {
        let client: BareTerminal
        let program: RunningProcess
        let map: String

        func text() throws -> String { try contents(of: map) }

        /// Lets the client stand still.
        func stop() async throws {
            client.process.send(SIGSTOP)
            try await eventually("the client stands still") { client.process.state == "T" }
        }
    }

    private static func open(
        settings: String = "", _ test: (Link) async throws -> Void
    ) async throws {
        let folder = try ScratchFolder()
        let map = try folder.write(SampleMap.text, to: "resa.journey.json")
        try await SSHDriver.run(in: folder, settings: settings) { server in
            let client = try BareTerminal(server.command([Surroundings.program, map]), in: folder)
            try await eventually("the map can be seen") { client.shows(SampleMap.firstStep) }
            let program = try #require(
                RunningProcess.all(running: Surroundings.program, on: map).first)
            try await client.type("aFörsta\rpåbörjad")
            try await eventually("the text can be seen") { client.shows("påbörjad") }
            try await test(Link(client: client, program: program, map: map))
            try await eventually("no process is left", within: .seconds(2)) {
                RunningProcess.all(running: Surroundings.program, on: map).isEmpty
            }
        }
    }

    @Test func `what was committed is saved, and what was begun when the client is killed`()
        async throws
    {
        for _ in 0..<Times.asked(or: 2) {
            try await Self.open { link in
                try await link.stop()
                try await eventually("the card is in the file", within: .seconds(6)) {
                    try link.text().contains("Första")
                }
                link.client.process.send(SIGKILL)
                try await eventually("the program has ended", within: .seconds(1)) {
                    !link.program.isAlive
                }
                #expect(try link.text().contains("påbörjad"))
            }
        }
    }

    @Test func `nothing is queued or spun meanwhile, and later there is the newest screen`()
        async throws
    {
        try await Self.open { link in
            try await link.stop()
            let memory = link.program.memory
            // Each draws the whole screen anew, until nothing on the way takes any more.
            for _ in 0..<3_000 {
                link.program.send(SIGWINCH)
                usleep(500)
            }
            let before = link.program.processorTime
            try await Task.sleep(for: .seconds(1))
            #expect(link.program.processorTime - before < .milliseconds(50))
            #expect(link.program.memory - memory < 4_000)
            link.client.process.send(SIGCONT)
            try await link.client.type("Åter")
            try await eventually("the newest text can be seen") { link.client.shows("Åter") }
            link.client.process.send(SIGKILL)
            try await eventually("the program has ended", within: .seconds(1)) {
                !link.program.isAlive
            }
            #expect(try link.text().contains("påbörjadÅter"))
        }
    }

    @Test func `a connection that the server gives up ends the program, with everything saved`()
        async throws
    {
        for _ in 0..<Times.asked(or: 1) {
            let settings = "ClientAliveInterval 1\nClientAliveCountMax 1\n"
            try await Self.open(settings: settings) { link in
                try await link.stop()
                try await eventually("the program has ended", within: .seconds(15)) {
                    !link.program.isAlive
                }
                let text = try link.text()
                #expect(text.contains("Första") && text.contains("påbörjad"))
            }
        }
    }
}
