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
            for point in goal.measuringPoints { write(point) }
        }
    }

    private mutating func write(_ point: MeasuringPoint) {
        page.heading(4, named(point[.text]))
        page.paragraph(open(point.courseWords) + ".")
        let unit = point[.unit].map { " " + $0 } ?? ""
        func value(_ value: Double?, _ date: String?) -> String {
            guard let value else { return "" }
            return figure(value) + unit + (date.map { " (\($0))" } ?? "")
        }
        let facts = [
            [label(.method), point[.method] ?? ""],
            [label(.baseline), value(point.baseline, point[.baselineDate])],
            [label(.target), value(point.target, point[.targetDate])],
            [label(.owner), point[.owner] ?? ""], [label(.note), point[.note] ?? ""],
        ].filter { !MarkdownText.isBlank($0[1]) }
        page.table([open(Wording.Items.measuringPoint.singular), ""], facts)
        let course = point.course
        guard !course.isEmpty else { return }
        let chart = point.chart
        page.code(chart.lines(width: 60, rows: 5) { figure($0) })
        page.table(
            [label(.date), open(Wording.Items.reading.singular), label(.note)],
            course.map { reading in
                [reading[.date] ?? "", value(reading.value, nil), reading[.note] ?? ""]
            })
    }
}
