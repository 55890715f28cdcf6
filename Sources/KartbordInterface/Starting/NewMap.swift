public import KartbordModel

/// Maps to begin with.
public enum NewMap {
    /// A map made from a template.
    ///
    /// - Parameter seed: where the ids come from.
    /// - Throws: ``EditError`` when a template has no room for a title.
    public static func make(
        from template: Template, title: String?, seed: UInt64
    ) throws(EditError) -> Document {
        var generator = SeededGenerator(seed: seed)
        var document = template.document(using: &generator)
        if let title, !title.isEmpty { try document.apply(.set(.map, .title, title)) }
        return document
    }

    /// The map of the state that is wanted, as a copy of the one of the state that is.
    ///
    /// Everything is kept, ids and feelings too, so that the two can be compared step by step.
    ///
    /// - Parameter path: where the other map is, as seen from the folder of this one.
    /// - Throws: ``EditError`` when the map is of a kind that has no states.
    public static func wanted(
        from origin: Document, at path: String, title: String?
    ) throws(EditError) -> Document {
        var document = origin
        try document.apply(.set(.map, .state, MapState.wanted))
        try document.apply(.set(.map, .from, path))
        if let title, !title.isEmpty { try document.apply(.set(.map, .title, title)) }
        return document
    }
}
