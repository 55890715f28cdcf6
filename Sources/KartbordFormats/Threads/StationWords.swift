public import KartbordModel
public import KartbordText

/// What the items of the maps of a workspace are called.
///
/// What comes from the maps is plain text, and has to be made fit for where it goes.
public struct StationWords: Sendable {
    private let maps: WorkspaceMaps
    private let language: Language

    /// Speaks of the items of maps in a language.
    public init(_ maps: WorkspaceMaps, language: Language) {
        self.maps = maps
        self.language = language
    }

    /// What an item is: `citat`, `smärtpunkt`, `åtgärd`; for the map itself what kind it is.
    public func noun(of station: Station) -> String {
        guard let (document, handle) = find(station) else { return "" }
        let type = document.type(handle)
        switch type {
        case .insight:
            let kind: InsightKind? = document[handle, .insightKind]
            let phrase = kind.flatMap {
                Wording.phrase(forChoice: $0.rawValue, of: FieldName.kind.name)
            }
            if let phrase { return phrase(language) }
        case .card:
            guard let lane: ItemID = document[handle, .lane] else { break }
            if lane == "pain" { return Wording.Threads.pain(language) }
        default: break
        }
        return FieldWords(document: document, language: language).noun(of: type)
    }

    /// What an item says, on one line: its title or text, or that it has none.
    public func name(of station: Station) -> String {
        guard let (document, handle) = find(station) else { return station.item.text }
        if document.type(handle) == .reading { return reading(handle, document) }
        let words = FieldWords(document: document, language: language)
        let name = words.name(of: handle).map { $0.split(whereSeparator: \.isNewline) }
        if let name, !name.isEmpty { return name.joined(separator: " ") }
        return "(\(Wording.Markdown.withoutName(language)))"
    }

    /// An item with what it is before it: `Citat: Det är som ett flipperspel`.
    public func words(for station: Station, isVersion: Bool = false) -> String {
        let noun = isVersion ? Wording.Threads.nextVersion(language) : noun(of: station)
        return noun.prefix(1).uppercased() + noun.dropFirst() + ": " + name(of: station)
    }

    /// The title of a map, or its path when it has none.
    public func title(of path: MapPath) -> String {
        guard let title: String = maps[path]?[ItemID.map, .title], !MarkdownText.isBlank(title)
        else { return path.description }
        return title
    }

    /// Where an item stands in its map.
    public func place(of station: Station) -> String {
        guard let (document, handle) = find(station) else { return "" }
        return document.place(of: handle)(language)
    }

    /// What was measured, in which unit and when, and how far that is from where it began.
    private func reading(_ handle: Handle, _ document: Document) -> String {
        let reading = Reading(document: document, handle: handle)
        let point = document.parent(handle).map { MeasuringPoint(document: document, handle: $0) }
        let value = reading.value.map { NumberText.show($0, decimals: 2, language) } ?? ""
        let unit = point?[.unit] ?? ""
        let date = reading[.date].map { " (\($0))" } ?? ""
        let course = point.flatMap { $0.change == nil ? nil : $0.courseWords(language) }
        let words = [value, unit].filter { !$0.isEmpty }.joined(separator: " ") + date
        return course.map { "\(words) – \($0)" } ?? words
    }

    private func find(_ station: Station) -> (Document, Handle)? {
        guard let document = maps[station.map], let handle = document.handle(station.item) else {
            return nil
        }
        return (document, handle)
    }
}
