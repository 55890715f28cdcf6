import Glibc

/// A file that is open, and what it was when it was opened.
struct OpenFile {
    let descriptor: Descriptor
    let status: FileStatus
}

extension MapFile {
    /// How many times a lock is asked for, with a rest of 20 ms in between: two seconds.
    static let lockTries = 100

    /// How much is read in one call.
    private static let chunk = 1 << 20

    /// Reads the first bytes of the file, fewer only where it has no more.
    public func readBeginning(_ count: Int) throws(StorageError) -> [UInt8] {
        let place = try found()
        let folder = try openFolder(place.folder)
        defer { calls.close(folder) }
        let file = try open(place, in: folder, for: .reading)
        defer { calls.close(file.descriptor) }
        return try calling(path) { () throws(CallFailure) in
            try calls.read(file.descriptor, count: count, at: 0)
        }
    }

    func openFolder(_ folder: String) throws(StorageError) -> Descriptor {
        try calling(folder) { () throws(CallFailure) in try calls.openFolder(at: folder) }
    }

    /// Opens the file at a place and makes sure that it is one.
    func open(
        _ place: FileLocation, in folder: Descriptor, for access: FileAccess
    ) throws(StorageError) -> OpenFile {
        // Asked first, since merely opening a device can make it act.
        guard place.status?.kind == .regular else { throw .isNotRegularFile(path: path) }
        let descriptor = try calling(path) { () throws(CallFailure) in
            try calls.open(place.name, in: folder, for: access)
        }
        do throws(StorageError) {
            let status = try calling(path) { () throws(CallFailure) in
                try calls.status(of: descriptor)
            }
            guard status.kind == .regular else { throw .isNotRegularFile(path: path) }
            guard status.size <= Self.limit else {
                throw .tooLarge(path: path, limit: Self.limit)
            }
            return OpenFile(descriptor: descriptor, status: status)
        } catch {
            calls.close(descriptor)
            throw error
        }
    }

    /// Reads an open file to its end.
    func content(of file: OpenFile, at path: String) throws(StorageError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(file.status.size)
        while true {
            // One byte beyond the size, so that a file of known size is read in one call and
            // its end is seen in the next.
            let wanted = min(max(file.status.size - bytes.count + 1, 4_096), Self.chunk)
            let part = try calling(path) { () throws(CallFailure) in
                try calls.read(file.descriptor, count: wanted, at: bytes.count)
            }
            guard !part.isEmpty else { return bytes }
            // Files that the kernel makes up, as in /proc, say that they are empty and are not.
            guard file.status.size > 0 else { throw .isNotRegularFile(path: path) }
            bytes += part
            guard bytes.count <= Self.limit else {
                throw .tooLarge(path: path, limit: Self.limit)
            }
        }
    }

    /// Locks the folder against other programs that save in it; closing the folder unlocks it.
    ///
    /// The folder, since a lock on the file would go with the old file at the rename. File systems
    /// without such locks are written to without one.
    func lock(_ folder: Descriptor) throws(StorageError) {
        for attempt in 1...Self.lockTries {
            do throws(CallFailure) {
                if try uninterrupted({ () throws(CallFailure) in try calls.tryLock(folder) }) {
                    return
                }
            } catch  where Self.meansNoLocks(error.code) {
                return
            } catch {
                throw StorageError(error, path: path)
            }
            if attempt < Self.lockTries { calls.pause() }
        }
        throw .busy(path: path)
    }

    private static func meansNoLocks(_ code: Int32) -> Bool {
        switch code {
        // The last three are what network file systems answer for a folder.
        case ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL, EBADF, EISDIR: true
        default: false
        }
    }
}
