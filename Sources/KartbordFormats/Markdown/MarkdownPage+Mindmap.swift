extension MarkdownPage {
    /// A node of a Mermaid mind map.
    struct MindmapNode {
        var text: String
        var children: [MindmapNode] = []
    }

    /// Writes a mind map that GitHub and GitLab draw.
    mutating func mindmap(_ root: MindmapNode) {
        var lines = ["mindmap", "  root((\"\(nodeLabel(root.text))\"))"]
        var number = 0
        func add(_ node: MindmapNode, _ depth: Int) {
            number += 1
            let indent = String(repeating: "  ", count: depth)
            lines.append("\(indent)n\(number)[\"\(nodeLabel(node.text))\"]")
            for child in node.children { add(child, depth + 1) }
        }
        for child in root.children { add(child, 2) }
        code(lines, language: "mermaid")
    }

    /// Between quotation marks brackets make no shapes; a label without a word would end the map.
    func nodeLabel(_ words: String) -> String {
        let label = MarkdownText.escaped(words, for: .node)
        return MarkdownText.isBlank(label) ? "…" : label
    }
}
