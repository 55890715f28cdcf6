extension StoreKeeper {
    /// Writes what the file does not hold yet, and says how it went.
    mutating func save(_ reason: Reason, at now: Moment) -> [StorageReport] {
        due = nil
        let text = text
        if isInFile(text) {
            settle()
            if isBehind, offer == nil { noteHappening(at: now) }
            return [.unchanged(revision: revision)] + noteSavedInJournal(at: now)
        }
        let reports = secureAll(at: now)
        return reports + save(text, reason, at: now)
    }

    private mutating func save(
        _ text: [UInt8], _ reason: Reason, at now: Moment
    ) -> [StorageReport] {
        do throws(StorageError) {
            var joined: (outcome: Joined, theirs: [UInt8])?
            try write(text, reason) { theirs in
                joined = join(with: theirs).map { ($0, theirs) }
                return joined?.outcome.text
            }
            guard let joined else { return saved(text, at: now) }
            return saved(text, joined: joined.outcome, at: now)
        } catch {
            return meet(error, text, reason, at: now)
        }
    }

    /// Whether writing the text would change nothing.
    private func isInFile(_ text: [UInt8]) -> Bool {
        guard let base, !isUnconfirmed, text == base || text == canonicalBase else { return false }
        if case .missing = lastError { return false }
        return true
    }

    /// Makes a new file the file of this session.
    mutating func move(to path: String, at now: Moment) -> [StorageReport] {
        let text = text
        let target = MapFile(path, stateFolder: file.stateFolder, calls: file.calls)
        do throws(StorageError) {
            try target.create(text, verify: reads)
        } catch .unconfirmed(let path, let code) {
            let doubt = StorageError.unconfirmed(path: path, code: code)
            return become(Made(path: path, doubt: doubt), text, because: nil, at: now)
        } catch {
            return [.failed(error)]
        }
        return become(Made(path: path, doubt: nil), text, because: nil, at: now)
    }

    private var reads: ([UInt8]) -> Bool {
        let codec = codec
        return { codec.read($0) != nil }
    }

    private func write(
        _ text: [UInt8], _ reason: Reason, joining: ([UInt8]) -> [UInt8]?
    ) throws(StorageError) {
        guard let base else {
            return try file.create(text, followsLinks: wasThere, verify: reads)
        }
        do throws(StorageError) {
            try file.save(text, over: base, joining: joining, verify: reads)
        } catch .missing where reason != .due {
            // Somebody took the file away; asked to save, or at the end, it is made anew.
            try file.create(text, followsLinks: true, verify: reads)
        }
    }

    private mutating func saved(_ text: [UInt8], at now: Moment) -> [StorageReport] {
        let layoutChanged = canonicalBase != nil
        base = text
        inFile = nil
        isBehind = false
        canonicalBase = nil
        wasThere = true
        saveCount += 1
        settle()
        let report = StorageReport.saved(at: now.unix, revision: revision)
        return (layoutChanged ? [report, .layoutChanged] : [report]) + noteSavedInJournal(at: now)
    }

    /// The file holds ours and what others wrote, which the copy does not have yet.
    private mutating func saved(
        _ text: [UInt8], joined: Joined, at now: Moment
    ) -> [StorageReport] {
        let reports = saved(text, at: now)
        hasMetOthers = true
        inFile = joined.text
        guard offer == nil else {
            isBehind = true
            return reports
        }
        return reports + offer(joined, of: joined.text)
    }

    private mutating func settle() {
        isUnsaved = false
        isUnconfirmed = false
        failures = 0
        lastError = nil
        due = nil
        unsavedSince = nil
    }

    /// Does what can be done about a save that failed.
    private mutating func meet(
        _ error: StorageError, _ text: [UInt8], _ reason: Reason, at now: Moment
    ) -> [StorageReport] {
        switch error {
        case .changedByOthers, .exists:
            return joinWithOthers(text, error, reason, at: now)
        case .torn:
            return saveBeside(text, error, reason, at: now)
        case .unconfirmed:
            // The file holds the new text, so that is what the next save goes over.
            base = text
            canonicalBase = nil
            wasThere = true
            isUnconfirmed = true
        case .busy where reason == .due && !others.isEmpty && failures < Self.patientTries:
            // So many write that this one had no turn: nothing is wrong.
            due = now.elapsed + pace.moment(atMost: .milliseconds(400))
            failures += 1
            return []
        default:
            break
        }
        guard reason == .ending, !isUnconfirmed else { return fail(error, reason, at: now) }
        if isSecured { return fail(error, reason, at: now) + [.keptInJournal] }
        if let made = saveToStateFolder(text) {
            return become(made, text, because: error, at: now)
        }
        return fail(error, reason, at: now)
    }

    /// Somebody else has written to the file what cannot be joined with `text`, such as no map.
    ///
    /// Their text stays where it is and ours goes to a file beside it.
    private mutating func joinWithOthers(
        _ text: [UInt8], _ error: StorageError, _ reason: Reason, at now: Moment
    ) -> [StorageReport] {
        if base != text, let theirs = try? file.read(), theirs == text {
            // The same text, perhaps from a rename of ours that only seemed to fail.
            base = text
            isUnconfirmed = true
            return save(reason, at: now)
        }
        return saveBeside(text, error, reason, at: now)
    }

    private mutating func saveBeside(
        _ text: [UInt8], _ obstacle: StorageError, _ reason: Reason, at now: Moment
    ) -> [StorageReport] {
        do throws(StorageError) {
            let location = try file.resolved()
            let made = try create(text, in: location.folder, after: location.name)
            return become(made, text, because: obstacle, at: now)
        } catch {
            if let made = saveToStateFolder(text) {
                return become(made, text, because: obstacle, at: now)
            }
            return fail(error, reason, at: now)
        }
    }

    private func saveToStateFolder(_ text: [UInt8]) -> Made? {
        guard let folder = file.stateFolder, folder.prepare(file.calls),
            let name = FileLocation(splitting: file.path)?.name
        else { return nil }
        do throws(StorageError) {
            return try create(text, in: folder.path, after: name)
        } catch {
            // The caller's own error is the one to report.
            return nil
        }
    }

    /// Makes a file with the first free number behind its name.
    private func create(
        _ text: [UInt8], in folder: String, after name: String
    ) throws(StorageError) -> Made {
        for number in 2..<100 {
            let path = FileLocation.path(folder, FileName.numbered(name, number))
            do throws(StorageError) {
                let target = MapFile(path, stateFolder: nil, calls: file.calls)
                try target.create(text, verify: reads)
                return Made(path: path, doubt: nil)
            } catch .exists {
                continue
            } catch .unconfirmed(let path, let code) {
                return Made(path: path, doubt: .unconfirmed(path: path, code: code))
            } catch {
                throw error
            }
        }
        throw .exists(path: FileLocation.path(folder, name))
    }

    private mutating func become(
        _ made: Made, _ text: [UInt8], because error: StorageError?, at now: Moment
    ) -> [StorageReport] {
        file = MapFile(made.path, stateFolder: file.stateFolder, calls: file.calls)
        canonicalBase = nil
        let reports = [StorageReport.savedElsewhere(path: made.path, because: error)]
        guard let doubt = made.doubt else { return reports + saved(text, at: now) }
        base = text
        wasThere = true
        isUnconfirmed = true
        return reports + fail(doubt, .asked, at: now)
    }

    /// Keeps everything in memory, and says what is wrong unless it was just said.
    private mutating func fail(
        _ error: StorageError, _ reason: Reason, at now: Moment
    ) -> [StorageReport] {
        let isKnown = error == lastError && reason == .due
        lastError = error
        due = now.elapsed + Self.delays[min(failures, Self.delays.count - 1)]
        failures += 1
        isUnsaved = true
        return isKnown ? [] : [.failed(error)]
    }
}

/// A file made under a free name, and what is not quite certain about it.
private struct Made {
    let path: String
    let doubt: StorageError?
}
