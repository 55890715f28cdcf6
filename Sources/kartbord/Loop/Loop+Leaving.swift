import KartbordInterface
import KartbordStorage
import KartbordText

extension Loop {
    /// How long the disk may take when the program ends.
    private static let patience = Duration.milliseconds(900)

    /// Leaves because the person asked for it; stays the first time when the disk refuses.
    ///
    /// Back is to where the map was opened, if that was a workspace.
    mutating func quit(isBack: Bool = false) -> Ending? {
        if !hasStayed {
            takeReports()
            saveAndWait(atMost: Self.patience)
        }
        guard !hasStayed, !isAllOnDisk else {
            var ending = leave()
            ending.isBack = isBack
            return ending
        }
        hasStayed = true
        let folder = StateFolder.fromEnvironment().map { DisplayText.visible(Path.shown($0.path)) }
        let reason = obstacle?.phrase ?? Wording.Storage.stillSaving
        session.hear(
            .alarm(
                secured == handedOver
                    ? Wording.Journal.staysOpen(reason)
                    : Wording.Storage.staysOpen(reason, leavesTextIn: folder)))
        return nil
    }

    /// Saves what is left and ends, whatever the disk says.
    mutating func leave() -> Ending {
        guard let store else { return Ending(status: .done) }
        var ending = Ending(status: .done)
        for report in store.finish(atMost: Self.patience) {
            switch report {
            case .savedElsewhere(let path, let error):
                ending = Ending(status: .unwritableOutput)
                if let error { ending.remarks.append(error.phrase) }
                ending.remarks.append(Wording.Storage.textIsIn(DisplayText.visible(path)))
            case .failed(let error):
                ending = Ending(
                    status: .unwritableOutput,
                    remarks: [error.phrase, Wording.Storage.textIsNowhere])
            case .keptInJournal:
                ending.remarks = ending.remarks.dropLast() + [Wording.Journal.kept]
            case .stillSaving:
                let isKept = secured == handedOver
                ending = Ending(
                    status: .unwritableOutput,
                    remarks: [
                        Wording.Storage.stillSaving,
                        isKept ? Wording.Journal.kept : Wording.Storage.textIsNowhere,
                    ])
            case .secured(_, let revision): secured = max(secured, revision)
            case .saved(_, let revision), .unchanged(let revision): onDisk = max(onDisk, revision)
            case .layoutChanged, .outOfStep, .withoutJournal, .othersChanged, .present: break
            }
        }
        settleRecovery()
        return ending
    }
}
