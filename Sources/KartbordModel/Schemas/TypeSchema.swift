/// How the items of a type are told apart.
public enum Identity: Sendable {
    /// By an id of their own, under `id` in the file.
    case own
    /// By their parent and what this field refers to; the file holds no id for them.
    case keyed(FieldName)
}

/// One thing that an item of a type may hold.
public enum SchemaMember: Sendable {
    /// A value of its own.
    case field(FieldName, FieldForm)
    /// Any number of items of one type, in order.
    case list(ListName, ItemType)
}

/// What items of one type hold, in the order in which it is written.
public struct TypeSchema: Sendable {
    /// The type this is about.
    public let type: ItemType
    /// How its items are told apart.
    public let identity: Identity
    /// All that its items may hold, in the order of the file.
    public let members: [SchemaMember]

    private let order: [UInt8]
    private let forms: [FieldForm?]
    private let listOrder: [UInt8]
    private let listTypes: [ItemType?]

    private static let absent = UInt8.max

    init(_ type: ItemType, identity: Identity = .own, _ members: [SchemaMember]) {
        self.type = type
        self.identity = identity
        self.members = members
        var order = [UInt8](repeating: Self.absent, count: FieldName.allCases.count)
        var forms = [FieldForm?](repeating: nil, count: FieldName.allCases.count)
        var listOrder = [UInt8](repeating: Self.absent, count: ListName.allCases.count)
        var listTypes = [ItemType?](repeating: nil, count: ListName.allCases.count)
        for (position, member) in members.enumerated() {
            switch member {
            case .field(let name, let form):
                order[Int(name.rawValue)] = UInt8(position)
                forms[Int(name.rawValue)] = form
            case .list(let name, let child):
                listOrder[Int(name.rawValue)] = UInt8(position)
                listTypes[Int(name.rawValue)] = child
            }
        }
        self.order = order
        self.forms = forms
        self.listOrder = listOrder
        self.listTypes = listTypes
    }

    /// What the field may hold; nil when items of the type have no such field.
    public func form(of name: FieldName) -> FieldForm? {
        forms[Int(name.rawValue)]
    }

    /// The type of the items in the list; nil when items of the type have no such list.
    public func type(in list: ListName) -> ItemType? {
        listTypes[Int(list.rawValue)]
    }

    /// The place of a field among the members, for keeping fields in the order of the file.
    package func position(of name: FieldName) -> UInt8 {
        order[Int(name.rawValue)]
    }

    /// The place of a list among the members.
    package func position(of list: ListName) -> UInt8 {
        listOrder[Int(list.rawValue)]
    }

    /// The fields in the order of the file.
    public var fields: [(name: FieldName, form: FieldForm)] {
        members.compactMap { member in
            if case .field(let name, let form) = member { (name, form) } else { nil }
        }
    }

    /// The lists in the order of the file.
    public var lists: [(name: ListName, type: ItemType)] {
        members.compactMap { member in
            if case .list(let name, let type) = member { (name, type) } else { nil }
        }
    }
}
