import Glibc

/// One map's file: read whole, saved whole or not at all.
///
/// Whatever happens while a save is on its way (a kill, a power cut, a full disk), the file holds
/// the old text or the new one. Symbolic links are followed and stay links; permission bits,
/// access list, owner and group stay or are narrowed. What is not kept: other extended attributes,
/// and the order in which two programs save that do not both lock the folder.
public struct MapFile: Sendable {
    /// The most bytes a map may have, read or written.
    public static let limit = 64 << 20

    /// Where the file is, as it was named.
    public let path: String

    /// Where the full text is kept while a file is written in place, or `nil` for nowhere.
    public let stateFolder: StateFolder?

    let calls: any FileCalls

    /// A file at a path; nothing is opened yet.
    public init(_ path: String, stateFolder: StateFolder? = .fromEnvironment()) {
        self.init(path, stateFolder: stateFolder, calls: SystemCalls())
    }

    init(_ path: String, stateFolder: StateFolder?, calls: any FileCalls) {
        self.path = path
        self.stateFolder = stateFolder
        self.calls = calls
    }

    /// Reads the whole file, once it is sure that it is one.
    ///
    /// Pipes, devices, folders and what the kernel makes up in `/proc` are refused at once, and
    /// nothing is ever waited for.
    public func read() throws(StorageError) -> [UInt8] {
        let place = try found()
        let folder = try openFolder(place.folder)
        defer { calls.close(folder) }
        let file = try open(place, in: folder, for: .reading)
        defer { calls.close(file.descriptor) }
        return try content(of: file, at: place.path)
    }

    /// Replaces the file's text by another, provided that it still is what was last read or written.
    ///
    /// - Parameters:
    ///   - bytes: the whole new text.
    ///   - base: what was last read from the file or written to it.
    ///   - verify: says whether text that came back from the disk is a map; asked before the old
    ///     file is given up.
    /// - Returns: whether a new file took the name or the old one was written over.
    /// - Throws: ``StorageError/changedByOthers(path:)`` when the file holds something else than
    ///   `base`, ``StorageError/missing(path:)`` when it is gone, and whatever the system refuses.
    ///   The file is then as it was, except for ``StorageError/unconfirmed(path:code:)`` and
    ///   ``StorageError/torn(path:copy:)``.
    @discardableResult
    public func save(
        _ bytes: [UInt8], over base: [UInt8], verify: @escaping ([UInt8]) -> Bool = { _ in true }
    ) throws(StorageError) -> SaveOutcome {
        try save(bytes, over: base, joining: { _ in nil }, verify: verify)
    }

    /// Replaces the file's text by another, joined with what others have written meanwhile.
    ///
    /// Nobody who locks the folder as well can come between the reading and the writing.
    ///
    /// - Parameters:
    ///   - bytes: the whole new text.
    ///   - base: what was last read from the file or written to it.
    ///   - joining: gives the text to write in place of `bytes` when the file holds this text and
    ///     not `base`; `nil` when they cannot be joined.
    ///   - verify: says whether text that came back from the disk is a map.
    /// - Returns: how the save was done.
    /// - Throws: what ``save(_:over:verify:)`` throws.
    @discardableResult
    func save(
        _ bytes: [UInt8], over base: [UInt8], joining: ([UInt8]) -> [UInt8]?,
        verify: @escaping ([UInt8]) -> Bool
    ) throws(StorageError) -> SaveOutcome {
        try checkSize(of: bytes)
        let place = try resolved()
        guard place.status != nil else { throw .missing(path: path) }
        let folder = try openFolder(place.folder)
        defer { calls.close(folder) }
        try lock(folder)
        let file: OpenFile
        do throws(StorageError) {
            file = try open(place, in: folder, for: .writing)
        } catch .notFound {
            throw .missing(path: path)
        }
        defer { calls.close(file.descriptor) }
        let old = try content(of: file, at: place.path)
        guard let new = old == base ? bytes : joining(old) else {
            throw .changedByOthers(path: path)
        }
        if new == old, old != base {
            try calling(path) { () throws(CallFailure) in try calls.sync(file.descriptor) }
            try confirm(folder)
            return .wasThere
        }
        try checkSize(of: new)
        let text = NewText(bytes: new, verify: verify)
        if file.status.links == 1,
            try replace(file, at: place, in: folder, by: text)
        {
            return .replaced
        }
        try writeInPlace(file, at: place, in: folder, old: old, new: text)
        return .writtenInPlace
    }

    /// What the path leads to, which must be there.
    func found() throws(StorageError) -> FileLocation {
        let place = try resolved()
        guard place.status != nil else { throw .notFound(path: path) }
        return place
    }

    func checkSize(of bytes: [UInt8]) throws(StorageError) {
        guard bytes.count <= Self.limit else { throw .tooLarge(path: path, limit: Self.limit) }
    }
}

/// How a save was done.
public enum SaveOutcome: Equatable, Sendable {
    /// A new file took the old one's name in one step.
    case replaced

    /// The old file was written over, since a rename would have broken a hard link or changed the
    /// owner, or the folder could not be written to.
    case writtenInPlace

    /// Others had written all of it already: only the disk was asked to confirm it.
    case wasThere
}

/// A text on its way to the disk, and the question whether what came back is a map.
struct NewText {
    let bytes: [UInt8]
    let verify: ([UInt8]) -> Bool
}
