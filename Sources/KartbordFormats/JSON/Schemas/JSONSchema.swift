public import KartbordModel

/// Describes the form of files for other programs.
public enum JSONSchema {
    /// The JSON Schema (2020-12) of the files of a kind of map.
    ///
    /// It follows from the kind's ``Schema``. Members that it does not name are allowed, as they
    /// are in the files.
    public static func text(for kind: Kind) -> [UInt8] {
        var output = JSONOutput(capacity: 16_384)
        output.append(schema(for: kind), indent: 0)
        output.append(0x0A)
        return output.bytes()
    }

    private static func schema(for kind: Kind) -> Foreign {
        let schema = kind.schema
        var definitions = [ForeignMember("id", identifier)]
        for type in schema.types where type.type != .map {
            definitions.append(ForeignMember(type.type.name, object(type)))
        }
        let version = Schema.formatVersion
        let frame: [ForeignMember] = [
            ForeignMember("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            ForeignMember("$id", .string("urn:kartbord:\(kind.rawValue):\(version)")),
            ForeignMember("title", .string("Kartbord \(kind.rawValue), format \(version)")),
        ]
        guard case .object(let map) = object(schema[.map], before: header(kind)) else {
            preconditionFailure("The schema of an object is an object.")
        }
        return .object(frame + map + [ForeignMember("$defs", .object(definitions))])
    }

    /// What says that a file is a map of the kind.
    private static func header(_ kind: Kind) -> [ForeignMember] {
        [
            ForeignMember(
                "kartbord",
                .object([
                    ForeignMember("description", .string("The version of the file format.")),
                    ForeignMember("const", .number("\(Schema.formatVersion)")),
                ])),
            ForeignMember(
                "kind",
                .object([
                    ForeignMember("description", .string("The kind of map.")),
                    ForeignMember("const", .string(kind.rawValue)),
                ])),
        ]
    }

    private static func object(
        _ type: TypeSchema, before: [ForeignMember] = []
    ) -> Foreign {
        var properties = before
        var required = before.map { Foreign.string($0.name) }
        switch type.identity {
        case .own where type.type == .map: break
        case .own:
            properties.append(ForeignMember("id", identifierReference))
            required.append(.string("id"))
        case .keyed(let field): required.append(.string(field.name))
        }
        for member in type.members {
            switch member {
            case .field(let name, let form):
                properties.append(ForeignMember(name.name, property(name, form, of: type.type)))
            case .list(let name, let child):
                properties.append(ForeignMember(name.name, .object(list(of: child))))
            }
        }
        var members: [ForeignMember] = []
        if let description = description(of: type.type) {
            members.append(ForeignMember("description", .string(description)))
        }
        return .object(
            members + [
                ForeignMember("type", .string("object")),
                ForeignMember("properties", .object(properties)),
                ForeignMember("required", .array(required)),
            ])
    }

    private static func property(
        _ name: FieldName, _ form: FieldForm, of type: ItemType
    ) -> Foreign {
        var members = constraints(form)
        if let description = description(of: name, in: type) {
            members.insert(ForeignMember("description", .string(description)), at: 0)
        }
        return .object(members)
    }

    private static func list(of type: ItemType) -> [ForeignMember] {
        [
            ForeignMember("type", .string("array")),
            ForeignMember("items", reference(to: type.name)),
        ]
    }

    private static let identifier: Foreign = .object([
        ForeignMember(
            "description", .string("A short text, unique in the file, that never changes.")),
        ForeignMember("type", .string("string")),
        ForeignMember("minLength", .number("1")),
    ])

    static let identifierReference = reference(to: "id")

    private static func reference(to definition: String) -> Foreign {
        .object([ForeignMember("$ref", .string("#/$defs/\(definition)"))])
    }
}
