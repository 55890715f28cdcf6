import Glibc

/// Tells that something came, went or was written in any of several folders, by whomever.
///
/// That something happened is all it says; what it means, the reader must look up. Names that
/// begin with a full stop are passed over, since unfinished saves have such names.
public final class WorkspaceWatch {
    /// Readable when something happened, for the loop's poll.
    public let wakeDescriptor: Int32

    /// A watch without folders.
    public init() throws(StorageError) {
        wakeDescriptor = inotify_init1(CInt(IN_CLOEXEC) | CInt(IN_NONBLOCK))
        guard wakeDescriptor >= 0 else { throw .failed(.watch, code: errno, path: ".") }
    }

    deinit { close(wakeDescriptor) }

    /// Watches these folders too; those that are watched already stay so.
    ///
    /// A folder that cannot be watched is passed over: then what happens there is seen at the next
    /// look.
    public func watch(_ folders: [String]) {
        let happenings =
            IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_ATTRIB
            | IN_ONLYDIR
        for folder in folders {
            inotify_add_watch(wakeDescriptor, folder, UInt32(happenings))
        }
    }

    /// Takes what has happened since the last time, and says whether any of it was to something
    /// that is not hidden.
    public func takeHappenings() -> Bool {
        var isConcerned = false
        var room = [UInt8](repeating: 0, count: 8_192)
        while true {
            let count = read(wakeDescriptor, &room, room.count)
            guard count > 0 else { return isConcerned }
            if concerns(room[..<count]) { isConcerned = true }
        }
    }

    /// Reads the kernel's records: sixteen bytes with the mask at 4 and the length of the name at
    /// 12, then the name, filled up with zeros.
    private func concerns(_ records: ArraySlice<UInt8>) -> Bool {
        let header = MemoryLayout<inotify_event>.size
        var rest = records
        while rest.count >= header {
            let (mask, length) = rest.withUnsafeBytes { bytes in
                (
                    bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
                    Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
                )
            }
            let first = rest.dropFirst(header).prefix(length).first ?? 0
            // A new file counts when it is written; a new folder has to be watched.
            let isUnwritten = mask & UInt32(IN_CREATE) != 0 && mask & UInt32(IN_ISDIR) == 0
            if mask & UInt32(IN_Q_OVERFLOW | IN_UNMOUNT) != 0 { return true }
            if first != 0, first != UInt8(ascii: "."), !isUnwritten { return true }
            rest = rest.dropFirst(header + length)
        }
        return false
    }
}
