/// A portfolio with what several checks ask for, read once.
///
/// Questions of a template that nobody has answered are left out: they are no items yet.
struct CheckedPortfolio {
    let portfolio: TreboxPortfolio
    let today: CalendarDate
    let words: CheckWords
    /// All items that lie in a box, in the order of the file.
    let items: [BoxItem]
    let balance: Balance
    let reliances: Reliances
    private let boxes: [Box: [BoxItem]]

    init(
        _ portfolio: TreboxPortfolio, today: CalendarDate, words: CheckWords, others: [OtherMap]
    ) {
        self.portfolio = portfolio
        self.today = today
        self.words = words
        items = portfolio.items.filter { $0.box != nil && !$0.isUnanswered }
        boxes = Dictionary(grouping: items) { $0.box ?? .present }
        balance = Balance(portfolio)
        reliances = Reliances(others)
    }

    /// The items of a box, in the order of the file.
    subscript(box: Box) -> [BoxItem] { boxes[box] ?? [] }

    /// The value of a field of the portfolio itself.
    subscript<Value: FieldValue>(key: Key<Value>) -> Value? {
        portfolio.document[ItemID.map, key]
    }
}

extension Checks {
    /// The checks of a portfolio in the order of their ids.
    static let trebox: [@Sendable (CheckedPortfolio) -> [Finding]] = [
        emptyBoxes, itemsKept, room, trials, improvements, lettingGo, legalDuties, presentShare,
        sameItems, reliedOn, onlyThings, movement,
    ]
}

extension MapItem {
    /// Those of the fields that are not set.
    func lacking(_ fields: [FieldName]) -> [FieldName] {
        fields.filter { document.content(handle, $0) == nil }
    }
}
