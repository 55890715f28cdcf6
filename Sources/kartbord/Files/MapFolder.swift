import Glibc
import KartbordFormats
import KartbordModel
import KartbordStorage

/// A folder in which maps lie.
struct MapFolder {
    /// The path as it was named.
    let path: String
    /// The names of everything in it that is not hidden, by their bytes.
    let names: [String]

    /// Looks into a folder.
    init(_ path: String) throws(ProgramError) {
        self.path = path
        names = try Self.list(path).filter { !$0.hasPrefix(".") }.sorted()
    }

    /// The paths of what may be maps by their names.
    var candidates: [String] {
        names.filter { $0.hasSuffix(".json") }.map { Path.joined(path, $0) }
    }

    /// Whether a path that could not be read as a map was meant to be one.
    ///
    /// Other programs keep JSON in folders too.
    static func isMeantAsMap(_ path: String, _ error: ProgramError) -> Bool {
        let isNamedSo = isNamedAsMap(path)
        switch error {
        case .unread(.isNotRegularFile): return false
        case .notAMap(let error, _):
            if case .unknownKind = error.reason { return true }
            return isNamedSo
        default: return isNamedSo
        }
    }

    /// Whether the name of a file says that it is a map.
    static func isNamedAsMap(_ path: String) -> Bool {
        Kind.allCases.contains { path.hasSuffix($0.fileSuffix) }
    }

    private static func list(_ path: String) throws(ProgramError) -> [String] {
        guard let folder = opendir(path) else {
            let error: StorageError =
                switch errno {
                case ENOENT, ENOTDIR: .notFound(path: path)
                case EACCES: .noPermission(path: path)
                default: .failed(.open, code: errno, path: path)
                }
            throw .unread(error)
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            names.append(name)
        }
        return names
    }
}
