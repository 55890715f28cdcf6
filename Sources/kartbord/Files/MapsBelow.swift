import KartbordModel
import KartbordText

/// The maps of a folder and those below it, as they were read.
struct MapsBelow {
    /// The folder as it was named.
    let folder: String
    /// The maps by their paths from the folder.
    private(set) var opened: [MapPath: OpenedMap] = [:]
    /// What should be maps but could not be read.
    private(set) var troubles: [(path: MapPath, error: ProgramError)] = []

    /// Reads the maps of a folder and those below it; hidden folders and templates are left out.
    init(_ folder: String) throws(ProgramError) {
        self.folder = folder
        // A folder that is not there, or not ours to look into, is no empty one.
        _ = try MapFolder(folder)
        for file in WorkspaceFolder(path: folder).look().files {
            let path = file.path
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
}
