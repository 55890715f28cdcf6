import Glibc

/// A point in time, by the clock that never jumps and by the one on the wall.
struct Moment: Equatable, Sendable {
    /// Since the machine started.
    var elapsed: Duration
    /// Seconds since 1970.
    var unix: Int

    static var now: Moment {
        var reading = timespec()
        clock_gettime(CLOCK_MONOTONIC, &reading)
        return Moment(
            elapsed: .seconds(reading.tv_sec) + .nanoseconds(reading.tv_nsec), unix: time(nil))
    }
}

extension Duration {
    /// As the C library wants it, counted from the start of the same clock.
    var timespec: Glibc.timespec {
        let (seconds, attoseconds) = components
        return Glibc.timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    }
}
