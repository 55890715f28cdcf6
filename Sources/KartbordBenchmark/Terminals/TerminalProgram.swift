import Glibc
import KartbordScreen

/// A program that is measured in a terminal.
struct TerminalProgram: Sendable {
    let name: String
    /// The words that start it, without the file.
    let command: [String]
    /// What is pressed on a map, for so many keys of each sort.
    let series: @Sendable (any InventedMap, Int) -> [KeySeries]
    /// What ends it without a question.
    let quitting: [UInt8]

    static let kartbord = TerminalProgram(
        name: "kartbord", command: [WorkingFolder.programs + "/kartbord"],
        series: { $0.series($1) },
        quitting: Array("q".utf8))

    /// The editor that times are compared with, where it is installed.
    static let vim: TerminalProgram? = {
        guard access("/usr/bin/vim", X_OK) == 0 else { return nil }
        return TerminalProgram(
            name: "vim -u NONE", command: ["/usr/bin/vim", "-u", "NONE", "-N", "-n"],
            series: { KeySeries.vim($1) }, quitting: Array(":q!\r".utf8))
    }()
}

extension KeySeries {
    /// The nearest that vim has.
    static func vim(_ count: Int) -> [KeySeries] {
        let word = "Väntar på besked".map { Key($0) }
        let tens = max(1, count / 20)
        let down = [Key](repeating: "j", count: 10)
        let up = [Key](repeating: "k", count: 10)
        return [
            KeySeries(
                name: "move down and up",
                parts: (0..<tens).map { _ in Part(measured: down + up) }),
            KeySeries(
                name: "type a character",
                parts: (0..<tens).map { _ in
                    Part(before: ["o"], measured: word, after: [.escape])
                }),
            KeySeries(
                name: "undo", parts: [Part(measured: [Key](repeating: "u", count: tens))]),
        ]
    }
}

extension Key {
    /// What a terminal sends for the keys that are used here.
    var bytes: [UInt8] {
        switch code {
        case .character(let character): Array(String(character).utf8)
        case .enter: [0x0D]
        case .escape: [0x1B]
        case .tab: [0x09]
        case .up: Array("\u{1B}OA".utf8)
        case .down: Array("\u{1B}OB".utf8)
        case .right: Array("\u{1B}OC".utf8)
        case .left: Array("\u{1B}OD".utf8)
        default: preconditionFailure("No benchmark presses \(self).")
        }
    }
}
