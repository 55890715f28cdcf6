import KartbordModel
import KartbordText

extension WorkspaceScreen {
    // MARK: The chosen row

    /// Enter: opens, begins, runs or sets, as the row says.
    mutating func take() {
        switch chosenRow {
        case .map(let map):
            if case .unreadable(let reason) = map.content {
                say(reason, .refusal)
            } else {
                requests.append(.open(path: map.path))
            }
        case .template(let template): ask(.make(template), "")
        case .command(let command):
            pages.removeLast()
            if command.places.contains(page.places) {
                run(command)
            } else {
                say(Wording.Refusals.notHere(command.title), .refusal)
            }
        case .language(let chosen):
            pages.removeLast()
            language = chosen
        case .thread(let row):
            if case .station(let station) = row.target { requests.append(.openAt(station)) }
        case .heading, .text, .space: break
        case nil:
            if page.content == .maps, !page.isFiltering {
                say(Wording.Workspace.noMapChosen, .refusal)
            }
        }
    }

    /// Opens a page over the others; one that is open already is not stacked on itself.
    mutating func open(_ content: WorkspacePage.Content) {
        if page.content == content { pages.removeLast() }
        pages.append(WorkspacePage(content))
        settleSelection()
    }

    mutating func turn() {
        keepingChoice { workspace in
            workspace.order = workspace.order.next
            workspace.maps = workspace.order.sorted(workspace.maps)
        }
        say(Wording.Workspace.ordered(by: order.words))
    }

    // MARK: Marks

    mutating func toggleMark() {
        guard let map = chosenMap else { return }
        if marks.remove(map.path) == nil { marks.insert(map.path) }
        say(Wording.Done.marked(marks.count))
        move(1)
    }

    mutating func toggleAllMarks() {
        let shown = rows.compactMap { row -> String? in
            if case .map(let map) = row, map.facts != nil { map.path } else { nil }
        }
        marks = marks.isSuperset(of: shown) ? marks.subtracting(shown) : marks.union(shown)
        say(Wording.Done.marked(marks.count))
    }

    /// The marked maps in the order of the list, or the chosen one.
    mutating func export() {
        let paths =
            marks.isEmpty
            ? [chosenMap?.path].compactMap(\.self)
            : maps.map(\.path).filter { marks.contains($0) }
        requests.append(.export(paths: paths, replacing: false))
    }

    // MARK: Why something cannot be done

    /// Why nothing can be made of the chosen map.
    var mapRefusal: Phrase? {
        guard let map = chosenMap else { return Wording.Workspace.noMapChosen }
        switch map.content {
        case .map: return nil
        case .unreadable(let reason): return reason
        case .unread: return Wording.Workspace.beingRead
        }
    }

    var wantedRefusal: Phrase? {
        if let refusal = mapRefusal { return refusal }
        guard let facts = chosenMap?.facts, facts.kind == .journey else {
            return Wording.Workspace.onlyJourneys
        }
        return facts.state == .wanted ? Wording.Workspace.isWantedAlready : nil
    }
}
