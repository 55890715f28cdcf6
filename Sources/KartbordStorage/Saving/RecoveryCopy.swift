import Glibc

/// The whole text of a map, kept private while its file is written in place.
///
/// It outlives a kill or a power cut, and is taken away once the file itself is whole.
struct RecoveryCopy: Sendable {
    private let folder: String
    private let name: String

    var path: String { FileLocation.path(folder, name) }

    /// Writes the copy and waits until the disk has it.
    init(
        of bytes: [UInt8], for mapName: String, in stateFolder: StateFolder, of file: MapFile
    ) throws(StorageError) {
        let calls = file.calls
        let suffix = calls.randomSuffix()
        folder = stateFolder.path
        name = FileName.allowed(mapName) + "." + suffix + ".recovery.json"
        let copy = MapFile(FileLocation.path(folder, name), stateFolder: nil, calls: calls)
        let descriptor = try copy.openFolder(folder)
        defer { calls.close(descriptor) }
        guard let draft = try copy.makeNew(name, in: descriptor) else {
            throw .noPermission(path: copy.path)
        }
        defer { calls.close(draft.descriptor) }
        do throws(StorageError) {
            try copy.write(bytes, to: draft.descriptor)
            try copy.finish(draft.descriptor, holding: NewText(bytes: bytes) { _ in true })
            try copy.confirm(descriptor)
        } catch .unconfirmed(let path, let code) {
            // Said of the copy this would be taken for the file itself.
            copy.discard(draft, in: descriptor)
            throw .failed(.sync, code: code, path: path)
        } catch {
            copy.discard(draft, in: descriptor)
            throw error
        }
    }

    /// Takes the copy away; where that fails, it is one file too many and nothing worse.
    func discard(_ calls: any FileCalls) {
        _ = try? uninterrupted { () throws(CallFailure) in
            let descriptor = try calls.openFolder(at: folder)
            defer { calls.close(descriptor) }
            try calls.remove(name, in: descriptor)
        }
    }
}

extension MapFile {
    /// Makes a private file under a name that nothing has yet; `nil` where that is not allowed.
    func makeNew(_ name: String, in folder: Descriptor) throws(StorageError) -> Draft? {
        do throws(CallFailure) {
            let descriptor = try uninterrupted { () throws(CallFailure) in
                try calls.open(name, in: folder, for: .creating(mode: 0o600))
            }
            return Draft(name: name, descriptor: descriptor)
        } catch  where error.code == EACCES || error.code == EPERM {
            return nil
        } catch {
            throw StorageError(error, path: path)
        }
    }
}
