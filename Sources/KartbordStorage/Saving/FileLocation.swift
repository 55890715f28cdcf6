import Glibc

/// Where a file really is, once the links that lead to it are followed.
struct FileLocation: Equatable, Sendable {
    /// The folder, as a path that the system can open.
    var folder: String
    /// The name in that folder.
    var name: String
    /// What stands there; `nil` for nothing.
    var status: FileStatus?
    /// Whether the path that was asked for is a symbolic link to this.
    var isLinked: Bool

    var path: String { FileLocation.path(folder, name) }

    /// Splits a path at its last slash; `nil` for what cannot be a file's path.
    init?(splitting path: String) {
        guard !path.utf8.contains(0) else { return nil }
        let bytes = path.utf8
        let cut = bytes.lastIndex(of: UInt8(ascii: "/"))
        let start = cut.map { bytes.index(after: $0) } ?? bytes.startIndex
        name = String(decoding: bytes[start...], as: UTF8.self)
        guard !name.isEmpty, name != ".", name != ".." else { return nil }
        switch cut {
        case nil: folder = "."
        case bytes.startIndex?: folder = "/"
        case let cut?: folder = String(decoding: bytes[..<cut], as: UTF8.self)
        }
        status = nil
        isLinked = false
    }

    /// A name in a folder as one path.
    static func path(_ folder: String, _ name: String) -> String {
        if folder == "." { return name }
        return folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
    }
}

extension MapFile {
    /// How many symbolic links are followed one after another.
    static let linkLimit = 16

    /// Follows the links that ``path`` may be, as far as they lead.
    func resolved() throws(StorageError) -> FileLocation {
        var current = path
        var isLinked = false
        for _ in 0...Self.linkLimit {
            guard var place = FileLocation(splitting: current) else {
                throw .isNotRegularFile(path: path)
            }
            place.isLinked = isLinked
            do throws(CallFailure) {
                place.status = try uninterrupted { () throws(CallFailure) in
                    try calls.status(at: current)
                }
            } catch  where error.code == ENOENT {
                return place
            } catch {
                throw StorageError(error, path: path)
            }
            guard place.status?.kind == .link else { return place }
            isLinked = true
            let target = try calling(path) { () throws(CallFailure) in
                try calls.readLink(at: current)
            }
            let isAbsolute = target.utf8.first == UInt8(ascii: "/")
            current = isAbsolute ? target : FileLocation.path(place.folder, target)
        }
        throw .tooManyLinks(path: path)
    }

    /// Makes a call, tried again when interrupted, and says its failure in terms of `path`.
    func calling<Value>(
        _ path: String, _ call: () throws(CallFailure) -> Value
    ) throws(StorageError) -> Value {
        do throws(CallFailure) {
            return try uninterrupted(call)
        } catch {
            throw StorageError(error, path: path)
        }
    }
}
