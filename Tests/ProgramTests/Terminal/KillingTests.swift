import Glibc
import Testing

/// Ends that nobody chose, after which nothing that was committed may be missing.
@Suite(.seat) struct KillingTests {
    @Test func `killed 400 ms after the last card, every card is there on return`() async throws {
        try await Workplace.openTwice { place in
            try await place.captureThree()
            try await Task.sleep(for: .milliseconds(400))
            try await place.kill()
        } then: { place in
            try await place.quit()
            try place.expectCards("Första", "Andra", "Tredje")
        }
    }

    @Test(arguments: [SIGHUP, SIGTERM])
    func `asked to end, the program saves what is typed and is gone within a second`(
        signal: Int32
    ) async throws {
        try await Workplace.open { place in
            let process = try place.terminal.process()
            try await place.captureThree()
            process.send(signal)
            try await place.expectEnd(of: process)
            try place.expectCards("Första", "Andra", "Tredje", "påbörjad")
        }
    }

    @Test func `when the window is closed, the program saves and is gone within a second`()
        async throws
    {
        try await Workplace.open { place in
            let process = try place.terminal.process()
            try await place.captureThree()
            try place.terminal.close()
            try await place.expectEnd(of: process)
            try place.expectCards("Första", "Andra", "Tredje", "påbörjad")
        }
    }

    @Test func `killed at any moment, every card that could be seen is there on return`()
        async throws
    {
        // What the terminal shows was handed to the journal before, which a kill cannot take back.
        for step in 0..<Times.asked(or: 10) {
            try await Workplace.openTwice { place in
                try await place.captureThree()
                try await Task.sleep(for: .milliseconds(step % 300 * 8))
                try await place.kill()
            } then: { place in
                try await place.quit()
                try place.expectCards("Första", "Andra", "Tredje")
            }
        }
    }
}

extension Workplace {
    /// Expects a process to end within a second, without using a processor for much of it.
    func expectEnd(
        of process: RunningProcess, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let before = process.processorTime
        var used = Duration.zero
        try await eventually("the process is gone", within: .seconds(1)) {
            used = max(used, process.processorTime - before)
            return !process.isAlive
        }
        #expect(used < .milliseconds(400), sourceLocation: sourceLocation)
    }
}
