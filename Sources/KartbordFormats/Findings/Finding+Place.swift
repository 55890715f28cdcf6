public import KartbordModel
public import KartbordText

extension Finding {
    /// Where it was found, by the numbers and the name that the map shows:
    /// `Fas 2, steg 4 ”Väntar på besked”`.
    ///
    /// - Parameter document: the map in which it was found.
    /// - Returns: the place in three languages; the whole map for an item that is gone.
    public func place(in document: Document) -> Phrase {
        guard let handle = document.handle(item) else { return Wording.Checks.wholeMap }
        return document.place(of: handle)
    }
}

extension Document {
    /// Where an item stands, by the numbers and the name that the map shows.
    func place(of handle: Handle) -> Phrase {
        let title = self[handle, .title] ?? self[handle, .text] ?? self[handle, .name]
        switch type(handle) {
        case .map: return Wording.Checks.wholeMap
        case .phase: return Wording.Checks.phase(number(of: handle, in: .phases), title)
        case .step:
            let numbers = numbers(ofStep: handle)
            return Wording.Checks.step(phase: numbers.phase, numbers.step, title)
        case .card:
            guard let step = parent(handle) else { return Wording.Checks.wholeMap }
            let numbers = numbers(ofStep: step)
            return Wording.Checks.card(phase: numbers.phase, step: numbers.step, title)
        case .persona: return item(handle, .personas, Wording.Items.persona, title)
        case .lane: return item(handle, .lanes, Wording.Items.lane, title)
        case .insight: return item(handle, .insights, Wording.Items.insight, title)
        case .opportunity: return item(handle, .opportunities, Wording.Items.opportunity, title)
        case .effectGoal: return item(handle, .effectGoals, Wording.Items.effectGoal, title)
        case .measuringPoint:
            return item(handle, .measuringPoints, Wording.Items.measuringPoint, title)
        case .targetGroup: return item(handle, .targetGroups, Wording.Items.targetGroup, title)
        case .usageGoal: return item(handle, .usageGoals, Wording.Items.usageGoal, title)
        case .action: return item(handle, .actions, Wording.Items.action, title)
        case .conflict: return item(handle, .conflicts, Wording.Items.conflict, nil)
        case .boxItem: return item(handle, .items, Wording.Items.boxItem, title)
        case .assumption: return part(handle, .assumptions, Wording.Items.assumption, title)
        case .sprint: return part(handle, .sprints, Wording.Items.sprint, title)
        case .signal: return item(handle, .signals, Wording.Items.signal, title)
        case .feeling, .alternative, .reading, .move:
            return parent(handle).map { place(of: $0) } ?? Wording.Checks.wholeMap
        }
    }

    private func item(
        _ handle: Handle, _ list: ListName, _ noun: Wording.Noun, _ title: String?
    ) -> Phrase {
        Wording.Checks.item(noun, number(of: handle, in: list), title)
    }

    /// What stands below an item of a portfolio, whose number comes first.
    private func part(
        _ handle: Handle, _ list: ListName, _ noun: Wording.Noun, _ title: String?
    ) -> Phrase {
        let whole = parent(handle).map { number(of: $0, in: .items) } ?? 1
        return Wording.Checks.part(
            of: Wording.Items.boxItem, whole, noun, number(of: handle, in: list), title)
    }

    /// The place among the items of a list, counted from one.
    private func number(of handle: Handle, in list: ListName) -> Int {
        guard let parent = parent(handle) else { return 1 }
        return 1 + (children(parent, list).firstIndex(of: handle) ?? 0)
    }

    /// Steps are numbered through the whole map, as they are on the screen.
    private func numbers(ofStep handle: Handle) -> (phase: Int, step: Int) {
        guard let own = parent(handle) else { return (1, 1) }
        let phase = number(of: own, in: .phases)
        let earlier = children(.root, .phases).prefix(phase - 1)
            .reduce(0) { $0 + children($1, .steps).count }
        return (phase, earlier + number(of: handle, in: .steps))
    }
}
