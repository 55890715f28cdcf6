/// A view of one item of a map of any kind.
public protocol MapItem: Sendable, Identifiable where ID == ItemID {
    /// The type of the items that are viewed so.
    static var type: ItemType { get }

    /// The document that the item is in.
    var document: Document { get }

    /// Where the item lies.
    var handle: Handle { get }

    /// Views an item that is known to be of the type.
    init(document: Document, handle: Handle)
}

extension MapItem {
    /// The item's id.
    public var id: ItemID { document.id(handle) }

    /// The value of a field; nil when it is not set or holds something else.
    public subscript<Value: FieldValue>(key: Key<Value>) -> Value? {
        document[handle, key]
    }

    func items<Item: MapItem>(_ list: ListName) -> [Item] {
        document.items(handle, list)
    }

    func sources<Item: MapItem>(_ type: Item.Type) -> [Item] {
        document.sources(of: Item.type, to: id).compactMap { document.item($0) }
    }

    func targets<Item: MapItem>(_ key: Key<[ItemID]>) -> [Item] {
        (self[key] ?? []).compactMap { document.item($0) }
    }
}

extension Document {
    /// The item with the id, when it is of the type that is asked for.
    func item<Item: MapItem>(_ id: ItemID, _ type: Item.Type = Item.self) -> Item? {
        guard let handle = handle(id), self.type(handle) == Item.type else { return nil }
        return Item(document: self, handle: handle)
    }

    /// The items of a list, in their order.
    func items<Item: MapItem>(_ parent: Handle, _ list: ListName) -> [Item] {
        children(parent, list).map { Item(document: self, handle: $0) }
    }
}
