import KartbordModel

/// An item and the byte of the file that something about it stands at.
struct Mark {
    let handle: Handle
    private let place: UInt32

    init(_ handle: Handle, _ offset: Int) {
        self.handle = handle
        place = UInt32(truncatingIfNeeded: offset)
    }

    var offset: Int { Int(place) }
}

/// A field that names other items.
struct LinkMark {
    let mark: Mark
    let name: FieldName

    init(_ mark: Mark, _ name: FieldName) {
        self.mark = mark
        self.name = name
    }
}

/// What has to be seen to once all items are read.
struct ReadingNotes {
    /// Items that cannot keep the id that they have in the file, if they have one.
    var nameless: [(mark: Mark, id: ItemID?)] = []
    /// Items that are known by what they refer to.
    var keyed: [Mark] = []
    /// Fields whose target had not been read when they were.
    var references: [LinkMark] = []
    /// Fields that hold links.
    var links: [LinkMark] = []
    /// What was found last, since many items in a row refer to the same.
    var lastFound: (name: FieldName, id: ItemID)?
    private var found: [(mark: Mark, reason: Repair.Reason)] = []

    /// How many notes there are of each sort.
    struct Counts {
        let nameless: Int
        let keyed: Int
        let references: Int
        let links: Int
        let found: Int
    }

    var counts: Counts {
        Counts(
            nameless: nameless.count, keyed: keyed.count, references: references.count,
            links: links.count, found: found.count)
    }

    /// Forgets what has been noted since there were so many.
    mutating func forget(since counts: Counts) {
        nameless.removeSubrange(counts.nameless...)
        keyed.removeSubrange(counts.keyed...)
        references.removeSubrange(counts.references...)
        links.removeSubrange(counts.links...)
        found.removeSubrange(counts.found...)
        lastFound = nil
    }

    mutating func noteNameless(_ handle: Handle, _ id: ItemID?, at offset: Int) {
        nameless.append((Mark(handle, offset), id))
    }

    mutating func add(_ reason: Repair.Reason, to handle: Handle, at offset: Int) {
        found.append((Mark(handle, offset), reason))
    }

    /// The repairs in the order of the file.
    func repairs(
        in text: UnsafeBufferPointer<UInt8>, _ builder: borrowing DocumentBuilder
    ) -> [Repair] {
        var places = PlaceCounter(text)
        var sorted = Array(found.enumerated())
        sorted.sort { ($0.element.mark.offset, $0.offset) < ($1.element.mark.offset, $1.offset) }
        return sorted.map { note in
            let place = places.place(of: note.element.mark.offset)
            let handle = note.element.mark.handle
            return Repair(
                line: place.line, column: place.column, item: builder.id(handle),
                type: builder.type(handle), reason: note.element.reason)
        }
    }
}
