import KartbordModel
import KartbordScreen
import KartbordText

/// The list of maps, column by column.
extension WorkspaceScreen {
    /// What the columns hold; the one by which the list is ordered is marked.
    func drawHeadings(_ frame: inout Frame, _ area: Rect) {
        typealias Words = Wording.Workspace
        let columns = MapColumns(area)
        for (words, place, sorting) in [
            (Words.map, columns.name, MapOrder.title), (Words.kind, columns.kind, nil),
            (Words.owner, columns.owner, nil), (Words.review, columns.review, .reviewDate),
            (Words.checks, columns.checks, nil), (Words.change, columns.change, .lastChange),
            (Words.place, columns.place, nil),
        ] {
            guard place.columns > 1 else { continue }
            let mark = sorting == order ? "▾" : ""
            frame.put(words(language) + mark, in: place, style: .heading)
        }
    }

    func draw(_ map: FoundMap, _ frame: inout Frame, _ area: Rect, isChosen: Bool) {
        let columns = MapColumns(area)
        func put(_ text: String, _ place: Rect, _ style: Style = .plain) {
            frame.put(text, in: place, style: isChosen ? .chosen : style)
        }
        if marks.contains(map.path) {
            frame.put(
                "✓", at: Point(column: area.column + 1, row: area.row),
                style: isChosen ? .chosen : .match)
        }
        put(map.name, columns.name)
        let beside = columns.name.withoutLeftColumns(DisplayText.width(map.name) + 2)
        if columns.place.isEmpty, DisplayText.width(map.folder) <= beside.columns {
            put(map.folder, beside, .dimmed)
        }
        let day = map.lastChange.day
        put(
            day == today ? map.lastChange.time : day.description, columns.change, .dimmed)
        put(map.path, columns.place, .dimmed)
        switch map.content {
        case .unread: put(Wording.Workspace.beingRead(language), columns.rest, .dimmed)
        case .unreadable:
            let words = Wording.Workspace.unreadable(language)
            put(columns.rest.columns > 1 ? words : FindingLevel.error.mark, columns.rest, .warning)
        case .map(let facts):
            put(facts.sort(language), columns.kind)
            put(facts.owner ?? "", columns.owner)
            let isOverdue = facts.isOverdue(on: today)
            let date = facts.reviewDate?.description ?? ""
            let mark = isOverdue ? "!" : " "
            put(
                columns.review.columns > 1 ? "\(mark) \(date)" : mark, columns.review,
                isOverdue ? .warning : .plain)
            put(facts.checks, columns.checks, facts.errors > 0 ? .error : .plain)
        }
    }

    /// The rest of what is to be said about the chosen row.
    func drawDetail(_ frame: inout Frame, _ area: Rect) {
        switch chosenRow {
        case .map(let map): drawDetail(&frame, area, map)
        case .template(let template):
            let words = [template.description, template.shelf.path ?? ""].filter { !$0.isEmpty }
            frame.put(words.joined(separator: " · "), in: area, style: .hint)
        case .command(let command): frame.put(command.help(language), in: area, style: .hint)
        case .thread(let row): frame.put(row.alsoSaid, in: area, style: .hint)
        case .language, .heading, .text, .space, nil: break
        }
    }

    private func drawDetail(_ frame: inout Frame, _ area: Rect, _ map: FoundMap) {
        if case .unreadable(let reason) = map.content {
            frame.put(reason(language), in: area, style: .warning)
            return
        }
        frame.put(map.path, in: area.topRows(1), style: .hint)
        guard let facts = map.facts else { return }
        typealias Words = Wording.Workspace
        let counts = [(facts.errors, Words.error), (facts.warnings, Words.warning)]
            .filter { $0.0 > 0 }.map { $1.counted($0)(language) }
        let day = facts.reviewDate?.description
        let isOverdue = facts.isOverdue(on: today)
        let words = [
            day.map { isOverdue ? Words.reviewPassed($0) : Words.reviewOn($0) }?(language),
            counts.isEmpty ? Words.nothingToRemark(language) : counts.joined(separator: ", "),
            facts.owner.map { Words.ownedBy($0)(language) },
        ]
        frame.put(
            words.compactMap(\.self).joined(separator: " · "), in: area.withoutTopRows(1),
            style: isOverdue ? .warning : .hint)
    }
}

extension MapFacts {
    /// What the checks found, in a few characters: `✗2 !3`.
    var checks: String {
        let counts = [(errors, FindingLevel.error), (warnings, .warning)]
        return counts.filter { $0.0 > 0 }.map { "\($1.mark)\($0)" }.joined(separator: " ")
    }
}

/// Where the facts about a map stand in a line of the list.
///
/// The narrower the screen, the fewer: the title and whether the review has passed come first.
struct MapColumns {
    let name: Rect
    let kind: Rect
    let owner: Rect
    let review: Rect
    let checks: Rect
    let change: Rect
    let place: Rect
    /// Kind to checks, for what is said instead of them.
    let rest: Rect

    init(_ area: Rect) {
        let line = area.withoutLeftColumns(2)
        let width = line.columns
        let kindWidth = width >= 70 ? 17 : 0
        let ownerWidth = width >= 106 ? 18 : 0
        let reviewWidth = width >= 48 ? 14 : 2
        let checksWidth = width >= 48 ? 9 : 0
        let changeWidth = width >= 70 ? 11 : 0
        let placeWidth = width >= 126 ? width / 4 : 0
        let restWidth = kindWidth + ownerWidth + reviewWidth + checksWidth
        let nameWidth = width - restWidth - changeWidth - placeWidth
        var column = line
        func cut(_ width: Int) -> Rect {
            let (left, right) = column.split(leftColumns: width)
            column = right
            return left.withoutRightColumns(1)
        }
        name = cut(nameWidth)
        rest = column.leftColumns(restWidth).withoutRightColumns(1)
        kind = cut(kindWidth)
        owner = cut(ownerWidth)
        review = reviewWidth > 2 ? cut(reviewWidth) : column.leftColumns(1)
        if reviewWidth == 2 { column = column.withoutLeftColumns(2) }
        checks = cut(checksWidth)
        change = cut(changeWidth)
        place = column
    }
}
