import KartbordModel

/// Reads the items of a map one after another into a document.
///
/// The members of an object nearly always come in the order of the schema, so that the one that
/// is expected next is compared first.
struct DocumentParser: ~Copyable {
    var cursor: JSONCursor
    var builder: DocumentBuilder
    var fields = FieldStack()
    var handles: [Handle] = []
    var notes = ReadingNotes()
    var isDamaged = false
    let text: UnsafeBufferPointer<UInt8>
    let header: Header
    let shapes: Shapes

    init(
        _ text: UnsafeBufferPointer<UInt8>, at start: Int, _ header: Header, items: Int
    ) {
        cursor = JSONCursor(text, at: start)
        builder = DocumentBuilder(
            header.kind, formatVersion: header.version, reserving: items + 1)
        self.text = text
        self.header = header
        shapes = Shapes.of(header.kind)
    }

    /// Reads the whole map.
    consuming func read(hadMark: Bool) throws(Failure) -> ReadDocument {
        if hadMark { notes.add(.byteOrderMark, to: .root, at: 0) }
        _ = try cursor.next()
        try readItem(shapes[.map], .root)
        try cursor.finish()
        nameItems()
        resolveLinks()
        let repairs = notes.repairs(in: text, builder)
        return ReadDocument(
            document: builder.finish(isDamaged: isDamaged), repairs: repairs,
            hadByteOrderMark: hadMark)
    }

    /// Reads the object that begins here into an item that has been begun.
    mutating func readItem(_ shape: Shape, _ handle: Handle) throws(Failure) {
        let start = cursor.at
        let firstField = fields.count
        var seen: UInt64 = 0
        var expected = 0
        var isInOrder = true
        var isNamed = false
        var unknown: [ForeignMember] = []
        var unknownNames = NameSet()
        try cursor.enter()
        if try !cursor.closes(with: 0x7D) {
            repeat {
                guard try cursor.next() == 0x22 else { throw cursor.unexpected(.memberName) }
                let nameStart = cursor.at
                guard let place = try passName(shape, expected, &unknown, &unknownNames) else {
                    continue
                }
                if seen >> UInt64(place) & 1 != 0 {
                    let name = shape.names[place]
                    throw Failure(offset: nameStart, reason: .duplicateMember(name))
                }
                seen |= 1 << UInt64(place)
                if place < expected { isInOrder = false }
                expected = place + 1
                try cursor.passColon()
                switch shape.roles[place] {
                case .field(let name):
                    try readField(name, shape, place, handle)
                case .list(let name, let type):
                    try readList(name, type, handle, &unknown)
                case .id:
                    isNamed = try readID(handle)
                case .version, .kind:
                    _ = try cursor.foreign()
                }
            } while try cursor.continues(until: 0x7D)
        }
        var entries = fields.take(from: firstField)
        if !isInOrder {
            entries.sort { shape.place(of: $0.name) < shape.place(of: $1.name) }
        }
        builder.fill(handle, fields: entries, unknown: unknown)
        if handle == .root { return }
        if shape.key != nil {
            notes.keyed.append(Mark(handle, start))
        } else if !isNamed {
            notes.noteNameless(handle, nil, at: start)
        }
    }

    /// Goes past the name of a member, or past the whole member when its name is not known.
    ///
    /// - Returns: the place of the member in the shape; nil when it was taken in as unknown.
    @inline(__always)
    private mutating func passName(
        _ shape: Shape, _ expected: Int, _ unknown: inout [ForeignMember],
        _ unknownNames: inout NameSet
    ) throws(Failure) -> Int? {
        let offset = cursor.at + 1
        let start = cursor.start(at: offset)
        let count = shape.words.count
        for place in expected..<count
        where shape.words[place].stands(at: offset, of: cursor, start: start) {
            cursor.at = offset + shape.words[place].count + 1
            return place
        }
        for place in 0..<expected
        where shape.words[place].stands(at: offset, of: cursor, start: start) {
            cursor.at = offset + shape.words[place].count + 1
            return place
        }
        return try passRareName(shape, &unknown, &unknownNames)
    }

    /// Goes past a name that is written with escapes or that is not known.
    private mutating func passRareName(
        _ shape: Shape, _ unknown: inout [ForeignMember],
        _ unknownNames: inout NameSet
    ) throws(Failure) -> Int? {
        let nameStart = cursor.at
        let name = try cursor.text()
        if let place = shape.names.firstIndex(where: { $0.hasSameBytes(as: name) }) {
            return place
        }
        guard unknownNames.insert(name) else {
            throw Failure(offset: nameStart, reason: .duplicateMember(name))
        }
        try cursor.passColon()
        unknown.append(ForeignMember(name, try cursor.foreign()))
        return nil
    }

    /// Reads an id; false when it is none that the item can keep.
    private mutating func readID(_ handle: Handle) throws(Failure) -> Bool {
        let start = cursor.at
        guard cursor.at < cursor.end, cursor.bytes[cursor.at] == 0x22 else {
            _ = try cursor.foreign()
            notes.noteNameless(handle, nil, at: start)
            return true
        }
        let id = ItemID(try cursor.text())
        if !builder.name(handle, id) {
            notes.noteNameless(handle, id.text.isEmpty ? nil : id, at: start)
        }
        return true
    }
}
