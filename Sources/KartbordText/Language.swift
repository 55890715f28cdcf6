/// A language of the interface, the templates and the exports.
public enum Language: String, CaseIterable, Sendable, Hashable {
    case sv
    case fi
    case en

    /// Finds the language that a locale such as `sv_SE.UTF-8` asks for.
    ///
    /// Nil for `C`, `POSIX` and every language that Kartbord does not speak.
    public init?(locale: some StringProtocol) {
        let language = locale.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
        self.init(rawValue: language.lowercased())
    }

    /// What the language calls itself.
    public var name: String {
        switch self {
        case .sv: "svenska"
        case .fi: "suomi"
        case .en: "English"
        }
    }
}
