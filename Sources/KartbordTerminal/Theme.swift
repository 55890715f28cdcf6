import Glibc

/// How styles look: on a dark screen, on a light one, or without colours.
public enum Theme: String, CaseIterable, Sendable {
    /// Colours that can be read on black.
    case dark
    /// Colours that can be read on white.
    case light
    /// Bold, reverse and underline only.
    case monochrome

    /// The theme that the environment asks for.
    ///
    /// `NO_COLOR` that is not empty means monochrome; the background in `COLORFGBG`, which some
    /// terminals set, tells light from dark. The terminal is not asked: late answers would arrive as
    /// typed text.
    public static var fromEnvironment: Theme {
        if let plain = Environment["NO_COLOR"], !plain.isEmpty { return .monochrome }
        let background = Environment["COLORFGBG"]?.split(separator: ";").last.flatMap { Int($0) }
        return background.map { $0 == 7 || $0 == 15 } ?? false ? .light : .dark
    }
}

/// The environment of the process.
enum Environment {
    static subscript(name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
