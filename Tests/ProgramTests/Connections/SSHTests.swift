import Glibc
import Testing

/// Work over SSH, and connections that break.
@Suite(.seat, .enabled(if: getuid() == 0, "Only as root does sshd have terminals to give."))
struct SSHTests {
    @Test func `a map is opened, changed and left over SSH`() async throws {
        try await Workplace.openOverSSH { place, _ in
            try place.terminal.type("aÖver länken")
            try place.terminal.press("Enter")
            try await place.quit()
            try place.expectCards("Över länken")
        }
    }

    @Test func `when the SSH client is killed, every card is in the file and no process is left`()
        async throws
    {
        for _ in 0..<Times.asked(or: 1) {
            try await Workplace.openOverSSH { place, program in
                try await place.captureThree()
                try place.terminal.process().send(SIGKILL)
                try await place.expectEnd(of: program)
                try place.expectCards("Första", "Andra", "Tredje")
            }
        }
    }

    @Test func `when the server's end of the session is killed, nothing is lost either`()
        async throws
    {
        for _ in 0..<Times.asked(or: 1) {
            try await Workplace.openOverSSH { place, program in
                try await place.captureThree()
                let session = try #require(program.parent)
                session.send(SIGKILL)
                try await place.expectEnd(of: program)
                try place.expectCards("Första", "Andra", "Tredje")
            }
        }
    }

    @Test func `a window that got another size while the program stood still is filled`()
        async throws
    {
        // Not in the terminal itself: tmux goes on with whatever stands still.
        try await Workplace.openOverSSH { place, program in
            program.send(SIGSTOP)
            try await eventually("the program stands still") { program.state == "T" }
            try place.terminal.resize(columns: 100, rows: 40)
            try await eventually("the size has arrived") {
                try Subprocess(["stty", "-F", "/proc/\(program.id)/fd/0", "size"]).output
                    == "40 100\n"
            }
            program.send(SIGCONT)
            try await eventually("the footer is in the last row") {
                let rows = try place.terminal.screen().split(
                    separator: "\n", omittingEmptySubsequences: false)
                return rows.count > 39 && rows[39].contains("? help")
            }
            try await place.quit()
        }
    }
}

extension Workplace {
    /// Opens the sample map over SSH; the test is given the program's process on the server too.
    static func openOverSSH(
        _ test: (Workplace, RunningProcess) async throws -> Void
    ) async throws {
        let folder = try ScratchFolder()
        let map = try folder.write(SampleMap.text, to: "resa.journey.json")
        try await SSHDriver.run(in: folder) { server in
            let command = server.command([Surroundings.program, map])
            try await TerminalDriver.run(command, in: folder) { terminal in
                try await terminal.see(SampleMap.firstStep)
                let found = RunningProcess.all(running: Surroundings.program, on: map)
                let program = try #require(found.first)
                #expect(found.count == 1)
                try await test(Workplace(folder: folder, terminal: terminal, map: map), program)
                try await eventually("no process is left", within: .seconds(2)) {
                    RunningProcess.all(running: Surroundings.program, on: map).isEmpty
                }
            }
        }
        let check = try kartbord("format", "--check", map)
        #expect(check.status == 0, "\(check.remarks)")
    }
}
