import ArgumentParser
import KartbordModel
import KartbordText

/// What holds for every command.
struct Options: ParsableArguments {
    @Option(
        name: .customLong("language"),
        help: "The language of what the program says: sv, fi or en (default: the locale's).",
        transform: readLanguage)
    var chosenLanguage: Language?

    @Option(
        name: .customLong("today"),
        help: "The day that it is, as YYYY-MM-DD (default: the calendar's).", transform: readDay)
    var chosenDay: CalendarDate?

    /// The language of what the program says.
    var language: Language { chosenLanguage ?? Self.languageOfEnvironment }

    /// The day that it is.
    var today: CalendarDate { chosenDay ?? Clock.today }

    /// The language of what is written for others: as asked for, else the map's own.
    func language(of map: Document) -> Language {
        let own: String? = map[ItemID.map, .language]
        return chosenLanguage ?? own.flatMap { Language(rawValue: $0) } ?? language
    }

    /// The language that the locale asks for, else English.
    private static var languageOfEnvironment: Language {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment($0) }
        return names.first { !$0.isEmpty }.flatMap { Language(locale: $0) } ?? .en
    }

    private static func readLanguage(_ text: String) throws -> Language {
        guard let language = Language(rawValue: text) else {
            throw ValidationError("“\(text)” is not one of sv, fi and en.")
        }
        return language
    }

    /// A day as it is given to an option.
    static func readDay(_ text: String) throws -> CalendarDate {
        guard let day = CalendarDate(text) else {
            throw ValidationError("“\(text)” is no day written as YYYY-MM-DD.")
        }
        return day
    }
}
