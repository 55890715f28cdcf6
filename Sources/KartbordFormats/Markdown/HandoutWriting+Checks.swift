import KartbordModel
import KartbordText

extension HandoutWriting {
    /// Writes what the checks of the method still find: how much, and the gravest of it.
    ///
    /// What is only assumed has been told before, so it is counted here but not listed. Remarks
    /// on what is as it should be, such as a test that is still to be made, have their own place.
    mutating func writeOpenChecks() {
        let findings = findings.filter { $0.level != .info }
        page.heading(3, say(Wording.Markdown.openChecks))
        guard !findings.isEmpty else { return page.paragraph(say(Wording.Markdown.noOpenChecks)) }
        let counts = FindingLevel.allCases.sorted(by: >).compactMap { level in
            let count = findings.count { $0.level == level }
            return count == 0 ? nil : say(noun(for: level).counted(count))
        }
        page.paragraph(counts.listed + ".")
        let groups = groups(of: findings.filter { $0.check != .j6 })
        var items = groups.prefix(Handout.most).map { item(for: $0) }
        if groups.count > Handout.most {
            let left = groups.dropFirst(Handout.most).reduce(0) { $0 + $1.places.count }
            items.append(MarkdownPage.Item(words: say(Wording.Markdown.more(left))))
        }
        page.list(items)
    }

    /// The groups, the gravest first, else in reading order.
    private func groups(of findings: [Finding]) -> [FindingGroup] {
        var groups: [FindingGroup] = []
        for finding in findings {
            let headline = say(finding.headline(in: document))
            let place = finding.item == .map ? "" : say(finding.place(in: document))
            let same = groups.firstIndex { $0.headline == headline && $0.level == finding.level }
            if let same {
                groups[same].places.append(place)
            } else {
                groups.append(
                    FindingGroup(level: finding.level, headline: headline, places: [place]))
            }
        }
        return FindingLevel.allCases.sorted(by: >).flatMap { level in
            groups.filter { $0.level == level }
        }
    }

    private func item(for group: FindingGroup) -> MarkdownPage.Item {
        var places = group.places.filter { !$0.isEmpty }
        if places.count > 2 {
            places = [places[0], say(Wording.Markdown.more(places.count - 1))]
        }
        let level = open(noun(for: group.level).singular)
        let words = [group.headline, places.joined(separator: "; ")]
        return MarkdownPage.Item(
            lead: level + ":", words: words.filter { !$0.isEmpty }.joined(separator: " – "))
    }

    private func noun(for level: FindingLevel) -> Wording.Noun {
        switch level {
        case .error: Wording.Markdown.error
        case .warning: Wording.Markdown.warning
        case .hint: Wording.Markdown.hint
        case .info: Wording.Markdown.remark
        }
    }
}

/// Findings that say the same about several places.
private struct FindingGroup {
    var level: FindingLevel
    var headline: String
    var places: [String]
}
