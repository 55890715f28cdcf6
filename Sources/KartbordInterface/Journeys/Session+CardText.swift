import KartbordModel
import KartbordScreen
import KartbordText

/// What cards and cells say, with the marks that say it without colour.
extension Session {
    /// The name of a lane, as short as the frozen column wants it.
    func laneName(_ lane: Lane) -> String {
        lane.title ?? Wording.Lanes.name(of: lane.id.text)?.short(language) ?? lane.id.text
    }

    /// A card, insight or opportunity in one text: how bad, how sure, whose, what, on what it rests.
    ///
    /// `!` to `!!!` is the severity of a pain point, `?` marks what is only assumed, a shape whose
    /// curve has that shape, `[2]` on how many insights a card rests, `▲3` how many votes it has.
    func cardText(_ handle: Handle) -> String {
        let text = document[handle, .text] ?? ""
        switch document.type(handle) {
        case .card: return cardMarks(handle) + text + cardEnding(handle)
        case .insight: return "“\(text)”"
        default: return text + votes(handle)
        }
    }

    private func cardMarks(_ handle: Handle) -> String {
        var marks = ""
        if let severity = document[handle, .severity] { marks += severity.mark + " " }
        if isAssumed(handle) { marks += "? " }
        let personas = document.children(Handle.root, .personas)
        let about = document[handle, .personas] ?? []
        if !about.isEmpty, personas.count > 1 {
            for (place, persona) in personas.enumerated() where about.contains(document.id(persona))
            {
                marks += Curve.Marker.at(place).text + " "
            }
        }
        return marks
    }

    private func cardEnding(_ handle: Handle) -> String {
        let rests = document.sources(of: .insight, to: document.id(handle)).count
        return (rests > 0 ? " [\(rests)]" : "") + votes(handle)
    }

    private func votes(_ handle: Handle) -> String {
        guard let votes = document[handle, .votes], votes > 0 else { return "" }
        return " ▲\(votes)"
    }

    /// Whether a card is known to be only assumed: it says so, or its step does, and no fact is
    /// linked to it.
    func isAssumed(_ handle: Handle) -> Bool {
        guard document.type(handle) == .card else { return false }
        let card = Card(document: document, handle: handle)
        if let evidence = card.evidence { return evidence == .none }
        return card.step?[.evidence] == Evidence.none
    }

    func style(of handle: Handle, in lane: Lane) -> Style {
        if isAssumed(handle) { return .assumed }
        switch lane.id.text {
        case "pain": return .low
        case "gain": return .high
        default: return .plain
        }
    }

    /// What lanes say that show fields of the step; nothing when none is set.
    func fieldLines(_ lane: Lane, _ column: Column, _ width: Int) -> [String] {
        guard !column.isEmptyPhase else { return [] }
        let texts: [String]
        switch lane.sort {
        case .touchpoint:
            let channels = document[column.handle, .channels] ?? []
            texts = [document[column.handle, .touchpoint] ?? "", channels.joined(separator: ", ")]
        case .waiting:
            texts = [
                labelled(.waiting, column.handle, Wording.Grid.waits),
                labelled(.duration, column.handle, Wording.Grid.takes),
            ]
        case .numbers: texts = numberLines(column.handle)
        default: return []
        }
        return texts.filter { !$0.isEmpty }.flatMap { DisplayText.wrapped($0, to: width, most: 3) }
    }

    private func labelled(_ key: FieldKey<Double>, _ step: Handle, _ label: Phrase) -> String {
        let value = show(key.name, of: step)
        return value.isEmpty ? "" : "\(label(language)) \(value)"
    }

    /// What the handling takes, then what it follows from.
    private func numberLines(_ handle: Handle) -> [String] {
        var factors: [String] = []
        let volume = show(.volume, of: handle)
        if !volume.isEmpty { factors.append(Wording.Grid.perWeek(volume)(language)) }
        let minutes = show(.minutes, of: handle)
        if !minutes.isEmpty { factors.append("\(minutes) min") }
        if let share = document[handle, .manualShare], share != 100 {
            factors.append("\(show(.manualShare, of: handle)) %")
        }
        let product = factors.joined(separator: " × ")
        let step = Step(document: document, handle: handle)
        return step.workload.map { [workloadText($0), product] } ?? [product]
    }

    /// Hours a week and full-time equivalents: `933 h/v · 23,3 heltid`.
    func workloadText(_ workload: Workload) -> String {
        let hours = FieldText.number(workload.hours, decimals: 1, language)
        let full = workload.fullTimeEquivalents(hoursPerWeek: map.hoursPerWeek)
        return Wording.Grid.workload(
            hours: hours, full: FieldText.number(full, decimals: 2, language))(language)
    }

    /// A field of an item as people read it; empty when it is not set.
    func show(_ field: FieldName, of handle: Handle) -> String {
        if let effort = effortText(field, of: handle) { return effort }
        guard let content = document.content(handle, field),
            let form = document.schema[document.type(handle)].form(of: field)
        else { return "" }
        return FieldText.show(
            content, form: form, field: field, type: document.type(handle), document: document,
            language: language)
    }
}

extension Severity {
    /// One to three exclamation marks.
    var mark: String {
        switch self {
        case .trivial: "!"
        case .workaround: "!!"
        case .givesUp: "!!!"
        }
    }
}

extension Curve.Marker {
    var text: String {
        Unicode.Scalar(Curve.Alphabet.boxDrawing.scalar(of: self)).map { String($0) } ?? "o"
    }
}
