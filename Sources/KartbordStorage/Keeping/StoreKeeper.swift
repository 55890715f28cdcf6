/// What the storage thread knows: its copy of the document, the file, and what is still to be done.
///
/// A value without a thread or a clock: it is given orders and moments, and answers with reports.
struct StoreKeeper<Document, Change: Sendable> {
    /// What the loop asks for.
    enum Order {
        case change(Change)
        case text([UInt8])
        case saveNow
        case moveTo(String)
        case finish
    }

    /// The thread's copy: bytes until the first change needs a document.
    enum Copy {
        case text([UInt8])
        case document(Document)
    }

    /// Why a save is made, which decides how far it goes when it meets an obstacle.
    enum Reason {
        case due
        case asked
        case ending
    }

    /// How long a first unsaved change waits for others: half of the 300 ms within which it is to
    /// be on disk, so that the other half is left for writing.
    static var patience: Duration { .milliseconds(150) }

    /// How long to wait before a failed save is tried again, the first time, the second and so on.
    static var delays: [Duration] { [2, 5, 15, 30, 60].map { .seconds($0) } }

    let codec: Codec<Document, Change>
    var file: MapFile
    /// What the file holds as far as is known; `nil` while there is no file.
    var base: [UInt8]?
    /// What `base` would be in the canonical layout, while it is in another.
    var canonicalBase: [UInt8]?
    var copy: Copy
    /// How many changes have been handed over.
    var revision = 0
    /// Whether anything was handed over that the file does not hold.
    var isUnsaved = false
    /// Whether a change did not fit, so that the copy is no longer what the session shows.
    var isOutOfStep = false
    /// Whether the disk did not confirm the last save.
    var isUnconfirmed = false
    /// Whether the file has been there in this session.
    var wasThere: Bool
    /// When to save next; `nil` for not before something happens.
    var due: Duration?
    var failures = 0
    var lastError: StorageError?

    init(_ file: MapFile, text: [UInt8], isNew: Bool, codec: Codec<Document, Change>) {
        self.file = file
        self.codec = codec
        base = isNew ? nil : text
        wasThere = !isNew
        copy = .text(text)
    }

    /// Carries an order out.
    mutating func take(_ order: Order, at now: Moment) -> [StorageReport] {
        switch order {
        case .change(let change):
            revision += 1
            return apply(change, at: now)
        case .text(let text):
            copy = .text(text)
            isOutOfStep = false
            noteUnsaved(at: now)
            return []
        case .saveNow:
            return save(.asked, at: now)
        case .moveTo(let path):
            return move(to: path, at: now)
        case .finish:
            return isUnsaved || isUnconfirmed ? save(.ending, at: now) : []
        }
    }

    /// Saves when the time for it has come.
    mutating func saveIfDue(at now: Moment) -> [StorageReport] {
        guard let due, due <= now.elapsed else { return [] }
        return save(.due, at: now)
    }

    /// The document as it is now, as bytes.
    var text: [UInt8] {
        switch copy {
        case .text(let text): text
        case .document(let document): codec.write(document)
        }
    }

    private mutating func apply(_ change: Change, at now: Moment) -> [StorageReport] {
        guard !isOutOfStep else { return [] }
        guard var document = openDocument() else {
            isOutOfStep = true
            return [.outOfStep(revision: revision)]
        }
        // Held once while it changes: a document held twice would be copied whole.
        copy = .text([])
        let fits = codec.apply(change, &document)
        copy = .document(document)
        guard fits else {
            isOutOfStep = true
            return [.outOfStep(revision: revision)]
        }
        noteUnsaved(at: now)
        return []
    }

    private mutating func openDocument() -> Document? {
        switch copy {
        case .document(let document): return document
        case .text(let text):
            guard let document = codec.read(text) else { return nil }
            if text == base {
                let canonical = codec.write(document)
                canonicalBase = canonical == text ? nil : canonical
            }
            return document
        }
    }

    private mutating func noteUnsaved(at now: Moment) {
        isUnsaved = true
        due = due ?? now.elapsed + Self.patience
    }
}
