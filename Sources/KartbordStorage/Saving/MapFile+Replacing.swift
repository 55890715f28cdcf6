import Glibc

extension MapFile {
    /// Writes a new file and gives it the old one's name.
    ///
    /// - Returns: `false` when that cannot be done without changing whose file it is or who may
    ///   read it, or when the folder does not let new names be made: nothing has happened then.
    func replace(
        _ old: OpenFile, at place: FileLocation, in folder: Descriptor, by text: NewText
    ) throws(StorageError) -> Bool {
        guard let draft = try makeDraft(for: place, in: folder, mode: 0o600) else { return false }
        do throws(StorageError) {
            defer { calls.close(draft.descriptor) }
            try write(text.bytes, to: draft.descriptor)
            guard try keepRights(of: old, on: draft.descriptor) else {
                discard(draft, in: folder)
                return false
            }
            try finish(draft.descriptor, holding: text)
            try expectName(of: old, at: place, size: old.status.size)
            do throws(CallFailure) {
                // Not tried again when interrupted: it may have happened.
                try calls.rename(draft.name, to: place.name, in: folder)
            } catch  where error.code == EACCES || error.code == EPERM {
                discard(draft, in: folder)
                return false
            } catch {
                throw StorageError(error, path: path)
            }
        } catch {
            discard(draft, in: folder)
            throw error
        }
        try confirm(folder)
        return true
    }

    /// Makes sure that the place still leads to the file that was opened, and that it has this size.
    ///
    /// Programs that do not lock the folder can put another file there while the disk is busy.
    func expectName(
        of file: OpenFile, at place: FileLocation, size: Int
    ) throws(StorageError) {
        let now: FileStatus
        do throws(CallFailure) {
            now = try uninterrupted { () throws(CallFailure) in
                try calls.status(at: place.path)
            }
        } catch  where error.code == ENOENT {
            throw .changedByOthers(path: path)
        } catch {
            throw StorageError(error, path: path)
        }
        guard now.isSameFile(as: file.status), now.size == size else {
            throw .changedByOthers(path: path)
        }
    }

    /// Makes the unfinished file beside the real one; `nil` when the folder does not allow it.
    func makeDraft(
        for place: FileLocation, in folder: Descriptor, mode: UInt32
    ) throws(StorageError) -> Draft? {
        for _ in 0..<8 {
            let name = Draft.name(for: place.name, suffix: calls.randomSuffix())
            do throws(CallFailure) {
                let descriptor = try uninterrupted { () throws(CallFailure) in
                    try calls.open(name, in: folder, for: .creating(mode: mode))
                }
                return Draft(name: name, descriptor: descriptor)
            } catch  where error.code == EEXIST {
                continue
            } catch  where error.code == EACCES || error.code == EPERM {
                return nil
            } catch {
                throw StorageError(error, path: path)
            }
        }
        throw .exists(path: place.path)
    }

    /// Gives the draft the owner, group, access list and permission bits of the old file.
    private func keepRights(
        of old: OpenFile, on draft: Descriptor
    ) throws(StorageError) -> Bool {
        do throws(CallFailure) {
            let list = try uninterrupted { () throws(CallFailure) in
                try calls.accessList(of: old.descriptor)
            }
            let made = try uninterrupted { () throws(CallFailure) in
                try calls.status(of: draft)
            }
            if made.user != old.status.user || made.group != old.status.group {
                try uninterrupted { () throws(CallFailure) in
                    try calls.changeOwner(
                        of: draft, user: old.status.user, group: old.status.group)
                }
            }
            // The folder's default list may have given the draft one of its own: it goes before
            // the bits are set, or they would open that list's door.
            try uninterrupted { () throws(CallFailure) in
                try calls.setAccessList(of: draft, to: list)
            }
            try uninterrupted { () throws(CallFailure) in
                try calls.changeMode(of: draft, to: old.status.mode & 0o777)
            }
            return true
        } catch  where [.changeOwner, .changeMode, .accessList].contains(error.call) {
            // Whatever the reason: written in place, the file keeps all of it.
            return false
        } catch {
            throw StorageError(error, path: path)
        }
    }

    /// Syncs a draft and makes sure that what it holds is the text, and a map.
    func finish(_ draft: Descriptor, holding text: NewText) throws(StorageError) {
        do throws(CallFailure) {
            try calls.sync(draft)
        } catch {
            throw StorageError(error, path: path)
        }
        let status = try calling(path) { () throws(CallFailure) in try calls.status(of: draft) }
        let back = try content(of: OpenFile(descriptor: draft, status: status), at: path)
        guard back == text.bytes, text.verify(back) else { throw .notVerified(path: path) }
    }

    /// Writes all bytes from `offset` on, however few the system takes at a time.
    func write(
        _ bytes: [UInt8], from start: Int = 0, upTo end: Int? = nil, to file: Descriptor
    ) throws(StorageError) {
        var offset = start
        let end = end ?? bytes.count
        while offset < end {
            let written = try calling(path) { () throws(CallFailure) in
                try calls.write(bytes[offset..<end], to: file, at: offset)
            }
            // The system never promises that it takes a byte; without this it could go on for ever.
            guard written > 0 else { throw .failed(.write, code: EIO, path: path) }
            offset += written
        }
    }

    /// Waits until the disk knows the folder's names.
    func confirm(_ folder: Descriptor) throws(StorageError) {
        do throws(CallFailure) {
            try calls.sync(folder)
        } catch  where error.code == EINVAL {
            // This file system has nothing to sync in a folder.
            return
        } catch {
            throw .unconfirmed(path: path, code: error.code)
        }
    }

    /// Takes an unfinished file away; where even that fails, it stays under its hidden name.
    func discard(_ draft: Draft, in folder: Descriptor) {
        _ = try? uninterrupted { () throws(CallFailure) in
            try calls.remove(draft.name, in: folder)
        }
    }
}

/// A file that is being written and does not have its name yet.
struct Draft {
    let name: String
    let descriptor: Descriptor

    /// `.NAME.SUFFIX.tmp`, short enough for every file system.
    static func name(for name: String, suffix: String) -> String {
        "." + FileName.shortened(name, toBytes: 200) + "." + suffix + ".tmp"
    }
}
