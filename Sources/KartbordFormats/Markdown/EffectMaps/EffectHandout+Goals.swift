import KartbordModel
import KartbordText

extension EffectHandout {
    /// Writes the goals with by what one sees whether they are reached.
    mutating func writeGoals() {
        guard !goals.isEmpty else { return }
        page.heading(2, heading(of: .why))
        for goal in goals {
            page.heading(3, words(for: goal.handle))
            page.paragraph(goal[.note] ?? "")
            let served = goal.usageGoals.map(\.handle)
            if served.isEmpty {
                page.paragraph(say(Wording.MarkdownEffects.unserved))
            }
            for point in goal.measuringPoints { write(point, level: 4) }
        }
    }
}
