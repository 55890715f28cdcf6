public import KartbordFormats

/// A journal that an ended session left, held by a lock while it is dealt with.
///
/// A living session holds the lock itself, so that nobody takes its journal for a left one; no
/// process is guessed from a number.
public final class LeftJournal {
    /// Where the journal is.
    public let path: String
    /// The real path of the map that it is about.
    public let mapPath: String
    /// What it says, as far as it is whole.
    public let records: [JournalRecord]
    /// Whether it was put aside already, recovered or not wanted.
    public let isKept: Bool

    private let calls: any FileCalls
    private let file: Descriptor

    /// The most bytes that are read: a base text, as much again, and what is being written.
    static let limit = 3 * MapFile.limit

    /// Opens and locks a journal; nil when somebody has it, or when it is none of this account's.
    init?(_ name: String, in folder: Descriptor, at folderPath: String, calls: any FileCalls) {
        self.calls = calls
        path = FileLocation.path(folderPath, name)
        isKept = name.hasSuffix(JournalName.keptEnding)
        guard let file = try? calls.open(name, in: folder, for: .writing) else { return nil }
        self.file = file
        guard let content = try? Self.content(of: file, calls) else {
            // Held by a session, or nothing that can be read: not ours to touch.
            calls.close(file)
            return nil
        }
        records = JournalReader.read(content)
        if case .opening(let mapPath, _, _)? = records.first {
            self.mapPath = mapPath
        } else {
            mapPath = ""
        }
    }

    deinit { calls.close(file) }

    /// Whether it is a journal at all.
    var isWhole: Bool { !records.isEmpty }

    /// Puts the journal aside under a name that nothing has, because what it holds is in the map
    /// now or is not wanted.
    ///
    /// - Returns: the path under which it lies now.
    @discardableResult
    public func putAside() throws(StorageError) -> String {
        guard !isKept, let place = FileLocation(splitting: path) else { return path }
        let newName = JournalName.kept(place.name)
        try inFolder { folder throws(CallFailure) in
            try calls.renameToNew(place.name, to: newName, in: folder)
        }
        return FileLocation.path(place.folder, newName)
    }

    /// Takes a journal away that holds nothing but what is in the map.
    public func remove() throws(StorageError) {
        guard let place = FileLocation(splitting: path) else { return }
        try inFolder { folder throws(CallFailure) in try calls.remove(place.name, in: folder) }
    }

    private func inFolder(_ act: (Descriptor) throws(CallFailure) -> Void) throws(StorageError) {
        do throws(CallFailure) {
            let folder = try calls.openFolder(at: FileLocation(splitting: path)?.folder ?? ".")
            defer { calls.close(folder) }
            try act(folder)
        } catch {
            throw StorageError(error, path: path)
        }
    }

    /// Locks a journal and reads it; nil when it is not to be touched.
    private static func content(
        of file: Descriptor, _ calls: any FileCalls
    ) throws(CallFailure) -> [UInt8]? {
        let status = try calls.status(of: file)
        guard status.kind == .regular, status.user == calls.user, try calls.tryLock(file) else {
            return nil
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(status.size, limit))
        while bytes.count < limit {
            let part = try uninterrupted { () throws(CallFailure) in
                try calls.read(file, count: 1 << 20, at: bytes.count)
            }
            if part.isEmpty { break }
            bytes += part
        }
        return bytes
    }
}
