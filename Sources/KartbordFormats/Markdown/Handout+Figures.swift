import KartbordModel
import KartbordText

/// Figures as people of a language write them.
extension Handout {
    /// A number with at most so many decimals, in threes from 10 000.
    func figure(_ number: Double, decimals: Int = 2) -> String {
        let scale = decimals == 0 ? 1 : decimals == 1 ? 10 : 100
        let scaled = abs(number) * Double(scale)
        guard scaled < 1e15 else { return "\(number)" }
        let digits = Int(scaled + 0.5)
        var fraction = String(digits % scale + scale).dropFirst()
        while fraction.last == "0" { fraction.removeLast() }
        let point = language == .en ? "." : ","
        return grouped(digits / scale) + (fraction.isEmpty ? "" : point + fraction)
    }

    /// A feeling with its sign: −2, 0, +1.
    func feeling(_ value: Int) -> String {
        value > 0 ? "+\(value)" : value < 0 ? "−\(-value)" : "0"
    }

    /// A length of time: 4 min · 1 tim 30 min · 2 dagar · 3 veckor.
    func time(_ minutes: Double) -> String {
        let hour = 60
        let day = 24 * hour
        let week = 7 * day
        guard minutes >= 60, minutes < 1e9 else {
            return figure(minutes) + " " + say(Wording.Editing.minutes)
        }
        let whole = Int(minutes + 0.5)
        if whole % week == 0 {
            return "\(grouped(whole / week)) \(say(Wording.Editing.weeks(whole / week)))"
        }
        let parts = [
            (whole / day, Wording.Editing.days(whole / day)),
            (whole % day / hour, Wording.Editing.hours), (whole % hour, Wording.Editing.minutes),
        ]
        return parts.filter { $0.0 > 0 }.map { "\(grouped($0.0)) \(say($0.1))" }
            .joined(separator: " ")
    }

    /// Hours a week, and what that is in full-time equivalents.
    func hours(_ workload: Workload) -> String { figure(workload.hours, decimals: 1) }

    /// The full-time equivalents of hours a week.
    func equivalents(_ workload: Workload) -> String {
        figure(workload.fullTimeEquivalents(hoursPerWeek: map.hoursPerWeek), decimals: 1)
    }

    /// The digits in threes, held together by spaces that do not break, in English by commas.
    private func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        guard digits.count > 4 else { return String(digits) }
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            let left = digits.count - index
            if index > 0, left % 3 == 0 { grouped += language == .en ? "," : "\u{A0}" }
            grouped.append(digit)
        }
        return grouped
    }
}
