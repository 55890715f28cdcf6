import KartbordModel
import KartbordText

/// Making new things, where the person is.
extension Session {
    /// Why nothing can be captured here.
    var captureRefusal: Phrase? {
        guard let sheet = sheets.last else { return kindView.captureRefusal(self) }
        switch sheet.content {
        case .personas, .insights, .opportunities, .signals: return nil
        case .sprints:
            return sprintItem == nil ? Wording.Boxes.sprintOfWhat : nil
        default: return Wording.Refusals.noCardsHere
        }
    }

    /// Opens a line for the first of several: where the cursor is on the map, or in a list.
    mutating func capture(command: String) {
        guard captureRefusal == nil else {
            captureRefusal.map { say($0, .refusal) }
            return
        }
        guard sheets.isEmpty else {
            if let item = unnamedItem, let field = document.type(of: item)?.nameField {
                select(item)
                edit(item, field, command: command)
                entry?.goesOn = true
            } else {
                makeItem(before: false, command: command, isCapture: true)
            }
            return
        }
        kindView.capture(&self, command: command)
    }

    /// The first item of the list in front that waits for its name, as templates bring them.
    private var unnamedItem: ItemID? {
        let list: ListName
        switch sheets.last?.content {
        case .personas: list = .personas
        case .insights: list = .insights
        case .opportunities: list = .opportunities
        default: return nil
        }
        return document.children(of: .map, list).first { item in
            guard let handle = document.handle(item), let name = document.type(handle).nameField
            else { return false }
            return document.content(handle, name) == nil
        }
    }

    /// The next step, phase, lane or item of a list, opened for typing.
    mutating func makeNew(before: Bool) {
        guard sheets.isEmpty else {
            makeItem(before: before, command: before ? "new-before" : "new-after", isCapture: false)
            return
        }
        kindView.makeNew(&self, before: before)
    }

    /// The sibling after which a new item stands: this one, or the one before it.
    func sibling(of item: ItemID?, before: Bool) -> ItemID? {
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
        case .signals:
            branch = Branch(id: newID(), type: .signal)
            branch[.date] = today.description
            place = Place(.map, .signals, after: last(self, .signals))
        case .sprints:
            guard let item = sprintItem else {
                say(Wording.Boxes.sprintOfWhat, .refusal)
                return
            }
            branch = Branch(id: newID(), type: .sprint)
            place = Place(item, .sprints, after: document.children(of: item, .sprints).last)
            field = .title
        case .fields(let item):
            guard let list = chosenFormList,
                let type = document.type(of: item).flatMap({ document.schema[$0].type(in: list) })
            else {
                say(Wording.Refusals.noNewHere, .refusal)
                return
            }
            branch = Branch(id: newID(), type: type)
            place = Place(item, list, after: document.children(of: item, list).last)
            field = type.nameField ?? .text
            if type == .reading { branch[.date] = today.description }
        default:
            say(Wording.Refusals.noNewHere, .refusal)
            return
        }
        let isCapture = isCapture || surface == .form
        if !isCapture, surface == .items, let chosen = chosenItem,
            document.parent(of: chosen) == place.parent
        {
            place.after = sibling(of: chosen, before: before)
        }
        draft(branch, place, field: field, command: command, isCapture: isCapture)
    }
}
