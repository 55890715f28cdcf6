/// What may stand where in a map of one kind.
///
/// Everything that is the same for all kinds of map (reading, writing, edits, undo, difference,
/// the details pane, the JSON Schema) follows from this value.
public struct Schema: Sendable {
    /// The newest version of the file format that this library writes.
    public static let formatVersion = 1

    /// The kind of map.
    public let kind: Kind
    /// The types of items, the map itself first.
    public let types: [TypeSchema]

    private let places: [Int?]

    init(_ kind: Kind, _ types: [TypeSchema]) {
        self.kind = kind
        self.types = types
        var places = [Int?](repeating: nil, count: ItemType.allCases.count)
        for (position, type) in types.enumerated() {
            places[Int(type.type.rawValue)] = position
        }
        self.places = places
    }

    /// What items of the type hold.
    ///
    /// - Precondition: the schema has the type.
    public subscript(type: ItemType) -> TypeSchema {
        guard let place = places[Int(type.rawValue)] else {
            preconditionFailure("A \(kind.rawValue) has no items of the type \(type.name).")
        }
        return types[place]
    }

    /// Whether maps of the kind have items of the type.
    public func contains(_ type: ItemType) -> Bool {
        places[Int(type.rawValue)] != nil
    }
}
