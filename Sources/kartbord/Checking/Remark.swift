import KartbordFormats
import KartbordModel
import KartbordText

/// Something to say about a map: about the form of its file, or by the method.
struct Remark {
    let file: String
    let line: Int?
    let column: Int?
    let level: FindingLevel
    /// The check of the method; nil for the form of the file.
    let check: CheckID?
    let item: ItemID
    /// Where in the map, in its own words.
    let place: String
    let message: String

    /// Everything that there is to say about a map, among those that are checked with it.
    static func all(
        about map: OpenedMap, among given: [OpenedMap] = [], today: CalendarDate,
        language: Language
    ) -> [Remark] {
        let repairs = map.repairs.map { repair in
            Remark(
                file: map.path, line: repair.line, column: repair.column, level: .warning,
                check: nil, item: repair.item, place: "", message: repair.remark(language))
        }
        let lines = ItemPlaces(in: map.bytes)
        let found = map.document.findings(
            today: today, origin: map.origin()?.document, others: map.others(among: given))
        return repairs
            + found.map { finding in
                let at = lines[finding.item]
                let headline = finding.headline(in: map.document)(language)
                let advice = finding.advice(in: map.document)(language)
                return Remark(
                    file: map.path, line: at?.line, column: at?.column, level: finding.level,
                    check: finding.check, item: finding.item,
                    place: finding.place(in: map.document)(language),
                    message: "\(headline). \(advice)")
            }
    }

    /// One line for people and for editors that jump to places.
    func line(_ language: Language) -> String {
        var start = file
        if let line, let column { start += ":\(line):\(column)" }
        let sort = [level.phrase(language), check?.rawValue].compactMap(\.self)
            .joined(separator: " ")
        let parts = [start, sort, place, message].filter { !$0.isEmpty }
        return DisplayText.visible(parts.joined(separator: ": "))
    }

    /// A list of remarks for programs.
    static func json(_ remarks: [Remark]) -> String {
        let objects = remarks.map { remark in
            JSONText.object([
                ("file", .text(remark.file)), ("line", remark.line.map { .number($0) }),
                ("column", remark.column.map { .number($0) }),
                ("level", .text(remark.level.rawValue)),
                ("check", remark.check.map { .text($0.rawValue) }),
                ("item", remark.item == .map ? nil : .text(remark.item.text)),
                ("place", remark.place.isEmpty ? nil : .text(remark.place)),
                ("message", .text(remark.message)),
            ])
        }
        return objects.isEmpty ? "[]" : "[\n  " + objects.joined(separator: ",\n  ") + "\n]"
    }
}
