import KartbordModel
import KartbordText

extension EffectHandout {
    /// Writes the whole map by the perspective that was asked for, as lists in lists.
    mutating func writeMap() {
        let outline = map.outline(by: perspective)
        guard !outline.isEmpty else { return }
        let order = name(of: perspective.level).order
        page.heading(2, say(Wording.MarkdownEffects.mapHeading(order)))
        page.tree(outline.map { branch($0) })
    }

    private func branch(_ occurrence: Occurrence) -> MarkdownPage.Branch {
        let level = name(of: occurrence.level)
        let words =
            occurrence.item.map { self.words(for: $0) }
            ?? say(Wording.Charts.without(level.noun))
        return MarkdownPage.Branch(
            lead: say(level.question) + ":", words: words,
            branches: occurrence.children.map { branch($0) })
    }

    /// Writes the perspective for the places that draw Mermaid.
    mutating func writeMindmap() {
        let outline = map.outline(by: perspective)
        guard !outline.isEmpty else { return }
        page.heading(2, say(Wording.MarkdownEffects.mindmap))
        page.mindmap(
            MarkdownPage.MindmapNode(text: named(map.title), children: outline.map { node($0) }))
    }

    private func node(_ occurrence: Occurrence) -> MarkdownPage.MindmapNode {
        let text =
            occurrence.item.map { self.text(of: $0) }
            ?? say(Wording.Charts.without(name(of: occurrence.level).noun))
        return MarkdownPage.MindmapNode(
            text: text, children: occurrence.children.map { node($0) })
    }
}
