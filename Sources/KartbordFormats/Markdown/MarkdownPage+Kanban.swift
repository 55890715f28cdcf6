extension MarkdownPage {
    /// A column of a Mermaid board.
    struct Column {
        var title: String
        var cards: [String]
    }

    /// Writes a board that GitHub draws; where Mermaid is older than 11.4 its lines are read as they
    /// are.
    mutating func kanban(_ columns: [Column]) {
        var lines = ["kanban"]
        var number = 0
        for (index, column) in columns.enumerated() {
            lines.append("  box\(index + 1)[\"\(nodeLabel(column.title))\"]")
            for card in column.cards {
                number += 1
                lines.append("    n\(number)[\"\(nodeLabel(card))\"]")
            }
        }
        code(lines, language: "mermaid")
    }
}
