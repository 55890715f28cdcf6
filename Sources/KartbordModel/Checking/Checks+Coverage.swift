extension Checks {
    /// How many silent steps in a row are worth a word.
    static let longSilence = 3

    /// J10: gaps in the rows with cards, and in what the receiver sees.
    static func silence(_ map: CheckedMap) -> [Finding] {
        let lanes = map.map.shownLanes.filter { $0.sort == .cards }
        var found = lanes.compactMap { longestSilence(of: $0.id, in: map.steps) }
        guard lanes.contains(where: { $0.id == CheckedStep.frontstageLane }) else { return found }
        for step in map.steps where isVisible(step.step) {
            if step.lanes.contains(CheckedStep.frontstageLane) { continue }
            found.append(Finding(.j10, step.id, nil, .noFrontstage))
        }
        return found
    }

    private static func longestSilence(of lane: ItemID, in steps: [CheckedStep]) -> Finding? {
        var longest = 0..<0
        var start = 0
        for (position, step) in steps.enumerated() {
            if step.lanes.contains(lane) { start = position + 1 }
            if position + 1 - start > longest.count { longest = start..<(position + 1) }
        }
        guard longest.count >= longSilence else { return nil }
        let reason = Finding.Reason.silentLane(lane, steps: longest.count)
        return Finding(.j10, steps[longest.lowerBound].id, nil, reason)
    }

    /// The receiver meets the organisation at a touchpoint or through a channel.
    private static func isVisible(_ step: Step) -> Bool {
        guard step[.outside] != true else { return false }
        return step[.touchpoint] != nil || step[.channels] != nil
    }

    /// J8: an opportunity that nobody owns dies in a drawer.
    ///
    /// A dropped one needs no owner.
    static func opportunities(_ map: CheckedMap) -> [Finding] {
        map.map.opportunities.flatMap { opportunity in
            var found: [Finding] = []
            let status: Status? = opportunity[.status]
            if opportunity[.owner] == nil, status != .dropped {
                found.append(Finding(.j8, opportunity.id, .owner, .noOwner))
            }
            if status == nil { found.append(Finding(.j8, opportunity.id, .status, .noStatus)) }
            return found
        }
    }
}
