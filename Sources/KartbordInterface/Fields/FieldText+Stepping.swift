import KartbordModel

extension FieldText {
    /// What + and − make of a field, `by` being 1 or −1; nil when they mean nothing to it.
    ///
    /// At the end of a range or of a choice the content stays. A time is counted in its own unit:
    /// after three days come four.
    static func step(_ content: FieldContent?, form: FieldForm, by: Int) -> FieldContent? {
        switch form {
        case .whole(let range): return .number(Double(step(content?.whole, in: range, by: by)))
        case .number(let range):
            let sum = (content?.number ?? 0) + Double(by)
            return .number(min(max(sum, range.lowerBound), range.upperBound))
        case .minutes: return .number(step(minutes: content?.number ?? 0, by: by))
        case .choice(let words): return step(content, among: words, by: by)
        case .horizon: return step(content, among: Horizon.words.map(\.text), by: by)
        case .flag:
            if case .flag(true)? = content { return .flag(false) }
            return .flag(true)
        case .date:
            guard case .text(let text)? = content, let date = CalendarDate(text) else { return nil }
            return (date.adding(days: by) ?? date).content
        case .line, .prose, .path, .texts, .reference, .links, .references, .anything: return nil
        }
    }

    /// What a digit sets a field to; nil when it means nothing to it.
    ///
    /// 1 to 5 are −2 to +2 for a feeling, and the first to the fifth word of a choice.
    static func digit(_ digit: Int, form: FieldForm) -> FieldContent? {
        switch form {
        case .whole(let range) where range.lowerBound < 0:
            let value = range.lowerBound + digit - 1
            return range.contains(value) ? .number(Double(value)) : nil
        case .whole(let range): return range.contains(digit) ? .number(Double(digit)) : nil
        case .choice(let words):
            return words.indices.contains(digit - 1) ? .text(words[digit - 1]) : nil
        case .horizon:
            let words = Horizon.words
            return words.indices.contains(digit - 1) ? words[digit - 1].content : nil
        default: return nil
        }
    }

    private static func step(_ value: Int?, in range: ClosedRange<Int>, by: Int) -> Int {
        guard let value else {
            // Between one and five, what is not set counts as the middle.
            guard range.contains(0) else { return (range.lowerBound + range.upperBound) / 2 }
            return min(max(by, range.lowerBound), range.upperBound)
        }
        return min(max(value + by, range.lowerBound), range.upperBound)
    }

    private static func step(minutes: Double, by: Int) -> Double {
        let units = [1_440.0, 60.0].filter { unit in
            minutes >= unit && minutes.truncatingRemainder(dividingBy: unit) == 0
                && (by > 0 || minutes > unit)
        }
        return max(0, minutes + Double(by) * (units.first ?? 1))
    }

    private static func step(
        _ content: FieldContent?, among words: [String], by: Int
    ) -> FieldContent? {
        guard let first = words.first, let last = words.last else { return nil }
        guard case .text(let word)? = content, let place = words.firstIndex(of: word) else {
            return .text(by > 0 ? first : last)
        }
        return .text(words[min(max(place + by, 0), words.count - 1)])
    }
}

extension FieldContent {
    fileprivate var number: Double? {
        if case .number(let number) = self { number } else { nil }
    }

    fileprivate var whole: Int? { number.flatMap { Int(exactly: $0) } }
}

extension CalendarDate {
    fileprivate var content: FieldContent { .text(description) }
}
