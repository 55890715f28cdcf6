import Glibc
import KartbordModel
import KartbordStorage

/// What it costs the loop to hand a change to the storage thread, and how long it takes until the
/// disk has it in the journal, and in the file.
func measureSaving(
    _ map: any InventedMap, in folder: WorkingFolder, _ extent: Extent
) throws -> [Figure] {
    let path = try folder.write(map.text, to: map.fileName("saved"))
    let state = StateFolder(path: folder.path + "/state")
    let store = try MapStore(
        MapFile(path, stateFolder: state), text: map.text, kind: map.kind, isNew: false)
    var handing = Samples()
    var securing = Samples()
    var saving = Samples()
    // The first change begins the journal, after which its base text is written.
    store.hand(Change("edit-text", [.set(map.edited, map.words, "Väntar")]))
    store.saveNow()
    try wait(for: store, revision: 1)
    for number in 0..<extent.few {
        let change = Change("edit-text", [.set(map.edited, map.words, "Väntar \(number)")])
        // The journal leaves the disk alone for a moment after each time, and notes the save first.
        usleep(250_000)
        let watch = Stopwatch()
        store.hand(change)
        handing.add(watch.microseconds)
        let middle = Stopwatch()
        try wait(for: store, revision: number + 2, inJournal: true)
        securing.add(middle.milliseconds)
        let other = Stopwatch()
        store.saveNow()
        try wait(for: store, revision: number + 2)
        saving.add(other.milliseconds)
    }
    _ = store.finish(atMost: .seconds(10))
    return [
        Figure("hand a change to storage", .microseconds, handing),
        Figure("secure a change, until the disk has it", .milliseconds, securing),
        Figure("save, until the disk has it", .milliseconds, saving),
    ]
}

private func wait(for store: MapStore, revision: Int, inJournal: Bool = false) throws {
    let watch = Stopwatch()
    while watch.milliseconds < 10_000 {
        for report in store.takeReports() {
            switch report {
            // What the file holds already was saved before it was asked for.
            case .saved(_, revision), .unchanged(revision): return
            case .secured(_, revision) where inJournal: return
            default: break
            }
        }
        var wake = pollfd(fd: store.wakeDescriptor, events: Int16(POLLIN), revents: 0)
        poll(&wake, 1, 100)
    }
    throw Trouble.notSaved
}
