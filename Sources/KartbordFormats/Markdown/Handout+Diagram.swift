import KartbordModel
import KartbordText

extension Handout {
    /// Writes the curve for the places that draw Mermaid.
    ///
    /// Mermaid has one score for a task, 1…5, which is the feeling + 3; where personas feel
    /// differently the step is a task for each feeling.
    mutating func writeDiagram() {
        guard !feltSteps.isEmpty else { return }
        page.heading(2, say(Wording.Markdown.diagram))
        let sections = phases.map { phase in
            MarkdownPage.Section(title: name(of: phase), tasks: phase.steps.flatMap(tasks))
        }
        page.journey(title: named(map.title), sections.filter { !$0.tasks.isEmpty })
    }

    private func tasks(of step: Step) -> [MarkdownPage.Task] {
        var tasks: [MarkdownPage.Task] = []
        for persona in personas {
            guard let value = step.feeling(of: persona.id) else { continue }
            let actor = named(persona[.name])
            if let index = tasks.firstIndex(where: { $0.score == value + 3 }) {
                tasks[index].actors.append(actor)
            } else {
                let task = MarkdownPage.Task(
                    title: name(of: step), score: value + 3, actors: [actor])
                tasks.append(task)
            }
        }
        return tasks
    }
}
