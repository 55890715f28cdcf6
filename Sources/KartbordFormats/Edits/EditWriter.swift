public import KartbordModel

/// Writes edits as JSON lines, each edit on a line of its own.
///
///     { "edit": "set", "item": "s71c", "field": "title", "value": "Ringer växeln" }
///     { "edit": "move", "item": "k0x4", "in": "s82d", "list": "cards", "after": "k1y5" }
///
/// Items that are put in stand as they stand in maps, except that what this version does not know
/// is set apart: values that their fields should not hold under `foreign`, other members under
/// `unknown`. So a misspelt name is not taken for something that a later version knows.
public enum EditWriter {
    /// Writes edits; the same edits give the same bytes.
    ///
    /// - Parameters:
    ///   - edits: the edits, in order.
    ///   - kind: the kind of map that they change.
    /// - Returns: the lines, each ended by a line feed; nothing for no edits.
    public static func write(_ edits: [Edit], for kind: Kind) -> [UInt8] {
        var output = JSONOutput(capacity: 96 * edits.count)
        for edit in edits {
            output.append(onOneLine: .object(members(of: edit, kind.schema)))
            output.append(0x0A)
        }
        return output.bytes()
    }

    private static func members(of edit: Edit, _ schema: Schema) -> [ForeignMember] {
        switch edit {
        case .insert(let branch, let place):
            [word("insert")] + members(of: place) + [
                ForeignMember("item", item(branch, below: place.parent, schema))
            ]
        case .remove(let id): [word("remove")] + named(id)
        case .move(let id, let place): [word("move")] + named(id) + members(of: place)
        case .set(let id, let field, let content):
            [word("set")] + named(id) + [
                ForeignMember("field", .string(field.name)), value(content, field),
            ]
        case .link(let id, let field, let target):
            [word("link")] + named(id) + members(field, target)
        case .unlink(let id, let field, let target):
            [word("unlink")] + named(id) + members(field, target)
        }
    }

    private static func word(_ word: String) -> ForeignMember {
        ForeignMember("edit", .string(word))
    }

    /// The map itself has no id, and is meant when no item is named.
    private static func named(_ id: ItemID) -> [ForeignMember] {
        id == .map ? [] : [ForeignMember("item", .string(id.text))]
    }

    private static func members(of place: Place) -> [ForeignMember] {
        let parent: [ForeignMember] =
            place.parent == .map ? [] : [ForeignMember("in", .string(place.parent.text))]
        let list = ForeignMember("list", .string(place.list.name))
        guard let after = place.after else { return parent + [list] }
        return parent + [list, ForeignMember("after", .string(after.text))]
    }

    private static func members(_ field: FieldName, _ target: ItemID) -> [ForeignMember] {
        [ForeignMember("field", .string(field.name)), ForeignMember("to", .string(target.text))]
    }

    private static func value(_ content: FieldContent?, _ field: FieldName) -> ForeignMember {
        switch content {
        case nil: ForeignMember("value", .null)
        case .foreign(let value)?: ForeignMember("foreign", value)
        case .text?, .number?, .flag?, .reference?, .links?, .texts?:
            ForeignMember("value", content.map { Foreign($0) } ?? .null)
        }
    }

    /// An item as it stands in a map, with what is not known set apart.
    private static func item(_ branch: Branch, below parent: ItemID, _ schema: Schema) -> Foreign {
        var members: [ForeignMember] = []
        if EditReader.derivedID(of: branch, below: parent, schema) != branch.id {
            members.append(ForeignMember("id", .string(branch.id.text)))
        }
        var foreign: [ForeignMember] = []
        for entry in branch.fields where !entry.content.isEmpty {
            let member = ForeignMember(entry.name.name, Foreign(entry.content))
            if case .foreign = entry.content {
                foreign.append(member)
            } else {
                members.append(member)
            }
        }
        for list in branch.lists where !list.items.isEmpty {
            let items = list.items.map { item($0, below: branch.id, schema) }
            members.append(ForeignMember(list.name.name, .array(items)))
        }
        if !foreign.isEmpty { members.append(ForeignMember("foreign", .object(foreign))) }
        if !branch.unknown.isEmpty {
            members.append(ForeignMember("unknown", .object(branch.unknown)))
        }
        return .object(members)
    }
}

extension JSONOutput {
    /// Any value without a line feed.
    mutating func append(onOneLine value: Foreign) {
        switch value {
        case .null, .flag, .number, .string: append(value, indent: 0)
        case .array(let items):
            append(0x5B)
            for (index, item) in items.enumerated() {
                if index > 0 { appendSeparator() }
                append(onOneLine: item)
            }
            append(0x5D)
        case .object(let members):
            var object = ObjectLayout(isOnOneLine: true, indent: 0)
            object.begin(&self)
            for member in members {
                object.beginMember(&self)
                append(text: member.name)
                append(0x3A)
                append(0x20)
                append(onOneLine: member.value)
            }
            object.end(&self)
        }
    }
}
