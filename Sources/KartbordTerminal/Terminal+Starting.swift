import CNcurses
import KartbordScreen

extension Terminal {
    /// Kinds of terminals that most others understand, the most able first.
    private static let standIns = ["xterm-256color", "screen-256color", "vt100"]

    /// Sets the locale and says so when it is not the one that was asked for.
    static func useLocale() -> TerminalNotice? {
        let use = Int(kn_locale_use())
        if use == KN_LOCALE_KEPT { return nil }
        if use == KN_LOCALE_WITHOUT_UTF8 { return .withoutUTF8 }
        let names = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { Environment[$0] }
        // Nothing asked for, or plain C: nobody misses anything.
        guard let name = names.first(where: { !$0.isEmpty }), name != "C", name != "POSIX"
        else { return nil }
        return .missingLocale(named: name)
    }

    /// Starts ncurses for this terminal, or for the first stand-in that has a description.
    static func startScreen() throws(TerminalError) -> TerminalNotice? {
        let name = Environment["TERM"] ?? ""
        let kinds = name.isEmpty ? standIns : [name] + standIns
        guard let kind = kinds.first(where: { kn_screen_start($0) })
        else { throw .unknownTerminal(terminal: name) }
        guard kn_screen_has("cup") else {
            kn_screen_stop()
            throw .cannotPositionCursor(terminal: name)
        }
        return kind == name ? nil : .unknownTerminal(named: name, using: kind)
    }

    /// Tells ncurses how each style looks.
    static func define(_ theme: Theme) {
        for style in Style.allCases {
            let look = theme.look(of: style)
            kn_screen_define(
                Int32(style.rawValue), look.attributes.rawValue, look.colour.rawValue)
        }
    }

    /// How long Escape waits: 25 ms, or what `ESCDELAY` says, at most five seconds.
    static func delay(from setting: String?) -> Duration {
        guard let setting, let milliseconds = Int(setting), milliseconds > 0
        else { return .milliseconds(25) }
        return .milliseconds(min(milliseconds, 5_000))
    }
}
