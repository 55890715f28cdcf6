import KartbordModel
import KartbordText

extension Handout {
    /// Writes the hours that the handling takes, summed per phase and for the whole map.
    mutating func writeWorkload() {
        guard let sum = map.workload else { return }
        page.heading(2, say(Wording.Markdown.workload))
        var rows = phases.compactMap { phase in
            phase.workload.map { row(named(phase[.title]), $0) }
        }
        if rows.count > 1 { rows.append(row(say(Wording.Markdown.wholeMap), sum)) }
        let header = [
            open(Wording.Items.phase.singular), say(Wording.Markdown.hoursPerWeek),
            say(Wording.Markdown.fullTimeEquivalents),
        ]
        page.table(header, rows)
        let counted = steps.count { $0.workload != nil }
        let formula = Wording.Markdown.formula(hoursPerWeek: figure(map.hoursPerWeek))
        var words = say(formula)
        if counted < steps.count {
            words += " " + say(Wording.Markdown.counted(counted, of: steps.count))
        }
        page.paragraph(words)
    }

    private func row(_ name: String, _ workload: Workload) -> [String] {
        [name, hours(workload), equivalents(workload)]
    }
}
