/// An item as the document stores it.
struct Node: Sendable {
    /// The items of one list, by where they lie.
    struct Children: Sendable {
        var list: ListName
        var handles: [Handle]
    }

    var id: ItemID
    var type: ItemType
    /// The list of the parent that it stands in; of no meaning for the map itself.
    var list: ListName
    var parent: Handle
    /// In the order of the schema, none empty.
    var fields: [FieldEntry]
    /// In the order of the schema; a list may be missing when it is empty.
    var children: [Children]
    var unknown: [ForeignMember]

    func position(of field: FieldName) -> Int? {
        fields.firstIndex { $0.name == field }
    }

    func handles(in list: ListName) -> [Handle] {
        for entry in children where entry.list == list { return entry.handles }
        return []
    }
}
