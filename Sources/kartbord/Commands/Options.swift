import ArgumentParser
import KartbordModel
import KartbordText

/// What holds for every command.
struct Options: ParsableArguments {
    @Option(help: "The language of what the program says: sv, fi or en.", transform: readLanguage)
    var language = languageOfEnvironment

    @Option(help: "The day that it is, as YYYY-MM-DD.", transform: readDay)
    var today = Clock.today

    /// The language that the locale asks for, else English.
    static var languageOfEnvironment: Language {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment($0) }
        guard let name = names.first(where: { !$0.isEmpty }) else { return .en }
        return Language(locale: name) ?? .en
    }

    private static func readLanguage(_ text: String) throws -> Language {
        guard let language = Language(rawValue: text) else {
            throw ValidationError("“\(text)” is not one of sv, fi and en.")
        }
        return language
    }

    private static func readDay(_ text: String) throws -> CalendarDate {
        guard let day = CalendarDate(text) else {
            throw ValidationError("“\(text)” is no day written as YYYY-MM-DD.")
        }
        return day
    }
}
