import Glibc

/// A folder on the real disk that a test has for itself, and that goes when the test lets it go.
final class ScratchFolder {
    let path: String

    init() throws {
        var name = Array("/tmp/kartbord-test-XXXXXX".utf8CString)
        guard mkdtemp(&name) != nil else { throw Unusable(code: errno) }
        path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit { Self.remove(path) }

    struct Unusable: Error {
        let code: Int32
    }

    func callAsFunction(_ name: String) -> String { path + "/" + name }

    /// Writes a file the plain way.
    @discardableResult
    func put(_ bytes: [UInt8], at name: String, mode: UInt32 = 0o644) throws -> String {
        let file = open(self(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Unusable(code: errno) }
        defer { close(file) }
        guard write(file, bytes, bytes.count) == bytes.count, fchmod(file, mode) == 0 else {
            throw Unusable(code: errno)
        }
        return self(name)
    }

    /// The names in the folder, sorted.
    func names() -> [String] { Self.names(path).sorted() }

    private static func names(_ path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { place in
                place.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    private static func remove(_ path: String) {
        var found = stat()
        guard lstat(path, &found) == 0 else { return }
        guard found.st_mode & S_IFMT == S_IFDIR else {
            unlink(path)
            return
        }
        chmod(path, 0o700)
        for name in names(path) { remove(path + "/" + name) }
        rmdir(path)
    }
}

/// What `stat` says of a path.
func status(_ path: String) -> stat? {
    var found = stat()
    return stat(path, &found) == 0 ? found : nil
}
