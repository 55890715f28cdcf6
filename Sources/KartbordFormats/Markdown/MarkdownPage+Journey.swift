extension MarkdownPage {
    /// A section of a Mermaid journey.
    struct Section {
        var title: String
        var tasks: [Task]
    }

    /// A task of a Mermaid journey.
    struct Task {
        var title: String
        /// From 1, the worst, to 5.
        var score: Int
        var actors: [String]
    }

    /// Writes a journey that GitHub and GitLab draw.
    mutating func journey(title: String, _ sections: [Section]) {
        var lines = ["journey", "    title \(label(title))"]
        for section in sections {
            lines.append("    section \(label(section.title))")
            for task in section.tasks {
                let actors = task.actors.map(label).joined(separator: ", ")
                lines.append("      \(label(task.title)): \(task.score): \(actors)")
            }
        }
        code(lines, language: "mermaid")
    }

    private func label(_ words: String) -> String {
        MarkdownText.escaped(words, for: .mermaid)
    }
}
