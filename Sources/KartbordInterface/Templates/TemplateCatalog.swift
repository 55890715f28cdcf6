public import KartbordModel
public import KartbordText

/// The templates that are built into the program.
public enum TemplateCatalog {
    /// A template as it stands in the folder `templates`.
    struct Source {
        /// The name of its file up to the first full stop.
        let id: String
        /// The text of its file.
        let text: String
    }

    /// The ids for a kind of map in the order in which templates are offered.
    static func order(of kind: Kind) -> [String] {
        switch kind {
        case .journey: ["user-journey", "blueprint", "wanted", "empty"]
        case .effectMap: ["effect-map", "impact-map", "empty"]
        case .trebox: ["guiding-questions", "antipilot-inventory", "five-day-sprint", "empty"]
        }
    }

    /// The templates in a language, kind by kind in the order in which they are offered.
    public static func templates(language: Language) -> [Template] {
        Kind.allCases.flatMap { templates(kind: $0, language: language) }
    }

    /// The templates for a kind of map in a language, in the order in which they are offered.
    public static func templates(kind: Kind, language: Language) -> [Template] {
        order(of: kind).compactMap { template(id: $0, kind: kind, language: language) }
    }

    /// The template for a kind of map with an id in a language; nil when there is none.
    public static func template(id: String, kind: Kind, language: Language) -> Template? {
        all.first { $0.id == id && $0.kind == kind && $0.language == language }
    }

    /// The templates to choose from, kind by kind: people's own first, in the order in which they
    /// are given, then those that are built in.
    ///
    /// Of several with one id for one kind the first is offered, and of these one in the language,
    /// when there is one. A template of one's own so stands for the built-in one of its name.
    public static func offered(own: [Template], language: Language) -> [Template] {
        Kind.allCases.flatMap { kind -> [Template] in
            var offered: [Template] = []
            for template in own where template.kind == kind {
                guard let place = offered.firstIndex(where: { $0.id == template.id }) else {
                    offered.append(template)
                    continue
                }
                let isBetter = template.language == language && offered[place].language != language
                if isBetter, template.shelf.isSameSort(as: offered[place].shelf) {
                    offered[place] = template
                }
            }
            let ids = Set(offered.map(\.id))
            return offered
                + templates(kind: kind, language: language).filter {
                    !ids.contains($0.id)
                }
        }
    }

    private static let all = sources.map { source in
        do {
            return try Template(id: source.id, Array(source.text.utf8))
        } catch {
            preconditionFailure("The built-in template \(source.id) cannot be read: \(error)")
        }
    }
}
