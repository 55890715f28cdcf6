import KartbordModel
import KartbordText

/// Where pasted things go on the grid.
extension Session {
    /// A branch as it fits in the cell of the cursor, and the links that it gets there.
    func fittedToCell(_ branch: Branch) -> (branch: Branch, links: [Edit]) {
        var branch = branch
        if branch.type == .card {
            if let lane, lane.sort == .cards {
                branch[.lane] = lane.id
            } else if let old = branch[.lane], !lanes.contains(where: { $0.id == old }) {
                branch[.lane] = lanes.first { $0.sort == .cards }?.id
            }
        }
        guard sheets.isEmpty else { return (branch, []) }
        if let linked = branch[.steps] {
            // A quote goes with the card that it is: from the step it was cut at to this one.
            branch[.steps] = linked.filter { $0 != clipboardOwner }
        }
        guard [.insight, .opportunity].contains(branch.type), let step,
            branch[.steps]?.contains(step) != true
        else { return (branch, []) }
        return (branch, [.link(branch.id, .steps, step)])
    }

    func gridPastePlace(_ type: ItemType, before: Bool) -> Place? {
        let list: (ListName, ItemID)? =
            switch type {
            case .card: step.map { (.cards, $0) }
            case .step: phase.map { (.steps, $0) }
            case .phase: (.phases, .map)
            case .lane: (.lanes, .map)
            case .persona: (.personas, .map)
            case .insight: (.insights, .map)
            case .opportunity: (.opportunities, .map)
            default: nil
            }
        guard let (name, parent) = list else { return nil }
        let siblings = document.children(of: parent, name)
        let chosen: ItemID? =
            switch type {
            case .step: step
            case .phase: phase
            default: chosenItem
            }
        guard let chosen, let position = siblings.firstIndex(of: chosen) else {
            return Place(parent, name, after: siblings.last)
        }
        let after = before ? (position > 0 ? siblings[position - 1] : nil) : chosen
        return Place(parent, name, after: after)
    }
}
