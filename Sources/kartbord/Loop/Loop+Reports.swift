import Glibc
import KartbordFormats
import KartbordInterface
import KartbordStorage
import KartbordText

extension Loop {
    /// Whether the file holds everything that was handed over.
    var isAllOnDisk: Bool { onDisk == handedOver && obstacle == nil }

    /// Takes in what storage has to say.
    mutating func takeReports() {
        guard let store else { return }
        for report in store.takeReports() { take(report) }
    }

    /// Asks for a save and waits for word of it.
    mutating func saveAndWait(atMost time: Duration) {
        guard let store, !isAllOnDisk else { return }
        store.saveNow()
        obstacle = nil
        let end = ContinuousClock.now + time
        while !isAllOnDisk, obstacle == nil {
            let left = end - .now
            guard left > .zero else { return }
            var wake = pollfd(fd: store.wakeDescriptor, events: Int16(POLLIN), revents: 0)
            poll(&wake, 1, Int32(left / .milliseconds(1)) + 1)
            takeReports()
        }
    }

    private mutating func take(_ report: StorageReport) {
        switch report {
        case .saved(let moment, let revision):
            let time = Clock.timeOfDay(moment)
            settle(revision)
            lastSave = time
            session.hear(
                .saved(at: time, isEverything: isAllOnDisk, isAsked: takeQuestion()))
        case .secured(let moment, let revision): hearSecured(revision, at: moment)
        case .withoutJournal(let error):
            session.hear(.remark(Wording.Journal.lacking(because: error?.phrase)))
        case .unchanged(let revision):
            settle(revision)
            guard isAllOnDisk else { return }
            session.hear(.unchanged(since: lastSave, isAsked: takeQuestion()))
        case .failed(let error):
            obstacle = error
            isSaveAsked = false
            session.hear(.notSaved(error.phrase))
        case .savedElsewhere(let path, let error):
            let isBeside = Path.folder(of: path) == folder
            let shown = isBeside ? Path.name(of: path) : Path.shown(path)
            session.hear(
                .savedElsewhere(
                    fileName: Path.name(of: path), path: DisplayText.visible(shown),
                    because: error?.phrase))
        case .layoutChanged: session.hear(.remark(Wording.Storage.layoutChanged))
        case .outOfStep:
            store?.hand(text: DocumentWriter.write(session.committedDocument))
        case .othersChanged: takeForeignChange()
        case .present(let names): session.hear(.present(names))
        case .stillSaving, .keptInJournal: break
        }
    }

    /// Takes in what others saved, unless a change of the person is under way, which it does not
    /// know: then it comes again.
    private mutating func takeForeignChange() {
        guard let store, let foreign = store.takeForeignChange(), foreign.revision == handedOver
        else { return }
        if session.take(foreign.change, from: foreign.authors) {
            store.confirm(foreign)
        } else {
            store.hand(text: DocumentWriter.write(session.committedDocument))
        }
    }

    private mutating func settle(_ revision: Int) {
        onDisk = max(onDisk, revision)
        obstacle = nil
        hasStayed = false
        settleRecovery()
    }

    private mutating func takeQuestion() -> Bool {
        defer { isSaveAsked = false }
        return isSaveAsked
    }
}
