import KartbordModel
import KartbordText

/// Places on the grid by their names.
extension Session {
    /// The steps and the lanes.
    var gridPlaces: [SheetRow] {
        var rows = columns.map { column in
            SheetRow(
                target: .item(document.id(column.handle)),
                text: column.isEmptyPhase
                    ? name(of: document.id(column.handle)) : stepName(column.handle),
                detail: document[column.phase, .title] ?? "")
        }
        rows += lanes.map { lane in
            SheetRow(
                target: .item(lane.id), text: laneName(lane), mark: Wording.Items.lane(language))
        }
        return rows
    }

    /// The cells for cards, the phases for steps.
    func gridTargets(_ items: [ItemID]) -> [SheetRow] {
        guard let first = items.first, let type = document.type(of: first) else { return [] }
        switch type {
        case .card:
            let lanes = lanes.filter { $0.sort == .cards }
            return columns.filter { !$0.isEmptyPhase }.flatMap { column in
                lanes.map { lane in
                    SheetRow(
                        target: .cell(step: document.id(column.handle), lane: lane.id),
                        text: "\(stepName(column.handle)) › \(laneName(lane))")
                }
            }
        case .step:
            return document.children(Handle.root, .phases).map { phase in
                SheetRow(
                    target: .item(document.id(phase)), text: name(of: document.id(phase)),
                    mark: Wording.Items.phase(language))
            }
        default: return []
        }
    }

    /// The edits that move cards to a cell, or steps to the end of a phase.
    func gridMoveEdits(_ items: [ItemID], to target: SheetRow.Target) -> [Edit] {
        var edits: [Edit] = []
        switch target {
        case .cell(let step, let lane):
            var after = document.children(of: step, .cards).last { !items.contains($0) }
            for item in items {
                edits.append(.move(item, Place(step, .cards, after: after)))
                edits.append(.set(item, .lane, lane))
                after = item
            }
        case .item(let phase):
            var after = document.children(of: phase, .steps).last { !items.contains($0) }
            for item in items {
                edits.append(.move(item, Place(phase, .steps, after: after)))
                after = item
            }
        default: break
        }
        return edits
    }
}
