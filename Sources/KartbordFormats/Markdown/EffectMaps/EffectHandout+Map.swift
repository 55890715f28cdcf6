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

    /// How many things a mind map can show and still be read.
    private static let mostNodes = 150

    /// Writes the perspective for the places that draw Mermaid; of a large map the first levels.
    mutating func writeMindmap() {
        let outline = map.outline(by: perspective)
        guard !outline.isEmpty else { return }
        func count(_ occurrences: [Occurrence], _ depth: Int) -> Int {
            depth == 0
                ? 0 : occurrences.reduce(0) { $0 + 1 + count($1.children, depth - 1) }
        }
        let levels = EffectLevel.allCases.count
        let depth = (1...levels).last { count(outline, $0) <= Self.mostNodes } ?? 1
        page.heading(2, say(Wording.MarkdownEffects.mindmap))
        page.mindmap(
            MarkdownPage.MindmapNode(
                text: named(map.title), children: outline.map { node($0, depth) }))
    }

    private func node(_ occurrence: Occurrence, _ depth: Int) -> MarkdownPage.MindmapNode {
        let text =
            occurrence.item.map { self.text(of: $0) }
            ?? say(Wording.Charts.without(name(of: occurrence.level).noun))
        let children = depth == 1 ? [] : occurrence.children
        return MarkdownPage.MindmapNode(text: text, children: children.map { node($0, depth - 1) })
    }
}
