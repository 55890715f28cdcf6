public import KartbordModel

/// What an ended session had done that its map's file does not hold.
///
/// The records are carried out on what the file held when it was last in step with the journal,
/// and joined with what it holds now.
public struct Recovery: Sendable {
    /// The map with everything that was left.
    public let document: Document
    /// Whether that is another map than what the file holds now.
    public let isNeeded: Bool
    /// How many finished changes were left.
    public let changes: Int
    /// How many of them had no place any more.
    public let misfits: Int
    /// When the last thing was done, in seconds since 1970.
    public let moment: Int
    /// Text that was being typed and is in the map now.
    public let finished: String?
    /// Text that was being typed and has no place in the map.
    public let stray: String?

    /// Joins what a journal holds with what the file holds now; nil when the journal says too
    /// little, or is of a map that cannot be joined.
    ///
    /// - Parameters:
    ///   - records: what the journal says.
    ///   - file: what the file holds, nil when there is none or it is no map.
    public init?(_ records: [JournalRecord], file: (text: [UInt8], document: Document)?) {
        guard let start = RecordedState(records) else { return nil }
        let later = records[start.next...]
        var state: CarriedRecords
        let joined: Document
        if let file, ContentDigest(file.text) == start.digest {
            state = CarriedRecords(file.document)
            state.carryOut(later)
            joined = state.document
        } else if let base = Self.base(records, upTo: start.next) {
            state = CarriedRecords(base)
            state.carryOut(later)
            guard let file else {
                self.init(state, state.document, isNeeded: true)
                return
            }
            guard file.document.kind == base.kind, !file.document.isReadOnly else { return nil }
            joined = Merge(state.document, file.document, base: base).document
        } else if let file {
            // The session ended before the text that it began with was written, and somebody has
            // saved since: what fits is carried out on that.
            state = CarriedRecords(file.document)
            state.carryOut(later)
            joined = state.document
        } else {
            return nil
        }
        self.init(state, joined, isNeeded: file.map { $0.document != joined } ?? true)
    }

    private init(_ state: CarriedRecords, _ document: Document, isNeeded: Bool) {
        self.document = document
        self.isNeeded = isNeeded
        changes = state.changes
        misfits = state.misfits
        moment = state.moment
        finished = state.finished
        stray = state.stray
    }

    /// What the file held when it was last in step: the text at the beginning, wherever in the
    /// journal it stands, and what followed it up to there.
    private static func base(_ records: [JournalRecord], upTo end: Int) -> Document? {
        for case .base(let text) in records {
            guard let document = try? DocumentReader.read(text).document else { return nil }
            var state = CarriedRecords(document)
            state.carryOut(records[..<end], takesTyping: false)
            return state.document
        }
        return nil
    }
}

/// Where file and journal were last in step.
private struct RecordedState {
    /// The digest of the file's text then.
    private(set) var digest: ContentDigest
    /// The first record of what the file did not hold.
    private(set) var next = 1

    init?(_ records: [JournalRecord]) {
        guard case .opening(_, let base, _)? = records.first else { return nil }
        digest = base
        for (index, record) in records.enumerated() {
            guard case .saved(let text, _) = record else { continue }
            (digest, next) = (text, index + 1)
        }
    }
}
