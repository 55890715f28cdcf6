public import KartbordFormats
public import KartbordModel
public import KartbordText

/// A map to start from: phases, lanes and questions, and nothing of what people say.
///
/// It is read from a map in a file with two more members, `templateName` and
/// `templateDescription`, which the maps made from it do not get.
public struct Template: Sendable {
    /// The word by which it is asked for, such as `user-journey`.
    public let id: String
    /// The kind of map that is made from it.
    public let kind: Kind
    /// The language of its questions; English when it names none.
    public let language: Language
    /// What it is called; the id when it has no name.
    public let name: String
    /// What it is for, in one sentence; empty when it does not say.
    public let description: String

    private let map: Document

    /// Reads a template.
    ///
    /// - Throws: ``ReadError`` when the bytes are no map.
    public init(id: String, _ bytes: [UInt8]) throws(ReadError) {
        let document = try DocumentReader.read(bytes).document
        self.id = id
        kind = document.kind
        language = document[.map, .language].flatMap { Language(rawValue: $0) } ?? .en
        name = Self.text(Self.nameMember, in: document) ?? id
        description = Self.text(Self.descriptionMember, in: document) ?? ""
        map = document.without(unknownMembers: [Self.nameMember, Self.descriptionMember])
    }

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
