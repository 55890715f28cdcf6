/// Something that a person did at the terminal.
public enum Input: Equatable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted; it is only ever text, whatever it holds.
    ///
    /// Line ends are newlines. Other control characters are kept, for the document to hold them
    /// exactly; drawing makes them visible.
    case paste(String)
    /// The mouse did something.
    case mouse(MouseEvent)
}

/// What the mouse did, and where.
public struct MouseEvent: Hashable, Sendable {
    /// What the mouse did; two presses at one place in a short time are a double click.
    public enum Kind: Hashable, Sendable {
        case press
        case release
        case drag
        case wheelUp
        case wheelDown
    }

    /// The buttons of a mouse.
    public enum Button: Hashable, Sendable {
        case left
        case middle
        case right
    }

    /// What the mouse did.
    public var kind: Kind
    /// The button that did it; none for the wheel, and where the terminal does not tell.
    public var button: Button?
    /// The cell that the mouse points at.
    public var point: Point
    /// What was held down on the keyboard.
    public var modifiers: Key.Modifiers

    /// Makes an event.
    public init(
        _ kind: Kind, button: Button? = nil, at point: Point, modifiers: Key.Modifiers = []
    ) {
        self.kind = kind
        self.button = button
        self.point = point
        self.modifiers = modifiers
    }
}
