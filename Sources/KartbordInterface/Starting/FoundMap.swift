public import KartbordModel
public import KartbordText

/// A map that lies in a folder, as far as a list shows it.
public struct FoundMap: Sendable, Equatable {
    /// What was found in the file.
    public enum Content: Sendable, Equatable {
        /// A map of a kind; the title may not be set.
        case map(Kind, title: String?, state: MapState?)
        /// Something that cannot be read as a map, and why.
        case unreadable(Phrase)
    }

    /// The name of the file in its folder.
    public let fileName: String
    /// What was found in it.
    public let content: Content
    /// When it was changed last, in as many words as a list has room for: `09:41`, `2026-11-22`.
    public let lastChange: String

    /// A map in a file.
    public init(fileName: String, content: Content, lastChange: String) {
        self.fileName = fileName
        self.content = content
        self.lastChange = lastChange
    }

    /// A map in a file that was read.
    public init(fileName: String, _ document: Document, lastChange: String) {
        let title: String? = document[ItemID.map, .title]
        let content = Content.map(document.kind, title: title, state: document[ItemID.map, .state])
        self.init(fileName: fileName, content: content, lastChange: lastChange)
    }

    /// Whether it can be opened.
    public var isReadable: Bool {
        if case .map = content { true } else { false }
    }

    /// What the list calls it.
    var name: String {
        if case .map(_, let title?, _) = content { return title }
        return fileName
    }

    /// What it is, in two or three words.
    func sort(_ language: Language) -> String {
        guard case .map(let kind, _, let state) = content else {
            return Wording.Starting.unreadable(language)
        }
        let noun = Wording.Kinds.noun(for: kind.rawValue)?.singular(language) ?? kind.rawValue
        let word = Wording.phrase(forChoice: (state ?? .current).rawValue, of: "state")
        return word.map { "\(noun), \($0(language))" } ?? noun
    }
}
