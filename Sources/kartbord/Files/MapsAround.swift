import KartbordInterface
import KartbordModel
import KartbordText

/// The maps around the one that is open, read again only when their files have changed.
struct MapsAround {
    /// How many files are looked at before anybody has asked for them.
    static let mostUnasked = 300

    /// The folder of the workspace.
    let folder: String
    /// Where the open map lies in it; nil when it lies elsewhere.
    private let own: MapPath?
    private var known: [MapPath: Known] = [:]

    private struct Known {
        let stamp: FileStamp
        /// Nil when the file cannot be read as a map.
        let document: Document?
        /// Whether it should be one.
        let isMap: Bool
    }

    /// Looks around a map in the folder of a workspace.
    init(_ path: String, in folder: String) {
        self.folder = folder
        own = MapPath(Path.relative(path, from: folder))
    }

    /// The same workspace, seen from another of its maps.
    func seen(from path: String) -> MapsAround {
        var other = MapsAround(path, in: folder)
        other.known = known
        return other
    }

    /// Reads what is new or has changed; nil when the map lies outside the folder, and when there
    /// are more files than `limit`.
    mutating func read(limit: Int = .max, language: Language) -> Neighbourhood? {
        let files = WorkspaceFolder(path: folder).look().files
        guard let own, files.count <= limit else { return nil }
        var seen: [MapPath: Known] = [:]
        for file in files {
            guard let place = MapPath(file.path), place != own else { continue }
            if let old = known[place], old.stamp == file.stamp {
                seen[place] = old
            } else {
                seen[place] = Self.read(Path.joined(folder, file.path), file.stamp)
            }
        }
        known = seen
        let maps = WorkspaceMaps(
            maps: seen.compactMapValues(\.document),
            unread: Set(seen.filter { $0.value.isMap && $0.value.document == nil }.keys))
        return Neighbourhood(maps, path: own, language: language)
    }

    private static func read(_ path: String, _ stamp: FileStamp) -> Known {
        do throws(ProgramError) {
            return Known(stamp: stamp, document: try OpenedMap(path).document, isMap: true)
        } catch {
            return Known(
                stamp: stamp, document: nil, isMap: MapFolder.isMeantAsMap(path, error))
        }
    }
}
