/// The maps of a folder and those below it, as values: what the red thread runs through.
public struct WorkspaceMaps: Sendable {
    /// The maps that could be read.
    public private(set) var maps: [MapPath: Document]
    /// The files that should hold maps but could not be read.
    public private(set) var unread: Set<MapPath>

    /// Puts maps together.
    public init(maps: [MapPath: Document] = [:], unread: Set<MapPath> = []) {
        self.maps = maps
        self.unread = unread
    }

    /// The paths of the maps that could be read, in the order of their bytes.
    public var paths: [MapPath] { maps.keys.sorted() }

    /// A map, or that there is none at the path.
    public subscript(path: MapPath) -> Document? {
        get { maps[path] }
        set {
            maps[path] = newValue
            unread.remove(path)
        }
    }
}
