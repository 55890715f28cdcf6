import KartbordFormats
import KartbordModel
import KartbordScreen
import KartbordText

/// The wanted journey against the one that it came from.
extension Session {
    /// Why there is nothing to compare with; nil when there is.
    var comparisonRefusal: Phrase? {
        guard map.state == .wanted else { return Wording.Comparing.notWanted }
        return origin?.kind == .journey ? nil : Wording.Comparing.noOrigin
    }

    /// The curves, the steps that came, went or changed, and the time that is freed.
    func madeComparisonRows() -> [SheetRow] {
        guard document.kind == .journey, let origin, origin.kind == .journey else { return [] }
        let comparison = JourneyComparison(now: JourneyMap(origin), wanted: map)
        let writer = ComparisonWriter(comparison, language: language)
        let columns = max(20, (screen.sheet?.columns ?? size.columns) - 4)
        var rows: [SheetRow] = []
        func add(_ lines: [String], isHeading: Bool = false) {
            rows += lines.map { SheetRow(target: .nothing, text: $0, isHeading: isHeading) }
        }
        for curve in writer.curves(columns: columns) {
            // One can go to it, so that on a low screen every curve comes into sight.
            rows.append(SheetRow(target: .word(nil), text: curve.persona))
            add([writer.legend] + curve.rows + [""])
        }
        rows.append(SheetRow(target: .word(nil), text: Wording.Comparing.work(language)))
        let work = writer.workLines(columns: columns)
        add(work.isEmpty ? [Wording.Comparing.noWork(language)] : work)
        if let note = writer.workNote { add([note]) }
        add([""])
        add([Wording.Comparing.steps(language)], isHeading: true)
        let steps = writer.stepLines
        if steps.isEmpty { add([Wording.Comparing.nothing(language)]) }
        rows += steps.map { step in
            let said = step.detail.isEmpty ? step.name : "\(step.name): \(step.detail)"
            return SheetRow(
                target: step.isThere ? .item(step.id) : .word(step.id.text), text: step.name,
                detail: step.detail, mark: "\(step.mark) \(step.change)", alsoSaid: said)
        }
        return rows
    }
}
