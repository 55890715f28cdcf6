/// A step as it is and as it should be.
public struct StepPair: Sendable {
    /// What becomes of the step.
    public enum Change: Sendable, Equatable, CaseIterable {
        /// It is as it was.
        case kept
        /// It is new.
        case came
        /// It is no more.
        case went
        /// It is another, though the same step.
        case changed
    }

    /// How a persona feels on both sides, where that differs.
    public struct Feelings: Sendable, Equatable {
        /// Who feels so.
        public let persona: ItemID
        /// As it is, −2…2; nil when not known.
        public let now: Int?
        /// As it should be.
        public let wanted: Int?
    }

    /// The step as it is; nil when it came.
    public let now: Step?
    /// The step as it should be; nil when it went.
    public let wanted: Step?

    /// The id of the step.
    public var id: ItemID { wanted?.id ?? now?.id ?? .map }

    /// What becomes of the step.
    public var change: Change {
        guard now != nil else { return .came }
        guard wanted != nil else { return .went }
        let isSame = fields.isEmpty && feelings.isEmpty && cards.came + cards.went == 0
        return isSame ? .kept : .changed
    }

    /// The fields of the step that differ, in the order of the schema.
    public var fields: [FieldName] {
        guard let now, let wanted else { return [] }
        return wanted.document.schema[.step].fields.map(\.name).filter { field in
            field != .prompt
                && now.document.content(now.handle, field)
                    != wanted.document.content(wanted.handle, field)
        }
    }

    /// The feelings that differ.
    public var feelings: [Feelings] {
        guard let now, let wanted else { return [] }
        var seen: Set<ItemID> = []
        let personas = (now.feelings + wanted.feelings).compactMap(\.persona)
            .filter { seen.insert($0).inserted }
        return personas.compactMap { persona in
            let values = (now.feeling(of: persona), wanted.feeling(of: persona))
            guard values.0 != values.1 else { return nil }
            return Feelings(persona: persona, now: values.0, wanted: values.1)
        }
    }

    /// How many cards came and went; a card with other words counts as both.
    public var cards: (came: Int, went: Int) {
        guard let now, let wanted else { return (0, 0) }
        func texts(_ step: Step) -> Set<ItemID> {
            Set(step.cards.map { ItemID("\($0.id) \($0[.text] ?? "")") })
        }
        let (before, after) = (texts(now), texts(wanted))
        return (after.subtracting(before).count, before.subtracting(after).count)
    }
}
