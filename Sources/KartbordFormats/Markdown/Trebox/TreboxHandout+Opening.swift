import KartbordModel
import KartbordText

extension TreboxHandout {
    /// Writes what the portfolio is, and where the organisation is going.
    mutating func writeOpening() {
        page.heading(1, named(portfolio.title))
        var counts = Box.allCases.map { box in
            say(Wording.MarkdownTrebox.count(inBox: box.number, balance[box].count))
        }
        if balance.unsorted > 0 {
            counts.append(say(Wording.MarkdownTrebox.unsorted(balance.unsorted)))
        }
        page.paragraph(
            lead: open(Wording.Kinds.trebox.singular) + ".",
            "\(say(Wording.MarkdownTrebox.purpose)) \(counts.joined(separator: ", ")).")
        let facts = [
            [label(.owner), document[.map, .owner] ?? ""],
            [label(.lastReview), document[.map, .lastReview] ?? ""],
            [label(.reviewDate), reviewDate ?? ""],
            [label(.workshopDate), document[.map, .workshopDate] ?? ""],
            [label(.participants), document[.map, .participants] ?? ""],
        ]
        page.table(
            [say(Wording.Markdown.aboutMap), ""], facts.filter { !MarkdownText.isBlank($0[1]) })
        if let vision = portfolio.vision, !MarkdownText.isBlank(vision) {
            page.heading(2, label(.vision))
            page.paragraph(vision)
        }
        page.paragraph(document[.map, .note] ?? "")
    }

    /// Writes what a reader with one minute should know.
    mutating func writeHeadlines() {
        page.heading(2, say(Wording.Markdown.headlines))
        let leads = [
            shares, room, (Wording.MarkdownTrebox.letGo, letGo),
            (Wording.MarkdownTrebox.learned, learned), (Wording.MarkdownTrebox.overdue, overdue),
        ]
        page.list(
            leads.filter { !$0.1.isEmpty }.map { MarkdownPage.Item(lead: say($0.0), words: $0.1) })
        writeOpenChecks()
    }

    /// How the effort is spread over the boxes against what the group wants; the items where nobody
    /// has said what they take.
    private var shares: (Phrase, String) {
        let isEffort = balance.effort > 0
        let shares = Box.allCases.compactMap { box -> String? in
            let share = isEffort ? balance.effortShare(of: box) : balance.countShare(of: box)
            guard let share else { return nil }
            let target = isEffort ? portfolio.target(of: box).map { figure($0, decimals: 0) } : nil
            return say(
                Wording.MarkdownTrebox.share(
                    ofBox: box.number, figure(share, decimals: 0), target: target))
        }
        let words = shares.isEmpty ? "" : shares.joined(separator: ", ") + "."
        return (
            isEffort ? Wording.MarkdownTrebox.balance : Wording.MarkdownTrebox.countBalance, words
        )
    }

    /// Whether what is let go makes room for what is new.
    private var room: (Phrase, String) {
        guard balance.needed > 0 || balance.freed > 0 else {
            return (Wording.MarkdownTrebox.room, "")
        }
        let words = Wording.MarkdownTrebox.room(
            needed: hours(balance.needed), freed: hours(balance.freed),
            soFar: hours(balance.freedSoFar),
            free: balance.freeCapacity > 0 ? hours(balance.freeCapacity) : nil)
        let missing = balance.missing
        let rest =
            missing > 0
            ? Wording.MarkdownTrebox.missing(hours(missing))
            : Wording.MarkdownTrebox.left(hours(-missing))
        return (Wording.MarkdownTrebox.room.map { $0 + ":" }, "\(say(words)). \(say(rest))")
    }

    /// What is gone or being tried without, with the hours that it frees.
    private var letGo: String {
        items(in: .past).filter { item in
            switch item.status {
            case .antipilot, .ended, .replaced: true
            default: false
            }
        }.map { item in
            let marks = [
                word(item.status, of: .boxStatus),
                item[.effortFreed].map { say(work($0)) } ?? "",
            ]
            return "\(named(item[.title])) (\(marks.listed))"
        }.joined(separator: "; ")
    }

    /// What was learned of what is new, and what was decided.
    private var learned: String {
        items(in: .future).compactMap { item -> String? in
            let last = item.sprints.last { $0[.learned] != nil }
            guard let learned = item[.learned] ?? last?[.learned], !MarkdownText.isBlank(learned)
            else { return nil }
            let decision = word(item[.decision] ?? last?[.decision], of: .decision)
            let words = "\(named(item[.title])): \(learned)"
            return decision.isEmpty ? words : "\(words) (\(decision))"
        }.joined(separator: "; ")
    }

    /// What should have been taken up or decided by now.
    private var overdue: String {
        var words: [String] = []
        if let text = document[.map, .reviewDate], let day = CalendarDate(text), day < today {
            words.append(say(Wording.MarkdownTrebox.overduePortfolio(text)))
        }
        for item in items {
            let name = named(item[.title])
            words += item.passed(on: today).map { passed in
                switch passed {
                case .antipilot(let day):
                    say(Wording.MarkdownTrebox.overdueAntipilot(name, "\(day)"))
                case .review(let day): say(Wording.MarkdownTrebox.overdueReview(name, "\(day)"))
                }
            }
        }
        return words.joined(separator: "; ")
    }
}

extension TreboxPortfolio {
    /// The share of the effort that a box is to have, in per cent; nil when that is not said.
    func target(of box: Box) -> Double? {
        switch box {
        case .present: document[.map, .presentTarget]
        case .past: document[.map, .pastTarget]
        case .future: document[.map, .futureTarget]
        }
    }
}
