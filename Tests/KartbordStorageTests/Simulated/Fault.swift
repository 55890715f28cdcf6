import Glibc

@testable import KartbordStorage

/// Which call goes wrong, how, and for how long.
struct Fault: CustomStringConvertible {
    enum Way: CustomStringConvertible {
        /// The call fails with this errno.
        case errno(Int32)
        /// Reading and writing take a third of what they could.
        case short
        /// The machine stops: this call and all after it do nothing.
        case stop

        var description: String {
            switch self {
            case .errno(let code): strerror(code).map { String(cString: $0) } ?? "\(code)"
            case .short: "short"
            case .stop: "stop"
            }
        }
    }

    /// The call's number, counted from the first.
    var index: Int
    var way: Way
    /// The kind of call that goes wrong from then on; `nil` for just the one call.
    var forEver: FileCall?

    var description: String {
        "call \(index) \(way) \(forEver.map { "for ever (\($0.rawValue))" } ?? "once")"
    }

    func code(for call: FileCall, at index: Int) -> Int32? {
        switch way {
        case .errno(let code): isDue(call, at: index) ? code : nil
        case .short: nil
        case .stop: index >= self.index ? EIO : nil
        }
    }

    func isShort(_ call: FileCall, at index: Int) -> Bool {
        guard case .short = way else { return false }
        return isDue(call, at: index)
    }

    private func isDue(_ call: FileCall, at index: Int) -> Bool {
        index == self.index || (index > self.index && call == forEver)
    }
}
