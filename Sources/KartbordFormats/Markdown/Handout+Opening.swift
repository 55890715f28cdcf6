import KartbordModel
import KartbordText

extension Handout {
    /// Writes what the map is and on what it rests.
    mutating func writeOpening() {
        let title = named(map.title)
        let stamp = open(Wording.Markdown.hypothesisMap)
        if isHypothesis {
            page.heading(1, "\(stamp): \(title)")
            page.paragraph(lead: stamp + ".", say(Wording.Markdown.hypothesis))
        } else {
            page.heading(1, title)
        }
        let isWanted = map.state == .wanted
        let kind = open(Wording.Kinds.journey.singular)
        let purpose = isWanted ? Wording.Markdown.wantedPurpose : Wording.Markdown.currentPurpose
        let size = Wording.Markdown.size(phases: phases.count, steps: steps.count)
        page.paragraph(
            lead: "\(kind), \(word(map.state, of: .state)).", "\(say(purpose)) \(say(size))")
        page.table([say(Wording.Markdown.aboutMap), ""], facts)
        page.paragraph(map.document[.map, .note] ?? "")
    }

    private var facts: [[String]] {
        let document = map.document
        let texts: [Key<String>] = [
            .question, .scenario, .goal, .expectations, .start, .end,
        ]
        var facts = texts.map { [label($0.name), document[.map, $0] ?? ""] }
        facts.append([label(.basis), word(document[.map, .basis], of: .basis)])
        facts.append([label(.owner), document[.map, .owner] ?? ""])
        facts.append([label(.reviewDate), reviewDate ?? ""])
        facts.append([label(.workshopDate), document[.map, .workshopDate] ?? ""])
        facts.append([label(.participants), document[.map, .participants] ?? ""])
        facts.append([label(.from), document[.map, .from] ?? ""])
        facts.append([label(.comesFrom), (document[.map, .comesFrom] ?? []).listed])
        return facts.filter { !MarkdownText.isBlank($0[1]) }
    }
}
