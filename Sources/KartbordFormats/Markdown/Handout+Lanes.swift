import KartbordModel
import KartbordText

/// What stands in the lanes of a step.
extension Handout {
    /// One line of a lane: what it says, and about whom, how sure and how weighty it is.
    struct Entry {
        var words: String
        var marks: [String] = []
    }

    /// The rows of a step's table: lane, words, marks.
    ///
    /// A lane is named on its first row only.
    func rows(of step: Step) -> [[String]] {
        var rows: [[String]] = []
        func add(_ label: String, _ entries: [Entry]) {
            let entries = entries.filter { !MarkdownText.isBlank($0.words) }
            for (index, entry) in entries.enumerated() {
                rows.append([
                    index == 0 ? label : "", entry.words,
                    entry.marks.filter { !MarkdownText.isBlank($0) }.joined(separator: " · "),
                ])
            }
        }
        for lane in lanes {
            let cards = step.cards(in: lane.id).map { entry(for: $0) }
            add(title(of: lane), entries(lane.sort, step) + cards)
        }
        let shown = Set(lanes.map(\.id))
        for (id, sort) in Self.fieldLanes where !shown.contains(id) {
            add(title(ofLane: id), entries(sort, step))
        }
        for id in orphans(of: step, shown) {
            add(title(ofLane: id), step.cards(in: id).map { entry(for: $0) })
        }
        let loose = step.cards.filter { $0[.lane] == nil }
        add(say(Wording.Markdown.withoutLane), loose.map { entry(for: $0) })
        return rows
    }

    /// The lanes that show fields of the step, which are written even where the map has no such
    /// lane.
    private static let fieldLanes: [(ItemID, Lane.Sort)] = [
        ("feeling", .curve), ("touchpoint", .touchpoint), ("waiting", .waiting),
        ("numbers", .numbers),
    ]

    /// The lanes that the map does not have though cards stand in them.
    private func orphans(of step: Step, _ shown: Set<ItemID>) -> [ItemID] {
        var orphans: [ItemID] = []
        for card in step.cards {
            guard let lane = card[.lane], !shown.contains(lane), !orphans.contains(lane) else {
                continue
            }
            orphans.append(lane)
        }
        return orphans
    }
}
