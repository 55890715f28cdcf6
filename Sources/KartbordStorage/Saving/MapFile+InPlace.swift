import Glibc

extension MapFile {
    /// Writes over the old file, for which the whole new text is first kept elsewhere.
    ///
    /// What makes the file longer is written first, so that a full disk shows before any old byte
    /// is touched. When something fails later, the old text is put back; when that fails as well,
    /// the error names the copy.
    func writeInPlace(
        _ file: OpenFile, at place: FileLocation, in folder: Descriptor, old: [UInt8],
        new text: NewText
    ) throws(StorageError) {
        let copy = try beforeInPlace(text.bytes, for: place)
        do throws(StorageError) {
            try expectName(of: file, at: place, size: old.count)
            try overwrite(file.descriptor, old: old, new: text.bytes)
            try finish(file.descriptor, holding: text)
            try expectName(of: file, at: place, size: text.bytes.count)
        } catch {
            guard restore(old, to: file, at: place, in: folder) else {
                throw .torn(path: path, copy: copy?.path)
            }
            copy?.discard(calls)
            throw error
        }
        copy?.discard(calls)
    }

    /// What must be safely on disk before a file is written in place.
    ///
    /// Until there is a journal this is a private copy of the text in the state folder, and
    /// nothing where no such folder can be had. The journal takes this function's place.
    private func beforeInPlace(
        _ bytes: [UInt8], for place: FileLocation
    ) throws(StorageError) -> RecoveryCopy? {
        guard let stateFolder, stateFolder.prepare(calls) else { return nil }
        return try RecoveryCopy(of: bytes, for: place.name, in: stateFolder, of: self)
    }

    private func overwrite(
        _ file: Descriptor, old: [UInt8], new: [UInt8]
    ) throws(StorageError) {
        let shared = min(old.count, new.count)
        try write(new, from: shared, to: file)
        try write(new, upTo: shared, to: file)
        if new.count < old.count {
            try calling(path) { () throws(CallFailure) in
                try calls.truncate(file, to: new.count)
            }
        }
    }

    /// Puts the old text back, over a new descriptor, since the first one may no longer tell the
    /// truth about the disk.
    ///
    /// - Returns: whether what stands at the place now is whole, be it another's.
    private func restore(
        _ old: [UInt8], to torn: OpenFile, at place: FileLocation, in folder: Descriptor
    ) -> Bool {
        do throws(StorageError) {
            let file = try open(place, in: folder, for: .writing)
            defer { calls.close(file.descriptor) }
            guard file.status.isSameFile(as: torn.status) else { return true }
            try calling(path) { () throws(CallFailure) in
                try calls.truncate(file.descriptor, to: min(file.status.size, old.count))
            }
            try write(old, to: file.descriptor)
            try finish(file.descriptor, holding: NewText(bytes: old) { _ in true })
            return true
        } catch {
            // The caller's error says that the file is torn, which is worse than this one.
            return false
        }
    }
}
