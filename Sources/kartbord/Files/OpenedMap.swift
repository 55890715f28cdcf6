import KartbordFormats
import KartbordModel
import KartbordStorage
import KartbordText

/// A map as it was read, with the place that it came from.
struct OpenedMap {
    /// What stands for standard input and output in place of a path.
    static let stream = "-"

    /// The path as it was named; `-` for standard input.
    let path: String
    /// What the file holds.
    let bytes: [UInt8]
    /// What that means.
    let document: Document
    /// What had to be mended for that.
    let repairs: [Repair]

    /// Reads the map at a path, or on standard input for `-`.
    init(_ path: String) throws(ProgramError) {
        let bytes = try Self.content(of: path)
        do throws(ReadError) {
            let read = try DocumentReader.read(bytes)
            document = read.document
            repairs = read.repairs
        } catch {
            throw .notAMap(error, path: path)
        }
        self.path = path
        self.bytes = bytes
    }

    /// A map that was just written to a file.
    init(_ document: Document, at path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        self.document = document
        repairs = []
    }

    /// The bytes at a path, or on standard input for `-`.
    static func content(of path: String) throws(ProgramError) -> [UInt8] {
        guard path != stream else { return try Console.read(atMost: MapFile.limit) }
        do throws(StorageError) {
            return try MapFile(path).read()
        } catch {
            throw .unread(error)
        }
    }

    /// The map that a wanted map came from: nil when it names none, or none that can be read.
    ///
    /// Its path counts from the folder of this map and may not be an absolute one, since a
    /// stranger may have written it.
    func origin() -> OpenedMap? {
        guard let from = namedOrigin, !from.hasPrefix("/") else { return nil }
        return try? OpenedMap(Path.joined(Path.folder(of: path), from))
    }

    /// What the map says about where it came from.
    var namedOrigin: String? {
        guard let from: String = document[ItemID.map, .from], !from.isEmpty else { return nil }
        return from
    }

    /// What the person should know about the map before all else; nil for nothing.
    func greeting(hasOrigin: Bool) -> Phrase? {
        if let first = repairs.first {
            return Wording.Program.repaired(repairs.count, first: first.phrase)
        }
        guard let namedOrigin, !hasOrigin else { return nil }
        return Wording.Program.originUnread(DisplayText.visible(namedOrigin))
    }
}
