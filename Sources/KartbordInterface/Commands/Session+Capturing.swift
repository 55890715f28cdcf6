import KartbordModel
import KartbordText

/// Making new things, where the person is.
extension Session {
    /// Why nothing can be captured here.
    var captureRefusal: Phrase? {
        guard let sheet = sheets.last else {
            if cursor.column == nil { return nil }
            if case .lane = cursor.row, step == nil { return Wording.Refusals.noStepHere }
            if lane?.sort == .curve, persona == nil { return Wording.Refusals.noPersona }
            return nil
        }
        switch sheet.content {
        case .personas, .insights, .opportunities: return nil
        default: return Wording.Refusals.noCardsHere
        }
    }

    /// Opens a line for the first of several: cards in a cell, steps in the row of steps, phases,
    /// lanes, or the items of a list.
    mutating func capture(command: String) {
        guard captureRefusal == nil else {
            captureRefusal.map { say($0, .refusal) }
            return
        }
        guard sheets.isEmpty else {
            makeItem(before: false, command: command, isCapture: true)
            return
        }
        switch cursor.row {
        case .map: edit(.map, .title, command: "edit-text")
        case .phase: makePhase(before: false, isCapture: true)
        case .step: makeStep(before: false, isCapture: true)
        case .lane:
            if cursor.column == nil { makeLane(before: false) } else { captureInCell(command) }
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

    /// The next step, phase, lane or item of a list, opened for typing.
    mutating func makeNew(before: Bool) {
        guard sheets.isEmpty else {
            makeItem(before: before, command: before ? "new-before" : "new-after", isCapture: false)
            return
        }
        switch cursor.row {
        case .map, .phase: makePhase(before: before)
        case .step: makeStep(before: before)
        case .lane:
            if cursor.column == nil { makeLane(before: before) } else { makeStep(before: before) }
        }
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

    /// The sibling after which a new item stands: this one, or the one before it.
    private func sibling(of item: ItemID?, before: Bool) -> ItemID? {
        guard let item else { return nil }
        return before ? document.place(of: item)?.after : item
    }

    private mutating func makeItem(before: Bool, command: String, isCapture: Bool) {
        guard let sheet = sheets.last else { return }
        let last = { (session: Session, list: ListName) in
            session.document.children(of: .map, list).last
        }
        var branch: Branch
        var place: Place
        var field = FieldName.text
        switch sheet.content {
        case .personas:
            branch = Branch(id: newID(), type: .persona)
            place = Place(.map, .personas, after: last(self, .personas))
            field = .name
        case .insights:
            branch = Branch(id: newID(), type: .insight)
            branch[.insightKind] = .observation
            place = Place(.map, .insights, after: last(self, .insights))
        case .opportunities:
            branch = Branch(id: newID(), type: .opportunity)
            branch[.status] = .new
            place = Place(.map, .opportunities, after: last(self, .opportunities))
        case .fields(let item) where document.type(of: item) == .opportunity:
            branch = Branch(id: newID(), type: .alternative)
            place = Place(
                item, .alternatives, after: document.children(of: item, .alternatives).last)
        default:
            say(Wording.Refusals.noNewHere, .refusal)
            return
        }
        let isCapture = isCapture || surface == .form
        if !isCapture, surface == .items, let chosen = chosenItem {
            place.after = sibling(of: chosen, before: before)
        }
        draft(branch, place, field: field, command: command, isCapture: isCapture)
    }
}
