public import KartbordModel

/// Maps to begin with.
public enum NewMap {
    /// A map made from a template; new ids come from the seed.
    ///
    /// Throws when the title cannot stand in a map.
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
    /// Everything is kept, ids and feelings too, so that the two can be compared step by step. The
    /// path is that of the other map as seen from the folder of this one. Throws when the title
    /// cannot stand in a map.
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
