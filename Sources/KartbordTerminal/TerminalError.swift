/// Why the terminal could not be taken over.
public enum TerminalError: Error, Equatable, Sendable {
    /// Standard input or standard output is no terminal.
    case notATerminal
    /// The terminal cannot place its cursor; this is the value of `TERM`.
    case cannotPositionCursor(terminal: String)
    /// The system knows neither the terminal nor any that could stand in for it.
    case unknownTerminal(terminal: String)
    /// The system refused what is needed for listening to the terminal.
    case refusedBySystem
}

extension TerminalError: CustomStringConvertible {
    /// One English sentence: what is wrong and what to do.
    public var description: String {
        switch self {
        case .notATerminal:
            "This is no terminal; use “kartbord show FILE” to print a map."
        case .cannotPositionCursor(let terminal):
            "The terminal “\(terminal)” cannot place its cursor; set TERM to what it is, "
                + "for example xterm-256color."
        case .unknownTerminal(let terminal):
            "This computer has no description of the terminal “\(terminal)” nor of any like it; "
                + "install the terminfo package ncurses-base."
        case .refusedBySystem:
            "The system refused to open the terminal; close some programs and try again."
        }
    }
}
