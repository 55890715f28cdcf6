import Glibc
import KartbordModel

/// Measures speed, bytes, memory and wake-ups, and prints one table in Markdown.
///
///     swift build -c release --static-swift-stdlib && .build/release/KartbordBenchmark [--quick]
///
/// With `--writers` and a number, so many people at once add cards to one map, and nothing else is
/// measured. With `--kills` and a number the program is killed as often; `.ci/long` asks for both.
///
/// Times depend on the machine and on what else it does; bytes and calls do not.
@main
enum KartbordBenchmark {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "--writers" { return measureWriters(arguments.dropFirst().first) }
        if arguments.first == "--kills" { return kill(arguments.dropFirst().first) }
        guard arguments.allSatisfy({ $0 == "--quick" }) else {
            fail(
                "Usage: KartbordBenchmark [--quick | --writers NUMBER | --kills NUMBER]", status: 64
            )
        }
        let extent: Extent = arguments.isEmpty ? .whole : .quick
        do {
            print(Table.heading)
            try Table(kind: "workspace", size: 100).print(measureWorkspace(maps: 100, extent))
            for cards in extent.cards {
                try measure(InventedJourney(cards: cards), size: cards, extent)
            }
            for items in extent.items {
                try measure(InventedEffectMap(items: items), size: items, extent)
            }
            for items in extent.items {
                try measure(InventedPortfolio(items: items), size: items, extent)
            }
        } catch {
            fail("The benchmark broke off: \(error)", status: 70)
        }
    }

    private static func measureWriters(_ number: String?) {
        guard let count = number.flatMap({ Int($0) }), (1...99).contains(count) else {
            fail("Usage: KartbordBenchmark --writers NUMBER, from 1 to 99", status: 64)
        }
        do {
            let folder = try WorkingFolder()
            var writers = try Writers(count, cards: 10, keysPerSecond: 8, in: folder)
            print(Table.heading)
            try Table(kind: "journey", size: 50).print(writers.measure())
        } catch {
            fail("The measurement broke off: \(error)", status: 70)
        }
    }

    /// Kills the program so many times, and prints a name, a tab and a number on each line.
    private static func kill(_ number: String?) {
        guard let count = number.flatMap({ Int($0) }), count > 0 else {
            fail("Usage: KartbordBenchmark --kills NUMBER", status: 64)
        }
        do {
            let seed = UInt64.random(in: .min ... .max)
            var kills = try Kills(seed: seed)
            let tally = try kills.run(count)
            for line in tally.lines { print("\(line.name)\t\(line.count)") }
            if !tally.lines.suffix(4).allSatisfy({ $0.count == 0 }) {
                fail("Something was lost; the seed was \(seed).", status: 1)
            }
        } catch {
            fail("The kills broke off: \(error)", status: 70)
        }
    }

    private static func measure(
        _ map: any InventedMap, size: Int, _ extent: Extent
    ) throws {
        let table = Table(kind: map.kind.rawValue, size: size)
        let folder = try WorkingFolder()
        try table.print(measureFormats(map, extent))
        try table.print(measureEdits(map, extent))
        try table.print(measureSession(map, extent))
        try table.print(measureSaving(map, in: folder, extent))
        for screen in extent.screens {
            try table.print(measureProgram(.kartbord, map, in: folder, screen, extent))
        }
        if let vim = TerminalProgram.vim, let screen = extent.screens.first, map.kind == .journey,
            size <= 10_000
        {
            try table.print(measureProgram(vim, map, in: folder, screen, extent))
        }
    }

    private static func fail(_ sentence: String, status: Int32) -> Never {
        let line = Array((sentence + "\n").utf8)
        write(STDERR_FILENO, line, line.count)
        exit(status)
    }
}
