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

    /// How two documents that came from one are joined; `nil` when that is beyond the codec.
    public let joining: Joining?

    /// How documents are joined and told apart.
    public struct Joining: Sendable {
        /// Joins two documents that came from a third, or the second from the first when there is
        /// no third; `nil` when they cannot be joined.
        public let join:
            @Sendable (_ one: Document, _ other: Document, _ base: Document?)
                -> Document?

        /// What makes the second document of the first; `nil` when there is nothing to do.
        public let difference: @Sendable (_ old: Document, _ new: Document) -> Change?

        /// Joining by these two functions.
        public init(
            join: @escaping @Sendable (Document, Document, Document?) -> Document?,
            difference: @escaping @Sendable (Document, Document) -> Change?
        ) {
            self.join = join
            self.difference = difference
        }
    }

    /// A codec of these functions.
    public init(
        read: @escaping @Sendable ([UInt8]) -> Document?,
        apply: @escaping @Sendable (Change, inout Document) -> Bool,
        write: @escaping @Sendable (Document) -> [UInt8],
        encode: @escaping @Sendable (Change) -> [UInt8],
        joining: Joining? = nil
    ) {
        self.read = read
        self.apply = apply
        self.write = write
        self.encode = encode
        self.joining = joining
    }
}
