import KartbordInterface
import KartbordModel
import KartbordStorage
import KartbordTerminal
import KartbordText

/// The maps around the open one: reading them, and going on in one of them.
extension Loop {
    /// How long the disk may take before another map is opened.
    private static let patience = Duration.seconds(1)

    /// Reads the maps around this one, those that have changed.
    mutating func readMaps(limit: Int = .max) {
        guard let found = around.read(limit: limit, language: session.language) else { return }
        session.learn(found)
    }

    /// Goes on in another map of the workspace, once this one is on disk.
    mutating func follow(_ place: MapPlace, _ trail: Trail, on terminal: inout Terminal) {
        let path = Path.joined(around.folder, place.map.description)
        do throws(ProgramError) {
            let map = try OpenedMap(path)
            saveAndWait(atMost: Self.patience)
            guard isAllOnDisk else {
                let reason = obstacle?.phrase ?? Wording.Storage.stillSaving
                session.hear(.refusal(reason))
                return
            }
            var next = try Loop(map, language: session.language, today: today)
            _ = leave()
            next.around = around.seen(from: path)
            next.session.isInWorkspace = session.isInWorkspace
            next.session.resize(terminal.size)
            next.readMaps()
            next.session.arrive(at: place, trail: trail, from: session)
            self = next
        } catch {
            session.hear(.refusal(error.phrase))
        }
    }
}
