/// Lengths of time in minutes, as people read and type them.
///
/// A day is 24 hours and a week seven days, since it is waiting that is measured.
public enum TimeText {
    private static let hour = 60
    private static let day = 24 * hour
    private static let week = 7 * day

    /// The time in whole weeks, or else in days, hours and minutes: 2 veckor · 1 dag 2 tim · 45 min.
    public static func show(_ minutes: Double, _ language: Language) -> String {
        written(minutes, language) { count, unit in
            switch unit {
            case week: Wording.Editing.weeks(count)
            case day: Wording.Editing.days(count)
            case hour: Wording.Editing.hours
            default: Wording.Editing.minutes
            }
        }
    }

    /// The time as it is put into a field: 2 v · 1 d 2 h · 45 min.
    public static func editable(_ minutes: Double, _ language: Language) -> String {
        guard minutes.rounded() == minutes else {
            return NumberText.editable(minutes, language) + " min"
        }
        return written(minutes, language) { _, unit in
            switch unit {
            case week: Wording.Editing.shortUnits.weeks
            case day: Wording.Editing.shortUnits.days
            case hour: Wording.Editing.shortUnits.hours
            default: Wording.Editing.minutes
            }
        }
    }

    private static func written(
        _ minutes: Double, _ language: Language, unit name: (_ count: Int, _ unit: Int) -> Phrase
    ) -> String {
        guard minutes < 1e12, minutes >= 1 || minutes == 0,
            var rest = Int(exactly: minutes.rounded())
        else { return NumberText.show(minutes, decimals: 2, language) + " min" }
        guard rest == 0 || rest >= hour || Double(rest) == minutes else {
            return NumberText.show(minutes, decimals: 2, language) + " min"
        }
        guard rest > 0 else { return "0 " + name(0, 1)(language) }
        let units = rest % week == 0 ? [week] : [day, hour, 1]
        var parts: [String] = []
        for unit in units where rest >= unit {
            let count = rest / unit
            rest %= unit
            let number = NumberText.show(Double(count), decimals: 0, language)
            parts.append("\(number) \(name(count, unit)(language))")
        }
        return parts.joined(separator: " ")
    }

    /// The minutes that were typed; a number alone is minutes.
    ///
    ///     TimeText.parse("2 h 30 min", .sv)  // 150
    ///     TimeText.parse("3 päivää", .fi)  // 4320
    public static func parse(_ typed: String, _ language: Language) -> Double? {
        var rest = squeezed(typed)[...]
        let digits = rest.hasSuffix("min") ? rest.dropLast(3) : rest
        if let minutes = NumberText.parse(String(digits), language) {
            return minutes >= 0 ? minutes : nil
        }
        var total = 0.0
        var last: Double?
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isNumber || $0 == "," || $0 == "." || $0 == ":" }
            rest = rest.dropFirst(digits.count)
            let word = rest.prefix { !$0.isNumber }
            rest = rest.dropFirst(word.count)
            if word.isEmpty, last == nil, let clock = clock(digits) { return clock }
            guard let number = NumberText.parse(String(digits), language), number >= 0 else {
                return nil
            }
            // After hours a number alone is minutes: 2 h 30.
            guard let unit = word.isEmpty && last ?? 60 == 60 ? 1 : units[String(word)] else {
                return nil
            }
            total += number * unit
            last = unit
        }
        return total.isFinite ? total : nil
    }

    /// Hours and minutes as on a clock: 1:30.
    private static func clock(_ digits: Substring) -> Double? {
        let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let hours = Int(parts[0]), let minutes = Int(parts[1]),
            parts[1].count == 2, minutes < 60, hours < 10_000
        else { return nil }
        return Double(hours * hour + minutes)
    }

    /// The text without spaces and without the words between parts, in small letters.
    private static func squeezed(_ typed: String) -> String {
        typed.lowercased().split(whereSeparator: \.isWhitespace)
            .filter { !["och", "ja", "and", "+", "&"].contains($0) }.joined()
    }

    private static let units: [String: Double] = {
        let words: [(Int, String)] = [
            (1, "m min min. minut minuter minuutti minuuttia minute minutes mins"),
            (hour, "h t tim tim. timme timmar tunti tuntia hour hours hr hrs"),
            (day, "d dag dagar dygn pv pv. päivä päivää vrk vuorokausi vuorokautta day days"),
            (week, "v v. vecka veckor vk vk. viikko viikkoa w week weeks wk wks"),
        ]
        var units: [String: Double] = [:]
        for (minutes, names) in words {
            for name in names.split(separator: " ") { units[String(name)] = Double(minutes) }
        }
        return units
    }()
}
