import KartbordModel
import KartbordText

extension EffectHandout {
    /// Writes what the map is and what it is for.
    mutating func writeOpening() {
        page.heading(1, named(map.title))
        let kind =
            map.labels == .impactMap ? Wording.Charts.impactMap : Wording.Kinds.effectMap.singular
        let counts = zip(
            EffectLevel.allCases, [goals.count, groups.count, usageGoals.count, actions.count]
        )
        .map { level, count in say(name(of: level).noun.counted(count)) }
        page.paragraph(
            lead: open(kind) + ".",
            "\(say(Wording.MarkdownEffects.purpose)) \(counts.joined(separator: ", ")).")
        page.table([say(Wording.Markdown.aboutMap), ""], facts)
        if let purpose = map.purpose, !MarkdownText.isBlank(purpose) {
            page.heading(2, label(.purpose))
            page.paragraph(purpose)
        }
        page.paragraph(document[.map, .note] ?? "")
    }

    private var facts: [[String]] {
        let facts = [
            [label(.owner), document[.map, .owner] ?? ""],
            [label(.reviewDate), reviewDate ?? ""],
            [label(.workshopDate), document[.map, .workshopDate] ?? ""],
            [label(.participants), document[.map, .participants] ?? ""],
        ]
        return facts.filter { !MarkdownText.isBlank($0[1]) }
    }

    /// Writes what a reader with one minute should know.
    mutating func writeHeadlines() {
        page.heading(2, say(Wording.Markdown.headlines))
        page.list(progress)
        writeOpenChecks()
    }

    /// How far the measuring points have come, and what has most effect for its effort.
    private var progress: [MarkdownPage.Item] {
        var items = goals.flatMap { goal in
            goal.measuringPoints.filter { $0.change != nil }.map { point in
                MarkdownPage.Item(
                    lead: named(point[.text]) + ":", words: say(point.courseWords))
            }
        }
        let open = actions.filter {
            $0[.status] != .done && $0[.status] != .dropped && $0.effect > 0
        }
        if let best = open.max(by: { $0.effectPerEffort < $1.effectPerEffort }) {
            items.append(
                MarkdownPage.Item(
                    lead: say(Wording.MarkdownEffects.mostForEffort),
                    words: "\(named(best[.text])) (\(figure(best.effectPerEffort, decimals: 1)))"))
        }
        return items
    }
}
