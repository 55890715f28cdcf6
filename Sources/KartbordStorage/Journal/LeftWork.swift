import KartbordFormats
public import KartbordModel

/// What ended sessions left of a map, joined with what its file holds now.
public struct LeftWork {
    /// The map with everything that was left; nil when no journal could be joined with anything.
    public private(set) var document: Document?
    /// How many finished changes were left and are in the map.
    public private(set) var changes = 0
    /// When the last thing was done, in seconds since 1970.
    public private(set) var moment = 0
    /// Texts that were being typed and have no place in the map.
    public private(set) var stray: [String] = []
    /// Whether anything finished could not be joined with the map.
    public private(set) var hasMisfits = false
    /// The journals whose content is in the map, once that has been saved.
    public private(set) var journals: [LeftJournal] = []
    /// The journals that hold nothing but what the file holds.
    public private(set) var spent: [LeftJournal] = []

    /// Joins journals of one map, the oldest first, with what its file holds; nil without journals.
    ///
    /// - Parameters:
    ///   - found: the journals.
    ///   - file: the file's text and the map that it is; nil when there is none, or no map.
    public init?(_ found: [LeftJournal], file: (text: [UInt8], document: Document)?) {
        guard !found.isEmpty else { return nil }
        document = file?.document
        for journal in found {
            // After the first the text is nobody's any more.
            let current =
                journals.isEmpty
                ? file : document.map { (DocumentWriter.write($0), $0) }
            guard let recovery = Recovery(journal.records, file: current) else {
                hasMisfits = true
                continue
            }
            take(recovery, from: journal)
        }
    }

    private mutating func take(_ recovery: Recovery, from journal: LeftJournal) {
        if let text = recovery.stray { stray.append(text) }
        if recovery.misfits > 0 { hasMisfits = true }
        guard recovery.isNeeded || recovery.stray != nil || recovery.misfits > 0 else {
            spent.append(journal)
            return
        }
        document = recovery.document
        changes += recovery.changes - recovery.misfits
        moment = max(moment, recovery.moment)
        journals.append(journal)
    }
}
