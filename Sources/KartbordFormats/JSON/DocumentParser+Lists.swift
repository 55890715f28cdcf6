import KartbordModel

extension DocumentParser {
    /// Reads the items of a list that begins here.
    ///
    /// A value that is no list of objects is kept among the unknown members, and the map can then
    /// only be looked at.
    mutating func readList(
        _ name: ListName, _ type: ItemType, _ parent: Handle, _ unknown: inout [ForeignMember]
    ) throws(Failure) {
        guard cursor.at < cursor.end else { throw cursor.unexpected(.value) }
        if cursor.passNull() { return }
        let start = cursor.at
        if cursor.bytes[start] == 0x5B, try readItems(name, type, parent) { return }
        unknown.append(ForeignMember(name.name, try cursor.foreign()))
        notes.add(.damagedList(name), to: parent, at: start)
        isDamaged = true
    }

    /// Reads the items of a list; false, and nothing read, when not all of them are objects.
    private mutating func readItems(
        _ name: ListName, _ type: ItemType, _ parent: Handle
    ) throws(Failure) -> Bool {
        let start = cursor.at
        let depth = cursor.depth
        let before = notes.counts
        let firstItem = builder.count
        let firstHandle = handles.count
        let shape = shapes[type]
        try cursor.enter()
        if try cursor.closes(with: 0x5D) { return true }
        repeat {
            guard try cursor.next() == 0x7B else {
                if !isValueStart { throw cursor.unexpected(.value) }
                cursor.rewind(to: start, depth: depth)
                builder.forget(from: firstItem)
                notes.forget(since: before)
                handles.removeSubrange(firstHandle...)
                return false
            }
            try cursor.countValue()
            let handle = builder.begin(type, in: name, of: parent)
            handles.append(handle)
            try readItem(shape, handle)
        } while try cursor.continues(until: 0x5D)
        builder.setItems(Array(handles[firstHandle...]), of: parent, in: name)
        handles.removeSubrange(firstHandle...)
        return true
    }

    private var isValueStart: Bool {
        switch cursor.bytes[cursor.at] {
        case 0x22, 0x5B, 0x2D, 0x30...0x39: return true
        default:
            var words = cursor
            return words.flag() != nil || words.passNull()
        }
    }
}
