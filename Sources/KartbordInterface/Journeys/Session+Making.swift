import KartbordModel
import KartbordText

/// Making new steps, phases, lanes, and what stands in cells.
extension Session {
    /// Why nothing can be captured where the cursor is on the grid.
    var gridCaptureRefusal: Phrase? {
        if cursor.column == nil { return nil }
        if case .lane = cursor.row, step == nil { return Wording.Refusals.noStepHere }
        if lane?.sort == .curve, persona == nil { return Wording.Refusals.noPersona }
        return nil
    }

    /// Opens a line for the first of several: cards in a cell, steps in the row of steps, phases,
    /// lanes.
    mutating func captureOnGrid(_ command: String) {
        switch cursor.row {
        case .map: edit(.map, .title, command: "edit-text")
        case .phase: makePhase(before: false, isCapture: true)
        case .step: makeStep(before: false, isCapture: true)
        case .lane:
            if cursor.column == nil { makeLane(before: false) } else { captureInCell(command) }
        }
    }

    /// The next step, phase or lane, opened for typing.
    mutating func makeNewOnGrid(before: Bool) {
        switch cursor.row {
        case .map, .phase: makePhase(before: before)
        case .step: makeStep(before: before)
        case .lane:
            if cursor.column == nil { makeLane(before: before) } else { makeStep(before: before) }
        }
    }

    /// Whether each of several pasted lines can become an item where the cursor is.
    var cellTakesSeveral: Bool {
        switch cursor.row {
        case .map: false
        case .phase, .step: true
        case .lane: cursor.column == nil || lane?.sort.holdsItems == true
        }
    }

    /// Opens what a cell without items holds.
    mutating func editCell(replacing: Bool) {
        guard let lane, let step else { return }
        switch lane.sort {
        case .curve:
            guard let persona else {
                say(Wording.Refusals.noPersona, .refusal)
                return
            }
            edit(.keyed(step, by: persona), .word, command: "edit-feeling", replacing: replacing)
        case .touchpoint: edit(step, .touchpoint, command: "edit-field", replacing: replacing)
        case .waiting: edit(step, .waiting, command: "edit-field", replacing: replacing)
        case .numbers: openSheet(.fields(step))
        case .cards, .quotes, .opportunities: capture(command: "add-cards")
        }
    }

    private mutating func captureInCell(_ command: String) {
        guard let lane, let step else { return }
        switch lane.sort {
        case .cards:
            let last = entries.last ?? document.children(of: step, .cards).last
            let branch = Branch(
                id: newID(), type: .card, fields: [FieldEntry(.lane, .reference(lane.id))])
            draft(
                branch, Place(step, .cards, after: last), field: .text, command: command,
                isCapture: true)
        case .quotes:
            // The source is left open: evidence is what somebody vouches for.
            let fields = [FieldEntry(.kind, InsightKind.quote.content)]
            captureLinked(.insight, in: .insights, fields, to: step, command)
        case .opportunities:
            let fields = [FieldEntry(.status, Status.new.content)]
            captureLinked(.opportunity, in: .opportunities, fields, to: step, command)
        case .touchpoint: edit(step, .touchpoint, command: "edit-field")
        case .waiting: edit(step, .waiting, command: "edit-field")
        case .numbers: openSheet(.fields(step))
        case .curve:
            if let persona { edit(.keyed(step, by: persona), .word, command: "edit-feeling") }
        }
    }

    private mutating func captureLinked(
        _ type: ItemType, in list: ListName, _ fields: [FieldEntry], to step: ItemID,
        _ command: String
    ) {
        let branch = Branch(id: newID(), type: type, fields: fields)
        let after = document.children(of: .map, list).last
        draft(
            branch, Place(.map, list, after: after), field: .text,
            links: [.link(branch.id, .steps, step)], command: command, isCapture: true)
    }

    private mutating func makeStep(before: Bool, isCapture: Bool = false) {
        guard let phase else {
            makePhase(before: false)
            return
        }
        let branch = Branch(id: newID(), type: .step)
        draft(
            branch, Place(phase, .steps, after: sibling(of: step, before: before)), field: .title,
            command: "add-step", isCapture: isCapture)
    }

    mutating func makePhase(before: Bool, isCapture: Bool = false) {
        let period = phase.flatMap { document[$0, .period] }
        let next: Period? =
            switch period {
            case .before?: before ? .before : .during
            case .during?: before ? .before : .after
            case .after?: before ? .during : .after
            case nil: nil
            }
        let step = Branch(id: newID(), type: .step)
        var branch = Branch(id: newID(), type: .phase, lists: [Branch.List(.steps, [step])])
        branch[.period] = next
        let after = phase == nil ? document.children(of: .map, .phases).last : phase
        let place = before ? sibling(of: phase, before: true) : after
        draft(
            branch, Place(.map, .phases, after: place), field: .title, command: "add-phase",
            isCapture: isCapture)
    }

    private mutating func makeLane(before: Bool) {
        let branch = Branch(id: newID(), type: .lane)
        let shown = lanes.map(\.id)
        let place = cursor.lane.flatMap { shown.firstIndex(of: $0) }
        let after = before ? place.flatMap { $0 > 0 ? shown[$0 - 1] : nil } : cursor.lane
        draft(
            branch, Place(.map, .lanes, after: after), field: .title, after: writtenLanes,
            command: "add-lane", isCapture: false)
    }

    /// Chooses a new item on the grid.
    mutating func showOnGrid(_ branch: Branch) {
        switch branch.type {
        case .phase:
            cursor.column = branch.lists.first?.items.first?.id ?? branch.id
            cursor.row = .phase
        case .step:
            cursor.column = branch.id
            cursor.row = .step
        case .lane:
            cursor.column = nil
            cursor.row = .lane(branch.id)
        default: cursor.item = branch.id
        }
        settle()
    }
}
