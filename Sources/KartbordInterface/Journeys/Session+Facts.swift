import KartbordModel
import KartbordScreen
import KartbordText

/// What the pane and the title line say of a journey.
extension Session {
    /// What is known of an item beside its fields: its hours, how personas feel, what it rests on.
    func journeyFacts(of item: ItemID, _ handle: Handle) -> [PaneFact] {
        var facts: [PaneFact] = []
        switch document.type(handle) {
        case .step: facts += stepFacts(handle)
        case .phase:
            let phase = Phase(document: document, handle: handle)
            if let work = phase.workload { facts.append((numbersLabel, workloadText(work))) }
        case .map:
            if let work = map.workload { facts.append((numbersLabel, workloadText(work))) }
        default: break
        }
        for insight in document.sources(of: .insight, to: item) {
            facts.append((Wording.Lists.restsOn(language), insightText(insight)))
        }
        for opportunity in document.sources(of: .opportunity, to: item) {
            facts.append(
                (Wording.Items.opportunity.singular.sentenceCased(language), name(of: opportunity)))
        }
        return facts
    }

    func gridPaneHeading(_ item: ItemID, _ handle: Handle) -> String {
        let type = document.type(handle)
        guard type != .map else { return Wording.Lists.aboutMap(language) }
        var heading = Wording.Items.noun(for: type.name)?.singular.sentenceCased(language) ?? ""
        if type == .card, let lane = document[handle, .lane] { heading = laneName(of: lane) }
        if let step, type != .phase, type != .lane {
            let place = (document.handle(step)).map { stepName($0) } ?? ""
            return type == .step ? "\(heading) \(place)" : "\(heading) · \(place)"
        }
        let isNamed =
            type.nameField.flatMap { document.content(handle, $0) } != nil || type == .lane
        return isNamed ? "\(heading) \(name(of: item))" : name(of: item)
    }

    private var numbersLabel: String { Wording.Lanes.numbers(language) }

    private func stepFacts(_ handle: Handle) -> [PaneFact] {
        var facts: [PaneFact] = []
        for (place, persona) in document.children(Handle.root, .personas).enumerated() {
            let id = document.id(persona)
            let feeling = ItemID.keyed(document.id(handle), by: id)
            guard let value: Int = document[feeling, .value] else { continue }
            let word = document[feeling, .word].map { " \($0)" } ?? ""
            facts.append(
                ("\(Curve.Marker.at(place).text) \(name(of: id))", FieldText.signed(value) + word))
        }
        let step = Step(document: document, handle: handle)
        if let work = step.workload { facts.append((numbersLabel, workloadText(work))) }
        return facts
    }

    private func insightText(_ id: ItemID) -> String {
        guard let handle = document.handle(id) else { return "" }
        let source = show(.source, of: handle)
        return name(of: id) + (source.isEmpty ? "" : " (\(source))")
    }

    var journeyTitle: String {
        var text = map.title ?? Wording.Screen.untitled(language)
        if case .lane = cursor.row, view.isPresenting { return text }
        text += " · " + Wording.Screen.kind(isWanted: map.state == .wanted)(language)
        if isHypothesis { text += ", " + Wording.Screen.hypothesis(language) }
        return text
    }

    var journeyFacts: [String] {
        var facts: [String] = []
        let personas = document.children(Handle.root, .personas)
        if !personas.isEmpty {
            let place = personaIndex
            let name = document[personas[place], .name] ?? Wording.Items.persona(language)
            let mark = personas.count > 1 ? Curve.Marker.at(place).text + " " : ""
            let count = personas.count > 1 ? " \(place + 1)/\(personas.count)" : ""
            facts.append(mark + DisplayText.clipped(name, to: size.columns < 110 ? 14 : 28) + count)
        }
        if origin != nil { facts.append("◇ " + Wording.Screen.originLegend(language)) }
        if size.columns >= 100 {
            facts.append(Wording.Items.card.counted(document.count(of: .card))(language))
        }
        return facts
    }
}
