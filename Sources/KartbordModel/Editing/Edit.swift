/// One elementary change of a document.
///
/// Every edit has an inverse, which applying it gives.
public enum Edit: Sendable, Equatable {
    /// Puts an item with all below it in a place.
    ///
    /// Nothing may link to its ids already: a file can hold links to nothing, and what such a
    /// link meets must be decided before, by ``unlink``.
    case insert(Branch, Place)
    /// Takes an item away with all below it. Nothing outside may still link into it: see
    /// ``Document/removal(of:)``.
    case remove(ItemID)
    /// Moves an item with all below it.
    case move(ItemID, Place)
    /// Lets a field hold something else; nil clears it.
    ///
    /// Links are made and taken away by ``link`` and ``unlink`` alone. For a field of links this
    /// only sets what stands there beside them: a value of another sort, links to nothing.
    case set(ItemID, FieldName, FieldContent?)
    /// Adds an item to a set of links.
    case link(ItemID, FieldName, ItemID)
    /// Takes an item out of a set of links.
    case unlink(ItemID, FieldName, ItemID)
}

extension Edit {
    /// Sets a field by its typed key; nil clears it.
    ///
    /// The case of the same name comes first, so that `.set(step, .title, nil)` means one thing.
    @_disfavoredOverload
    public static func set<Value: FieldValue>(
        _ item: ItemID, _ key: Key<Value>, _ value: Value?
    ) -> Edit {
        .set(item, key.name, value?.content)
    }

    /// The item that the edit is about.
    public var item: ItemID {
        switch self {
        case .insert(let branch, _): branch.id
        case .remove(let id), .move(let id, _), .set(let id, _, _): id
        case .link(let id, _, _), .unlink(let id, _, _): id
        }
    }
}
