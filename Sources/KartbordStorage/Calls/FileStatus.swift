/// What the system knows of a file, as far as saving cares.
struct FileStatus: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
        case regular
        case folder
        case link
        case other
    }

    var kind: Kind
    var size: Int
    /// How many names the file has; more than one is a hard link, which a rename would break.
    var links: Int
    /// The twelve permission bits.
    var mode: UInt32
    var user: UInt32
    var group: UInt32
    /// The file's number on its device, by which the same file is known again while it is open.
    var number: UInt64 = 0
    var device: UInt64 = 0

    /// When its content was changed last, in seconds since 1970.
    var changed = 0

    func isSameFile(as other: FileStatus) -> Bool {
        number == other.number && device == other.device
    }
}
