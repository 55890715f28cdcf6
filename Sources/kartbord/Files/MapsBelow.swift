import KartbordModel
import KartbordText

/// The maps of a folder and those below it, as they were read.
struct MapsBelow {
    /// How many folders deep maps are looked for.
    private static let depth = 5
    /// How many files are looked at.
    private static let limit = 2_000

    /// The folder as it was named.
    let folder: String
    /// The maps by their paths from the folder.
    private(set) var opened: [MapPath: OpenedMap] = [:]
    /// What should be maps but could not be read.
    private(set) var troubles: [(path: MapPath, error: ProgramError)] = []

    /// Reads the maps of a folder and those below it; hidden folders and templates are left out.
    init(_ folder: String) throws(ProgramError) {
        self.folder = folder
        for path in try Self.candidates(in: folder) {
            guard let place = MapPath(path) else { continue }
            do throws(ProgramError) {
                opened[place] = try OpenedMap(Path.joined(folder, path))
            } catch {
                guard MapFolder.isMeantAsMap(path, error) else { continue }
                troubles.append((place, error))
            }
        }
    }

    /// The maps as values.
    var maps: WorkspaceMaps {
        WorkspaceMaps(maps: opened.mapValues(\.document), unread: Set(troubles.map(\.path)))
    }

    /// The paths of what may be maps, seen from the folder, the nearest first.
    static func candidates(in folder: String) throws(ProgramError) -> [String] {
        var found: [String] = []
        var waiting = [(path: "", depth: 0)]
        while !waiting.isEmpty, found.count < limit {
            let inner = waiting.removeFirst()
            let place = inner.path.isEmpty ? folder : Path.joined(folder, inner.path)
            let names: [String]
            do throws(ProgramError) {
                names = try MapFolder(place).names
            } catch {
                // Of the folders below, those that are not ours are passed over.
                guard inner.path.isEmpty else { continue }
                throw error
            }
            for name in names {
                let path = inner.path.isEmpty ? name : inner.path + "/" + name
                if name.hasSuffix(".json") {
                    found.append(path)
                } else if inner.depth < depth, path != "templates",
                    Path.isFolder(Path.joined(folder, path)),
                    !Path.isLink(Path.joined(folder, path))
                {
                    waiting.append((path, inner.depth + 1))
                }
            }
        }
        return Array(found.prefix(limit))
    }
}
