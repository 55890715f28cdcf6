/// What a field may hold, and thereby how it is read, checked and edited.
public enum FieldForm: Sendable {
    /// A text of one line.
    case line
    /// A text of any number of lines.
    case prose
    /// One of these words.
    case choice([String])
    /// A whole number in a range.
    case whole(ClosedRange<Int>)
    /// A number in a range.
    case number(ClosedRange<Double>)
    /// A length of time in minutes, not negative.
    case minutes
    /// Yes or no; no is never written.
    case flag
    /// A date as `YYYY-MM-DD`.
    case date
    /// A stretch of the road map: a word or a quarter, as ``Horizon`` writes it.
    case horizon
    /// One other item of one of these types.
    case reference([ItemType])
    /// A set of other items of these types.
    case links([ItemType])
    /// Several short texts.
    case texts
    /// The path of another map, relative to the folder of this one.
    case path
    /// Items of other maps, each a text as ``MapReference`` writes it.
    case references
    /// Any JSON value: what another item's field may hold.
    case anything

    /// Any of the words of a ``Choice``.
    static func choice<Word: Choice>(of type: Word.Type) -> FieldForm {
        .choice(type.allCases.map(\.rawValue))
    }
}

extension FieldForm {
    /// Whether the content is of this form: of the right sort, in the range, one of the words.
    ///
    /// What a file holds that is not accepted is kept as ``FieldContent/foreign(_:)``.
    public func accepts(_ content: FieldContent) -> Bool {
        switch (self, content) {
        case (.line, .text), (.prose, .text), (.path, .text): true
        case (.flag, .flag), (.reference, .reference): true
        case (.links, .links), (.texts, .texts), (.references, .texts): true
        case (.choice(let words), .text(let word)): words.contains { $0.hasSameBytes(as: word) }
        case (.whole(let range), .number(let number)):
            Int(exactly: number).map { range.contains($0) } ?? false
        case (.number(let range), .number(let number)): range.contains(number)
        case (.minutes, .number(let number)): number >= 0 && number.isFinite
        case (.date, .text(let text)): CalendarDate(text) != nil
        case (.horizon, .text(let text)): Horizon(text) != nil
        case (.anything, .foreign): true
        default: false
        }
    }
}
