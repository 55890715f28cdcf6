import KartbordModel
import KartbordText

/// Who does what next, under the names of those who do it, in the order in which they come up.
struct FollowUp {
    private(set) var tasks: [(owner: String, words: [String])] = []

    mutating func add(_ owner: String?, _ words: String) {
        let owner = owner.flatMap { MarkdownText.isBlank($0) ? nil : $0 } ?? ""
        if let index = tasks.firstIndex(where: { $0.owner == owner }) {
            tasks[index].words.append(words)
        } else {
            tasks.append((owner, [words]))
        }
    }
}

extension HandoutWriting {
    /// Writes who does what next, so that each finds their own name: who takes up the map first,
    /// what nobody has taken last.
    mutating func writeFollowUp(_ fill: (inout FollowUp) -> Void) {
        var followUp = FollowUp()
        let owner = document[.map, .owner]
        let takesUp =
            MarkdownText.isBlank(owner ?? "")
            ? Wording.Markdown.mapTakenUp : Wording.Markdown.takesUpMap
        let date = reviewDate ?? "(\(say(Wording.Markdown.noDate)))"
        followUp.add(owner, "\(say(takesUp)) \(date)")
        fill(&followUp)
        page.heading(2, say(Wording.Markdown.followUp))
        let tasks = followUp.tasks
        let owned = tasks.filter { !$0.owner.isEmpty } + tasks.filter(\.owner.isEmpty)
        page.list(
            owned.map { task in
                let owner = task.owner.isEmpty ? say(Wording.Markdown.nobody) : task.owner
                return MarkdownPage.Item(
                    lead: owner + ":", words: task.words.joined(separator: "; "))
            })
    }
}
