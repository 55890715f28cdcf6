/// A reference to another map whose other end is gone; it is shown and kept.
public struct BrokenLink: Hashable, Sendable {
    /// Why the other end is not found.
    public enum Reason: Hashable, Sendable {
        /// The text names no file of the workspace.
        case noReference
        /// There is no such map.
        case noMap
        /// The file cannot be read as a map.
        case unread
        /// The map holds no such item.
        case noItem
    }

    /// The item that holds the reference.
    public let holder: Station
    /// The field that it stands in.
    public let field: FieldName
    /// The reference as it is written.
    public let text: String
    /// Why the other end is not found.
    public let reason: Reason

    /// Whether both are the same, byte by byte.
    public static func == (left: BrokenLink, right: BrokenLink) -> Bool {
        left.holder == right.holder && left.field == right.field && left.reason == right.reason
            && left.text.hasSameBytes(as: right.text)
    }

    /// Feeds the bytes into the hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(holder)
        hasher.combine(field)
        hasher.combine(ItemID(text))
    }
}

extension WorkspaceMaps {
    /// What a reference came to.
    enum Resolved {
        case found(Station)
        case broken(BrokenLink.Reason)
    }

    /// Looks for the other end of a reference that a map holds.
    func resolve(_ text: String, in path: MapPath, isPath: Bool = false) -> Resolved {
        guard let reference = isPath ? MapReference(path: text) : MapReference(text),
            let target = path.resolving(reference.path)
        else { return .broken(.noReference) }
        guard let document = maps[target] else {
            return .broken(unread.contains(target) ? .unread : .noMap)
        }
        guard document.contains(reference.item) else { return .broken(.noItem) }
        return .found(Station(target, reference.item))
    }
}
