import KartbordModel
import KartbordText

/// The hand-out of one portfolio while it is written, section by section.
struct TreboxHandout: HandoutWriting {
    let portfolio: TreboxPortfolio
    let language: Language
    let today: CalendarDate
    /// The day from which on moves are told first; nil to tell all as one.
    let since: CalendarDate?
    let findings: [Finding]

    /// The items that say something, in the order of the file.
    let items: [BoxItem]
    let signals: [Signal]
    let balance: Balance
    let numbers: [ItemID: Int]
    let words: FieldWords

    var page = MarkdownPage()

    var document: Document { portfolio.document }

    init(
        _ portfolio: TreboxPortfolio, language: Language, today: CalendarDate,
        since: CalendarDate?, findings: [Finding]
    ) {
        self.portfolio = portfolio
        self.language = language
        self.today = today
        self.since =
            since ?? portfolio.document[.map, .lastReview].flatMap { CalendarDate($0) }
        self.findings = findings
        var numbers: [ItemID: Int] = [:]
        for (index, item) in portfolio.items.enumerated() { numbers[item.id] = index + 1 }
        self.numbers = numbers
        items = portfolio.items.filter { !$0.isUnanswered }
        signals = portfolio.signals.filter { !$0.isUnanswered }
        balance = Balance(portfolio)
        words = FieldWords(document: portfolio.document, language: language)
    }

    mutating func write() {
        writeOpening()
        writeHeadlines()
        writeFigures()
        writeBoxes()
        writeMoves()
        writeLettingGo()
        writeTrials()
        writeSignals()
        writeUnsorted()
        writeReferences()
        writeFollowUp()
        writeBoard()
    }

    /// The items of a box, or with nil those that are not sorted.
    func items(in box: Box?) -> [BoxItem] { items.filter { $0.box == box } }

    /// Hours a week; empty when nobody has said so.
    func hours(_ hours: Double?) -> String { hours.map { figure($0, decimals: 1) } ?? "" }

    /// Hours a week as full-time equivalents.
    func equivalents(_ hours: Double?) -> String {
        hours.map { figure($0 / portfolio.hoursPerWeek) } ?? ""
    }

    /// Hours a week with the full-time equivalents that they are.
    func work(_ hours: Double) -> Phrase {
        Wording.Markdown.work(
            hours: self.hours(hours), fullTimeEquivalents: equivalents(hours))
    }

    /// The label of a field of an item of a type.
    func label(_ field: FieldName, of type: ItemType) -> String { words.label(of: field, in: type) }

    /// A day as it stands in the file, and whether it has passed.
    func day(_ text: String?) -> String {
        guard let text else { return "" }
        guard let date = CalendarDate(text), date < today else { return text }
        return "\(text) (\(say(Wording.Markdown.datePassed)))"
    }

    /// When an item is taken up again; that it should have been is said of open ones only.
    func reviewDay(of item: BoxItem) -> String {
        item.isSettled ? item[.reviewDate] ?? "" : day(item[.reviewDate])
    }

    /// The labels and values of the fields that are set, without those that are told elsewhere.
    func facts(
        about item: some MapItem, _ type: ItemType, without others: Set<FieldName>
    ) -> [[String]] {
        document.fields(item.handle).filter { $0.name != .prompt && !others.contains($0.name) }
            .map { [label($0.name, of: type), words.words($0.content, $0.name, of: type)] }
            .filter { !MarkdownText.isBlank($0[1]) }
    }
}
