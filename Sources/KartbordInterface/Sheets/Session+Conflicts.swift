import KartbordFormats
import KartbordModel
import KartbordText

/// What two people could not both have, to be decided with one key each.
extension Session {
    /// How much there is to decide, and where; nil when there is nothing.
    var conflictFact: String? {
        let count = document.conflicts.count
        guard count > 0 else { return nil }
        return Wording.Items.conflict.counted(count)(language) + ": g x"
    }

    /// Each conflict with the ways in which it can be decided.
    func conflictRows() -> [SheetRow] {
        document.conflicts.flatMap { conflict -> [SheetRow] in
            let kind = conflict.kind.flatMap {
                Wording.phrase(forChoice: $0.rawValue, of: FieldName.kind.name)?(language)
            }
            let field = conflict.field.map { FieldText.label(of: $0.name)(language) }
            let about = [name(of: conflict.subject), field, kind].compactMap(\.self)
            let heading = SheetRow(
                target: .nothing, text: about.joined(separator: " · "), isHeading: true)
            return [heading]
                + document.decisions(on: conflict.id).map { decision in
                    SheetRow(
                        target: .decision(conflict.id, decision),
                        text: words(for: decision, conflict)(language),
                        detail: outcome(of: decision, conflict))
                }
        }
    }

    private func words(for decision: ConflictDecision, _ conflict: Conflict) -> Phrase {
        switch (decision, conflict.kind) {
        case (.kept, .removed): Wording.Conflicts.keepItem
        case (.other, .removed): Wording.Conflicts.removeItem
        case (.kept, _): Wording.Conflicts.keep
        case (.other, .place): Wording.Conflicts.move
        case (.other, _): Wording.Conflicts.takeOther
        case (.both, _): Wording.Conflicts.both
        }
    }

    /// What the field would hold, or where the item would stand.
    private func outcome(of decision: ConflictDecision, _ conflict: Conflict) -> String {
        if conflict.kind == .place {
            let parent =
                decision == .kept
                ? document.parent(of: conflict.subject) : conflict.otherPlace?.parent
            return parent.map { $0 == .map ? "" : name(of: $0) } ?? ""
        }
        guard decision != .both, let field = conflict.field,
            let type = document.type(of: conflict.subject)
        else { return "" }
        let content = decision == .kept ? conflict.kept : conflict.other
        guard let content else { return Wording.Conflicts.nothing(language) }
        return FieldText.show(
            content, form: field.form, field: field.name, type: type, document: document,
            language: language)
    }

    /// Carries a decision out, as one change; the list closes after the last one.
    mutating func decide(_ record: ItemID, _ decision: ConflictDecision) {
        guard let edits = document.edits(deciding: record, as: decision) else { return }
        perform("decide-conflict", edits)
        guard !document.conflicts.isEmpty else { return closeSheet() }
        // Enter pressed once too often keeps what stands.
        sheetSelection = 0
        settleSelection()
    }
}
