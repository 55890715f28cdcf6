/// Uses of files that Landlock can forbid, as the kernel numbers them.
struct FileUses: OptionSet, Sendable {
    let rawValue: UInt64

    static let execute = FileUses(rawValue: 1 << 0)
    static let writeFile = FileUses(rawValue: 1 << 1)
    static let readFile = FileUses(rawValue: 1 << 2)
    static let readFolder = FileUses(rawValue: 1 << 3)
    static let removeFile = FileUses(rawValue: 1 << 5)
    static let makeFolder = FileUses(rawValue: 1 << 7)
    static let makeFile = FileUses(rawValue: 1 << 8)
    /// Cutting a file short; since version 3.
    static let truncate = FileUses(rawValue: 1 << 14)
    /// Giving orders to a device such as the terminal; since version 5.
    static let controlDevice = FileUses(rawValue: 1 << 15)

    /// What a rule about a single file may name.
    static let ofFiles: FileUses = [.execute, .writeFile, .readFile, .truncate, .controlDevice]

    /// Everything that a version of Landlock can forbid; later versions can what the last one can
    /// that is known here.
    static func known(toVersion version: Int) -> FileUses {
        let count =
            switch version {
            case ..<1: 0
            // The first knows thirteen uses, from executing to making symbolic links.
            case 1: 13
            case 2: 14
            case 3, 4: 15
            default: 16
            }
        return FileUses(rawValue: 1 << count - 1)
    }
}

/// What else a version of Landlock can forbid; all of it is.
struct OtherUses: Equatable, Sendable {
    /// Offering and making connections; since version 4.
    let network: UInt64
    /// Speaking to sockets without a file, and signals, beyond what this program starts; since
    /// version 6.
    let scopes: UInt64

    init(knownToVersion version: Int) {
        network = version >= 4 ? 0b11 : 0
        scopes = version >= 6 ? 0b11 : 0
    }
}
