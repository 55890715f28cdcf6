extension Document {
    /// A field by which an item names items of other maps.
    struct ReferenceField {
        let item: ItemID
        let field: FieldName
        let texts: [String]
    }

    /// All that names other maps, in reading order.
    var referenceFields: [ReferenceField] {
        allItems.flatMap { handle in
            fields(handle).compactMap { entry -> ReferenceField? in
                switch (schema[type(handle)].form(of: entry.name), entry.content) {
                case (.references?, .texts(let texts)):
                    ReferenceField(item: id(handle), field: entry.name, texts: texts)
                case (.path?, .text(let text)):
                    ReferenceField(item: id(handle), field: entry.name, texts: [text])
                default: nil
                }
            }
        }
    }
}
