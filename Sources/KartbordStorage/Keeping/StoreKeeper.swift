import KartbordFormats

/// What the storage thread knows: its copy of the document, the file, and what is still to be done.
///
/// A value without a thread or a clock: it is given orders and moments, and answers with reports.
struct StoreKeeper<Document, Change: Sendable> {
    /// What the loop asks for.
    enum Order {
        case change(Change)
        case typing(String, Change?)
        case leftTyping
        case shared(Bool)
        case text([UInt8])
        case saveNow
        case moveTo(String)
        /// The loop has taken in the foreign change of this number.
        case confirm(Int)
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

    /// How long a first unsaved change waits for others where no journal holds it, or somebody
    /// else is in the file: half of the 300 ms within which it is to be there, so that the other
    /// half is left for writing.
    static var patience: Duration { .milliseconds(150) }

    /// How long to wait before a failed save is tried again, the first time, the second and so on.
    static var delays: [Duration] { [2, 5, 15, 30, 60].map { .seconds($0) } }

    /// How often in a row a save may find the folder locked by others before it is said.
    static var patientTries: Int { 20 }

    let codec: Codec<Document, Change>
    var file: MapFile
    /// What the copy and the file both come from, mostly what the file holds; `nil` while there is
    /// no file.
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
    /// When the first change came that the file does not hold.
    var unsavedSince: Duration?
    /// What holds changes until the file does; nil where that is not wanted.
    var journal: Journal?
    /// When to wait for the disk to have the journal; `nil` for when it has.
    var secureDue: Duration?
    /// When the disk was last waited for.
    var lastSecured: Duration?
    /// Whether somebody else is in the file, who is to see changes soon.
    var isShared = false
    var failures = 0
    var lastError: StorageError?

    /// What the file was seen to hold, while that is more than `base`.
    var inFile: [UInt8]?
    /// Whether the file holds what others did and the copy does not have yet.
    var isBehind = false
    /// What the loop has been told of and not answered.
    var offer: Offer<Document, Change>?
    var offerCount = 0
    /// Whether something happened to the file while an offer was open.
    var isLookMissed = false
    /// When to look at the file next; `nil` for not before something happens to it.
    var lookDue: Duration?
    /// Whether others' text was met since this was last asked.
    var hasMetOthers = false
    var pace = Pace()
    /// Who else is in the file.
    var others: [Companion] = []
    /// How often each of them had saved when that was last asked.
    var savesKnown: [String: Int] = [:]
    /// How often this session has written the file.
    var saveCount = 0

    init(
        _ file: MapFile, text: [UInt8], isNew: Bool, codec: Codec<Document, Change>,
        journal: Journal? = nil
    ) {
        self.file = file
        self.codec = codec
        base = isNew ? nil : text
        wasThere = !isNew
        copy = .text(text)
        self.journal = journal
    }

    /// Carries an order out.
    mutating func take(_ order: Order, at now: Moment) -> [StorageReport] {
        switch order {
        case .change(let change):
            revision += 1
            withdrawOffer(at: now)
            return apply(change, at: now)
        case .typing(let text, let change):
            let edits = change.map { codec.encode($0) } ?? []
            return secure(.typing(.init(text, edits: edits, at: now.unix)), at: now)
        case .leftTyping:
            return secure(.typing(nil), at: now)
        case .shared(let isShared):
            self.isShared = isShared
            if isUnsaved { scheduleSave(at: now) }
            return []
        case .confirm(let number):
            return confirm(number, at: now)
        case .text(let text):
            withdrawOffer(at: now)
            copy = .text(text)
            isOutOfStep = false
            let reports = secure(.text(text, at: now.unix), at: now)
            noteUnsaved(at: now)
            return reports
        case .saveNow:
            return save(.asked, at: now)
        case .moveTo(let path):
            return move(to: path, at: now)
        case .finish:
            let secured = secureNow(at: now)
            let reports = isUnsaved || isUnconfirmed ? save(.ending, at: now) : []
            finishJournal(at: now)
            return secured + reports
        }
    }

    /// Saves when the time for it has come.
    mutating func saveIfDue(at now: Moment) -> [StorageReport] {
        guard let due, due <= now.elapsed else { return [] }
        guard pace.earliest <= now.elapsed else {
            self.due = pace.earliest
            return []
        }
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
        // Before anything else: reading a large map for the first time takes a while.
        let secured = secure(
            .change(edits: codec.encode(change), isOwn: true, at: now.unix), at: now)
        return secured + carryOut(change, at: now)
    }

    private mutating func carryOut(_ change: Change, at now: Moment) -> [StorageReport] {
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
        scheduleSave(at: now)
    }
}
