import Glibc
import KartbordFormats
import KartbordModel
import KartbordScreen

/// The program, killed at random moments while somebody types, and opened again.
///
/// Each life of it goes on with the map that the last one left. After each the file must be a whole
/// map, and once it has been opened again it must hold every card that was on the screen with a ✓ in
/// the title line, and of all others an unbroken run from the first one on.
struct Kills {
    /// What was seen.
    struct Tally {
        var kills = 0
        var committed = 0
        var shownAsSaved = 0
        var recoveries = 0
        var filesNotWhole = 0
        var missing = 0
        var gaps = 0
        var badEnds = 0

        /// Name and number, a line each; the last four must be 0.
        var lines: [(name: String, count: Int)] {
            [
                ("kills at random moments", kills), ("kills: cards committed before", committed),
                ("kills: cards shown as saved before", shownAsSaved),
                ("kills: journals found at the next opening", recoveries),
                ("kills: files that were not whole", filesNotWhole),
                ("kills: cards shown as saved that were missing", missing),
                ("kills: cards missing before later ones", gaps),
                ("kills: openings that did not end well", badEnds),
            ]
        }
    }

    private var tally = Tally()
    private var generator: SeededGenerator
    private let folder: WorkingFolder
    private var path = ""
    private var lives = 0
    /// The number of the next card in the present map, and of those that must be there.
    private var next = 0
    private var saved: Set<Int> = []

    init(seed: UInt64) throws {
        generator = SeededGenerator(seed: seed)
        folder = try WorkingFolder()
    }

    /// Lives through so many lives.
    mutating func run(_ count: Int) throws -> Tally {
        for number in 0..<count {
            // A map does not grow for ever.
            if number % 25 == 0 { try begin(number) }
            try live()
            try check()
        }
        return tally
    }

    private mutating func begin(_ number: Int) throws {
        if !path.isEmpty { unlink(path) }
        path = try folder.write(InventedJourney(cards: 16).text, to: "map\(number).journey.json")
        next = 0
        saved = []
    }

    private func start() throws -> PseudoTerminal {
        try PseudoTerminal(
            TerminalProgram.kartbord.command + [path], size: Size(columns: 100, rows: 30),
            environment: [
                "PATH=/usr/bin:/bin", "HOME=\(folder.path)", "XDG_STATE_HOME=\(folder.path)/state",
                "TERM=xterm-256color", "LANG=C.UTF-8",
            ])
    }

    /// Types cards until the moment comes.
    private mutating func live() throws {
        let terminal = try start()
        let watch = Stopwatch()
        // One in eight is killed while it opens the map.
        let isEarly = Int.random(in: 0..<8, using: &generator) == 0
        let end = Double.random(in: isEarly ? 0...30 : 40...1_200, using: &generator)
        var awaited: [Int] = []
        if !isEarly {
            _ = terminal.drain(quiet: 30, patience: 10_000)
            terminal.send([UInt8(ascii: "a")])
            _ = terminal.listen(atMost: 20)
        }
        let isCareful = Bool.random(using: &generator)
        while !isEarly, watch.milliseconds < end {
            terminal.send(Array("kort \(next)".utf8) + [0x0D])
            awaited.append(next)
            tally.committed += 1
            next += 1
            // One in two waits for the sign before the next card, so that it is known what it says.
            let patience = isCareful ? 600 : Double.random(in: 0...60, using: &generator)
            let until = min(watch.milliseconds + patience, end)
            while watch.milliseconds < until {
                let said = terminal.listen(atMost: max(1, until - watch.milliseconds))
                if isCareful, said.contains(subsequence: [0xE2, 0x9C, 0x93]) {
                    saved.formUnion(awaited)
                    tally.shownAsSaved += awaited.count
                    awaited = []
                    break
                }
            }
        }
        while watch.milliseconds < end { _ = terminal.listen(atMost: end - watch.milliseconds) }
        terminal.killProgram()
        tally.kills += 1
        lives += 1
    }

    /// Looks at the file, opens the map again and looks once more.
    private mutating func check() throws {
        guard (try? DocumentReader.read(bytes()))?.document.isReadOnly == false else {
            tally.filesNotWhole += 1
            return
        }
        let state = folder.path + "/state/kartbord"
        if WorkingFolder.names(in: state).contains(where: { $0.hasSuffix(".journal") }) {
            tally.recoveries += 1
        }
        let terminal = try start()
        _ = terminal.drain(quiet: 60, patience: 10_000)
        // Out of everything, and out.
        terminal.send([0x03, 0x03, 0x11])
        guard terminal.waitForEnd() else {
            tally.badEnds += 1
            return
        }
        let text = String(decoding: try bytes(), as: UTF8.self)
        let found = Set((0..<next).filter { text.contains("\"kort \($0)\"") })
        tally.missing += saved.subtracting(found).count
        // What the last one had begun may be there too, and is no card of its own before.
        let last = found.max() ?? -1
        tally.gaps += last + 1 - found.count
        // What is not there now never will be: its number is given again.
        next = last + 1
        saved = found
    }

    private func bytes() throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Trouble.refused(call: "open", code: errno) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = read(file, &part, part.count)
            guard count > 0 else { return bytes }
            bytes += part[..<count]
        }
    }
}

extension [UInt8] {
    fileprivate func contains(subsequence: [UInt8]) -> Bool {
        indices.contains { self[$0...].starts(with: subsequence) }
    }
}
