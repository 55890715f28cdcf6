/// The calls to the file system that reading and saving are made of.
///
/// ``SystemCalls`` asks the kernel; the tests have a disk in memory that knows what is synced and
/// can be stopped, filled and broken at every call. Each call is one try: what is to happen on an
/// interruption or a short write is decided above, where the tests can see it.
protocol FileCalls: Sendable {
    /// The account that new files will belong to.
    var user: UInt32 { get }

    /// Eight characters that nobody can foresee, for the name of a file that is not finished.
    func randomSuffix() -> String

    /// Lets this thread rest while another program holds a lock.
    func pause()

    /// What stands at a path, without following a link in its last part.
    func status(at path: String) throws(CallFailure) -> FileStatus

    /// Where the symbolic link at a path leads.
    func readLink(at path: String) throws(CallFailure) -> String

    /// The path without links and detours, of something that is there.
    func realPath(of path: String) throws(CallFailure) -> String

    /// The names in a folder, in no order.
    func names(in folder: Descriptor) throws(CallFailure) -> [String]

    /// Makes one folder with these permission bits.
    func makeFolder(at path: String, mode: UInt32) throws(CallFailure)

    /// Opens a folder, to work with the names in it.
    func openFolder(at path: String) throws(CallFailure) -> Descriptor

    /// Opens a name in a folder; never follows a link, never waits for a pipe's other end.
    func open(_ name: String, in folder: Descriptor, for access: FileAccess)
        throws(CallFailure) -> Descriptor

    /// Gives a descriptor back; a failure says nothing that fsync has not said.
    func close(_ file: Descriptor)

    /// What an open file is.
    func status(of file: Descriptor) throws(CallFailure) -> FileStatus

    /// Reads at most `count` bytes; none means that the file ends there.
    func read(_ file: Descriptor, count: Int, at offset: Int) throws(CallFailure) -> [UInt8]

    /// Writes some of the bytes and says how many.
    func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor, at offset: Int)
        throws(CallFailure) -> Int

    /// Cuts a file to a length.
    func truncate(_ file: Descriptor, to length: Int) throws(CallFailure)

    /// Gives a file to an account and a group.
    func changeOwner(of file: Descriptor, user: UInt32, group: UInt32) throws(CallFailure)

    /// Sets the permission bits.
    func changeMode(of file: Descriptor, to mode: UInt32) throws(CallFailure)

    /// The POSIX access control list as the kernel writes it, or `nil` where the bits say it all.
    func accessList(of file: Descriptor) throws(CallFailure) -> [UInt8]?

    /// Sets the access control list, or takes it away.
    func setAccessList(of file: Descriptor, to list: [UInt8]?) throws(CallFailure)

    /// Waits until the disk has the file's content, or the folder's names.
    func sync(_ file: Descriptor) throws(CallFailure)

    /// Waits until the disk has a file's content, and no more about it than is needed to read that.
    func syncContent(_ file: Descriptor) throws(CallFailure)

    /// Puts a file in the place of another, in one step.
    func rename(_ name: String, to newName: String, in folder: Descriptor) throws(CallFailure)

    /// Gives a file a name that nothing has yet, in one step.
    func renameToNew(_ name: String, to newName: String, in folder: Descriptor)
        throws(CallFailure)

    /// Gives a file a second name that nothing has yet.
    func link(_ name: String, to newName: String, in folder: Descriptor) throws(CallFailure)

    /// Takes a name away.
    func remove(_ name: String, in folder: Descriptor) throws(CallFailure)

    /// Takes the lock of a folder or a file, unless another program has it: then `false`.
    ///
    /// Closing the descriptor gives it back, and so does the end of the program.
    func tryLock(_ file: Descriptor) throws(CallFailure) -> Bool
}

/// What a file is opened for.
enum FileAccess: Equatable, Sendable {
    case reading
    case writing
    case creating(mode: UInt32)
}

/// An open file or folder.
struct Descriptor: Hashable, Sendable {
    let number: Int32
}
