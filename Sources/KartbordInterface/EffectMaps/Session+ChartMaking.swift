import KartbordModel
import KartbordText

/// Making new things on an effect map.
extension Session {
    /// A new thing with where it goes and what it is linked to.
    private struct NewThing {
        var branch: Branch
        var place: Place
        var links: [Edit] = []
    }

    /// Why nothing can be made in the column where the cursor is.
    var chartCaptureRefusal: Phrase? {
        guard let spot = chosenSpot else { return nil }
        guard spot.content != .measuringPoint, spot.level == .what else { return nil }
        return groupForNew(beside: spot) == nil ? Wording.Refusals.noGroupHere : nil
    }

    /// Opens a line for the first of several: in what is chosen when that has no text yet, else
    /// after it.
    mutating func captureOnChart(_ command: String) {
        guard let spot = chosenSpot, let place = chart.place else {
            editHead()
            return
        }
        if let id = spot.id, isPlaceholder(id) {
            beginText(of: id)
            return
        }
        make(beside: place, after: spot.id, command: command, isCapture: true)
    }

    /// The next thing of the column, opened for typing.
    mutating func makeNewOnChart(before: Bool) {
        guard let spot = chosenSpot, let place = chart.place else {
            chart.cursor.row = .items
            settle()
            captureOnChart("new-after")
            return
        }
        let after = before ? sibling(of: spot.id, before: true) : spot.id
        make(
            beside: place, after: after, isFirst: before && after == nil,
            command: before ? "new-before" : "new-after", isCapture: false)
    }

    /// What is typed on the lines above the columns.
    mutating func editHead() {
        let isTitle = chart.cursor.row == .title
        edit(.map, isTitle ? .title : .purpose, command: "edit-text")
    }

    /// Types the text that a thing does not have yet, and then goes on like capturing.
    private mutating func beginText(of id: ItemID) {
        guard let field = document.type(of: id)?.nameField else { return }
        edit(id, field, command: "edit-text")
        entry?.goesOn = true
    }

    private func isPlaceholder(_ id: ItemID) -> Bool {
        guard let type = document.type(of: id), let field = type.nameField,
            let handle = document.handle(id)
        else { return false }
        return document.content(handle, field) == nil
    }

    private mutating func make(
        beside place: Int, after: ItemID?, isFirst: Bool = false, command: String, isCapture: Bool
    ) {
        let spot = chart.layout.spots[place]
        let new =
            spot.content == .measuringPoint
            ? newPoint(beside: spot, after: after)
            : newThing(spot.level, below: spot.parent, beside: spot, after: after, isFirst)
        begin(new, command: command, isCapture: isCapture)
    }

    private mutating func begin(_ new: NewThing?, command: String, isCapture: Bool) {
        guard let new, let field = new.branch.type.nameField else {
            say(Wording.Refusals.noGroupHere, .refusal)
            return
        }
        draft(
            new.branch, new.place, field: field, links: new.links, command: command,
            isCapture: isCapture)
    }

    private mutating func newPoint(beside spot: Spot, after: ItemID?) -> NewThing? {
        guard let goal = spot.parent.flatMap({ chart.layout.spots[$0].id }) else { return nil }
        return NewThing(
            branch: Branch(id: newID(), type: .measuringPoint),
            place: Place(
                goal, .measuringPoints,
                after: after ?? document.children(of: goal, .measuringPoints).last))
    }

