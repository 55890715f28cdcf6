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

    /// What is pressed on a journey.
    static func journey(_ count: Int) -> [KeySeries] {
        let tens = max(1, count / 20)
        return [
            KeySeries(name: "move down and up", parts: turns(.down, .up, tens)),
            KeySeries(name: "move right and left", parts: turns(.right, .left, tens)),
            typing(tens), making("Enter makes a new card", count / 3), undoing(count / 3),
        ]
    }

    /// What is pressed on an effect map; every move draws other links.
    static func effectMap(_ count: Int) -> [KeySeries] {
        let tens = max(1, count / 20)
        let sideways = (0..<tens * 10).flatMap { _ in [Key.right, .left] }
        let turning = Part(measured: [Key](repeating: "t", count: max(4, count / 10)))
        return [
            KeySeries(name: "move down and up", parts: turns(.down, .up, tens)),
            KeySeries(
                name: "move right and left",
                parts: [
                    // From the lines above the columns nothing leads to the right.
                    Part(before: [.down, .down, .down], measured: sideways)
                ]),
            KeySeries(name: "turn to another perspective", parts: [turning]),
            typing(tens), making("Enter makes a new item", count / 3), undoing(count / 3),
        ]
    }

    /// What is pressed in a portfolio; what is moved is moved back by undo.
    static func portfolio(_ count: Int) -> [KeySeries] {
        let tens = max(1, count / 20)
        let sideways = (0..<tens * 10).flatMap { _ in [Key.right, .left] }
        let moving = (0..<max(1, count / 6)).map { _ in
            Part(before: ["2"], measured: [.enter], after: ["u"])
        }
        return [
            KeySeries(name: "move down and up", parts: turns(.down, .up, tens)),
            KeySeries(
                name: "move right and left",
                parts: [Part(before: [.down, .down, .down], measured: sideways)]),
            KeySeries(name: "move an item to a box", parts: moving),
            typing(tens), making("Enter makes a new item", count / 3), undoing(count / 3),
        ]
    }

    private static let word = "Väntar på besked".map { Key($0) }

    private static func typing(_ count: Int) -> KeySeries {
        KeySeries(
            name: "type a character",
            parts: (0..<count).map { _ in
                Part(before: ["a"], measured: word, after: [.escape])
            })
    }

    private static func making(_ name: String, _ count: Int) -> KeySeries {
        KeySeries(
            name: name,
            parts: (0..<count).map { _ in
                Part(before: ["a"] + word, measured: [.enter], after: [.escape])
            })
    }

    private static func undoing(_ count: Int) -> KeySeries {
        KeySeries(name: "undo", parts: [Part(measured: [Key](repeating: "u", count: count))])
    }

    private static func turns(_ there: Key, _ back: Key, _ count: Int) -> [Part] {
        (0..<count).map { _ in
            let ten = [there, back].flatMap { [Key](repeating: $0, count: 10) }
            return Part(measured: ten)
        }
    }
}
