import KartbordModel
import KartbordText

extension EffectHandout {
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
        let owner = document[.map, .owner]
        let takesUp =
            MarkdownText.isBlank(owner ?? "")
            ? Wording.Markdown.mapTakenUp : Wording.Markdown.takesUpMap
        add(owner, "\(say(takesUp)) \(reviewDate ?? "(\(say(Wording.Markdown.noDate)))")")
        for point in goals.flatMap(\.measuringPoints) {
            guard let words = nextReading(of: point) else { continue }
            add(point[.owner], words)
        }
        for action in actions where isNext(action) {
            let when = horizon(action[.when])
            let status = word(action[.status], of: .status)
            let marks = [when, status].listed
            add(action[.owner], "\(named(action[.text])) (\(marks))")
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

    /// What is done now or next and not yet finished.
    private func isNext(_ action: Action) -> Bool {
        guard action[.status] != .done, action[.status] != .dropped, let when = action[.when]
        else { return false }
        return when == .now || when == .next || when == Horizon(today)
    }

    /// What is to be measured by its target date, or should have been.
    private func nextReading(of point: MeasuringPoint) -> String? {
        guard let date = point[.targetDate], let day = CalendarDate(date) else { return nil }
        let isMeasured = point.course.contains { $0.date.map { $0 >= day } ?? false }
        guard !isMeasured else { return nil }
        let late = day < today ? " (\(say(Wording.Markdown.datePassed)))" : ""
        return say(Wording.MarkdownEffects.measures(named(point[.text]), by: date + late))
    }
}
