import Glibc
import Testing

/// Every hostile file in a terminal of which every byte is seen.
@Suite(.seat) struct EveryScreenTests {
    @Test(arguments: files)
    func `nothing is sent to the terminal that acts or hides there`(file: HostileFile) throws {
        let folder = try ScratchFolder()
        let path = try file.put(in: folder)
        let before = try Imprint(path)
        let terminal = try RawTerminal(
            [Surroundings.program, "--today", "2026-01-01", path],
            environment: TerminalDriver.environment(folder).merging(["TERM": "xterm-256color"]) {
                $1
            })
        terminal.drain(quiet: 150)
        for keys in [
            "!", "\u{1B}", "i", "\u{1B}", "jlj", "f", "\u{1B}", "gi", "\u{1B}", "gx", "\u{1B}", "Z",
            "zt", ":", "\u{7}",
        ] {
            terminal.send(keys)
            terminal.drain(quiet: 30)
        }
        terminal.send("\u{11}")
        let status = terminal.end(within: .seconds(10))
        #expect(status == 0 || status == 66, "\(String(describing: status))")
        let complaint = ScreenBytes.complaint(about: terminal.bytes)
        #expect(complaint == nil)
        if status == 66 { #expect(try Imprint(path) == before) }
    }

    @Test func `the list of maps shows nothing that acts or hides either`() throws {
        let folder = try ScratchFolder()
        for file in HostileCorpus.files { _ = try file.put(in: folder) }
        let terminal = try RawTerminal(
            [Surroundings.program, folder.path],
            environment: TerminalDriver.environment(folder).merging(["TERM": "xterm-256color"]) {
                $1
            })
        terminal.drain(quiet: 1_000)
        for _ in 0..<12 {
            terminal.send("\u{1B}[6~")
            terminal.drain(quiet: 30)
        }
        terminal.send("\u{11}")
        #expect(terminal.end(within: .seconds(10)) == 0)
        #expect(!terminal.bytes.isEmpty)
        #expect(ScreenBytes.complaint(about: terminal.bytes) == nil)
    }

    /// What a terminal shows something of; in a long run everything.
    private static let files =
        Times.asked(or: 1) > 1
        ? HostileCorpus.files
        : HostileCorpus.wordings
            + HostileCorpus.trees.enumerated().filter { $0.offset % 3 == 0 }.map(\.element)
}
