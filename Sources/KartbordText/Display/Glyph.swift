/// One cell of the terminal: what stands in it and how many columns it fills.
public struct Glyph: Sendable, Hashable {
    /// A scalar and at most two marks on it; printable on every terminal.
    public let text: String
    /// The columns that it fills, 1 or 2.
    public let width: Int

    /// Makes a glyph; `text` must be what ``DisplayText/scan(_:to:_:)`` could give.
    public init(text: String, width: Int) {
        precondition(width == 1 || width == 2, "A glyph fills one or two columns.")
        self.text = text
        self.width = width
    }
}
