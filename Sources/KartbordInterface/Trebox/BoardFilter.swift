import KartbordModel
import KartbordText

/// Which items of a portfolio are shown.
enum BoardFilter: Sendable, Equatable {
    /// Those of an owner; with nil those of nobody.
    case owner(String?)
    case status(BoxStatus)
    /// Those that were or are to be taken up within four weeks.
    case due

    /// How far ahead ``due`` looks, in days.
    static let daysAhead = 28

    func takes(_ item: BoxItem, today: CalendarDate) -> Bool {
        switch self {
        case .owner(let owner):
            item.ownerName.map { Array($0.utf8) } == owner.map { Array($0.utf8) }
        case .status(let status): item.status == status
        case .due: item.isDue(by: today.adding(days: Self.daysAhead) ?? today)
        }
    }

    var name: Phrase {
        switch self {
        case .owner(let owner?): Phrase(sv: owner, fi: owner, en: owner)
        case .owner(nil): Wording.Boxes.noOwner
        case .status(let status): FieldText.label(status.rawValue, .status)
        case .due: Wording.Boxes.due
        }
    }
}

extension BoxItem {
    /// Who answers for it; nil when that is not said.
    var ownerName: String? {
        let name = self[.owner]?.trimmed
        return name?.isEmpty == false ? name : nil
    }

    /// Whether it is to be taken up by a day.
    func isDue(by day: CalendarDate) -> Bool {
        [awaitedReview, awaitedEnd].contains { $0.map { $0 <= day } ?? false }
    }
}

extension Session {
    /// What can be shown: everything, what is due, each owner and each status that there is.
    func filterRows() -> [SheetRow] {
        let items = portfolio.items
        var owners: [(name: String?, count: Int)] = []
        var places: [[UInt8]: Int] = [:]
        var statuses: [BoxStatus: Int] = [:]
        var due = 0
        for item in items {
            let name = item.ownerName
            let key = Array((name ?? "").utf8)
            if let place = places[key] {
                owners[place].count += 1
            } else {
                places[key] = owners.count
                owners.append((name, 1))
            }
            if let status = item.status { statuses[status, default: 0] += 1 }
            if BoardFilter.due.takes(item, today: today) { due += 1 }
        }
        let people = owners.filter { $0.name != nil }.sorted { ($0.name ?? "") < ($1.name ?? "") }
        let nobody = owners.filter { $0.name == nil }
        let all = SheetRow(
            target: .filter(nil), text: Wording.Boxes.showAll(language), detail: "\(items.count)",
            mark: board.filter == nil ? "✓" : "·")
        return [all, filterRow(.due, due)]
            + (people + nobody).map { filterRow(.owner($0.name), $0.count) }
            + BoxStatus.allCases.compactMap { status in
                statuses[status].map { filterRow(.status(status), $0) }
            }
    }

    private func filterRow(_ filter: BoardFilter, _ count: Int) -> SheetRow {
        let sort: Phrase =
            switch filter {
            case .owner: Wording.Fields.owner
            case .status: Wording.Fields.status
            case .due: Wording.Boxes.dates
            }
        let mark = board.filter == filter ? "✓ " : "· "
        return SheetRow(
            target: .filter(filter), text: filter.name.sentenceCased(language), detail: "\(count)",
            mark: mark + sort(language))
    }

    mutating func setFilter(_ filter: BoardFilter?) {
        board.filter = filter
        board.admitted = []
        settle()
        if board.cursor.row == .items, board.cursor.item == nil, filter != nil {
            goToFirstShown()
        }
        say(filter.map { Wording.Boxes.onlyShown($0.name) } ?? Wording.Boxes.allShown)
    }

    /// From an empty box to the first one that shows something.
    private mutating func goToFirstShown() {
        let taken = portfolio.items.filter { board.filter?.takes($0, today: today) ?? true }
        let columns = taken.map(\.box.column)
        guard let first = columns.min() else { return }
        board.cursor = BoardCursor(box: Box?.columns[first])
        settle()
    }
}
