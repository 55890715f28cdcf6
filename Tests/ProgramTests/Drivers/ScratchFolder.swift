import Glibc

/// A folder on the real disk that a test has for itself, and that goes when the test lets it go.
final class ScratchFolder: Sendable {
    let path: String

    init() throws {
        var name = Array("/tmp/kartbord-program-XXXXXX".utf8CString)
        guard mkdtemp(&name) != nil else { throw Refusal(what: "mkdtemp", code: errno) }
        path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit { Self.remove(path) }

    func path(of name: String) -> String { path + "/" + name }

    /// Writes a file and gives its path.
    @discardableResult
    func write(_ text: String, to name: String, mode: UInt32 = 0o600) throws -> String {
        let path = path(of: name)
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard file >= 0 else { throw Refusal(what: path, code: errno) }
        defer { close(file) }
        let bytes = Array(text.utf8)
        guard Glibc.write(file, bytes, bytes.count) == bytes.count else {
            throw Refusal(what: path, code: errno)
        }
        return path
    }

    func text(of name: String) throws -> String { try contents(of: path(of: name)) }

    /// The names in the folder, sorted.
    func names() -> [String] { namesInFolder(path) }

    private static func remove(_ path: String) {
        var found = stat()
        guard lstat(path, &found) == 0 else { return }
        guard found.st_mode & S_IFMT == S_IFDIR else {
            unlink(path)
            return
        }
        chmod(path, 0o700)
        for name in namesInFolder(path) { remove(path + "/" + name) }
        rmdir(path)
    }
}

/// The text of a file.
func contents(of path: String) throws -> String {
    String(decoding: try byteContents(of: path), as: UTF8.self)
}

/// The bytes of a file.
func byteContents(of path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Refusal(what: path, code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = read(file, &part, part.count)
        guard count >= 0 else { throw Refusal(what: path, code: errno) }
        if count == 0 { return bytes }
        bytes += part[..<count]
    }
}

/// The names in a folder, sorted; none when there is no such folder.
func namesInFolder(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { place in
            place.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
}
