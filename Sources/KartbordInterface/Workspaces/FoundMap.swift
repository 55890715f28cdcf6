public import KartbordModel
public import KartbordText

/// A map that lies in a folder, as far as a list shows it.
public struct FoundMap: Sendable, Equatable {
    /// What was found in the file.
    public enum Content: Sendable, Equatable {
        /// A map.
        case map(MapFacts)
        /// Something that cannot be read as a map, and why.
        case unreadable(Phrase)
        /// Something that nobody has looked at yet.
        case unread
    }

    /// When something was changed last.
    public struct LastChange: Sendable, Equatable {
        /// The moment in seconds since 1970.
        public let seconds: Int
        /// The day, by the local calendar.
        public let day: CalendarDate
        /// The local time of day: `09:41`.
        public let time: String

        /// A moment with what the local calendar and clock make of it.
        public init(seconds: Int, day: CalendarDate, time: String) {
            self.seconds = seconds
            self.day = day
            self.time = time
        }
    }

    /// Where it is, as seen from the folder: `kontakt.journey.json`, `2026/kontakt.journey.json`.
    public let path: String
    /// What was found in it.
    public let content: Content
    /// When it was changed last.
    public let lastChange: LastChange

    /// A map in a file.
    public init(path: String, content: Content, lastChange: LastChange) {
        self.path = path
        self.content = content
        self.lastChange = lastChange
    }

    /// What is known of it; nil when it could not be read.
    public var facts: MapFacts? {
        if case .map(let facts) = content { facts } else { nil }
    }

    /// The name of the file.
    var fileName: String { String(path[nameStart...]) }

    /// The folder that it is in, with a slash at the end; empty for the workspace itself.
    var folder: String { String(path[..<nameStart]) }

    private var nameStart: String.Index {
        path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) }
            ?? path.startIndex
    }

    /// What the list calls it.
    var name: String { facts?.title ?? fileName }
}

/// What a list shows of a map.
public struct MapFacts: Sendable, Equatable {
    /// The kind of map.
    public let kind: Kind
    /// Its title; nil when it has none.
    public let title: String?
    /// Whether a journey shows what is or what shall be.
    public let state: MapState
    /// Who answers for it.
    public let owner: String?
    /// When it is to be looked at again.
    public let reviewDate: CalendarDate?
    /// How many errors the checks found.
    public let errors: Int
    /// How many warnings the checks found.
    public let warnings: Int

    /// Facts, one by one.
    init(
        kind: Kind, title: String?, state: MapState, owner: String?, reviewDate: CalendarDate?,
        errors: Int, warnings: Int
    ) {
        self.kind = kind
        self.title = title
        self.state = state
        self.owner = owner
        self.reviewDate = reviewDate
        self.errors = errors
        self.warnings = warnings
    }

    /// The facts about a map and what the checks found in it.
    public init(_ document: Document, _ findings: [Finding]) {
        let day: String? = document[ItemID.map, .reviewDate]
        self.init(
            kind: document.kind, title: Self.text(document[ItemID.map, .title]),
            state: document[ItemID.map, .state] ?? .current,
            owner: Self.text(document[ItemID.map, .owner]),
            reviewDate: day.flatMap { CalendarDate($0) },
            errors: findings.count { $0.level == .error },
            warnings: findings.count { $0.level == .warning })
    }

    private static func text(_ text: String?) -> String? {
        text.flatMap { $0.trimmed.isEmpty ? nil : $0 }
    }

    /// Whether it should have been looked at again before a day.
    func isOverdue(on today: CalendarDate) -> Bool { reviewDate.map { $0 < today } ?? false }

    /// What it is, in a word or two.
    func sort(_ language: Language) -> String {
        if kind == .journey, state == .wanted { return Wording.Workspace.wantedJourney(language) }
        return Wording.Kinds.noun(for: kind.rawValue)?.singular(language) ?? kind.rawValue
    }
}
