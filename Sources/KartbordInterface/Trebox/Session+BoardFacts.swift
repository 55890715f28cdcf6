import KartbordFormats
import KartbordModel
import KartbordScreen
import KartbordText

/// What the title line, the pane and the footer say of a portfolio.
extension Session {
    var boardTitle: String {
        let title = document[.map, .title] ?? Wording.Screen.untitled(language)
        let kind = Wording.Kinds.trebox(language)
        guard let filter = board.filter else { return "\(title) · \(kind)" }
        let shown = Wording.Boxes.filtered(filter.name, hidden: board.layout.hidden)
        return "\(title) · \(shown(language))"
    }

    var boardTitleFacts: [String] {
        var facts: [String] = []
        let review = document[.map, .reviewDate].flatMap { CalendarDate($0) }
        if let review, review < today {
            facts.append("! " + passedText(.review(review)))
        }
        if size.columns >= 100 {
            let count = currentBalance.count + currentBalance.unsorted
            facts.append(Wording.Items.boxItem.counted(count)(language))
        }
        return facts
    }

    func boardPaneHeading(_ item: ItemID, _ handle: Handle) -> String {
        let type = document.type(handle)
        if type == .map { return Wording.Lists.aboutMap(language) }
        let noun = Wording.Items.noun(for: type.name)?.singular.sentenceCased(language) ?? ""
        guard type == .boxItem else { return noun }
        return "\(noun) · \(boxName(document[handle, .box])(language))"
    }

    /// What is known of an item beside its fields: what has passed, what it rests on, how it was
    /// tried, and how it came to lie where it lies.
    func boardFacts(of id: ItemID, _ handle: Handle) -> [PaneFact] {
        guard document.type(handle) == .boxItem else { return [] }
        let item = BoxItem(document: document, handle: handle)
        var facts: [PaneFact] = item.passed(on: today).map { ("!", passedText($0)) }
        facts += list(
            Wording.Fields.assumptions,
            item.assumptions.map { assumption in
                let result = assumption[.result].map { ": \($0)" } ?? ""
                let words = assumption.isTested ? "" : Wording.Boxes.untested(language)
                return "\(assumptionMark(assumption)) \(name(of: assumption.id))\(words)\(result)"
            })
        facts += list(Wording.Fields.sprints, item.sprints.map { sprintText($0) })
        facts += list(
            Wording.Fields.measuringPoints,
            item.measuringPoints.map { "\(name(of: $0.id)): \($0.courseWords(language))" })
        facts += list(Wording.Fields.signals, item.signals.map { name(of: $0.id) })
        facts += list(
            Wording.Fields.moves,
            item.moves.reversed().map { move in
                let day = move.date.map { "\($0) " } ?? ""
                let reason = move[.reason].map { ": \($0)" } ?? ""
                return day + moveText(move) + reason
            })
        return facts
    }

    private func list(_ label: Phrase, _ texts: [String]) -> [PaneFact] {
        texts.enumerated().map { ($0.offset == 0 ? label(language) : Self.oneMore, $0.element) }
    }

    /// A sprint with its days and what came of it.
    private func sprintText(_ sprint: Sprint) -> String {
        let start = sprint.startDate.map { " (\(dayText($0)))" } ?? ""
        let days = sprint.plan.compactMap { day, text in
            text.map { "\(FieldText.label(of: day)(language).prefix(2)) \($0)" }
        }
        let decision = sprint[.decision].map {
            FieldText.label($0.rawValue, .decision).sentenceCased(language)
        }
        let rest = [days.isEmpty ? nil : days.joined(separator: ", "), decision, sprint[.learned]]
            .compactMap(\.self)
        return ([name(of: sprint.id) + start] + rest).joined(separator: " · ")
    }

    /// What the keys do in a portfolio, the most needed first.
    var boardHints: [Hint] {
        let always = [
            Hint("filter-items"), Hint("undo"), Hint("list-signals"), Hint("export"),
            Hint("mark-item"), Hint("remove-item"),
            Hint("move-down", "move-up", title: Wording.Hints.move), Hint("palette"),
            Hint("find"), Hint("toggle-pane"), leaveHint,
        ]
        let sort = currentBalance.unsorted > 0 ? [Hint("sort-items")] : []
        guard board.cursor.row == .items else {
            return [Hint("edit-text"), Hint("open-map-form")] + sort + always
        }
        let add = Hint("add-cards", title: Wording.Items.boxItem.singular)
        guard let item = boardSpot else { return [add] + sort + always }
        let box: Box? = document[item.handle, .box]
        let boxes = Hint(
            "move-to-box-1", "move-to-box-2", "move-to-box-3", title: Wording.Boxes.toBox)
        let value =
            box == nil
            ? [] : [Hint("cycle-box-status"), Hint("raise-value", title: Wording.Boxes.vote)]
        return [add, Hint("edit-text")] + (box == nil ? sort : []) + [boxes] + value
            + (box == nil ? [] : sort) + always
    }

    /// What the footer says while a reason is asked, or items are sorted one at a time.
    var boardHint: Phrase? {
        if board.asked != nil { return Wording.Boxes.askingHint }
        return board.sorting != nil && sheets.isEmpty ? Wording.Boxes.sortingHint : nil
    }

    // MARK: Values

    /// Why there is nothing here to vote for.
    var votesRefusal: Phrase? {
        boardSpot == nil ? Wording.Refusals.nothingChosen(in: document.kind.rawValue) : nil
    }

    mutating func changeVotes(by: Int) {
        guard let item = boardSpot?.id else { return }
        let before: Int = document[item, .votes] ?? 0
        let votes = min(10_000, max(0, before + by))
        guard votes != before else { return }
        perform("set-votes", [.set(item, .votes, votes == 0 ? nil : votes)])
        say(Wording.Boxes.votes(votes))
    }

    var boxStatusRefusal: Phrase? {
        guard let spot = boardSpot else {
            return Wording.Refusals.nothingChosen(in: document.kind.rawValue)
        }
        let box: Box? = document[spot.handle, .box]
        return box == nil ? Wording.Boxes.sortFirst : nil
    }

    /// The next status of the item's box; the first one again after the last.
    mutating func cycleBoxStatus() {
        guard let spot = boardSpot else { return }
        let item = BoxItem(document: document, handle: spot.handle)
        guard let statuses = item.box?.statuses else { return }
        let now = item.status.flatMap { statuses.firstIndex(of: $0) }
        let next = statuses[now.map { ($0 + 1) % statuses.count } ?? 0]
        guard perform("cycle-box-status", [.set(spot.id, .boxStatus, next)]) else { return }
        let word = FieldText.label(next.rawValue, .status).sentenceCased
        let lacksEnd = next == .antipilot && document[spot.id, .antipilotEnd] == nil
        say(lacksEnd ? Wording.Boxes.antipilotNeedsEnd : word)
    }

    /// The item whose sprints are added to in the list of sprints.
    var sprintItem: ItemID? { mapItem.flatMap { document.type(of: $0) == .boxItem ? $0 : nil } }
}
