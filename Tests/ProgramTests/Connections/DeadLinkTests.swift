import Glibc
import Testing

/// Terminals that nobody reads, and terminals that are gone.
@Suite(.seat) struct DeadLinkTests {
    @Test func `output that nobody reads is skipped, not queued, and every card is saved`()
        async throws
    {
        let folder = try ScratchFolder()
        let map = try folder.write(SampleMap.text, to: "resa.journey.json")
        let terminal = try BareTerminal([Surroundings.program, map], in: folder)
        try await eventually("the map can be seen") { terminal.shows(SampleMap.firstStep) }
        try await terminal.type("a")
        for number in 1...20 { try await terminal.type("Lapp \(number)\r") }
        try await eventually("the cards are taken in") { try contents(of: map).contains("Lapp 20") }
        let memory = terminal.process.memory
        // Each of these draws the whole screen anew: far more than any line holds.
        for number in 0..<4_000 {
            terminal.process.send(SIGWINCH)
            if number % 10 == 0 { try await terminal.type("ord ") }
            usleep(200)
        }
        try await terminal.type("\r")
        try await eventually("the last card is saved") { try contents(of: map).contains("ord ord") }
        let before = terminal.process.processorTime
        try await Task.sleep(for: .seconds(1))
        #expect(terminal.process.processorTime - before < .milliseconds(50))
        #expect(terminal.process.memory - memory < 4_000)
        // Somebody reads again, and sees what there is now.
        try await terminal.type("Åter")
        try await eventually("the newest screen can be seen") { terminal.shows("Åter") }
        #expect(terminal.output.utf8.count < 300_000)
        terminal.process.send(SIGTERM)
        try await terminal.expectEnd()
        #expect(try contents(of: map).contains("Åter"))
    }

    @Test(arguments: [true, false])
    func `when the terminal is gone, what was typed is saved and no process is left`(
        isTold: Bool
    ) async throws {
        for _ in 0..<Times.asked(or: 3) {
            let folder = try ScratchFolder()
            let map = try folder.write(SampleMap.text, to: "resa.journey.json")
            let terminal = try BareTerminal(
                [Surroundings.program, map], in: folder, controls: isTold)
            try await eventually("the map can be seen") { terminal.shows(SampleMap.firstStep) }
            try await terminal.type("aFörsta\rpåbörjad")
            try await eventually("the text can be seen") { terminal.shows("påbörjad") }
            let before = terminal.process.processorTime
            terminal.hangUp()
            var used = Duration.zero
            try await eventually("the process is gone", within: .seconds(2)) {
                used = max(used, terminal.process.processorTime - before)
                return !terminal.process.isAlive
            }
            #expect(used < .milliseconds(400))
            let text = try contents(of: map)
            #expect(text.contains("Första") && text.contains("påbörjad"))
            #expect(namesInFolder(folder.path(of: "state/kartbord")).isEmpty)
        }
    }

    @Test func `killed again and again, every card that was shown as saved is there in the end`()
        async throws
    {
        let folder = try ScratchFolder()
        let map = try folder.write(SampleMap.text, to: "resa.journey.json")
        let times = Times.asked(or: 15)
        var safe: [Int] = []
        for number in 0..<times {
            let terminal = try BareTerminal([Surroundings.program, map], in: folder)
            try await eventually("the map can be seen") { terminal.shows(SampleMap.firstStep) }
            // The card goes to the last step, whatever was recovered.
            try await terminal.type("aLapp nr \(number).\r")
            try await eventually("the card can be seen") { terminal.shows("nr \(number).") }
            terminal.forget()
            try await Task.sleep(for: .milliseconds(number * 37 % 400))
            if terminal.shows("✓") { safe.append(number) }
            terminal.process.send(SIGKILL)
            try await terminal.expectEnd(within: .seconds(5))
        }
        let last = try BareTerminal([Surroundings.program, map], in: folder)
        try await eventually("the map can be seen") { last.shows(SampleMap.firstStep) }
        last.process.send(SIGTERM)
        try await last.expectEnd()
        let text = try contents(of: map)
        for number in 0..<times {
            let count =
                text.split(separator: "Lapp nr \(number).", omittingEmptySubsequences: false)
                .count - 1
            #expect(count == 1 || count == 0 && !safe.contains(number), "\(number): \(count)")
        }
        #expect(safe.count > times / 4 || times < 8, "\(safe)")
        #expect(try kartbord("format", "--check", map).status == 0)
    }
}
