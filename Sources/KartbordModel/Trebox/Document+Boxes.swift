extension Document {
    /// The edits that move an item to a box, or with nil out of all of them, and keep its history.
    ///
    /// The status becomes the first of the new box, and the reason what is given, since the old ones
    /// were about the old box; both stay in the history and can be undone.
    ///
    /// - Parameters:
    ///   - item: an item of a portfolio.
    ///   - box: where it goes.
    ///   - reason: why; nil when nobody has said so.
    ///   - date: the day of the move.
    ///   - move: an id that is free, for the entry in the history.
    /// - Returns: the edits; none when the item lies there already or is none of a portfolio.
    public func edits(
        moving item: ItemID, to box: Box?, reason: String?, on date: CalendarDate, id move: ItemID
    ) -> [Edit] {
        guard let handle = handle(item), type(handle) == .boxItem else { return [] }
        let old: Box? = self[handle, .box]
        guard old != box else { return [] }
        var fields = [FieldEntry(.date, .text("\(date)"))]
        if let old { fields.append(FieldEntry(.from, old.content)) }
        if let box { fields.append(FieldEntry(.to, box.content)) }
        if let reason { fields.append(FieldEntry(.reason, .text(reason))) }
        let entry = Branch(id: move, type: .move, fields: fields)
        let last = children(handle, .moves).last.map { id($0) }
        return [
            .set(item, Key<Box>.box, box),
            .set(item, Key<BoxStatus>.boxStatus, box?.statuses.first),
            .set(item, Key<String>.reason, reason),
            .insert(entry, Place(item, .moves, after: last)),
        ]
    }
}
