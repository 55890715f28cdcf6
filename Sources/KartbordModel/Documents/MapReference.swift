/// Where an item of another map is: `kontakt.journey.json#k0x4`, or a path alone for that map itself.
///
/// The path is relative to the folder of the map that holds the reference, with `/` between names.
/// A reference is kept also when there is no such map or item.
public struct MapReference: Hashable, Sendable, CustomStringConvertible {
    /// The path of the other map.
    public var path: String
    /// The item in it; ``ItemID/map`` for the map itself.
    public var item: ItemID

    /// Refers to an item of another map.
    public init(path: String, item: ItemID = .map) {
        self.path = path
        self.item = item
    }

    /// Reads a reference as it stands in a file; nil when it names no file.
    ///
    /// The last `#` separates path and id, so that a path may hold others.
    public init?(_ text: String) {
        let bytes = text.utf8
        let sign = bytes.lastIndex(of: 0x23)
        let path = String(text[..<(sign ?? bytes.endIndex)])
        guard !path.isEmpty else { return nil }
        self.path = path
        let id = sign.map { String(text[bytes.index(after: $0)...]) } ?? ""
        item = id.isEmpty ? .map : ItemID(id)
    }

    /// Whether both are the same, byte by byte.
    public static func == (left: MapReference, right: MapReference) -> Bool {
        left.item == right.item && left.path.hasSameBytes(as: right.path)
    }

    /// Feeds the bytes into the hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(ItemID(path))
        hasher.combine(item)
    }

    /// The reference as it stands in a file.
    public var description: String { item == .map ? path : "\(path)#\(item)" }
}
