public import KartbordModel
public import KartbordText

/// Maps to begin with.
public enum NewMap {
    /// A map made from a template; new ids come from the seed.
    ///
    /// The title of a template is what that is called, so a map without a title of its own has
    /// none. It is in the language of the template, or in this one when that names none. Throws
    /// when the title cannot stand in a map.
    public static func make(
        from template: Template, title: String?, language: Language? = nil, seed: UInt64
    ) throws(EditError) -> Document {
        var generator = SeededGenerator(seed: seed)
        var document = template.document(using: &generator)
        let title = title.flatMap { $0.isEmpty ? nil : $0 }
        let named: String? = document[ItemID.map, .title]
        if title != named { try document.apply(.set(.map, .title, title)) }
        if let language, !template.namesLanguage {
            try document.apply(.set(.map, .language, language.rawValue))
        }
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
