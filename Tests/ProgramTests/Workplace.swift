import Glibc
import Testing

/// The sample map in a folder of its own, opened by the program in a terminal.
struct Workplace {
    let folder: ScratchFolder
    let terminal: TerminalDriver
    /// The path of the map.
    let map: String

    /// Opens the sample map, lets a test work on it, and asks the program whether what it wrote is
    /// in order.
    static func open(
        columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
        _ test: (Workplace) async throws -> Void
    ) async throws {
        let folder = try ScratchFolder()
        let map = try folder.write(SampleMap.text, to: "resa.journey.json")
        try await TerminalDriver.run(
            [Surroundings.program, map], in: folder, columns: columns, rows: rows,
            environment: environment
        ) { terminal in
            try await terminal.see(SampleMap.firstStep)
            try await test(Workplace(folder: folder, terminal: terminal, map: map))
        }
        let check = try kartbord("format", "--check", map)
        #expect(check.status == 0, "\(check.remarks)")
    }

    /// The bytes of the file as text.
    func text() throws -> String { try contents(of: map) }

    func status() throws -> stat {
        var found = stat()
        guard stat(map, &found) == 0 else { throw Refusal(what: map, code: errno) }
        return found
    }

    /// Waits until the file is as asked for.
    func wait(within limit: Duration = .seconds(15), until isSo: (String) -> Bool) async throws {
        try await eventually("the file is as it should be", within: limit) { isSo(try text()) }
    }

    /// Types three cards and the beginning of a fourth, which can be seen when the three have
    /// been taken in.
    func captureThree() async throws {
        try terminal.type("a")
        for card in ["Första", "Andra", "Tredje"] {
            try terminal.type(card)
            try terminal.press("Enter")
        }
        try terminal.type("påbörjad")
        try await terminal.see("påbörjad")
    }

    /// Leaves the text that is being typed, and waits until that can be seen.
    func leaveTyping() async throws {
        try await terminal.see("Esc ends")
        try terminal.press("Escape")
        try await eventually("nothing is typed any more") {
            try !terminal.screen().contains("Esc ends")
        }
    }

    /// Leaves the program from wherever it is.
    func quit(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        try terminal.press("C-g", "C-g", "C-q")
        let status = try await terminal.end()
        #expect(status == 0, sourceLocation: sourceLocation)
    }

    /// Expects the file to hold cards with these texts, in this order.
    func expectCards(
        _ texts: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let text = try text()
        var rest = text[...]
        for card in texts {
            let mark = "\"text\": \"\(card)\""
            guard let found = rest.firstRange(of: mark) else {
                Issue.record("No card “\(card)” in\n\(text)", sourceLocation: sourceLocation)
                return
            }
            rest = rest[found.upperBound...]
        }
    }

    func expectCards(
        _ texts: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try expectCards(texts, sourceLocation: sourceLocation)
    }
}
