extension Document {
    /// The edits that set a field which somebody else has set since it was looked at.
    ///
    /// Both wishes are joined as ``Merge`` joins them. When that cannot be done, one stands in the
    /// field and the other one in a record of the conflict.
    ///
    /// - Parameters:
    ///   - field: the field.
    ///   - item: the item whose field it is.
    ///   - content: what it is to hold.
    ///   - base: what it held when it was looked at.
    /// - Returns: the edits; none when what the field holds now says it all, or there is no such
    ///   field.
    public func edits(
        setting field: FieldName, of item: ItemID, to content: FieldContent?,
        over base: FieldContent?
    ) -> [Edit] {
        guard let handle = handle(item), let form = schema[type(handle)].form(of: field) else {
            return []
        }
        let present = self.content(handle, field)
        let merge = FieldMerge(base: base, content, present, form)
        var edits: [Edit] = []
        if merge.kept != present { edits.append(.set(item, field, merge.kept)) }
        guard merge.isConflict else { return edits }
        let record = ConflictRecord.value(
            item, field.name, other: merge.other.map { Foreign($0) })
        let place = Place(.map, .conflicts, after: children(of: .map, .conflicts).last)
        var attempt = 0
        while true {
            let branch = record.branch(attempt: attempt)
            attempt += 1
            guard let known = self.branch(branch.id) else {
                return edits + [.insert(branch, place)]
            }
            if known == branch { return edits }
        }
    }
}
