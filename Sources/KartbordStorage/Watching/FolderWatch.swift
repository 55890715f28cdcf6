import Glibc

/// Tells that a file was written, renamed or removed, by whomever.
///
/// The folder is watched, since a watch on the file itself goes with the first rename. That
/// something happened is all it says: whether the content is another, the reader must compare, and
/// this session's own saves are seen as well. A folder that is swapped for another is not followed.
public final class FolderWatch {
    /// Readable when something happened in the folder, for the loop's poll.
    public let wakeDescriptor: Int32

    private let name: [UInt8]

    /// Watches the folder that the file at a path really is in, links followed.
    public init(_ file: MapFile) throws(StorageError) {
        let location = try file.resolved()
        let number = inotify_init1(CInt(IN_CLOEXEC) | CInt(IN_NONBLOCK))
        guard number >= 0 else { throw .failed(.watch, code: errno, path: file.path) }
        let happenings =
            IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
        guard inotify_add_watch(number, location.folder, UInt32(happenings)) >= 0 else {
            let code = errno
            close(number)
            throw StorageError(CallFailure(call: .watch, code: code), path: location.folder)
        }
        wakeDescriptor = number
        name = Array(location.name.utf8)
    }

    deinit { close(wakeDescriptor) }

    /// Takes what has happened since the last time, and says whether any of it was to the file.
    ///
    /// Also `true` when the folder itself went, or when more happened than could be told.
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
        let always = UInt32(IN_Q_OVERFLOW | IN_IGNORED | IN_UNMOUNT | IN_DELETE_SELF | IN_MOVE_SELF)
        var rest = records
        while rest.count >= header {
            let (mask, length) = rest.withUnsafeBytes { bytes in
                (
                    bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
                    Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
                )
            }
            let found = rest.dropFirst(header).prefix(length).prefix { $0 != 0 }
            if mask & always != 0 || found.elementsEqual(name) { return true }
            rest = rest.dropFirst(header + length)
        }
        return false
    }
}
