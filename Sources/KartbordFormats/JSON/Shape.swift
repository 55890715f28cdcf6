import KartbordModel

/// What items of one type hold, prepared for reading and writing: a ``TypeSchema`` as bytes.
struct Shape: Sendable {
    /// What a member of an object is.
    enum Role: Sendable {
        case version
        case kind
        case id
        case field(FieldName, FieldForm)
        case list(ListName, ItemType)
    }

    /// A member that items of the type may have.
    struct Member: Sendable {
        let word: Word
        let role: Role
        /// The name as it is written, with the colon and the space after it.
        let label: [UInt8]
        /// The words that a choice has; none for another field.
        let choices: [Word]
    }

    let type: ItemType
    /// The field that tells items of the type apart; nil when they have ids.
    let key: FieldName?
    /// In the order of the file.
    let members: [Member]
    /// The place among the members of each field, by its raw value.
    let fieldPlaces: [UInt8]
    /// The lists, with their places among the members.
    let lists: [(name: ListName, type: ItemType, place: UInt8)]

    init(_ schema: TypeSchema) {
        type = schema.type
        var members: [Member] = []
        if schema.type == .map {
            members.append(Member("kartbord", .version))
            members.append(Member("kind", .kind))
        }
        switch schema.identity {
        case .own:
            key = nil
            if schema.type != .map { members.append(Member("id", .id)) }
        case .keyed(let field):
            key = field
        }
        var places = [UInt8](repeating: .max, count: FieldName.allCases.count)
        var lists: [(name: ListName, type: ItemType, place: UInt8)] = []
        for member in schema.members {
            switch member {
            case .field(let name, let form):
                places[Int(name.rawValue)] = UInt8(members.count)
                members.append(Member(name.name, .field(name, form)))
            case .list(let name, let type):
                lists.append((name, type, UInt8(members.count)))
                members.append(Member(name.name, .list(name, type)))
            }
        }
        precondition(members.count <= 64, "A type of more than 64 members needs a wider set.")
        self.members = members
        fieldPlaces = places
        self.lists = lists
    }
}

extension Shape.Member {
    init(_ name: String, _ role: Shape.Role) {
        word = Word(name)
        self.role = role
        label = Array("\"\(name)\": ".utf8)
        if case .field(_, .choice(let words)) = role {
            choices = words.map { Word($0) }
        } else {
            choices = []
        }
    }
}

/// The shapes of all types of a kind of map.
struct Shapes: Sendable {
    private let shapes: [Shape]
    private let places: [Int]

    private init(_ schema: Schema) {
        shapes = schema.types.map { Shape($0) }
        var places = [Int](repeating: 0, count: ItemType.allCases.count)
        for (place, shape) in shapes.enumerated() { places[Int(shape.type.rawValue)] = place }
        self.places = places
    }

    /// The shape of a type that the kind has.
    subscript(type: ItemType) -> Shape { shapes[places[Int(type.rawValue)]] }

    static func of(_ kind: Kind) -> Shapes { all[kind] ?? Shapes(kind.schema) }

    private static let all = Dictionary(
        uniqueKeysWithValues: Kind.allCases.map { ($0, Shapes($0.schema)) })
}
