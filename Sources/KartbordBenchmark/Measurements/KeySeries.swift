import KartbordScreen

/// Keys of one sort that are pressed and measured, with those that have to come before and after.
struct KeySeries {
    /// Keys that are pressed one after another.
    struct Part {
        var before: [Key] = []
        var measured: [Key]
        var after: [Key] = []
    }

    let name: String
    let parts: [Part]

    /// The same keys for the session in the process and for the program in a terminal.
    static func all(_ count: Int) -> [KeySeries] {
        let tens = max(1, count / 20)
        let word = "Väntar på besked".map { Key($0) }
        return [
            KeySeries(name: "move down and up", parts: turns(.down, .up, tens)),
            KeySeries(name: "move right and left", parts: turns(.right, .left, tens)),
            KeySeries(
                name: "type a character",
                parts: (0..<tens).map { _ in
                    Part(before: ["a"], measured: word, after: [.escape])
                }),
            KeySeries(
                name: "Enter makes a new card",
                parts: (0..<count / 3).map { _ in
                    Part(before: ["a"] + word, measured: [.enter], after: [.escape])
                }),
            KeySeries(
                name: "undo",
                parts: [Part(measured: [Key](repeating: "u", count: count / 3))]),
        ]
    }

    private static func turns(_ there: Key, _ back: Key, _ count: Int) -> [Part] {
        (0..<count).map { _ in
            let ten = [there, back].flatMap { [Key](repeating: $0, count: 10) }
            return Part(measured: ten)
        }
    }
}
