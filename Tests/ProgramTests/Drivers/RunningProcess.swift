import Glibc

/// A process, seen from outside through `/proc`.
struct RunningProcess: Sendable {
    let id: pid_t
    /// When it was started, in ticks since the machine was; tells it from a later one with its id.
    private let start: Substring?

    init(_ id: pid_t) {
        self.id = id
        start = Self.facts(id).map { $0[19] }
    }

    /// Whether it runs, sleeps or is stopped; one that has ended and waits to be asked does not.
    var isAlive: Bool { state.map { $0 != "Z" && $0 != "X" } ?? false }

    /// The letter that `ps` shows; nil when it has gone.
    var state: Substring? { facts?[0] }

    /// What it ended with, while nobody has asked for it yet.
    var exitStatus: Int? {
        guard state == "Z" else { return nil }
        return facts?.last.flatMap { Int($0) }.map { $0 >> 8 & 0xFF }
    }

    /// The process that started it.
    var parent: RunningProcess? { facts.flatMap { pid_t($0[1]) }.map { RunningProcess($0) } }

    /// How much of a processor it has used so far.
    var processorTime: Duration {
        guard let facts, let user = Int(facts[11]), let system = Int(facts[12]) else {
            return .zero
        }
        return .milliseconds((user + system) * 1_000 / sysconf(Int32(_SC_CLK_TCK)))
    }

    /// The words that it was started with.
    var arguments: [Substring] {
        do {
            return try contents(of: "/proc/\(id)/cmdline").split(separator: "\0")
        } catch {
            // It has ended meanwhile.
            return []
        }
    }

    func send(_ signal: Int32) { kill(id, signal) }

    /// The processes that run a program on a file.
    static func all(running program: String, on file: String) -> [RunningProcess] {
        namesInFolder("/proc").compactMap { pid_t($0) }.map { RunningProcess($0) }.filter {
            let words = $0.arguments
            return words.first.map { $0 == program } ?? false && words.contains { $0 == file }
                && $0.isAlive
        }
    }

    private var facts: [Substring]? {
        guard let facts = Self.facts(id), facts[19] == start else { return nil }
        return facts
    }

    /// What the system says after the name of the program, which may hold anything.
    private static func facts(_ id: pid_t) -> [Substring]? {
        do {
            let line = try contents(of: "/proc/\(id)/stat")
            guard let end = line.lastIndex(of: ")") else { return nil }
            let facts = line[line.index(after: end)...].split { $0 == " " || $0 == "\n" }
            return facts.count > 40 ? facts : nil
        } catch {
            // There is no such process.
            return nil
        }
    }
}
