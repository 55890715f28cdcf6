import Glibc
import KartbordFormats
import KartbordModel
import Testing

@testable import KartbordStorage

/// Two real storage threads in one real file.
struct SharingTests {
    let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    /// A loop that does no more than take in what comes.
    private final class Seat {
        var document: Document
        let store: MapStore
        var handed = 0
        var present: [String] = []
        var authors: [String] = []
        var savedUpTo = 0

        init(_ path: String, _ person: String) throws {
            let text = try MapFile(path).read()
            document = try DocumentReader.read(text).document
            store = try MapStore(
                MapFile(path, stateFolder: nil), text: text, kind: .journey, isNew: false,
                person: person)
        }

        func add(_ id: ItemID) throws {
            let phase = Branch(id: id, type: .phase, fields: [FieldEntry(.title, .text("å"))])
            let change = Change("add", [.insert(phase, Place(.map, .phases))])
            try document.apply(change)
            handed = store.hand(change)
        }

        func listen(atMost milliseconds: Int32) throws {
            var entry = pollfd(fd: store.wakeDescriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&entry, 1, milliseconds) > 0 else { return }
            for report in store.takeReports() {
                switch report {
                case .present(let names): present = names
                case .saved(_, let revision): savedUpTo = revision
                case .othersChanged:
                    guard let foreign = store.takeForeignChange(), foreign.revision == handed
                    else { continue }
                    try document.apply(foreign.change)
                    authors = foreign.authors
                    store.confirm(foreign)
                default: continue
                }
            }
        }
    }

    private func listen(_ seats: [Seat], until isDone: () -> Bool) throws {
        let end = ContinuousClock.now + .seconds(10)
        while !isDone(), ContinuousClock.now < end {
            for seat in seats { try seat.listen(atMost: 20) }
        }
        #expect(isDone())
    }

    @Test
    func `what one adds is with the other within a second, with the name and both ways`() throws {
        var document = Document(.journey)
        try document.apply(.set(.map, .title, .text("Nå rätt 漢 🙂")))
        let path = try scratch.put(DocumentWriter.write(document), at: "a.journey.json")
        let anna = try Seat(path, "Anna")
        let bo = try Seat(path, "Bo")
        try listen([anna, bo]) { anna.present == ["Bo"] && bo.present == ["Anna"] }
        try anna.add("a1")
        let start = ContinuousClock.now
        try listen([bo]) { bo.document.contains("a1") }
        #expect(ContinuousClock.now - start < .seconds(3))
        #expect(bo.authors == ["Anna"])
        try bo.add("b1")
        try anna.add("a2")
        try listen([anna, bo]) {
            anna.document.contains("b1") && bo.document.contains("a2")
                && anna.document == bo.document
        }
        _ = anna.store.finish(atMost: .seconds(5))
        try listen([bo]) { bo.present.isEmpty }
        _ = bo.store.finish(atMost: .seconds(5))
        try #expect(MapFile(path).read() == DocumentWriter.write(bo.document))
        #expect(access(scratch(".kartbord"), F_OK) != 0)
    }
}
