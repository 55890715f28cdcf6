/// Why an edit cannot be carried out; the document is then as it was.
public enum EditError: Error, Sendable, Equatable {
    /// There is no item with the id.
    case noItem(ItemID)
    /// There is an item with the id already.
    case idInUse(ItemID)
    /// Items of the parent's type have no such list, or the list holds items of another type.
    case noPlace(ItemType, parent: ItemID, list: ListName)
    /// The sibling to stand after is not in that list.
    case noSibling(ItemID, parent: ItemID, list: ListName)
    /// A branch holds the list of an item twice.
    case listTwice(ListName, parent: ItemID)
    /// A branch holds a field of an item twice.
    case fieldTwice(FieldName, ItemID)
    /// Items of the type have no such field.
    case noField(FieldName, ItemID)
    /// The field cannot hold that.
    case wrongContent(FieldName, ItemID)
    /// The field does not link to items of that type.
    case wrongTarget(FieldName, target: ItemID)
    /// The link is there already.
    case linked(ItemID, FieldName, ItemID)
    /// There is no such link.
    case notLinked(ItemID, FieldName, ItemID)
    /// Something outside still links into what should be removed.
    case stillLinked(ItemID, from: ItemID)
    /// The item would stand inside itself.
    case insideItself(ItemID)
    /// The map itself can be neither inserted, removed nor moved.
    case isMap
}

extension EditError: CustomStringConvertible {
    /// What is wrong and what to do, in one sentence.
    public var description: String {
        switch self {
        case .noItem(let id):
            "There is no item \(Self.name(id)); name one that the map holds."
        case .idInUse(let id):
            "There is an item \(Self.name(id)) already; choose another id."
        case .noPlace(let type, let parent, let list):
            "A \(type.name) cannot stand in “\(list.name)” of \(Self.name(parent)); see the schema."
        case .noSibling(let id, let parent, let list):
            "\(Self.name(id)) is not in “\(list.name)” of \(Self.name(parent)); name a sibling that is."
        case .listTwice(let list, let parent):
            "\(Self.name(parent)) has “\(list.name)” twice; put its items into one list."
        case .fieldTwice(let field, let id):
            "\(Self.name(id)) has the field “\(field.name)” twice; keep one of them."
        case .noField(let field, let id):
            "There is no field “\(field.name)” in \(Self.name(id)); see the schema."
        case .wrongContent(let field, let id):
            "“\(field.name)” of \(Self.name(id)) cannot hold that; see the schema."
        case .wrongTarget(let field, let target):
            "“\(field.name)” cannot name \(Self.name(target)); see the schema."
        case .linked(let id, let field, let target):
            "“\(field.name)” of \(Self.name(id)) names \(Self.name(target)) already."
        case .notLinked(let id, let field, let target):
            "“\(field.name)” of \(Self.name(id)) does not name \(Self.name(target))."
        case .stillLinked(let id, let source):
            "\(Self.name(source)) still links to \(Self.name(id)); unlink it first."
        case .insideItself(let id):
            "\(Self.name(id)) cannot stand inside itself; choose a place outside."
        case .isMap:
            "The map itself cannot be inserted, removed or moved."
        }
    }

    /// The map has no id that could be said.
    private static func name(_ id: ItemID) -> String { id == .map ? "the map" : "“\(id)”" }
}
