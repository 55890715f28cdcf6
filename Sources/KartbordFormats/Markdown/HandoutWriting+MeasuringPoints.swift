import KartbordModel
import KartbordText

extension HandoutWriting {
    /// Writes by what one sees whether something gets better, and how far it has come, under a
    /// heading of a level.
    mutating func write(_ point: MeasuringPoint, level: Int) {
        page.heading(level, named(point[.text]))
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

    /// What is to be measured by its target date, or should have been.
    func nextReading(of point: MeasuringPoint) -> String? {
        guard let date = point[.targetDate], let day = CalendarDate(date) else { return nil }
        let isMeasured = point.course.contains { $0.date.map { $0 >= day } ?? false }
        guard !isMeasured else { return nil }
        let late = day < today ? " (\(say(Wording.Markdown.datePassed)))" : ""
        return say(Wording.MarkdownEffects.measures(named(point[.text]), by: date + late))
    }
}
