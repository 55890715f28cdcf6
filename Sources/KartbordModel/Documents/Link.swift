/// That a field of one item names another item.
public struct Link: Hashable, Sendable {
    /// The item that holds the field.
    public let source: ItemID
    /// The field, which is of the form ``FieldForm/links(_:)``.
    public let field: FieldName

    /// Makes a link.
    public init(_ source: ItemID, _ field: FieldName) {
        self.source = source
        self.field = field
    }
}

extension Document {
    /// The items that link to this one, in the order of their ids' bytes.
    ///
    /// Costs what the answer is long, not what the map is large.
    public func links(to id: ItemID) -> [Link] {
        (backlinks[id] ?? []).sorted {
            ($0.source, $0.field.rawValue) < ($1.source, $1.field.rawValue)
        }
    }

    /// The items that link to this one by a field of the type that holds it.
    public func sources(of type: ItemType, to id: ItemID) -> [ItemID] {
        guard let links = backlinks[id] else { return [] }
        return links.map(\.source).filter { self.type(of: $0) == type }.sorted()
    }

    mutating func noteLinks(of source: ItemID, _ entry: FieldEntry) {
        guard case .links(let targets) = entry.content else { return }
        for target in targets {
            backlinks[target, default: []].insert(Link(source, entry.name))
        }
    }

    mutating func forgetLinks(of source: ItemID, _ entry: FieldEntry) {
        guard case .links(let targets) = entry.content else { return }
        for target in targets {
            backlinks[target]?.remove(Link(source, entry.name))
            if backlinks[target]?.isEmpty == true { backlinks[target] = nil }
        }
    }
}
