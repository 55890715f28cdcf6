import CNcurses
import KartbordScreen

/// What the description of the terminal says beyond what ncurses does with it.
enum Capabilities {
    private static let keys: [(name: String, key: Key)] =
        [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
            ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
            ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
            ("kri", .shift(.up)), ("kind", .shift(.down)), ("kLFT", .shift(.left)),
            ("kRIT", .shift(.right)), ("kHOM", .shift(.home)), ("kEND", .shift(.end)),
            ("kPRV", .shift(.pageUp)), ("kNXT", .shift(.pageDown)), ("kDC", .shift(.delete)),
        ] + (1...12).map { ("kf\($0)", .function($0)) }

    /// What each key sends, as far as the description knows.
    static var keySequences: [(bytes: [UInt8], key: Key)] {
        keys.map { (text(of: $0.name), $0.key) }.filter { !$0.bytes.isEmpty }
    }

    /// What leaves the terminal as it was found, whatever it was in the middle of.
    ///
    /// It begins with Escape, which ends an unfinished sequence.
    static func leaving(_ extras: [UInt8]) -> [UInt8] {
        let last = text(of: "rmcup")
        return extras + text(of: "sgr0") + text(of: "cnorm")
            + (last.isEmpty ? text(of: "clear") : last)
    }

    /// What enters the other screen, after ncurses has done so once.
    static var entering: [UInt8] { text(of: "smcup") }

    /// The bytes of a capability; none when the terminal has not got it.
    static func text(of name: String) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 256) { bytes, count in
            count = kn_screen_text(name, bytes.baseAddress, bytes.count)
        }
    }
}
