/// A text field that knows what people's hands know.
///
/// The cursor stands between letters as people see them (`Character`), never inside one. The text
/// lies in two arrays, what is before the cursor and, the other way round, what is after it, so
/// that typing costs the same in a long text as in a short one.
///
///     var editor = TextEditor("Ringer", allowsLines: false)
///     editor.handle(.space)  // .typing
///     editor.text  // "Ringer "
struct TextEditor: Equatable, Sendable {
    /// What became of a key.
    enum Outcome: Equatable, Sendable {
        /// The field took the key.
        case typing
        /// The person is done.
        case commit
        /// The person wants things as they were.
        case cancel
        /// The key means nothing to the field; whoever holds the field decides.
        case ignored
    }

    /// Whether the text may have several lines.
    let allowsLines: Bool
    /// What stands before the cursor.
    var before: [Character]
    /// What stands after the cursor, the nearest last.
    var after: [Character] = []
    /// What can be undone and redone.
    var history = TypingHistory()
    /// What was cut last and Ctrl-Y brings back.
    var cut: [Character] = []
    /// Whether the last key cut something, so that the next cut joins it.
    var isCutting = false
    /// The column that Up and Down strive for while they are pressed in a row.
    var goal: Int?

    /// Makes a field that holds a text, with the cursor at its end.
    init(_ text: String, allowsLines: Bool) {
        self.allowsLines = allowsLines
        before = Array(text)
    }

    /// The text, exactly as it was given where nobody changed it.
    var text: String { String(before + after.reversed()) }

    /// Whether nothing is in the field.
    var isEmpty: Bool { before.isEmpty && after.isEmpty }

    /// The number of letters.
    var count: Int { before.count + after.count }

    /// The number of letters before the cursor; setting it moves the cursor as far as there is text.
    var cursor: Int {
        get { before.count }
        set { move(to: newValue) }
    }

    /// The letter at a place.
    func character(at position: Int) -> Character {
        position < before.count
            ? before[position] : after[after.count - 1 - (position - before.count)]
    }

    /// Whether a letter ends a line; `\r\n` is one letter.
    static func endsLine(_ character: Character) -> Bool {
        character == "\n" || character == "\r\n"
    }
}
