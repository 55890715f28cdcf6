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
    /// The kernel's numbers for the folder and for the one that is watched besides.
    private let folder: Int32
    private var other: Int32?

    private static let happenings = UInt32(
        IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF)

    /// Watches the folder that the file at a path really is in, links followed.
    public init(_ file: MapFile) throws(StorageError) {
        let location = try file.resolved()
        let number = inotify_init1(CInt(IN_CLOEXEC) | CInt(IN_NONBLOCK))
        guard number >= 0 else { throw .failed(.watch, code: errno, path: file.path) }
        folder = inotify_add_watch(number, location.folder, Self.happenings)
        guard folder >= 0 else {
            let code = errno
            close(number)
            throw StorageError(CallFailure(call: .watch, code: code), path: location.folder)
        }
        wakeDescriptor = number
        name = Array(location.name.utf8)
    }

    deinit { close(wakeDescriptor) }

    /// Watches another folder as well, whatever happens in it.
    func watch(alsoFolder path: String) {
        let number = inotify_add_watch(wakeDescriptor, path, Self.happenings)
        other = number >= 0 ? number : nil
    }

    /// Takes what has happened since the last time, and says whether any of it was to the file.
    ///
    /// Also `true` when the folder itself went, or when more happened than could be told.
    public func takeHappenings() -> Bool { takeAllHappenings().toFile }

    /// Takes what has happened since the last time, and says where.
    func takeAllHappenings() -> (toFile: Bool, toOther: Bool) {
        var found = (toFile: false, toOther: false)
        var room = [UInt8](repeating: 0, count: 8_192)
        while true {
            let count = read(wakeDescriptor, &room, room.count)
            guard count > 0 else { return found }
            note(room[..<count], in: &found)
        }
    }

    /// Reads the kernel's records: sixteen bytes with the watch at 0, the mask at 4 and the length
    /// of the name at 12, then the name, filled up with zeros.
    private func note(_ records: ArraySlice<UInt8>, in found: inout (toFile: Bool, toOther: Bool)) {
        let header = MemoryLayout<inotify_event>.size
        let always = UInt32(IN_Q_OVERFLOW | IN_IGNORED | IN_UNMOUNT | IN_DELETE_SELF | IN_MOVE_SELF)
        var rest = records
        while rest.count >= header {
            let (watch, mask, length) = rest.withUnsafeBytes { bytes in
                (
                    bytes.loadUnaligned(fromByteOffset: 0, as: Int32.self),
                    bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self),
                    Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
                )
            }
            let happened = rest.dropFirst(header).prefix(length).prefix { $0 != 0 }
            if let other, watch == other {
                found.toOther = true
            } else if mask & always != 0 || happened.elementsEqual(name) {
                found.toFile = true
            }
            if mask & UInt32(IN_Q_OVERFLOW) != 0 { found.toOther = true }
            rest = rest.dropFirst(header + length)
        }
    }
}
