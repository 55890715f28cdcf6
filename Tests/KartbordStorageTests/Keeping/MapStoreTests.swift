import KartbordFormats
import KartbordModel
import Testing

@testable import KartbordStorage

/// The storage thread with real maps.
struct MapStoreTests {
    let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    private func map(version: Int = 1) -> [UInt8] {
        Array(
            """
            {
              "kartbord": \(version),
              "kind": "journey",
              "title": "Nå rätt 漢 🙂",
              "phases": [{ "id": "f8q2", "title": "Söka kontakt" }]
            }

            """.utf8)
    }

    private func change(_ title: String) -> Change {
        Change("set-title", [.set(.map, .title, .text(title))])
    }

    private func saved(_ reports: [StorageReport]) -> Int? {
        for case .saved(_, let revision) in reports { return revision }
        return nil
    }

    @Test
    func `a change reaches the file as the writer writes it`() throws {
        let text = map()
        let path = try scratch.put(text, at: "a.journey.json")
        let store = try MapStore(
            MapFile(path, stateFolder: StateFolder(path: scratch("state"))), text: text,
            kind: .journey, isNew: false)
        store.hand(change("Nå rätt medarbetare"))
        #expect(saved(store.finish(atMost: .seconds(5))) == 1)
        var expected = try DocumentReader.read(text).document
        try expected.apply(change("Nå rätt medarbetare"))
        try #expect(MapFile(path).read() == DocumentWriter.write(expected))
    }

    @Test
    func `a change and its inverse leave the file byte for byte`() throws {
        let text = map()
        let path = try scratch.put(text, at: "a.journey.json")
        var document = try DocumentReader.read(text).document
        let inverse = try document.apply(change("x"))
        let store = try MapStore(
            MapFile(path, stateFolder: StateFolder(path: scratch("state"))), text: text,
            kind: .journey, isNew: false)
        store.hand(change("x"))
        store.hand(inverse)
        let reports = store.finish(atMost: .seconds(5))
        #expect(reports.last == .unchanged(revision: 2) && saved(reports) == nil)
        #expect(scratch.names() == ["a.journey.json", "state"])
        try #expect(MapFile(path).read() == text)
    }

    @Test
    func `the file of a newer format is never written to`() throws {
        let text = map(version: 2)
        let path = try scratch.put(text, at: "a.journey.json")
        let store = try MapStore(
            MapFile(path, stateFolder: StateFolder(path: scratch("state"))), text: text,
            kind: .journey, isNew: false)
        store.hand(change("x"))
        store.saveNow()
        let reports = store.finish(atMost: .seconds(5))
        #expect(reports.contains(.outOfStep(revision: 1)) && saved(reports) == nil)
        try #expect(MapFile(path).read() == text)
    }
}
