import Glibc
import Testing

/// A file that somebody made to do harm, or that an accident made so.
struct HostileFile: Sendable, CustomTestStringConvertible {
    /// What it is called; it may hold anything that a file system takes.
    let name: String
    let content: Content

    /// What is found under the name.
    enum Content: Sendable {
        case text(String)
        case bytes([UInt8])
        /// So many bytes that take no room on the disk.
        case hollow(Int)
        case pipe
        case socket
        case folder
        /// A symbolic link.
        case link(String)
        /// A file that nobody may read.
        case locked
    }

    init(_ name: String, _ content: Content) {
        self.name = name
        self.content = content
    }

    init(_ name: String, _ text: String) { self.init(name, .text(text)) }

    var testDescription: String { name.debugDescription }

    /// Whether it can be given to a program as its standard input without waiting for somebody.
    var isReadable: Bool {
        switch content {
        case .text, .bytes: true
        default: false
        }
    }

    /// Makes it in a folder and gives its path.
    func put(in folder: ScratchFolder) throws -> String {
        let path = folder.path(of: name)
        switch content {
        case .text(let text): try folder.write(text, to: name)
        case .bytes(let bytes): try Self.write(bytes, to: path)
        case .hollow(let size):
            try Self.write([], to: path)
            try Self.check(truncate(path, size), path)
        case .pipe: try Self.check(mkfifo(path, 0o600), path)
        case .socket: try Self.bindSocket(path)
        case .folder: try Self.check(mkdir(path, 0o700), path)
        case .link(let target): try Self.check(symlink(target, path), path)
        case .locked:
            try folder.write(SampleMap.text, to: name)
            try Self.check(chmod(path, 0), path)
        }
        return path
    }

    private static func write(_ bytes: [UInt8], to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        try check(file, path)
        defer { close(file) }
        guard Glibc.write(file, bytes, bytes.count) == bytes.count else {
            throw Refusal(what: path, code: errno)
        }
    }

    private static func bindSocket(_ path: String) throws {
        let line = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        try check(line, path)
        defer { close(line) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { room in
            room.copyBytes(from: path.utf8.prefix(room.count - 1))
        }
        let answer = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(line, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try check(answer, path)
    }

    private static func check(_ answer: Int32, _ path: String) throws {
        guard answer < 0 else { return }
        throw Refusal(what: path, code: errno)
    }
}

/// What a path was at a moment, to see that it is the same later: bytes, kind, number, time.
struct Imprint: Equatable {
    private let facts: [Int]
    private let bytes: [UInt8]

    init(_ path: String) throws {
        var found = stat()
        guard lstat(path, &found) == 0 else { throw Refusal(what: path, code: errno) }
        facts = [
            Int(found.st_ino), Int(found.st_mode), found.st_size, found.st_mtim.tv_sec,
            found.st_mtim.tv_nsec,
        ]
        let isFile = found.st_mode & S_IFMT == S_IFREG && found.st_size < 1 << 22
        bytes = isFile ? try byteContents(of: path) : []
    }
}
