/// What two people changed so that both could not be had, as a merge left it in the map.
///
/// The map holds one of the two wishes, and the record the other one, until somebody decides:
/// ``Document/edits(deciding:as:)``. The record names no person and no side, since the same merge
/// may be made at several places.
public struct Conflict: MapItem {
    /// The type of the items that are viewed so.
    public static let type = ItemType.conflict
    /// The document that the record is in.
    public let document: Document
    /// Where the record lies.
    public let handle: Handle

    /// Views an item that is known to be of the type.
    public init(document: Document, handle: Handle) {
        self.document = document
        self.handle = handle
    }

    /// What could not be joined; nil when a later version wrote something else.
    public var kind: ConflictKind? { self[.conflictKind] }

    /// The item that it is about; it may have gone meanwhile.
    public var subject: ItemID { self[.about].map { ItemID($0) } ?? .map }

    /// The field that was changed differently, when the item is there and has such a field.
    public var field: (name: FieldName, form: FieldForm)? {
        guard let text: String = self[.field], let name = FieldName(name: text),
            let type = document.type(of: subject), let form = document.schema[type].form(of: name)
        else { return nil }
        return (name, form)
    }

    /// What the field now holds; nil when it is not set.
    public var kept: FieldContent? {
        guard let field, let handle = document.handle(subject) else { return nil }
        return document.content(handle, field.name)
    }

    /// What the field would hold by the wish that was not followed; nil when that was to clear it.
    public var other: FieldContent? {
        guard let field, let value = otherValue else { return nil }
        return field.form.content(of: value)
    }

    /// Where the item would stand by the wish that was not followed; nil when there is no such
    /// place any more.
    public var otherPlace: Place? {
        guard kind == .place, case .object(let members)? = otherValue else { return nil }
        var texts: [String: String] = [:]
        for member in members {
            if case .string(let text) = member.value { texts[member.name] = text }
        }
        guard let list = texts["list"].flatMap({ ListName(name: $0) }) else { return nil }
        let parent = ItemID(texts["parent"] ?? "")
        let siblings = document.children(of: parent, list).filter { $0 != subject }
        guard let type = document.type(of: subject), let home = document.type(of: parent),
            document.schema[home].type(in: list) == type
        else { return nil }
        guard let after = texts["after"].map({ ItemID($0) }) else { return Place(parent, list) }
        return Place(parent, list, after: siblings.contains(after) ? after : siblings.last)
    }

    private var otherValue: Foreign? {
        guard case .foreign(let value)? = document.content(handle, .other) else { return nil }
        return value
    }
}

extension Document {
    /// The conflicts that have not been decided yet, in order.
    public var conflicts: [Conflict] { items(.root, .conflicts) }
}
