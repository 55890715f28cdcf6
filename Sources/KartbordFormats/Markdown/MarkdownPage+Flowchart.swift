extension MarkdownPage {
    /// Boxes with arrows between them.
    struct Flowchart {
        private(set) var texts: [String] = []
        /// From which box to which, by their numbers.
        var arrows: [(from: Int, to: Int)] = []

        /// Adds a box and gives its number.
        mutating func add(_ text: String) -> Int {
            texts.append(text)
            return texts.count - 1
        }
    }

    /// Writes a Mermaid flowchart, from the top down, that GitHub and GitLab draw.
    mutating func flowchart(_ chart: Flowchart) {
        var lines = ["flowchart TD"]
        for (number, text) in chart.texts.enumerated() {
            lines.append("    n\(number)[\"\(boxLabel(text))\"]")
        }
        for arrow in chart.arrows { lines.append("    n\(arrow.from) --> n\(arrow.to)") }
        code(lines, language: "mermaid")
    }

    /// Between quotation marks brackets make no shapes; a label without a word would end the chart.
    private func boxLabel(_ words: String) -> String {
        let label = MarkdownText.escaped(words, for: .mermaid)
        return MarkdownText.isBlank(label) ? "…" : label
    }
}
