import KartbordModel

/// What items of one type hold, prepared for reading and writing: a ``TypeSchema`` as bytes.
///
/// The members have places, in the order of the file; what is known of them stands in arrays of
/// their own, so that looking at one thing does not copy the others.
final class Shape: Sendable {
    /// What a member of an object is.
    enum Role: Sendable {
        case version
        case kind
        case id
        case field(FieldName)
        case list(ListName, ItemType)
    }

    /// A list that items of the type may have.
    struct List: Sendable {
        let name: ListName
        let type: ItemType
        let place: Int
    }

    let type: ItemType
    /// The field that tells items of the type apart; nil when they have ids.
    let key: FieldName?
    /// The names of the members.
    let names: [String]
    /// The names, to be compared.
    let words: [Word]
    let roles: [Role]
    /// The names as they are written, with the colon and the space after them.
    let labels: [[UInt8]]
    /// What the members that are fields may hold.
    let forms: [FieldForm?]
    /// The words that the members that are choices may hold.
    let choices: [[Word]]
    let lists: [List]
    private let fieldPlaces: [UInt8]

    init(_ schema: TypeSchema) {
        type = schema.type
        var names: [String] = []
        var roles: [Role] = []
        if schema.type == .map {
            names = ["kartbord", "kind"]
            roles = [.version, .kind]
        }
        switch schema.identity {
        case .own:
            key = nil
            if schema.type != .map {
                names.append("id")
                roles.append(.id)
            }
        case .keyed(let field):
            key = field
        }
        var forms = [FieldForm?](repeating: nil, count: names.count)
        var fieldPlaces = [UInt8](repeating: .max, count: FieldName.allCases.count)
        var lists: [List] = []
        for member in schema.members {
            switch member {
            case .field(let name, let form):
                fieldPlaces[Int(name.rawValue)] = UInt8(names.count)
                names.append(name.name)
                roles.append(.field(name))
                forms.append(form)
            case .list(let name, let type):
                lists.append(List(name: name, type: type, place: names.count))
                names.append(name.name)
                roles.append(.list(name, type))
                forms.append(nil)
            }
        }
        precondition(names.count <= 64, "A type of more than 64 members needs a wider set.")
        self.names = names
        self.roles = roles
        self.forms = forms
        self.fieldPlaces = fieldPlaces
        self.lists = lists
        words = names.map { Word($0) }
        labels = names.map { Array("\"\($0)\": ".utf8) }
        choices = forms.map { form in
            if case .choice(let words) = form { words.map { Word($0) } } else { [] }
        }
    }

    /// The place of a field among the members.
    @inline(__always)
    func place(of field: FieldName) -> Int { Int(fieldPlaces[Int(field.rawValue)]) }
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
