import Glibc
import KartbordFormats
import KartbordModel
import KartbordScreen

/// Many people in one map, each in a terminal of their own, adding cards as fast as they can type.
struct Writers {
    /// One person at a terminal.
    private struct Writer {
        let terminal: PseudoTerminal
        let number: Int
        /// When the next key is pressed, and when the last one was.
        var next: Double
        var pressed: Double?
        /// What is on the screen when the key has arrived there.
        var awaited: [UInt8] = []
        var keys = 0
        var cards = 0
        var times = Samples()
        var rest: [UInt8] = []
    }

    private static let charactersPerCard = 18
    /// Characters that nobody else types and no screen shows otherwise, for each writer.
    private static let alphabet = 200

    private var writers: [Writer] = []
    private let path: String
    private let cards: Int
    private let pause: Double

    /// Starts the programs.
    ///
    /// - Parameters:
    ///   - count: how many people there are.
    ///   - cards: how many cards each of them adds.
    ///   - keysPerSecond: how fast each of them types.
    ///   - folder: where the map lies.
    /// - Throws: ``Trouble`` when the programs cannot be started.
    init(
        _ count: Int, cards: Int, keysPerSecond: Double, in folder: WorkingFolder
    ) throws {
        self.cards = cards
        pause = 1_000 / keysPerSecond
        path = try folder.write(InventedJourney(cards: 50).text, to: "together.journey.json")
        for number in 0..<count {
            let environment = [
                "PATH=/usr/bin:/bin", "HOME=\(folder.path)", "XDG_STATE_HOME=\(folder.path)/state",
                "TERM=xterm-256color", "LANG=C.UTF-8", "KARTBORD_NAME=Person \(number + 1)",
            ]
            let terminal = try PseudoTerminal(
                TerminalProgram.kartbord.command + [path], size: Size(columns: 100, rows: 30),
                environment: environment)
            guard terminal.drain(quiet: 50, patience: 10_000).bytes > 0 else {
                throw Trouble.noScreen(program: "kartbord")
            }
            writers.append(
                Writer(terminal: terminal, number: number, next: Double(number) * pause / 7))
        }
    }

    /// Lets everybody type until all cards are there, and measures from each key to the screen.
    mutating func measure() throws -> [Figure] {
        let title = "\(writers.count) writers"
        let watch = Stopwatch()
        while writers.contains(where: { $0.cards < cards || $0.pressed != nil }) {
            guard watch.milliseconds < 600_000 else { throw Trouble.noScreen(program: title) }
            press(watch.milliseconds)
            listen(watch)
        }
        let typing = watch.milliseconds
        // Until everybody has everybody's cards, and nobody writes any more.
        var quiet = Stopwatch()
        var last = try text()
        while quiet.milliseconds < 3_000, watch.milliseconds < typing + 120_000 {
            listen(watch)
            let now = try text()
            if now != last {
                last = now
                quiet = Stopwatch()
            }
        }
        let settling = watch.milliseconds - typing - quiet.milliseconds
        var all = Samples()
        var slowest = Samples()
        for writer in writers {
            all.add(writer.times)
            slowest.add(writer.times.percentile(99))
        }
        let alive = writers.count { kill($0.terminal.process, 0) == 0 }
        for writer in writers { writer.terminal.send([0x03, 0x03, 0x11]) }
        for index in writers.indices {
            guard writers[index].terminal.waitForEnd() else {
                throw Trouble.noEnd(program: "kartbord")
            }
        }
        return [
            Figure("\(title): key to screen", .milliseconds, all),
            Figure("\(title): key to screen, 99 % of each writer", .milliseconds, slowest),
            Figure("\(title): keys a second, together", .times, Double(all.count) / typing * 1_000),
            Figure("\(title): until the last card is in the file", .milliseconds, settling),
            Figure("\(title): sessions alive at the end", .times, Double(alive)),
            Figure("\(title): cards missing", .times, Double(try missing())),
        ]
    }

    private func text() throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw Trouble.refused(call: "open", code: errno) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = read(file, &part, part.count)
            guard count > 0 else { return bytes }
            bytes += part[..<count]
        }
    }

    // MARK: Typing

    private mutating func press(_ now: Double) {
        for index in writers.indices where writers[index].pressed == nil {
            guard writers[index].next <= now, writers[index].cards < cards else { continue }
            let position = writers[index].keys % (Self.charactersPerCard + 1)
            if writers[index].keys == 0 { writers[index].terminal.send([0x61]) }
            writers[index].keys += 1
            writers[index].next = now + pause
            guard position < Self.charactersPerCard else {
                writers[index].terminal.send([0x0D])
                writers[index].cards += 1
                continue
            }
            let character = Self.character(of: writers[index].number, writers[index].keys)
            writers[index].awaited = Array(String(character).utf8)
            writers[index].rest = []
            writers[index].terminal.send(writers[index].awaited)
            writers[index].pressed = now
        }
    }

    private static func character(of writer: Int, _ key: Int) -> Character {
        let code = UInt32(0x4E00 + writer * alphabet + key % alphabet)
        return Unicode.Scalar(code).map { Character($0) } ?? "x"
    }

    /// Waits for a moment, and takes what the programs write.
    private mutating func listen(_ watch: Stopwatch) {
        var requests = writers.map { $0.terminal.request }
        guard poll(&requests, nfds_t(requests.count), 2) > 0 else { return }
        for index in writers.indices where requests[index].revents & Int16(POLLIN) != 0 {
            let bytes = writers[index].terminal.take()
            guard let pressed = writers[index].pressed else { continue }
            let seen = writers[index].rest + bytes
            if Self.contains(seen, writers[index].awaited) {
                writers[index].times.add(watch.milliseconds - pressed)
                writers[index].pressed = nil
                writers[index].rest = []
            } else {
                writers[index].rest = Array(seen.suffix(8))
            }
        }
    }

    private static func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
        guard let first = part.first, bytes.count >= part.count else { return false }
        for start in 0...(bytes.count - part.count) where bytes[start] == first {
            if bytes[start..<(start + part.count)].elementsEqual(part) { return true }
        }
        return false
    }

    // MARK: Counting

    /// How many of the cards are not in the file, or more when the file is not whole and canonical.
    private func missing() throws -> Int {
        let bytes = try text()
        guard let document = try? DocumentReader.read(bytes).document,
            DocumentWriter.write(document) == bytes
        else { return writers.count * cards }
        var texts: Set<String> = []
        for item in document.branch(ItemID.map)?.flattened ?? [] {
            if let text: String = item[.text] { texts.insert(text) }
        }
        var missing = 0
        for writer in writers {
            var key = 0
            for _ in 0..<cards {
                var text = ""
                for _ in 0..<Self.charactersPerCard {
                    key += 1
                    text.append(Self.character(of: writer.number, key))
                }
                key += 1
                if !texts.contains(text) { missing += 1 }
            }
        }
        return missing
    }
}
