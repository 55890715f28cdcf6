import Glibc

/// Time that passes, or time that this thread computes.
struct Stopwatch {
    enum Kind {
        case wall
        case thread
    }

    private let clock: clockid_t
    private let start: Double

    init(_ kind: Kind = .wall) {
        clock = kind == .wall ? CLOCK_MONOTONIC : CLOCK_THREAD_CPUTIME_ID
        start = Self.read(clock)
    }

    /// Microseconds since the start.
    var microseconds: Double { Self.read(clock) - start }

    /// Milliseconds since the start.
    var milliseconds: Double { microseconds / 1_000 }

    private static func read(_ clock: clockid_t) -> Double {
        var now = timespec()
        clock_gettime(clock, &now)
        return Double(now.tv_sec) * 1e6 + Double(now.tv_nsec) / 1e3
    }
}
