import Glibc

extension MapFile {
    /// Makes the file with this text, safely on disk, and never over anything that is there.
    ///
    /// Permission bits come from the account's umask and the folder, as for any new file.
    ///
    /// - Parameters:
    ///   - bytes: the whole text.
    ///   - followsLinks: whether a symbolic link that leads to nothing may be written through.
    ///     Only right for a file that was opened through that link before: anybody may have put
    ///     a link at a new name.
    ///   - verify: says whether text that came back from the disk is a map.
    /// - Throws: ``StorageError/exists(path:)`` when anything has that name.
    public func create(
        _ bytes: [UInt8], followsLinks: Bool = false,
        verify: @escaping ([UInt8]) -> Bool = { _ in true }
    ) throws(StorageError) {
        try checkSize(of: bytes)
        let place = try resolved()
        guard place.status == nil, followsLinks || !place.isLinked else {
            throw .exists(path: path)
        }
        let folder = try openFolder(place.folder)
        defer { calls.close(folder) }
        try lock(folder)
        guard let draft = try makeDraft(for: place, in: folder, mode: 0o666) else {
            throw .noPermission(path: path)
        }
        do throws(StorageError) {
            defer { calls.close(draft.descriptor) }
            try write(bytes, to: draft.descriptor)
            try finish(draft.descriptor, holding: NewText(bytes: bytes, verify: verify))
            try giveName(place.name, to: draft, in: folder)
        } catch {
            discard(draft, in: folder)
            throw error
        }
        try confirm(folder)
    }

    /// Renames a draft to a name that nothing has, with a second link where the file system knows
    /// no such rename.
    func giveName(
        _ name: String, to draft: Draft, in folder: Descriptor
    ) throws(StorageError) {
        do throws(CallFailure) {
            try calls.renameToNew(draft.name, to: name, in: folder)
        } catch  where [EINVAL, ENOSYS, EOPNOTSUPP].contains(error.code) {
            try calling(path) { () throws(CallFailure) in
                try calls.link(draft.name, to: name, in: folder)
            }
            discard(draft, in: folder)
        } catch {
            throw StorageError(error, path: path)
        }
    }
}