    /// A new thing of a column that belongs to what a spot belongs to.
    private mutating func newThing(
        _ level: EffectLevel, below parent: Int?, beside spot: Spot?, after: ItemID?,
        _ isFirst: Bool = false
    ) -> NewThing? {
        let layout = chart.layout
        func tied(_ level: EffectLevel) -> ItemID? {
            layout.ancestor(of: parent, in: level).flatMap { layout.spots[$0].id }
        }
        let id = newID()
        let branch = Branch(id: id, type: level.type)
        chart.adopting = nil
        switch level {
        case .why:
            let place = topPlace(.effectGoals, after, isFirst)
            let links = tied(.what).map { [Edit.link($0, .effectGoals, id)] } ?? []
            return NewThing(branch: branch, place: place, links: links)
        case .who:
            chart.adopting = shownPerspective == .purpose ? tied(.why) : nil
            return NewThing(branch: branch, place: topPlace(.targetGroups, after, isFirst))
        case .what:
            let group = tied(.who) ?? spot.flatMap { groupForNew(beside: $0) }
            guard let group else { return nil }
            let last = document.children(of: group, .usageGoals).last
            var links: [Edit] = []
            let goals = document.children(of: .map, .effectGoals)
            if let goal = tied(.why) ?? (goals.count == 1 ? goals.first : nil) {
                links.append(.link(id, .effectGoals, goal))
            }
            if let action = tied(.how) { links.append(.link(action, .usageGoals, id)) }
            let place = Place(group, .usageGoals, after: isFirst ? nil : after ?? last)
            return NewThing(branch: branch, place: place, links: links)
        case .how:
            let links = tied(.what).map { [Edit.link(id, .usageGoals, $0)] } ?? []
            return NewThing(
                branch: branch, place: topPlace(.actions, after, isFirst), links: links)
        }
    }

    private func topPlace(_ list: ListName, _ after: ItemID?, _ isFirst: Bool) -> Place {
        Place(
            .map, list, after: isFirst ? nil : after ?? document.children(of: .map, list).last)
    }

    /// The group in which a usage goal beside a spot would stand.
    private func groupForNew(beside spot: Spot) -> ItemID? {
        let layout = chart.layout
        if let group = layout.ancestor(of: spot.parent, in: .who) { return layout.spots[group].id }
        if let id = spot.id, document.type(of: id) == .usageGoal { return document.parent(of: id) }
        let groups = document.children(of: .map, .targetGroups)
        return groups.count == 1 ? groups.first : nil
    }

    /// Chooses a new thing.
    mutating func showOnChart(_ branch: Branch) {
        if branch.type == .targetGroup, let goal = chart.adopting {
            chart.adopted[branch.id] = goal
        }
        guard let level = branch.type == .measuringPoint ? .why : EffectLevel(branch.type) else {
            return
        }
        chart.cursor.row = .items
        chart.cursor.level = level
        chart.cursor.item = branch.id
        settle()
    }

    // MARK: Going on

    /// After a text was taken: Tab goes on in the next level, Shift-Tab one level up.
    ///
    /// So it is after a text that was changed too, as in mind maps: what is typed next is text.
    mutating func goOnInChart(_ direction: Direction) {
        guard direction.isAcross else { return move(direction) }
        guard chart.cursor.row == .items else { return }
        if direction == .right { captureBelow() } else { captureAbove() }
    }

    /// Captures what belongs to the chosen thing.
    private mutating func captureBelow() {
        guard let place = chart.place, let id = chart.layout.spots[place].id else { return }
        let spot = chart.layout.spots[place]
        guard spot.content == .item,
            let level = shownPerspective.levels(below: spot.level).first
        else {
            captureOnChart("add-cards")
            return
        }
        if !shownLevels.contains(level) { chart.depth = 4 }
        chart.folded.remove(id)
        settle()
        guard let here = chart.place else { return }
        if let child = firstChild(of: here), let childID = chart.layout.spots[child].id,
            isPlaceholder(childID)
        {
            choose(child)
            settle()
            beginText(of: childID)
            return
        }
        let children = chart.layout.spots(in: level).filter {
            chart.layout.spots[$0].parent == here
        }
        let last = children.last.flatMap { chart.layout.spots[$0].id }
        begin(
            newThing(level, below: here, beside: nil, after: last), command: "add-cards",
            isCapture: true)
    }

    /// Captures the next thing after the one that the chosen thing belongs to.
    private mutating func captureAbove() {
        guard let place = chart.place, let parent = chart.layout.spots[place].parent,
            chart.layout.spots[parent].isPlace
        else {
            captureOnChart("add-cards")
            return
        }
        choose(parent)
        settle()
        captureOnChart("add-cards")
    }
}
