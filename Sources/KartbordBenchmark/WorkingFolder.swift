import Glibc

/// A folder for the maps, beside the benchmark so that it lies on the same disk as the project.
final class WorkingFolder {
    let path: String

    /// The folder of the benchmark, and of the program.
    static let programs: String = {
        guard let program = realpath("/proc/self/exe", nil) else {
            preconditionFailure("A process can always read where its own program is.")
        }
        defer { free(program) }
        return String(cString: program).split(separator: "/").dropLast()
            .reduce("") { "\($0)/\($1)" }
    }()

    init() throws {
        var name = Array("\(Self.programs)/benchmark-XXXXXX".utf8CString)
        guard mkdtemp(&name) != nil else { throw Trouble.refused(call: "mkdtemp", code: errno) }
        path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit { Self.remove(path) }

    /// The names in a folder; none when it is no folder.
    static func names(in path: String) -> [String] {
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
        for name in names(in: path) { remove(path + "/" + name) }
        Glibc.remove(path)
    }

    /// Writes a file and gives its path.
    func write(_ bytes: [UInt8], to name: String) throws -> String {
        let path = path + "/" + name
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Trouble.refused(call: "open", code: errno) }
        defer { close(file) }
        guard Glibc.write(file, bytes, bytes.count) == bytes.count else {
            throw Trouble.refused(call: "write", code: errno)
        }
        return path
    }
}
