import KartbordModel

/// Dates as people type them.
enum DateText {
    /// The date that was typed, seen from today.
    ///
    /// Takes `2027-03-01`, `20270301`, `1.3.2027`, `1/3 2027`, `1 mars 2027`; `1.3.`, `1/3` and
    /// `1 mars` for the next such day, or where what has been is asked for the last one, today
    /// included; `+90d`, `+2v`, `+3m`, `+1 år` from today; idag, imorgon.
    static func parse(_ typed: String, today: CalendarDate, isPast: Bool = false) -> CalendarDate? {
        let text = typed.lowercased().filter { !$0.isWhitespace }
        if let days = named[text] { return today.adding(days: days) }
        if text.hasPrefix("+") { return later(text.dropFirst(), than: today) }
        if let date = CalendarDate(text) { return date }
        if text.utf8.count == 8, let digits = Int(text), digits > 0 {
            return CalendarDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
        }
        // The space between month and year is a sign like the others: 1/3 2027.
        return dayFirst(typed, today: today, isPast)
    }

    private static let named = [
        "idag": 0, "tänään": 0, "today": 0, "imorgon": 1, "huomenna": 1, "tomorrow": 1,
    ]

    private static func later(_ text: Substring, than today: CalendarDate) -> CalendarDate? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let count = Int(digits), count < 1_000_000 else { return nil }
        switch text.dropFirst(digits.count) {
        case "", "d", "dag", "dagar", "dygn", "pv", "päivä", "päivää", "day", "days":
            return today.adding(days: count)
        case "v", "vecka", "veckor", "vk", "viikko", "viikkoa", "w", "week", "weeks":
            return today.adding(days: count * 7)
        case "m", "mån", "månad", "månader", "kk", "kuukausi", "kuukautta", "month", "months":
            return today.adding(months: count)
        case "å", "år", "vuosi", "vuotta", "y", "year", "years":
            return today.adding(months: count * 12)
        default: return nil
        }
    }

    private static func dayFirst(
        _ typed: String, today: CalendarDate, _ isPast: Bool
    ) -> CalendarDate? {
        var parts = typed.split { "./-, ".contains($0) || $0.isWhitespace }
        if parts.first?.lowercased() == "den" { parts.removeFirst() }
        guard parts.count == 2 || parts.count == 3 else { return nil }
        // March 1, 2027
        if month(named: parts[0]) != nil { parts.swapAt(0, 1) }
        let named = month(named: parts[1])
        guard named != nil || typed.contains(where: { "./".contains($0) }),
            let day = Int(parts[0]), let month = named ?? Int(parts[1])
        else { return nil }
        guard parts.count == 3 else { return nearest(day: day, month: month, today, isPast) }
        guard let year = Int(parts[2]), parts[2].count == 2 || parts[2].count == 4 else {
            return nil
        }
        return CalendarDate(year: year < 100 ? 2_000 + year : year, month: month, day: day)
    }

    /// The month whose name begins so, in three letters or more.
    ///
    /// Swedish and English come first: `mar` is March and not marraskuu.
    private static func month(named word: Substring) -> Int? {
        let typed = word.lowercased()
        guard typed.count >= 3 else { return nil }
        let found = months.lazy.compactMap { names in
            names.firstIndex { $0.hasPrefix(typed) }
        }
        return found.first.map { $0 + 1 }
    }

    private static let months = [
        [
            "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
            "oktober", "november", "december",
        ],
        [
            "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december",
        ],
        [
            "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta",
            "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta",
        ],
    ]

    private static func nearest(
        day: Int, month: Int, _ today: CalendarDate, _ isPast: Bool
    ) -> CalendarDate? {
        // Eight years hold a leap day even across a year such as 2100.
        (0...8).lazy.compactMap { years in
            CalendarDate(year: today.year + (isPast ? -years : years), month: month, day: day)
        }.first { isPast ? $0 <= today : $0 >= today }
    }
}

extension CalendarDate {
    /// The day so many days later, or earlier; nil outside the years 1 to 9999.
    func adding(days: Int) -> CalendarDate? {
        let sum = daysSince1970 + days
        // The first and the last day that there are.
        guard (-719_162...2_932_896).contains(sum) else { return nil }
        return CalendarDate(secondsSince1970: sum * 86_400)
    }

    /// The same day so many months later, or the last day of that month.
    func adding(months: Int) -> CalendarDate? {
        let sum = year * 12 + month - 1 + months
        for day in stride(from: day, through: 28, by: -1) {
            let date = CalendarDate(year: sum / 12, month: sum % 12 + 1, day: day)
            if let date { return date }
        }
        return CalendarDate(year: sum / 12, month: sum % 12 + 1, day: day)
    }

    /// The days since 1970-01-01, by the days-from-civil rule in eras of 400 years.
    var daysSince1970: Int {
        let shiftedYear = month > 2 ? year : year - 1
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
