import Glibc

/// A journal on the disk, which the session that writes it holds by a lock.
///
/// It gets its name only when it is locked and its first records are on the disk, so that nobody
/// ever finds half a journal, or one that a living session is just making.
struct JournalFile: Sendable {
    /// What the names of journals end with.
    static let ending = ".journal"

    /// Where it is.
    let path: String
    /// How many bytes it has.
    private(set) var end = 0
    /// Whether the disk has all of them.
    private(set) var isSynced = false

    private let calls: any FileCalls
    private let folder: String
    private let descriptor: Descriptor

    /// Makes a journal that holds these bytes, and waits until the disk has them.
    init(
        for mapName: String, holding bytes: [UInt8], in folder: StateFolder,
        calls: any FileCalls
    ) throws(StorageError) {
        let suffix = calls.randomSuffix()
        let name = JournalName.make(for: mapName, suffix: suffix)
        path = FileLocation.path(folder.path, name)
        self.calls = calls
        // What goes wrong is said of the folder, which people may know.
        let file = MapFile(folder.path, stateFolder: nil, calls: calls)
        self.folder = folder.path
        let place = try folder.open(calls)
        defer { calls.close(place) }
        let draftName = Draft.name(for: FileName.allowed(mapName), suffix: suffix)
        guard let draft = try file.makeNew(draftName, in: place) else {
            throw .noPermission(path: folder.path)
        }
        descriptor = draft.descriptor
        do throws(StorageError) {
            let isLocked = try file.calling(folder.path) { () throws(CallFailure) in
                try calls.tryLock(draft.descriptor)
            }
            guard isLocked else { throw .busy(path: folder.path) }
            try append(bytes)
            try sync()
            try file.giveName(name, to: draft, in: place)
        } catch {
            file.discard(draft, in: place)
            calls.close(descriptor)
            throw error
        }
        do throws(StorageError) {
            try file.confirm(place)
        } catch {
            remove()
            throw error
        }
    }

    /// Adds a record; what is written outlives the program, but not yet a power cut.
    mutating func append(_ bytes: [UInt8]) throws(StorageError) {
        isSynced = false
        var rest = bytes[...]
        while !rest.isEmpty {
            let offset = end
            let written: Int
            do throws(CallFailure) {
                written = try uninterrupted { () throws(CallFailure) in
                    try calls.write(rest, to: descriptor, at: offset)
                }
            } catch {
                throw StorageError(error, path: folder)
            }
            // The system never promises that it takes a byte; without this it could go on for ever.
            guard written > 0 else { throw .failed(.write, code: EIO, path: folder) }
            end += written
            rest = rest.dropFirst(written)
        }
    }

    /// Waits until the disk has everything; never tried again after a failure.
    mutating func sync() throws(StorageError) {
        guard !isSynced else { return }
        do throws(CallFailure) {
            try calls.syncContent(descriptor)
        } catch {
            throw StorageError(error, path: folder)
        }
        isSynced = true
    }

    /// Takes the journal away, since the map's file holds all of it.
    ///
    /// Where that fails it stays, and what it holds is found in the map when it is opened again.
    func remove() {
        if let place = FileLocation(splitting: path) {
            _ = try? uninterrupted { () throws(CallFailure) in
                let folder = try calls.openFolder(at: place.folder)
                defer { calls.close(folder) }
                try calls.remove(place.name, in: folder)
            }
        }
        calls.close(descriptor)
    }

    /// Lets go of the journal and leaves it for whoever opens the map next.
    func leave() { calls.close(descriptor) }
}

/// The names of journals: `MAP.SUFFIX.journal`, and `MAP.SUFFIX.kept` once they are put aside.
enum JournalName {
    /// What the names of journals end with that were recovered or set aside.
    static let keptEnding = ".kept"

    static func make(for mapName: String, suffix: String) -> String {
        prefix(for: mapName) + suffix + JournalFile.ending
    }

    /// What the names of all journals of a map begin with; those of others may too.
    static func prefix(for mapName: String) -> String { FileName.allowed(mapName) + "." }

    /// The name that a journal is put aside under.
    static func kept(_ name: String) -> String {
        String(name.dropLast(JournalFile.ending.count)) + keptEnding
    }
}
