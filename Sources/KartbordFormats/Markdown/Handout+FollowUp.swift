import KartbordModel
import KartbordText

extension Handout {
    /// Writes who does what next, so that each finds their own name.
    mutating func writeFollowUp() {
        var tasks: [(owner: String, words: [String])] = []
        func add(_ owner: String?, _ words: String) {
            let owner = owner.flatMap { MarkdownText.isBlank($0) ? nil : $0 } ?? ""
            if let index = tasks.firstIndex(where: { $0.owner == owner }) {
                tasks[index].words.append(words)
            } else {
                tasks.append((owner, [words]))
            }
        }
        let owner = map.document[.map, .owner]
        let takesUp =
            MarkdownText.isBlank(owner ?? "")
            ? Wording.Markdown.mapTakenUp : Wording.Markdown.takesUpMap
        let date = reviewDate ?? "(\(say(Wording.Markdown.noDate)))"
        add(owner, "\(say(takesUp)) \(date)")
        for opportunity in opportunities where isOpen(opportunity) {
            let status = word(opportunity[.status], of: .status)
            let number = numbers(of: [opportunity.id])
            let name = "\(say(Wording.Items.opportunity.singular)) \(number)"
            let words = "\(name), \(named(opportunity[.text]))"
            add(opportunity[.owner], status.isEmpty ? words : "\(words) (\(status))")
        }
        page.heading(2, say(Wording.Markdown.followUp))
        let owned = tasks.filter { !$0.owner.isEmpty } + tasks.filter(\.owner.isEmpty)
        page.list(
            owned.map { task in
                let owner = task.owner.isEmpty ? say(Wording.Markdown.nobody) : task.owner
                return MarkdownPage.Item(
                    lead: owner + ":", words: task.words.joined(separator: "; "))
            })
    }

    private func isOpen(_ opportunity: Opportunity) -> Bool {
        let status: Status? = opportunity[.status]
        return status != .done && status != .dropped
    }
}
