import KartbordModel
import KartbordText

extension TreboxHandout {
    /// What is told of an item that is tried in its own section.
    static let inTrials: Set<FieldName> = [.hypothesis, .nextTest, .decision, .learned]

    /// Whether an item is new, or is tried as if it were.
    func isTried(_ item: BoxItem) -> Bool {
        item.box == .future || item.assumptions.contains { !$0.isUnanswered }
            || item.sprints.contains { !$0.isUnanswered }
    }

    /// Writes what must be true, how it is tried, what came of it and what was decided.
    mutating func writeTrials() {
        let items = items.filter { isTried($0) }
        guard !items.isEmpty else { return }
        page.heading(2, say(Wording.MarkdownTrebox.trials))
        for item in items { writeTrials(of: item) }
    }

    private mutating func writeTrials(of item: BoxItem) {
        let status = word(item[.boxStatus], of: .boxStatus)
        page.heading(3, title(of: item) + (status.isEmpty ? "" : " (\(status))"))
        let facts = [
            fact(.hypothesis, item[.hypothesis]),
            fact(.nextTest, item[.nextTest]),
            fact(.decision, word(item[.decision], of: .decision)),
            fact(.learned, item[.learned]),
        ].compactMap(\.self)
        page.list(facts)
        let assumptions = item.assumptions.filter { !$0.isUnanswered }
        page.table(
            [
                open(Wording.Items.assumption.singular), label(.test), label(.tested),
                label(.result),
            ],
            assumptions.map { assumption in
                [
                    named(assumption[.text]), assumption[.test] ?? "",
                    say(Wording.Choices.flag(assumption.isTested)), assumption[.result] ?? "",
                ]
            })
        let sprints = item.sprints.filter { !$0.isUnanswered }
        for sprint in sprints { write(sprint) }
        if facts.isEmpty, assumptions.isEmpty, sprints.isEmpty {
            page.paragraph(say(Wording.MarkdownTrebox.nothingTried))
        }
    }

    private mutating func write(_ sprint: Sprint) {
        let title = sprint[.title].flatMap { MarkdownText.isBlank($0) ? nil : $0 }
        page.heading(4, title ?? open(Wording.Items.sprint.singular))
        page.list(
            [
                fact(.question, sprint[.question], of: .sprint),
                fact(.startDate, sprint[.startDate]), fact(.participants, sprint[.participants]),
                fact(.note, sprint[.note]),
            ].compactMap(\.self))
        let days = sprint.plan.filter { !MarkdownText.isBlank($0.text ?? "") }
        page.table(
            [say(Wording.MarkdownTrebox.day), say(Wording.MarkdownTrebox.plan)],
            days.map { [label($0.day), $0.text ?? ""] })
        page.list(
            [
                fact(.decision, word(sprint[.decision], of: .decision)),
                fact(.learned, sprint[.learned]),
            ].compactMap(\.self))
    }

    private func fact(
        _ field: FieldName, _ words: String?, of type: ItemType = .boxItem
    ) -> MarkdownPage.Item? {
        guard let words, !MarkdownText.isBlank(words) else { return nil }
        return MarkdownPage.Item(lead: label(field, of: type) + ":", words: words)
    }
}
