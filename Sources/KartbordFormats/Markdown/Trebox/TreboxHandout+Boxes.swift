import KartbordModel
import KartbordText

extension TreboxHandout {
    /// Writes the three boxes, each with all that is known of its items but for what is let go and
    /// what is tried, which have sections of their own.
    mutating func writeBoxes() {
        guard !items.isEmpty else { return }
        for box in Box.allCases {
            page.heading(2, say(Wording.MarkdownTrebox.box(box.number)))
            page.paragraph(say(Wording.MarkdownTrebox.purpose(ofBox: box.number)))
            let items = items(in: box)
            if items.isEmpty { page.paragraph(say(Wording.MarkdownTrebox.empty)) }
            write(items)
        }
    }

    /// Writes what nobody has put into a box yet.
    mutating func writeUnsorted() {
        let items = items(in: nil)
        guard !items.isEmpty else { return }
        page.heading(2, say(Wording.MarkdownTrebox.unsorted))
        write(items)
    }

    private mutating func write(_ items: [BoxItem]) {
        let header = [
            say(Wording.Markdown.number), open(Wording.Items.boxItem.singular), label(.kind),
            label(.status), label(.owner), label(.reason, of: .boxItem), label(.effortUsed),
            label(.effortFreed), label(.effortNeeded), label(.reviewDate), label(.votes),
        ]
        page.table(header, items.map { row(for: $0) })
        for item in items { writeDetails(of: item) }
    }

    private func row(for item: BoxItem) -> [String] {
        [
            numbers(of: [item.id]), with(note: item[.note], named(item[.title])),
            word(item[.boxItemKind], of: .boxItemKind), word(item[.boxStatus], of: .boxStatus),
            item[.owner] ?? "", item[.reason] ?? "", hours(item[.effortUsed]),
            hours(item[.effortFreed]), hours(item[.effortNeeded]), reviewDay(of: item),
            item[.votes].map { "\($0)" } ?? "",
        ]
    }

    /// What stands in its row, and what the section on other maps tells.
    private static let inRow: Set<FieldName> = [
        .title, .note, .box, .kind, .status, .owner, .reason, .effortUsed, .effortFreed,
        .effortNeeded, .reviewDate, .votes, .comesFrom, .leadsTo,
    ]

    /// Writes what there is to say about an item beside its row.
    private mutating func writeDetails(of item: BoxItem) {
        var told = Self.inRow
        if item.box == .past { told.formUnion(Self.inLettingGo) }
        if isTried(item) { told.formUnion(Self.inTrials) }
        let facts = facts(about: item, .boxItem, without: told)
        let points = item.measuringPoints.filter { !$0.isUnanswered }
        guard !facts.isEmpty || !points.isEmpty else { return }
        page.heading(3, title(of: item))
        page.table([open(Wording.Items.boxItem.singular), ""], facts)
        for point in points { write(point, level: 4) }
    }

    /// An item by its number and what it is called.
    func title(of item: BoxItem) -> String {
        "\(numbers(of: [item.id])) \(named(item[.title]))"
    }
}
