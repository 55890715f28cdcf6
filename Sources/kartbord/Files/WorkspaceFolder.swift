import Glibc
import KartbordFormats
import KartbordInterface
import KartbordModel
import KartbordStorage

/// A folder with maps in it and below.
struct WorkspaceFolder {
    /// How many folders deep maps are looked for.
    static let depth = 5
    /// How many folders, and how many files, are looked at.
    static let limit = 2_000
    /// Folders that hold the files of other programs.
    private static let skipped: Set<String> = ["node_modules"]

    /// The path as it was named.
    let path: String

    /// A file that may be a map by its name.
    struct File: Equatable {
        /// As seen from the folder.
        let path: String
        let stamp: FileStamp
    }

    /// What a look into the folder found.
    struct Look {
        var files: [File] = []
        /// The paths of the folders that were looked into, for a watch.
        var folders: [String] = []
        /// Whether there was nothing beyond the limits.
        var isWhole = true
    }

    /// The path from here to a file of the folder.
    func path(to file: String) -> String { Path.joined(path, file) }

    /// Looks for what may be maps, the nearest folders first.
    ///
    /// Hidden folders, links to folders and the workspace's `templates` are passed over, and so are
    /// folders that are not ours to look into.
    func look() -> Look {
        var look = Look()
        var waiting: ArraySlice<(path: String, depth: Int)> = [("", 0)]
        while let folder = waiting.popFirst() {
            let place = folder.path.isEmpty ? path : path(to: folder.path)
            guard let names = Self.names(in: place) else { continue }
            look.folders.append(place)
            for name in names.sorted(by: { $0.name < $1.name }) {
                let inner = folder.path.isEmpty ? name.name : folder.path + "/" + name.name
                if isFolder(name, at: inner) {
                    guard folder.depth < Self.depth else { continue }
                    waiting.append((inner, folder.depth + 1))
                } else if name.name.hasSuffix(".json"), let stamp = FileStamp(path(to: inner)),
                    stamp.isRegular || MapFolder.isNamedAsMap(name.name)
                {
                    look.files.append(File(path: inner, stamp: stamp))
                }
            }
            if look.folders.count >= Self.limit || look.files.count >= Self.limit {
                look.isWhole = waiting.isEmpty
                break
            }
        }
        return look
    }

    private func isFolder(_ name: Name, at inner: String) -> Bool {
        guard !Self.skipped.contains(name.name), inner != Self.templates else { return false }
        let place = path(to: inner)
        return name.isFolder ?? (Path.isFolder(place) && !Path.isLink(place))
    }

    /// The folder of the workspace that holds templates.
    static let templates = "templates"

    private struct Name {
        let name: String
        /// Nil where the file system does not say so along with the name.
        let isFolder: Bool?
    }

    /// What is in a folder and not hidden; nil when it cannot be looked into.
    private static func names(in path: String) -> [Name]? {
        guard let folder = opendir(path) else { return nil }
        defer { closedir(folder) }
        var names: [Name] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            let sort = Int(entry.pointee.d_type)
            names.append(Name(name: name, isFolder: sort == DT_UNKNOWN ? nil : sort == DT_DIR))
        }
        return names
    }
}

/// By what it is seen that a file has changed.
struct FileStamp: Equatable {
    private let device: UInt
    private let number: UInt
    let seconds: Int
    let nanoseconds: Int
    let size: Int
    let isRegular: Bool

    /// The stamp of what is at a path, links followed; nil when nothing is there.
    init?(_ path: String) {
        var found = stat()
        guard stat(path, &found) == 0 || lstat(path, &found) == 0 else { return nil }
        device = UInt(found.st_dev)
        number = UInt(found.st_ino)
        seconds = found.st_mtim.tv_sec
        nanoseconds = found.st_mtim.tv_nsec
        size = Int(found.st_size)
        isRegular = found.st_mode & S_IFMT == S_IFREG
    }
}
