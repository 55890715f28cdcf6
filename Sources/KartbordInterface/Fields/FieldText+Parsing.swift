import KartbordModel
import KartbordText

extension FieldText {
    /// What the field is to hold when this was typed into it; nothing but white space clears it.
    static func parse(
        _ typed: String, form: FieldForm, field: FieldName, language: Language, today: CalendarDate
    ) -> Parsed {
        let text = typed.trimmed
        guard !text.isEmpty else { return .content(nil) }
        switch form {
        case .line, .path, .prose: return .content(.text(text))
        case .choice(let words): return choice(text, words, field, language)
        case .whole(let range):
            return take(NumberText.parse(text, language), form, refusal: takes(range))
        case .number(let range):
            return take(NumberText.parse(text, language), form, refusal: takes(range))
        case .minutes:
            return take(TimeText.parse(text, language), form, refusal: Wording.Editing.takesTime)
        case .flag: return flag(text)
        case .date:
            guard let date = DateText.parse(text, today: today, isPast: pastDates.contains(field))
            else {
                let example = today.adding(months: 3) ?? today
                return .refused(Wording.Editing.takesDate(such: "\(example)"))
            }
            return .content(.text("\(date)"))
        case .horizon: return horizon(text, field, language, today)
        case .texts, .references: return .content(texts(text))
        case .reference, .links, .anything: return .refused(Wording.Editing.takesChosen)
        }
    }

    private static func take(_ number: Double?, _ form: FieldForm, refusal: Phrase) -> Parsed {
        guard let number, form.accepts(.number(number)) else { return .refused(refusal) }
        return .content(.number(number))
    }

    /// A word of the choice by its label, by the start of it that no other has, or as in the file.
    private static func choice(
        _ text: String, _ words: [String], _ field: FieldName, _ language: Language
    ) -> Parsed {
        let typed = text.lowercased()
        let labels = words.map { label($0, field)(language).lowercased() }
        if let exact = labels.firstIndex(of: typed) { return .content(.text(words[exact])) }
        let begun = words.indices.filter { labels[$0].hasPrefix(typed) }
        if begun.count == 1 { return .content(.text(words[begun[0]])) }
        if let word = words.first(where: { $0.lowercased() == typed }) {
            return .content(.text(word))
        }
        return .refused(Wording.Editing.takesOne(of: listed(words.map { label($0, field) })))
    }

    private static func listed(_ phrases: [Phrase]) -> Phrase {
        Phrase(
            sv: phrases.map(\.sv).joined(separator: ", "),
            fi: phrases.map(\.fi).joined(separator: ", "),
            en: phrases.map(\.en).joined(separator: ", "))
    }

    /// Days that have been when they are written down; a day without a year is the last such.
    private static let pastDates: Set<FieldName> = [.date, .baselineDate]

    /// A word of the road map, or a quarter: `nu`, `Q1 2027`, `2027-Q1`, `kv 1/2027`; `Q1` alone is
    /// the next such quarter, this one included.
    private static func horizon(
        _ text: String, _ field: FieldName, _ language: Language, _ today: CalendarDate
    ) -> Parsed {
        if let quarter = quarter(text.lowercased(), today) {
            return .content(quarter.content)
        }
        let words = Horizon.words.map(\.text)
        let parsed = choice(text, words, field, language)
        guard case .refused = parsed else { return parsed }
        let example = Horizon(today).text
        let all = words.map { label($0, field) } + [Phrase(sv: example, fi: example, en: example)]
        return .refused(Wording.Editing.takesOne(of: listed(all)))
    }

    private static func quarter(_ typed: String, _ today: CalendarDate) -> Horizon? {
        let parts = typed.split { !$0.isLetter && !$0.isNumber }
            .flatMap { part -> [Substring] in
                // `q1` is a letter and a figure.
                let letters = part.prefix { $0.isLetter }
                let rest = part.dropFirst(letters.count)
                return [letters, rest].filter { !$0.isEmpty }
            }
        guard parts.contains(where: { ["q", "k", "kv", "kvartal", "neljännes"].contains($0) })
        else {
            return nil
        }
        let numbers = parts.compactMap { Int($0) }
        guard let quarter = numbers.first(where: { (1...4).contains($0) }) else { return nil }
        if let year = numbers.first(where: { (1_000...9_999).contains($0) }) {
            return .quarter(year: year, quarter)
        }
        guard numbers.count == 1 else { return nil }
        let isPast = quarter < (today.month + 2) / 3
        return .quarter(year: today.year + (isPast ? 1 : 0), quarter)
    }

    private static func flag(_ text: String) -> Parsed {
        switch text.lowercased() {
        case "ja", "j", "kyllä", "k", "yes", "y", "x", "1", "true": .content(.flag(true))
        case "nej", "ei", "e", "no", "n", "0", "false": .content(nil)
        default: .refused(Wording.Editing.takesFlag)
        }
    }

    private static func texts(_ text: String) -> FieldContent? {
        let mark: Character = text.contains(";") ? ";" : ","
        let texts = text.split(separator: mark).map { String($0).trimmed }.filter { !$0.isEmpty }
        return texts.isEmpty ? nil : .texts(texts)
    }

    private static func takes(_ range: ClosedRange<Int>) -> Phrase {
        let isSigned = range.lowerBound < 0
        let example = isSigned ? -1 : 3
        let write: (Int) -> Phrase = { value in
            isSigned ? Phrase(signed(value)) : written(Double(value))
        }
        return Wording.Editing.takesWhole(
            from: write(range.lowerBound), to: write(range.upperBound),
            such: write(min(max(example, range.lowerBound), range.upperBound)))
    }

    private static func takes(_ range: ClosedRange<Double>) -> Phrase {
        Wording.Editing.takesNumber(
            from: written(range.lowerBound), to: written(range.upperBound),
            such: written(min(max(40, range.lowerBound), range.upperBound)))
    }

    private static func written(_ number: Double) -> Phrase {
        Phrase(
            sv: self.number(number, .sv), fi: self.number(number, .fi),
            en: self.number(number, .en))
    }
}

extension Phrase {
    /// What is the same in all languages.
    fileprivate init(_ text: String) {
        self.init(sv: text, fi: text, en: text)
    }
}
