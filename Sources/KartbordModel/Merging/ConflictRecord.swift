/// A conflict on its way into the map.
struct ConflictRecord {
    let kind: ConflictKind
    let subject: ItemID
    var field = ""
    /// The wish that is not followed; nil for nothing.
    var other: Foreign?

    /// That a field was changed differently.
    static func value(_ subject: ItemID, _ field: String, other: Foreign?) -> ConflictRecord {
        ConflictRecord(kind: .value, subject: subject, field: field, other: other)
    }

    /// That one side removed the item and the other changed or used it.
    static func removed(_ subject: ItemID) -> ConflictRecord {
        ConflictRecord(kind: .removed, subject: subject)
    }

    /// That the item was moved to two places; this one was not chosen.
    static func place(_ subject: ItemID, other place: Place) -> ConflictRecord {
        var members = [
            ForeignMember("parent", .string(place.parent.text)),
            ForeignMember("list", .string(place.list.name)),
        ]
        if place.parent == .map { members.removeFirst() }
        if let after = place.after { members.append(ForeignMember("after", .string(after.text))) }
        return ConflictRecord(kind: .place, subject: subject, other: .object(members))
    }

    /// The record with an id that follows from what it says, so that whoever makes the same merge
    /// gets the same record.
    ///
    /// - Parameter attempt: rises when the id is another item's.
    /// - Returns: the record as an item.
    func branch(attempt: Int) -> Branch {
        var branch = Branch(id: "", type: .conflict)
        branch[.conflictKind] = kind
        branch[.about] = subject.text
        branch[.field] = field
        if let other { branch.fields.append(FieldEntry(.other, .foreign(other))) }
        var texts = [kind.rawValue, subject.text, field, other?.signature ?? ""]
        if attempt > 0 { texts.append("\(attempt)") }
        branch.id = .derived(from: texts)
        return branch
    }
}
