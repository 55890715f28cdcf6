import Glibc
import KartbordModel

/// The clock and the calendar on the wall.
enum Clock {
    /// The local time of day of a moment, in seconds since 1970: `09:41`.
    static func timeOfDay(_ seconds: Int) -> String {
        let local = local(seconds)
        return twoDigits(local.tm_hour) + ":" + twoDigits(local.tm_min)
    }

    /// The local time of a moment, with its day unless that is today.
    static func moment(_ seconds: Int, today: CalendarDate) -> String {
        let day = day(seconds)
        return day == today ? timeOfDay(seconds) : "\(day) \(timeOfDay(seconds))"
    }

    /// The day that it is: SOURCE_DATE_EPOCH where it is set, else the local day.
    static var today: CalendarDate {
        if let text = environment("SOURCE_DATE_EPOCH"), let seconds = Int(text) {
            return CalendarDate(secondsSince1970: seconds)
        }
        return day(time(nil))
    }

    /// The local day of a moment, in seconds since 1970.
    static func day(_ seconds: Int) -> CalendarDate {
        let local = local(seconds)
        return CalendarDate(
            year: Int(local.tm_year) + 1_900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
            ?? CalendarDate(secondsSince1970: seconds)
    }

    private static func local(_ seconds: Int) -> tm {
        var moment = time_t(seconds)
        var local = tm()
        localtime_r(&moment, &local)
        return local
    }

    private static func twoDigits(_ number: Int32) -> String {
        (number < 10 ? "0" : "") + String(number)
    }
}

/// A variable of the environment; nil when it is not set.
func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
