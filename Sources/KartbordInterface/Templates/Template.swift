public import KartbordFormats
public import KartbordModel
public import KartbordText

/// A map to start from: phases, lanes and questions, and nothing of what people say.
///
/// It is read from a map in a file with two more members, `templateName` and
/// `templateDescription`, which the maps made from it do not get.
public struct Template: Sendable, Equatable {
    /// Where a template comes from.
    public enum Shelf: Sendable, Equatable {
        /// The program itself.
        case builtIn
        /// The folder `templates` of a workspace; with the path for people.
        case workspace(path: String)
        /// The person's own configuration; with the path for people.
        case configuration(path: String)

        /// The path of the file, for people; nil for what is built in.
        public var path: String? {
            switch self {
            case .builtIn: nil
            case .workspace(let path), .configuration(let path): path
            }
        }

        /// What it is called in a list; nil for what is built in.
        var words: Phrase? {
            switch self {
            case .builtIn: nil
            case .workspace: Wording.Workspace.folderTemplate
            case .configuration: Wording.Workspace.ownTemplate
            }
        }
    }

    /// The word by which it is asked for, such as `user-journey`.
    public let id: String
    /// The kind of map that is made from it.
    public let kind: Kind
    /// The language of its questions; English when it names none.
    public let language: Language
    /// What it is called; the id when it has no name.
    public let name: String
    /// What it is for, in one sentence; the title of the map, if it has one, when it does not say.
    public let description: String

    /// Where it comes from.
    public let shelf: Shelf

    private let map: Document

    /// Reads a template.
    ///
    /// - Throws: ``ReadError`` when the bytes are no map.
    public init(id: String, _ bytes: [UInt8], on shelf: Shelf = .builtIn) throws(ReadError) {
        let document = try DocumentReader.read(bytes).document
        self.id = id
        self.shelf = shelf
        kind = document.kind
        language = document[.map, .language].flatMap { Language(rawValue: $0) } ?? .en
        name = Self.text(Self.nameMember, in: document) ?? id
        let title: String? = document[ItemID.map, .title]
        description = Self.text(Self.descriptionMember, in: document) ?? title ?? ""
        map = document.without(unknownMembers: [Self.nameMember, Self.descriptionMember])
    }

    /// Whether it is of a newer version or damaged, so that no map can be made from it.
    public var isReadOnly: Bool { map.isReadOnly }

    /// Whether it says in which language it is.
    var namesLanguage: Bool { map[.map, .language] != nil }

    /// The map as it stands in the template, always with the same ids.
    public func document() -> Document { map }

    /// A new map made from the template, with ids of its own.
    public func document(using generator: inout some RandomNumberGenerator) -> Document {
        map.copiedWithNewIDs(using: &generator)
    }

    private static let nameMember = "templateName"
    private static let descriptionMember = "templateDescription"

    private static func text(_ name: String, in document: Document) -> String? {
        for member in document.unknown(Handle.root) where member.name == name {
            if case .string(let text) = member.value, !text.isEmpty { return text }
        }
        return nil
    }
}
