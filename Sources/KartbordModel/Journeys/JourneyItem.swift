/// A view of one item of a journey map.
public protocol JourneyItem: Sendable, Identifiable where ID == ItemID {
    /// The type of the items that are viewed so.
    static var type: ItemType { get }

    /// The document that the item is in.
    var document: Document { get }

    /// Where the item lies.
    var handle: Handle { get }

    /// Views an item that is known to be of the type.
    init(document: Document, handle: Handle)
}

extension JourneyItem {
    /// The item's id.
    public var id: ItemID { document.id(handle) }

    /// The value of a field; nil when it is not set or holds something else.
    public subscript<Value: FieldValue>(key: Key<Value>) -> Value? {
        document[handle, key]
    }

    func items<Item: JourneyItem>(_ list: ListName) -> [Item] {
        document.children(handle, list).map { Item(document: document, handle: $0) }
    }

    func sources<Item: JourneyItem>(_ type: Item.Type) -> [Item] {
        let map = JourneyMap(document)
        return document.sources(of: Item.type, to: id).compactMap { map.item($0) }
    }

    func targets<Item: JourneyItem>(_ key: Key<[ItemID]>) -> [Item] {
        let map = JourneyMap(document)
        return (self[key] ?? []).compactMap { map.item($0) }
    }
}
