/// One thing that a journal says: what a session had done that its map's file did not hold yet.
///
/// On the disk a record is a line with the length and the checksum of what follows, then one
/// object in JSON on a line, and after it what the object announces: edits as lines, or a whole
/// text. Times are in seconds since 1970.
public enum JournalRecord: Sendable, Equatable {
    /// The first record: whose journal this is, and what the file held when it was begun.
    case opening(path: String, base: ContentDigest, at: Int)
    /// The text of which the opening gives the digest, for when the file is changed by others.
    case base([UInt8])
    /// One finished change as lines of edits; `isOwn` is false for what came from others.
    case change(edits: [UInt8], isOwn: Bool, at: Int)
    /// Text in an open field, and the edits that would finish it; nil when the field was left.
    case typing(Typing?)
    /// The file holds everything up to here, and this is the digest of its text.
    case saved(ContentDigest, at: Int)
    /// The whole map as the session has it, where changes did not say it all.
    case text([UInt8], at: Int)

    /// Text that is being typed.
    public struct Typing: Sendable, Equatable {
        /// What stands in the field.
        public var text: String
        /// What taking it would do, as lines of edits; empty where it could not be taken as it is.
        public var edits: [UInt8]
        /// When it was written down.
        public var moment: Int

        /// Text, what taking it would do, and when that was.
        public init(_ text: String, edits: [UInt8], at moment: Int) {
            self.text = text
            self.edits = edits
            self.moment = moment
        }
    }
}
