import KartbordModel
import KartbordText

extension Handout {
    /// Writes every step with everything that was captured there.
    mutating func writeJourney() {
        guard !phases.isEmpty else { return }
        page.heading(2, say(Wording.Markdown.journey))
        page.paragraph(blueprintLines.joined(separator: " "))
        for phase in phases {
            page.heading(3, name(of: phase))
            for step in phase.steps { write(step) }
        }
    }

    private var blueprintLines: [String] {
        lanes.compactMap { lane in
            guard let line = lane.line else { return nil }
            let phrase = Wording.phrase(forChoice: line.rawValue, of: FieldName.line.name)
            return phrase.map { say(Wording.Markdown.line($0, below: title(of: lane))) }
        }
    }

    private mutating func write(_ step: Step) {
        page.heading(4, name(of: step))
        page.paragraph(facts(of: step).joined(separator: " · "))
        let header = [
            open(Wording.Items.lane.singular), say(Wording.Markdown.content),
            say(Wording.Markdown.marks),
        ]
        page.table(header, rows(of: step))
        if let note = step[.note], !MarkdownText.isBlank(note) {
            page.paragraph(lead: label(.note) + ":", note)
        }
    }

    private func facts(of step: Step) -> [String] {
        let initiative = word(step[.initiative], of: .initiative)
        let evidence = word(step[.evidence], of: .evidence)
        return [
            initiative.isEmpty ? nil : "\(label(.initiative)): \(initiative)",
            evidence.isEmpty ? nil : "\(label(.evidence)): \(evidence)",
            step[.momentOfTruth] == true ? label(.momentOfTruth) : nil,
            step[.outside] == true ? label(.outside) : nil,
        ].compactMap(\.self)
    }

    /// What a lane is called in the hand-out: as people named it, else by its whole name.
    func title(of lane: Lane) -> String {
        if let title = lane.title, !MarkdownText.isBlank(title) { return title }
        return title(ofLane: lane.id)
    }

    /// What a lane is called that has no title of its own.
    func title(ofLane id: ItemID) -> String {
        if id == "waiting" { return say(Wording.Markdown.time) }
        guard let name = Wording.Lanes.name(of: id.text) else {
            return say(Wording.Markdown.withoutLane)
        }
        let isVerb = ["feeling", "doing", "thinking"].contains(id.text)
        return isVerb ? say(name.short) : open(name.long)
    }
}
