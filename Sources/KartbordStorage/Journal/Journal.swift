import KartbordFormats

/// What a session writes down before its map's file holds it.
///
/// The journal is begun at the first change, with the digest of what the file holds then; the text
/// itself follows once the change is safe, so that a first change costs no more in a large map.
/// When the file has been saved a line says so. A journal that has grown beyond its measure goes
/// at a save, since the file then holds everything, and the next change begins another.
struct Journal {
    /// A base text of at most so many bytes is written with the first record.
    static let smallBase = 64 << 10
    /// How long none is tried after one could not be written.
    static let rest = Duration.seconds(60)

    /// A journal may grow to this many bytes, or to the size of its base text, before it goes.
    let measure: Int
    /// Where it lies; nil where the account has no place for it.
    let folder: StateFolder?
    private let calls: any FileCalls
    private var file: JournalFile?
    /// The file of the map that the open journal is about.
    private var mapPath = ""
    /// The base text while it is still to be written.
    private var base: [UInt8]?
    private var baseCount = 0
    /// What is being typed, as it was written down last.
    private var typing: JournalRecord.Typing?
    /// A journal that could be written no more, which goes at the next save.
    private var broken: JournalFile?
    /// When one may be tried again after a failure.
    private var pausedUntil: Duration?
    /// Whether the person has been told that there is none.
    var isLackKnown = false

    init(in folder: StateFolder?, calls: any FileCalls, measure: Int = 512 << 10) {
        self.measure = measure
        self.folder = folder
        self.calls = calls
    }

    /// Whether what is done now is being written down.
    var isOpen: Bool { file != nil }

    /// Whether the disk has all that was written down.
    var isSynced: Bool { file?.isSynced ?? true }

    /// Whether the base text is still to be written.
    var lacksBase: Bool { base != nil }

    /// Whether a journal may be begun now.
    func mayBegin(at now: Duration) -> Bool { pausedUntil.map { $0 <= now } ?? true }

    /// Begins a journal with a record, and waits until the disk has it.
    ///
    /// - Parameters:
    ///   - record: what is to be secured.
    ///   - map: the map's file.
    ///   - base: what the file holds.
    ///   - now: the moment.
    /// - Throws: ``StorageError`` when there can be no journal.
    mutating func begin(
        with record: JournalRecord, for map: MapFile, holding base: [UInt8], at now: Moment
    ) throws(StorageError) {
        guard let folder else { preconditionFailure("A journal needs a folder to lie in.") }
        let location = try map.resolved()
        let opening = JournalRecord.opening(
            path: try map.realPath(), base: ContentDigest(base), at: now.unix)
        let isSmall = base.count <= Self.smallBase
        let records = [opening] + (isSmall ? [.base(base)] : []) + [record]
        file = try JournalFile(
            for: location.name, holding: records.flatMap { JournalWriter.write($0) }, in: folder,
            calls: calls)
        self.base = isSmall ? nil : base
        baseCount = base.count
        mapPath = map.path
        pausedUntil = nil
        isLackKnown = false
        note(record)
    }

    /// Adds a record to the open journal.
    mutating func append(_ record: JournalRecord) throws(StorageError) {
        // What ended no typing needs no word that it ended.
        if record == .typing(nil), typing == nil { return }
        try file?.append(JournalWriter.write(record))
        note(record)
    }

    /// Waits until the disk has everything.
    mutating func sync() throws(StorageError) {
        try file?.sync()
    }

    /// Writes the base text, if it is still to be written.
    mutating func writeBase() throws(StorageError) {
        guard let base else { return }
        self.base = nil
        try file?.append(JournalWriter.write(.base(base)))
    }

    /// Takes in that the map's file holds everything, and that this is its text.
    mutating func noteSaved(_ text: [UInt8], in map: MapFile, at now: Moment) throws(StorageError) {
        broken?.remove()
        broken = nil
        guard let file else { return }
        let isLarge = file.end - baseCount > max(measure, baseCount)
        guard map.path == mapPath, typing != nil || !isLarge else { return end() }
        try writeBase()
        try append(.saved(ContentDigest(text), at: now.unix))
    }

    /// Takes the journal away: the map's file holds everything.
    mutating func end() {
        broken?.remove()
        file?.remove()
        forget()
    }

    /// Leaves the journal where it is, for whoever opens the map next.
    mutating func leave() {
        broken?.leave()
        file?.leave()
        forget()
    }

    /// Gives the journal up after a failure: it stays until the map has been saved.
    mutating func giveUp(at now: Moment) {
        broken?.remove()
        broken = file
        file = nil
        base = nil
        typing = nil
        pausedUntil = now.elapsed + Self.rest
    }

    private mutating func forget() {
        broken = nil
        file = nil
        base = nil
        typing = nil
    }

    private mutating func note(_ record: JournalRecord) {
        switch record {
        case .typing(let typing): self.typing = typing
        case .change(_, true, _): typing = nil
        default: break
        }
    }
}
