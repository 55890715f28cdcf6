/// Where a map lies in a workspace: its path from the workspace's folder, with `/` between names.
///
/// Paths are compared, ordered and hashed by their bytes. Detours are taken out by name alone, as
/// a browser does: nothing is looked up.
public struct MapPath: Hashable, Sendable, CustomStringConvertible {
    private let key: ItemID

    /// The path without detours, such as `kontakt/nulage.journey.json`.
    public var description: String { key.text }

    /// Makes a path; nil when it leads out of the workspace or names nothing.
    public init?(_ path: String) {
        self.init(path, in: [])
    }

    private init?(_ path: String, in folder: [Substring]) {
        guard !path.utf8.starts(with: "/".utf8) else { return nil }
        var names = folder
        for name in Self.names(path) where name != "." {
            if name != ".." {
                names.append(name)
            } else if names.popLast() == nil {
                return nil
            }
        }
        guard !names.isEmpty else { return nil }
        key = ItemID(names.joined(separator: "/"))
    }

    /// The names of the folders that the map lies in.
    private var folder: [Substring] { Self.names(description).dropLast() }

    /// The map that a reference in this one names; nil when it can name none.
    public func resolving(_ path: String) -> MapPath? {
        MapPath(path, in: folder)
    }

    /// How another map names this one, counted from that map's folder.
    public func named(in other: MapPath) -> String {
        let target = Self.names(description)
        let start = other.folder
        let shared = zip(target.dropLast(), start).prefix { $0.utf8.elementsEqual($1.utf8) }.count
        let up = Array(repeating: Substring(".."), count: start.count - shared)
        return (up + target[shared...]).joined(separator: "/")
    }

    /// Between the bytes of `/`: a character may hold such a byte together with a mark.
    private static func names(_ path: String) -> [Substring] {
        path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    }
}

extension MapPath: Comparable {
    /// Whether the left one comes first.
    public static func < (left: MapPath, right: MapPath) -> Bool { left.key < right.key }
}
