import Glibc
import Testing

/// Sessions that are killed, and what the next one gives back.
@Suite(.seat) struct RecoveringTests {
    @Test
    func
        `killed a second after the last key, cards and begun text come back, and u takes them back`()
        async throws
    {
        try await Workplace.openTwice(language: "sv_SE.UTF-8") { place in
            try await place.captureThree()
            try await Task.sleep(for: .milliseconds(1_500))
            try await place.kill()
        } then: { place in
            try await place.terminal.see("3 ändringar från")
            try await place.terminal.see("återställda; u tar tillbaka dem")
            try await place.wait { $0.contains("påbörjad") }
            try place.expectCards("Första", "Andra", "Tredje", "påbörjad")
            try place.terminal.type("u")
            try await place.wait { $0 == SampleMap.text }
            #expect(place.leftJournals(".kept").count == 1)
            try await place.quit()
            #expect(place.leftJournals(".journal").isEmpty)
        }
    }

    @Test func `a map that somebody else has saved meanwhile gets what was left`() async throws {
        try await Workplace.openTwice { place in
            try await place.captureThree()
            try await place.kill()
            let theirs = SampleMap.text.replacing("\"Ringer växeln\"", with: "\"Ringer dem\"")
            try place.folder.write(theirs, to: "resa.journey.json")
        } then: { place in
            try await place.terminal.see("u takes them back")
            try await place.wait { $0.contains("Ringer dem") && $0.contains("Tredje") }
            try await place.quit()
            try place.expectCards("Första", "Andra", "Tredje")
        }
    }

    @Test func `killed again while it recovers, nothing is lost`() async throws {
        try await Workplace.openTwice { place in
            try await place.captureThree()
            try await place.kill()
            let again = try Subprocess.start(
                [
                    "/usr/bin/timeout", "-s", "KILL", "0.05", "/usr/bin/script", "-qec",
                    "\(Surroundings.program) \(place.map)", "/dev/null",
                ], environment: TerminalDriver.environment(place.folder),
                streams: ["/dev/null", "/dev/null", "/dev/null"])
            waitpid(again, nil, 0)
        } then: { place in
            try await place.wait { $0.contains("Tredje") }
            try await place.quit()
            try place.expectCards("Första", "Andra", "Tredje")
        }
    }

    @Test func `two sessions of one map keep a journal each, and a living one's is left alone`()
        async throws
    {
        try await Workplace.open { place in
            try await place.captureThree()
            #expect(place.leftJournals(".journal").count == 1)
            let listed = try kartbord(
                ["recover"], environment: TerminalDriver.environment(place.folder))
            #expect(listed.output.contains("Nothing is left"), "\(listed.output)")
            try await place.quit()
            #expect(place.leftJournals(".journal").isEmpty)
        }
    }

    @Test func `what is typed for long is in the journal before a second is over`() async throws {
        try await Workplace.openTwice { place in
            try place.terminal.type("a" + String(repeating: "lång text ", count: 25))
            try await place.terminal.see("lång text lång text")
            try await Task.sleep(for: .milliseconds(300))
            try await place.kill()
        } then: { place in
            try await place.terminal.see("Text typed at")
            try await place.wait { $0.contains("lång text lång text") }
            try await place.quit()
        }
    }

    @Test func `where no journal can be kept, that is said and the file has every card soon`()
        async throws
    {
        try await Workplace.open(environment: ["XDG_STATE_HOME": "/proc/nowhere"]) { place in
            try place.terminal.type("aEtt")
            try place.terminal.press("Enter")
            try await place.terminal.see("No journal can be kept")
            try await place.wait(within: .seconds(1)) { $0.contains("Ett") }
            try await place.quit()
        }
    }
}

extension Workplace {
    /// Opens the sample map, lets a test end that in its way, and opens it again.
    static func openTwice(
        language: String = "C.UTF-8", _ first: (Workplace) async throws -> Void,
        then second: (Workplace) async throws -> Void
    ) async throws {
        let folder = try ScratchFolder()
        let map = try folder.write(SampleMap.text, to: "resa.journey.json")
        let variables = ["LANG": language]
        func open(_ part: (Workplace) async throws -> Void) async throws {
            try await TerminalDriver.run(
                [Surroundings.program, map], in: folder, environment: variables
            ) { terminal in
                try await terminal.see(SampleMap.firstStep)
                try await part(Workplace(folder: folder, terminal: terminal, map: map))
            }
        }
        try await open(first)
        #expect(!namesInFolder(folder.path(of: "state/kartbord")).isEmpty)
        try await open(second)
        let check = try kartbord("format", "--check", map)
        #expect(check.status == 0, "\(check.remarks)")
    }

    /// Ends the program with what nobody can hold back.
    func kill() async throws {
        let process = try terminal.process()
        process.send(SIGKILL)
        try await eventually("the process is gone") { !process.isAlive }
    }

    /// The names in the state folder with an ending.
    func leftJournals(_ ending: String) -> [String] {
        namesInFolder(folder.path(of: "state/kartbord")).filter { $0.hasSuffix(ending) }
    }
}
