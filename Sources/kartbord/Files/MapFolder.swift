import Glibc
import KartbordFormats
import KartbordInterface
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
        let isNamedSo = Kind.allCases.contains { path.hasSuffix($0.fileSuffix) }
        switch error {
        case .unread(.isNotRegularFile): return false
        case .notAMap(let error, _):
            if case .unknownKind = error.reason { return true }
            return isNamedSo
        default: return isNamedSo
        }
    }

    /// What a list shows of the maps in the folder, the one that was changed last first, and those
    /// that cannot be read at the end.
    func maps(today: CalendarDate) -> [FoundMap] {
        var found: [(map: FoundMap, changed: Int)] = []
        for path in candidates {
            let changed = Path.lastChange(of: path)
            let isToday = Clock.day(changed) == today
            let moment = isToday ? Clock.timeOfDay(changed) : Clock.day(changed).description
            let name = Path.name(of: path)
            do throws(ProgramError) {
                let map = try OpenedMap(path)
                found.append((FoundMap(fileName: name, map.document, lastChange: moment), changed))
            } catch {
                guard Self.isMeantAsMap(path, error) else { continue }
                let content = FoundMap.Content.unreadable(error.phrase)
                found.append(
                    (FoundMap(fileName: name, content: content, lastChange: moment), changed))
            }
        }
        let sorted = found.sorted {
            ($1.changed, $0.map.fileName) < ($0.changed, $1.map.fileName)
        }.map(\.map)
        return sorted.filter(\.isReadable) + sorted.filter { !$0.isReadable }
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
