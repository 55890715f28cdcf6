import KartbordFormats
import KartbordInterface
import KartbordModel
import KartbordStorage
import KartbordText

extension WorkspaceFolder {
    /// What renaming a map came to.
    struct Renaming {
        /// How many other maps had links to it, which lead to its new name now.
        var links = 0
        /// Maps whose links still lead to the old name, and why.
        var troubles: [(path: MapPath, error: ProgramError)] = []
    }

    /// Gives a map another title and its file another name, which no file may have; the links that
    /// other maps of the workspace have to it go along.
    ///
    /// The title is written first and the links last, so that whatever breaks off leaves whole maps.
    ///
    /// - Throws: ``ProgramError`` when it cannot be read, changed or renamed.
    func rename(
        _ file: String, title: String, to newFile: String
    ) throws(ProgramError) -> Renaming {
        if newFile != file, Path.exists(path(to: newFile)) {
            throw .unwritten(.exists(path: path(to: newFile)))
        }
        let map = try OpenedMap(path(to: file))
        // Their next save would find no file any more.
        if let other = MapFile(map.path).present.first {
            throw .wrongUse(Wording.Workspace.isOpen(to: DisplayText.visible(other)))
        }
        try map.save(map.titled(title))
        guard newFile != file, let old = MapPath(file), let new = MapPath(newFile) else {
            return Renaming()
        }
        let changes = try MapsBelow(path).maps.changes(renaming: old, to: new)
        do throws(StorageError) {
            try MapFile(map.path).rename(to: Path.name(of: newFile))
        } catch {
            throw .unwritten(error)
        }
        return keepLinks(changes)
    }

    /// Carries out what keeps the links to a map that was renamed.
    private func keepLinks(_ changes: [MapPath: Change]) -> Renaming {
        var renaming = Renaming()
        for (place, change) in changes.sorted(by: { $0.key < $1.key }) {
            do throws(ProgramError) {
                let map = try OpenedMap(path(to: place.description))
                try map.save(map.changed(by: change.edits))
                renaming.links += 1
            } catch {
                renaming.troubles.append((place, error))
            }
        }
        return renaming
    }

    /// Makes a second map like one, with a title of its own.
    func copy(_ file: String, title: String, to newFile: String) throws(ProgramError) {
        let map = try OpenedMap(path(to: file))
        _ = try OpenedMap.make(map.titled(title), at: path(to: newFile))
    }
}

extension OpenedMap {
    /// The map with another title.
    func titled(_ title: String) throws(ProgramError) -> Document {
        try changed(by: [.set(.map, .title, title)])
    }

    /// The map after some edits.
    func changed(by edits: [Edit]) throws(ProgramError) -> Document {
        guard !document.isReadOnly else { throw .readOnlyMap(path: path) }
        var changed = document
        do throws(EditError) {
            for edit in edits { try changed.apply(edit) }
        } catch {
            throw .wrongUse(Wording.Refusals.failed(error.description))
        }
        return changed
    }

    /// Writes the map with what was changed in it, unless somebody else has changed the file.
    func save(_ changed: Document) throws(ProgramError) {
        let text = DocumentWriter.write(changed)
        guard changed != document else { return }
        do throws(StorageError) {
            try MapFile(path).save(text, over: bytes) { Codec.maps.read($0) != nil }
        } catch {
            throw .unwritten(error)
        }
    }
}
