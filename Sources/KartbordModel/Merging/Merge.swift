/// Two maps that came from one, joined.
///
/// Items are known by their ids, and joined field by field. What both sides cannot have is decided
/// by rules that do not look at which side wanted it, and the other wish is kept in the map as a
/// ``Conflict``: `Merge(one, other, base:)` and `Merge(other, one, base:)` are the same, byte by
/// byte.
///
///     Merge(changed, base, base: base).document  // changed
///     Merge(changed, changed, base: base).document  // changed
///
/// First everything is decided (``MergedItems``), then the map is made of what was decided.
public struct Merge: Sendable {
    /// The whole map, with a record of each conflict in its list `conflicts`.
    public let document: Document
    /// The records of what this merge could not join, in the order of their ids.
    public let conflicts: [ItemID]

    /// Joins two maps.
    ///
    /// Costs about as much as reading all three.
    ///
    /// - Precondition: all are of the same kind.
    /// - Parameters:
    ///   - one: one side.
    ///   - other: the other side.
    ///   - base: what both came from; nil when nobody knows, which counts as an empty map.
    public init(_ one: Document, _ other: Document, base: Document?) {
        let base = base ?? Document(one.kind)
        precondition(
            one.kind == other.kind && one.kind == base.kind,
            "Maps of different kinds cannot be joined.")
        let sides = MergedSides(one, other, base: base)
        var items = MergedItems(sides)
        items.decide()
        let records = items.records()
        conflicts = records.map(\.id).sorted()
        document = items.document(with: records)
    }
}
