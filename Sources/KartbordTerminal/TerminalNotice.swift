/// Something about the terminal that the person should hear once.
public enum TerminalNotice: Hashable, Sendable {
    /// `TERM` named a terminal without a description here, and another description is used.
    case unknownTerminal(named: String, using: String)
    /// The locale of the environment is not installed here; letters are read as UTF-8 all the same.
    case missingLocale(named: String)
    /// No locale with UTF-8 is installed, so that only ASCII can be shown.
    case withoutUTF8
}

extension TerminalNotice: CustomStringConvertible {
    /// One English sentence.
    public var description: String {
        switch self {
        case .unknownTerminal(let name, let other):
            "The terminal “\(name)” is not known on this computer; it is treated as \(other)."
        case .missingLocale(let name):
            "The locale “\(name)” is not installed on this computer; C.UTF-8 is used."
        case .withoutUTF8:
            "No locale with UTF-8 is installed on this computer; other letters are shown as ?."
        }
    }
}
