import Glibc

/// What the system knows of a process, from `/proc`.
struct ProcessFacts {
    let process: pid_t

    /// Memory that is really used.
    var residentMebibytes: Double { Double(number(after: "VmRSS:", in: "status")) / 1_024 }

    /// How often any of its threads has gone to sleep of its own accord: wake-ups, that is.
    var sleeps: Int {
        threads.reduce(0) { sum, thread in
            sum + number(after: "voluntary_ctxt_switches:", in: "task/\(thread)/status")
        }
    }

    /// How long the first thread has computed, in microseconds.
    var computing: Double {
        let words = text("task/\(process)/schedstat").split(separator: " ")
        return (words.first.flatMap { Double($0) } ?? 0) / 1_000
    }

    /// How often it has written to anything.
    var writes: Int { number(after: "syscw:", in: "io") }

    private var threads: [String] { WorkingFolder.names(in: "/proc/\(process)/task") }

    private func number(after label: String, in file: String) -> Int {
        for line in text(file).split(separator: "\n") where line.hasPrefix(label) {
            let digits = line.dropFirst(label.count).drop { $0 == " " || $0 == "\t" }
            return Int(digits.prefix { $0.isNumber }) ?? 0
        }
        return 0
    }

    /// Empty when the process has ended.
    private func text(_ file: String) -> String {
        let file = open("/proc/\(process)/\(file)", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return "" }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 14)
        let count = read(file, &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
