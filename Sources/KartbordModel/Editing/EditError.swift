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
            "There is no item “\(id)”; name one that the map holds."
        case .idInUse(let id):
            "There is an item “\(id)” already; choose another id."
        case .noPlace(let type, let parent, let list):
            "A \(type.name) cannot stand in “\(list.name)” of “\(parent)”; see the schema."
        case .noSibling(let id, let parent, let list):
            "“\(id)” is not in “\(list.name)” of “\(parent)”; name a sibling that is."
        case .noField(let field, let id):
            "“\(id)” has no field “\(field.name)”; see the schema."
        case .wrongContent(let field, let id):
            "“\(field.name)” of “\(id)” cannot hold that; see the schema."
        case .wrongTarget(let field, let target):
            "“\(field.name)” cannot name “\(target)”; see the schema."
        case .linked(let id, let field, let target):
            "“\(field.name)” of “\(id)” names “\(target)” already."
        case .notLinked(let id, let field, let target):
            "“\(field.name)” of “\(id)” does not name “\(target)”."
        case .stillLinked(let id, let source):
            "“\(source)” still links to “\(id)”; unlink it first."
        case .insideItself(let id):
            "“\(id)” cannot stand inside itself; choose a place outside."
        case .isMap:
            "The map itself cannot be inserted, removed or moved."
        }
    }
}
