import KartbordFormats
import KartbordModel
import KartbordText

/// What the items of a portfolio say, with signs that say it without colour.
extension Session {
    /// The title of an item, or its question while it has none.
    func boardText(_ handle: Handle) -> String {
        if let title = document[handle, .title] { return title }
        let prompt = document[handle, .prompt] ?? Wording.Items.boxItem(language)
        return "(\(prompt))"
    }

    /// How an item stands: status, owner, since when, votes; closer together where room is scarce.
    func boardFacts(_ item: BoxItem, width: Int = .max) -> String {
        var facts: [String] = []
        if let status = item.status {
            facts.append(FieldText.label(status.rawValue, .status)(language))
        } else if item.box == nil, let kind = item[.boxItemKind] {
            facts.append(FieldText.label(kind.rawValue, .kind)(language))
        }
        if let owner = item.ownerName { facts.append(owner) }
        let age = ageText(item).map { [$0] } ?? []
        let votes = item[.votes].map { "▲\($0)" }
        func written(_ facts: [String], _ mark: String) -> String {
            [facts.joined(separator: mark), votes].compactMap(\.self)
                .filter { !$0.isEmpty }.joined(separator: " ")
        }
        // The age is the first to go.
        let ways = [written(facts + age, " · "), written(facts + age, ", ")]
        return ways.first { DisplayText.width($0) <= width } ?? written(facts, ", ")
    }

    /// Since how long an item lies where it lies; nil when nobody has said when that began.
    func ageText(_ item: BoxItem) -> String? {
        guard let since = item.lyingSince else { return nil }
        let days = today.daysSince1970 - since.daysSince1970
        return days < 0 ? nil : Wording.Boxes.age(days: days)(language)
    }

    /// What has passed, with the sign that says so, in as many words as there is room for; nil when
    /// nothing has.
    func lateText(_ item: BoxItem, width: Int = .max) -> String? {
        guard let first = item.passed(on: today).first else { return nil }
        let whole = "! " + passedText(first)
        guard DisplayText.width(whole) > width else { return whole }
        switch first {
        case .review(let date): return "! " + Wording.Boxes.review(dayText(date))(language)
        case .antipilot(let date): return "! " + Wording.Boxes.antipilot(dayText(date))(language)
        }
    }

    func passedText(_ passed: PassedDate) -> String {
        switch passed {
        case .review(let date): Wording.Boxes.reviewWas(dayText(date))(language)
        case .antipilot(let date): Wording.Boxes.antipilotEnded(dayText(date))(language)
        }
    }

    /// A day as short as it can be said: without the year when that is this year.
    func dayText(_ date: CalendarDate) -> String {
        date.year == today.year
            ? Wording.Boxes.day(date.day, ofMonth: date.month)(language) : "\(date)"
    }

    // MARK: Efforts

    /// Hours a week with what that is in full-time equivalents; nil for any other field.
    func effortText(_ field: FieldName, of handle: Handle) -> String? {
        let efforts: Set<FieldName> = [.effortUsed, .effortFreed, .effortNeeded, .freeCapacity]
        guard efforts.contains(field), document.kind == .trebox,
            case .number(let hours)? = document.content(handle, field)
        else { return nil }
        return hoursText(hours)
    }

    /// `12 tim/v · 0,3 heltid`.
    func hoursText(_ hours: Double) -> String {
        Wording.Grid.workload(hours: figure(hours), full: fullText(hours))(language)
    }

    func figure(_ number: Double) -> String {
        FieldText.number(number, decimals: 1, language)
    }

    /// Hours a week in full-time equivalents.
    func fullText(_ hours: Double) -> String {
        FieldText.number(hours / portfolio.hoursPerWeek, decimals: 2, language)
    }

    // MARK: In lists

    /// What most distinguishes a thing of a portfolio in a list.
    func fillBoardRow(_ row: inout SheetRow, _ handle: Handle) {
        switch document.type(handle) {
        case .boxItem:
            let item = BoxItem(document: document, handle: handle)
            row.mark = boxMark(item.box)
            row.text = boardText(handle)
            row.detail = lateText(item) ?? boardFacts(item)
        case .signal:
            row.mark = show(.sector, of: handle)
            row.detail = [show(.source, of: handle), show(.date, of: handle)]
                .filter { !$0.isEmpty }.joined(separator: " ")
        case .sprint:
            let sprint = Sprint(document: document, handle: handle)
            row.mark =
                sprint[.decision].map {
                    FieldText.label($0.rawValue, .decision)(language)
                } ?? show(.startDate, of: handle)
            row.detail = document.parent(handle).map { boardText($0) } ?? ""
        case .assumption:
            row.mark = assumptionMark(Assumption(document: document, handle: handle))
            row.detail = show(.result, of: handle)
        case .move:
            let move = BoxMove(document: document, handle: handle)
            row.mark = show(.date, of: handle)
            row.text = moveText(move)
            row.detail = show(.reason, of: handle)
        default: break
        }
    }

    private func boxMark(_ box: Box?) -> String {
        box.map { Wording.Boxes.name(of: $0.number).name(language) } ?? "–"
    }

    func assumptionMark(_ assumption: Assumption) -> String {
        assumption.isTested ? "✓" : "?"
    }

    /// From where to where.
    func moveText(_ move: BoxMove) -> String {
        guard let from = move.from else { return "→ \(boxName(move.to)(language))" }
        return "\(boxName(from)(language)) → \(boxName(move.to)(language))"
    }

    /// Makes a signal of what was typed and links it to an item.
    mutating func linkNewSignal(_ text: String, to item: ItemID) {
        let branch = Branch(
            id: newID(), type: .signal,
            fields: [FieldEntry(.text, .text(text)), FieldEntry(.date, .text("\(today)"))])
        let after = document.children(of: .map, .signals).last
        let edits: [Edit] = [
            .insert(branch, Place(.map, .signals, after: after)),
            .link(branch.id, .items, item),
        ]
        guard perform("link-item", edits) else { return }
        say(Wording.Done.linked(text))
    }
}
