import KartbordModel
import KartbordText

/// The hand-out of a map while it is written, section by section: what is the same for all kinds.
///
/// Everything here is plain words; ``MarkdownPage`` alone makes Markdown of them.
protocol HandoutWriting {
    var document: Document { get }
    var language: Language { get }
    /// The day on which dates are judged.
    var today: CalendarDate { get }
    /// What the checks of the method find.
    var findings: [Finding] { get }
    /// The numbers by which items are called, from 1.
    var numbers: [ItemID: Int] { get }
    var page: MarkdownPage { get set }
}

extension HandoutWriting {
    /// The words in the language of the hand-out.
    func say(_ phrase: Phrase) -> String { phrase(language) }

    /// The words in the language of the hand-out, as the beginning of a line.
    func open(_ phrase: Phrase) -> String { phrase.sentenceCased(language) }

    /// The word for the value of a field of few values; empty when it is not set.
    func word<Value: Choice>(_ value: Value?, of key: Key<Value>) -> String {
        guard let value else { return "" }
        let phrase = Wording.phrase(forChoice: value.rawValue, of: key.name.name)
        return phrase.map(say) ?? value.rawValue
    }

    /// A text that people typed, or that there is none.
    func named(_ text: String?) -> String {
        if let text, !MarkdownText.isBlank(text) { return text }
        return "(\(say(Wording.Markdown.withoutName)))"
    }

    /// Numbers of items in order, rows of them joined: `1, 4–6`.
    func numbers(of ids: [ItemID]) -> String {
        let sorted = ids.compactMap { numbers[$0] }.sorted()
        var runs: [ClosedRange<Int>] = []
        for number in sorted {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        return runs.map { run in
            run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"
        }.joined(separator: ", ")
    }

    /// Words with the note that belongs to them.
    func with(note: String?, _ words: String) -> String {
        guard let note, !MarkdownText.isBlank(note) else { return words }
        return "\(words) – \(note)"
    }

    /// Words between quotation marks.
    func quoted(_ words: String) -> String {
        language == .en ? "“\(words)”" : "”\(words)”"
    }

    /// A number with at most so many decimals.
    func figure(_ number: Double, decimals: Int = 2) -> String {
        NumberText.show(number, decimals: decimals, language)
    }

    /// The review date, and whether it has passed; nil when none is set.
    var reviewDate: String? {
        guard let text = document[.map, .reviewDate] else { return nil }
        guard let date = CalendarDate(text), date < today else { return text }
        return "\(text) (\(say(Wording.Markdown.datePassed)))"
    }

    /// The label of a field.
    func label(_ field: FieldName) -> String {
        Wording.Fields.phrase(for: field.name).map(say) ?? field.name
    }
}

extension [String] {
    /// The texts that hold something, joined by commas.
    var listed: String {
        filter { !MarkdownText.isBlank($0) }.joined(separator: ", ")
    }
}
