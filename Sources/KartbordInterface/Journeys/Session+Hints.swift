import KartbordModel
import KartbordText

/// What the keys do on the grid, the most needed first.
extension Session {
    var gridHints: [Hint] {
        let always = [
            Hint("palette"), Hint("find"), Hint("toggle-pane"),
            leaveHint,
        ]
        let move = Hint(
            "move-left", "move-down", "move-up", "move-right", title: Wording.Hints.move)
        switch cursor.row {
        case .map:
            return [
                Hint("edit-text"), Hint("open-map-form"),
                Hint("new-after", title: Wording.Hints.newPhase),
                Hint("undo"),
            ] + always
        case .phase:
            return [
                Hint("edit-text"), Hint("new-after", title: Wording.Hints.newPhase),
                Hint("add-cards", title: Wording.Hints.addPhases), move, Hint("undo"),
                Hint("remove-item"),
            ] + always
        case .step:
            return [
                Hint("edit-text"), Hint("new-after"),
                Hint("add-cards", title: Wording.Hints.addSteps),
                Hint("raise-value", "lower-value", title: Wording.Hints.feeling), move,
                Hint("undo"),
                Hint("remove-item"),
            ] + always
        case .lane where cursor.column == nil:
            return [
                Hint("edit-text"), Hint("new-after", title: Wording.Hints.newLane),
                Hint("move-down", "move-up", title: Wording.Hints.move), Hint("hide-lane"),
                Hint("fold-lane"), Hint("list-lanes"), Hint("undo"),
            ] + always
        case .lane:
            return [
                Hint("add-cards"), Hint("edit-text"), Hint("new-after"),
                Hint("raise-value", "lower-value", title: Wording.Hints.feeling),
                Hint("undo"), Hint("export"), Hint("remove-item"), move, Hint("link-item"),
            ] + (cursor.lane == "pain" ? [Hint("cycle-severity")] : []) + always
        }
    }
}
