import KartbordFormats
import KartbordModel
import KartbordText

extension Session {
    /// What most distinguishes a thing of an effect map in a list.
    func fillChartRow(_ row: inout SheetRow, _ handle: Handle) {
        let type = document.type(handle)
        let noun =
            EffectLevel(type).map { levelName($0).noun } ?? Wording.Items.noun(for: type.name)
        row.mark = noun?.singular(language) ?? ""
        switch type {
        case .effectGoal, .targetGroup: row.detail = show(.weight, of: handle)
        case .usageGoal: row.detail = document.parent(handle).map { nameOf($0) } ?? ""
        case .action: row.detail = show(.when, of: handle)
        case .measuringPoint:
            row.detail = MeasuringPoint(document: document, handle: handle).courseWords(language)
        case .reading:
            let date = show(.date, of: handle)
            let unit = document.parent(handle).flatMap { document[$0, .unit] } ?? ""
            let value = [show(.value, of: handle), unit].filter { !$0.isEmpty }
                .joined(separator: " ")
            row.text = date.isEmpty ? Wording.Charts.readingAndDay(language) : date
            row.detail = [value, show(.note, of: handle)].filter { !$0.isEmpty }
                .joined(separator: " – ")
        default: break
        }
    }

    private func nameOf(_ handle: Handle) -> String { name(of: document.id(handle)) }
}
