/// A field of an item with what it holds.
public struct FieldEntry: Sendable, Equatable {
    /// The field's name.
    public var name: FieldName
    /// What it holds; never empty inside a document.
    public var content: FieldContent

    /// Makes an entry of a name and a content.
    public init(_ name: FieldName, _ content: FieldContent) {
        self.name = name
        self.content = content
    }
}

/// An item with all that is below it, as a value on its own: what is inserted, cut and copied.
public struct Branch: Sendable, Equatable {
    /// The items of one list.
    public struct List: Sendable, Equatable {
        /// The list's name.
        public var name: ListName
        /// Its items in order.
        public var items: [Branch]

        /// Makes a list of branches.
        public init(_ name: ListName, _ items: [Branch]) {
            self.name = name
            self.items = items
        }
    }

    /// The item's id.
    public var id: ItemID
    /// What the item is.
    public var type: ItemType
    /// Its fields; the order does not matter.
    public var fields: [FieldEntry]
    /// Its lists.
    public var lists: [List]
    /// Members that this version does not know, in the order in which they came.
    public var unknown: [ForeignMember]

    /// Makes a branch.
    public init(
        id: ItemID, type: ItemType, fields: [FieldEntry] = [], lists: [List] = [],
        unknown: [ForeignMember] = []
    ) {
        self.id = id
        self.type = type
        self.fields = fields
        self.lists = lists
        self.unknown = unknown
    }

    /// The value of a field; nil when it is not set or holds something else.
    public subscript<Value: FieldValue>(key: Key<Value>) -> Value? {
        get { fields.first { $0.name == key.name }.flatMap { Value($0.content) } }
        set {
            fields.removeAll { $0.name == key.name }
            if let newValue, !newValue.content.isEmpty {
                fields.append(FieldEntry(key.name, newValue.content))
            }
        }
    }

    /// The item and all below it, from the top in reading order.
    public var flattened: [Branch] {
        [self] + lists.flatMap { list in list.items.flatMap(\.flattened) }
    }
}
