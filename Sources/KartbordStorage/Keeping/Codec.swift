/// How the storage thread turns text into a document, changes it, and turns it into text again.
///
/// The thread knows no more of documents than this, so that its tests need none.
public struct Codec<Document, Change: Sendable>: Sendable {
    /// Reads a document from a file's bytes; `nil` when they are none.
    public let read: @Sendable ([UInt8]) -> Document?

    /// Carries a change out, and says whether the document had room for it.
    public let apply: @Sendable (Change, inout Document) -> Bool

    /// The document as the bytes of its file.
    public let write: @Sendable (Document) -> [UInt8]

    /// A change as the journal holds it.
    public let encode: @Sendable (Change) -> [UInt8]

    /// A codec of these functions.
    public init(
        read: @escaping @Sendable ([UInt8]) -> Document?,
        apply: @escaping @Sendable (Change, inout Document) -> Bool,
        write: @escaping @Sendable (Document) -> [UInt8],
        encode: @escaping @Sendable (Change) -> [UInt8]
    ) {
        self.read = read
        self.apply = apply
        self.write = write
        self.encode = encode
    }
}
