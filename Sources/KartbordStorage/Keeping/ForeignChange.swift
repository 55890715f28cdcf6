/// What others have saved, as a change of the document that the loop has.
///
/// ``Store`` tells how it is handed over.
public struct ForeignChange<Change: Sendable>: Sendable {
    /// What leads to the joined document.
    public let change: Change
    /// The number of the loop's own change after which it fits, as ``Store/hand(_:)`` gave it.
    public let revision: Int
    /// Which of the foreign changes it is, for ``Store/confirm(_:)``.
    public let number: Int
    /// Who saved something meanwhile; empty when nobody who is here did, as with git.
    public internal(set) var authors: [String] = []
}

extension ForeignChange: Equatable where Change: Equatable {}

/// A joined document that the loop has been told of, until it has taken it in.
struct Offer<Document, Change: Sendable> {
    var foreign: ForeignChange<Change>
    /// What the copy is to become.
    let document: Document
    /// The file's text that was joined, from then on what the copy came from.
    let base: [UInt8]
    /// What that would be in the canonical layout, when it is in another.
    let canonicalBase: [UInt8]?
}
