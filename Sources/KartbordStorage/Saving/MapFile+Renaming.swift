import Glibc

extension MapFile {
    /// Gives the file another name in its folder, and never that of anything that is there.
    ///
    /// A symbolic link is renamed itself, and leads where it led.
    ///
    /// - Returns: the path with the new name.
    /// - Throws: ``StorageError/exists(path:)`` when anything has that name.
    @discardableResult
    public func rename(to name: String) throws(StorageError) -> String {
        guard let place = FileLocation(splitting: path) else {
            throw .isNotRegularFile(path: path)
        }
        let newPath = FileLocation.path(place.folder, name)
        guard let target = FileLocation(splitting: newPath), target.name == name else {
            throw .isNotRegularFile(path: newPath)
        }
        let folder = try openFolder(place.folder)
        defer { calls.close(folder) }
        try lock(folder)
        do throws(CallFailure) {
            try calls.renameToNew(place.name, to: name, in: folder)
        } catch  where [EINVAL, ENOSYS, EOPNOTSUPP].contains(error.code) {
            // A second link first, so that the file has a name all the time.
            try calling(newPath) { () throws(CallFailure) in
                try calls.link(place.name, to: name, in: folder)
            }
            try calling(path) { () throws(CallFailure) in
                try calls.remove(place.name, in: folder)
            }
        } catch {
            throw StorageError(error, path: error.code == EEXIST ? newPath : path)
        }
        try confirm(folder)
        return newPath
    }
}
