extension Schema {
    /// What has to be decided after a merge; every kind of map has a list of these, as its last.
    ///
    /// The item is named by a text and not by a reference, so that a record of an item that has
    /// gone is nothing to mend.
    static let conflict = TypeSchema(
        .conflict,
        [
            .field(.kind, .choice(of: ConflictKind.self)),
            .field(.about, .line),
            .field(.field, .line),
            .field(.other, .anything),
        ])
}

/// What two people could not both have.
public enum ConflictKind: String, Choice {
    /// They changed a field differently.
    case value
    /// One removed what the other changed or used.
    case removed
    /// They moved the item to different places.
    case place
}
