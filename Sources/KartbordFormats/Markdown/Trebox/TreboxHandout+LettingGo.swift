import KartbordModel
import KartbordText

extension TreboxHandout {
    /// What is told of an item of Box 2 in its own section.
    static let inLettingGo: Set<FieldName> = [
        .lostRelevance, .consequences, .legalDuty, .antipilotStart, .antipilotEnd, .bringBack,
        .result,
    ]

    /// Writes what is let go, how that is tried, and how much time it frees.
    mutating func writeLettingGo() {
        let items = items(in: .past)
        guard !items.isEmpty else { return }
        page.heading(2, say(Wording.MarkdownTrebox.lettingGo))
        page.paragraph(
            say(
                Wording.MarkdownTrebox.frees(
                    work(balance.freedSoFar), inSight: work(balance.freed))))
        page.table(
            [
                say(Wording.Markdown.number), open(Wording.Items.boxItem.singular),
                label(.status), say(Wording.Markdown.hoursPerWeek),
                say(Wording.Markdown.fullTimeEquivalents), label(.legalDuty),
                label(.lostRelevance), label(.consequences), say(Wording.MarkdownTrebox.antipilot),
                label(.bringBack), label(.result, of: .boxItem),
            ],
            items.map { item in
                [
                    numbers(of: [item.id]), named(item[.title]),
                    word(item[.boxStatus], of: .boxStatus), hours(item[.effortFreed]),
                    equivalents(item[.effortFreed]),
                    item[.legalDuty].map { say(Wording.Choices.flag($0)) } ?? "",
                    item[.lostRelevance] ?? "", item[.consequences] ?? "", antipilot(of: item),
                    item[.bringBack] ?? "", item[.result] ?? "",
                ]
            })
    }

    /// From when till when something is stopped to see what happens.
    private func antipilot(of item: BoxItem) -> String {
        let start = item[.antipilotStart] ?? ""
        let end = item.awaitedEnd == nil ? item[.antipilotEnd] ?? "" : day(item[.antipilotEnd])
        return start.isEmpty && end.isEmpty ? "" : "\(start)–\(end)"
    }
}
