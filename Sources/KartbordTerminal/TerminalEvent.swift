public import KartbordScreen

/// What ended a wait.
public enum TerminalEvent: Equatable, Sendable {
    /// Keys, pastes and mouse events: all that were waiting, in order.
    case input([Input])
    /// The screen has another size.
    case resized(Size)
    /// The descriptor that was given to the wait can be read.
    case woken
    /// The terminal is gone: save and end.
    case hangUp
    /// Somebody asked the program to end: save and end.
    case terminated
    /// The time is up.
    case timeout
}
