import Glibc

/// The calls as the kernel carries them out.
struct SystemCalls: FileCalls {
    var user: UInt32 { geteuid() }

    func randomSuffix() -> String {
        let alphabet = Array("abcdefghijkmnpqrstuvwxyz23456789")
        return String((0..<8).map { _ in alphabet[Int.random(in: 0..<alphabet.count)] })
    }

    func pause() {
        var rest = timespec(tv_sec: 0, tv_nsec: 20_000_000)
        nanosleep(&rest, nil)
    }

    func status(at path: String) throws(CallFailure) -> FileStatus {
        try checkPath(path, .status)
        var found = stat()
        try check(lstat(path, &found), .status)
        return FileStatus(found)
    }

    func readLink(at path: String) throws(CallFailure) -> String {
        try checkPath(path, .readLink)
        var target = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = readlink(path, &target, target.count)
        try check(length, .readLink)
        guard length < target.count else { throw CallFailure(call: .readLink, code: ENAMETOOLONG) }
        return String(decoding: target[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    func realPath(of path: String) throws(CallFailure) -> String {
        guard let found = realpath(path, nil) else {
            throw CallFailure(call: .realPath, code: errno)
        }
        defer { free(found) }
        return String(cString: found)
    }

    func names(in folder: Descriptor) throws(CallFailure) -> [String] {
        // A descriptor of its own, since closing the stream closes that.
        let number = openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        try check(number, .list)
        guard let stream = fdopendir(number) else {
            let code = errno
            _ = Glibc.close(number)
            throw CallFailure(call: .list, code: code)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { place in
                place.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    func makeFolder(at path: String, mode: UInt32) throws(CallFailure) {
        try checkPath(path, .makeFolder)
        try check(mkdir(path, mode), .makeFolder)
    }

    func openFolder(at path: String) throws(CallFailure) -> Descriptor {
        let number = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        try check(number, .open)
        do throws(CallFailure) {
            try checkFolder(number, .open)
        } catch {
            _ = Glibc.close(number)
            throw error
        }
        return Descriptor(number: number)
    }

    func open(_ name: String, in folder: Descriptor, for access: FileAccess)
        throws(CallFailure) -> Descriptor
    {
        try checkName(name, in: folder, for: access == .reading ? .reading : .changing, .open)
        let always = O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
        let number =
            switch access {
            case .reading: openat(folder.number, name, O_RDONLY | always)
            case .writing: openat(folder.number, name, O_RDWR | always)
            case .creating(let mode):
                openat(folder.number, name, O_RDWR | O_CREAT | O_EXCL | always, mode)
            }
        try check(number, .open)
        return Descriptor(number: number)
    }

    func close(_ file: Descriptor) {
        _ = Glibc.close(file.number)
    }

    func status(of file: Descriptor) throws(CallFailure) -> FileStatus {
        var found = stat()
        try check(fstat(file.number, &found), .status)
        return FileStatus(found)
    }

    func read(_ file: Descriptor, count: Int, at offset: Int) throws(CallFailure) -> [UInt8] {
        var got = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { room, filled in
            got = pread(file.number, room.baseAddress, count, offset)
            filled = max(got, 0)
        }
        try check(got, .read)
        return bytes
    }

    func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor, at offset: Int)
        throws(CallFailure) -> Int
    {
        let written = bytes.withUnsafeBytes { room in
            pwrite(file.number, room.baseAddress, room.count, offset)
        }
        try check(written, .write)
        return written
    }

    func truncate(_ file: Descriptor, to length: Int) throws(CallFailure) {
        try check(ftruncate(file.number, length), .truncate)
    }

    func changeOwner(of file: Descriptor, user: UInt32, group: UInt32) throws(CallFailure) {
        try check(fchown(file.number, user, group), .changeOwner)
    }

    func changeMode(of file: Descriptor, to mode: UInt32) throws(CallFailure) {
        try check(fchmod(file.number, mode), .changeMode)
    }

    func sync(_ file: Descriptor) throws(CallFailure) {
        try check(fsync(file.number), .sync)
    }

    func rename(_ name: String, to newName: String, in folder: Descriptor) throws(CallFailure) {
        try checkName(newName, in: folder, for: .changing, .rename)
        try check(renameat(folder.number, name, folder.number, newName), .rename)
    }

    func link(_ name: String, to newName: String, in folder: Descriptor) throws(CallFailure) {
        try checkName(newName, in: folder, for: .naming, .link)
        try check(linkat(folder.number, name, folder.number, newName, 0), .link)
    }

    func remove(_ name: String, in folder: Descriptor) throws(CallFailure) {
        try checkName(name, in: folder, for: .changing, .remove)
        try check(unlinkat(folder.number, name, 0), .remove)
    }

    func syncContent(_ file: Descriptor) throws(CallFailure) {
        try check(fdatasync(file.number), .sync)
    }

    func tryLock(_ file: Descriptor) throws(CallFailure) -> Bool {
        if flock(file.number, LOCK_EX | LOCK_NB) == 0 { return true }
        guard errno != EWOULDBLOCK else { return false }
        throw CallFailure(call: .lock, code: errno)
    }

    /// Throws what errno says when a call answered with less than zero.
    func check(_ answer: some SignedInteger, _ call: FileCall) throws(CallFailure) {
        guard answer < 0 else { return }
        throw CallFailure(call: call, code: errno)
    }
}

extension FileStatus {
    /// Reads what `stat` filled in.
    init(_ found: stat) {
        kind =
            switch found.st_mode & S_IFMT {
            case S_IFREG: .regular
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        size = Int(found.st_size)
        links = Int(found.st_nlink)
        mode = found.st_mode & 0o7777
        user = found.st_uid
        group = found.st_gid
        number = UInt64(found.st_ino)
        device = UInt64(found.st_dev)
    }
}
