import KartbordFormats

extension StoreKeeper {
    /// How long the disk is left alone after it was waited for.
    ///
    /// Half of the 200 ms within which what was written down is to be safe; what comes meanwhile
    /// waits together.
    static var coalescing: Duration { .milliseconds(100) }

    /// When something is to be done next, unless an order comes before.
    var nextDue: Duration? { [due, secureDue, lookDue].compactMap(\.self).min() }

    /// Whether a power cut now would take nothing away that was handed over.
    var isSecured: Bool {
        !isUnsaved || isJournaled && secureDue == nil && !isOutOfStep
    }

    /// Whether the journal has everything that the file does not hold.
    private var isJournaled: Bool { journal?.isOpen ?? false }

    /// Writes a record down, or begins a journal with it.
    ///
    /// A journal can only be begun while the file holds everything else. Where there is none, the
    /// file itself is saved soon.
    mutating func secure(_ record: JournalRecord, at now: Moment) -> [StorageReport] {
        guard var journal else { return [] }
        // Held once while it changes.
        self.journal = nil
        defer { self.journal = journal }
        do throws(StorageError) {
            if journal.isOpen {
                try journal.append(record)
                if !journal.isSynced { secureDue = secureDue ?? nextTurn(at: now) }
                return []
            }
            guard journal.folder != nil else { return sayOnce(&journal, nil) }
            guard let base, !isUnsaved, !isUnconfirmed, record.isWorthBeginning,
                journal.mayBegin(at: now.elapsed)
            else { return [] }
            try journal.begin(with: record, for: file, holding: base, at: now)
            lastSecured = now.elapsed
            if journal.lacksBase { secureDue = now.elapsed }
            return [.secured(at: now.unix, revision: revision)]
        } catch {
            return giveUp(&journal, because: error, at: now)
        }
    }

    /// Takes in a change that came with the file from somebody else and is carried out already, so
    /// that what follows in the journal has its places.
    mutating func noteFromOthers(_ change: Change, at now: Moment) -> [StorageReport] {
        secure(.change(edits: codec.encode(change), isOwn: false, at: now.unix), at: now)
    }

    /// Waits for the disk when the time for it has come.
    mutating func secureIfDue(at now: Moment) -> [StorageReport] {
        guard let secureDue, secureDue <= now.elapsed else { return [] }
        return secureNow(at: now)
    }

    /// Makes sure that the disk has what was written down.
    mutating func secureNow(at now: Moment) -> [StorageReport] {
        secureDue = nil
        guard var journal, journal.isOpen else { return [] }
        self.journal = nil
        defer { self.journal = journal }
        do throws(StorageError) {
            let wasSynced = journal.isSynced
            try journal.sync()
            lastSecured = now.elapsed
            if journal.lacksBase {
                // Only now, so that what is being secured does not wait for it.
                try journal.writeBase()
                secureDue = now.elapsed + Self.coalescing
            }
            return wasSynced || isOutOfStep ? [] : [.secured(at: now.unix, revision: revision)]
        } catch {
            return giveUp(&journal, because: error, at: now)
        }
    }

    private func nextTurn(at now: Moment) -> Duration {
        max(now.elapsed, lastSecured.map { $0 + Self.coalescing } ?? .zero)
    }

    /// Makes sure before a save that the journal can bring back all that the file held.
    ///
    /// A file that is written in place is neither the old one nor the new one when the power goes
    /// meanwhile, and the disk may not have the records of what was saved before.
    mutating func secureAll(at now: Moment) -> [StorageReport] {
        let reports = secureNow(at: now)
        // The base text, for which no change waits, may have been written only now.
        guard let journal, journal.isOpen, !journal.isSynced else { return reports }
        return reports + secureNow(at: now)
    }

    /// Takes in that the file holds everything now.
    mutating func noteSavedInJournal(at now: Moment) -> [StorageReport] {
        guard var journal, let base else { return [] }
        self.journal = nil
        defer { self.journal = journal }
        do throws(StorageError) {
            try journal.noteSaved(base, in: file, at: now)
            if journal.isOpen {
                secureDue = secureDue ?? now.elapsed + Self.coalescing
            } else {
                secureDue = nil
            }
            return []
        } catch {
            // The file has everything, so that the journal may go at once.
            let reports = giveUp(&journal, because: error, at: now)
            journal.end()
            return reports
        }
    }

    /// Ends the journal together with the session, or leaves it to the next one.
    mutating func finishJournal(at now: Moment) {
        guard isUnsaved || isUnconfirmed else {
            journal?.end()
            return
        }
        journal?.leave()
    }

    /// Does without a journal, says so once, and has the file saved soon instead.
    private mutating func giveUp(
        _ journal: inout Journal, because error: StorageError, at now: Moment
    ) -> [StorageReport] {
        journal.giveUp(at: now)
        secureDue = nil
        if isUnsaved, failures == 0 { due = min(due ?? .seconds(Int.max), soonest(at: now)) }
        return sayOnce(&journal, error)
    }

    private func sayOnce(_ journal: inout Journal, _ error: StorageError?) -> [StorageReport] {
        guard !journal.isLackKnown else { return [] }
        journal.isLackKnown = true
        return [.withoutJournal(error)]
    }

    // MARK: When the file is saved

    /// How long the file waits after the last change while a journal holds the changes, and how
    /// long it waits at most after the first.
    static var quiet: Duration { .seconds(2) }
    static var longest: Duration { .seconds(10) }

    /// When the file is to be saved for a change that has just come.
    mutating func scheduleSave(at now: Moment) {
        unsavedSince = unsavedSince ?? now.elapsed
        // After a failure the time of the next try stands.
        guard failures == 0 else { return }
        let soonest = soonest(at: now)
        guard isJournaled, !isShared else {
            due = min(due ?? soonest, soonest)
            return
        }
        due = min(now.elapsed + Self.quiet, (unsavedSince ?? now.elapsed) + Self.longest)
    }

    private func soonest(at now: Moment) -> Duration {
        (unsavedSince ?? now.elapsed) + Self.patience
    }
}

extension JournalRecord {
    /// Whether there is something to lose with it.
    fileprivate var isWorthBeginning: Bool {
        switch self {
        case .change(_, let isOwn, _): isOwn
        case .typing(let typing): typing != nil
        case .opening, .base, .saved: false
        case .text: true
        }
    }
}
