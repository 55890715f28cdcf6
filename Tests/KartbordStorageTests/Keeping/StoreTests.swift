import Glibc
import Testing

@testable import KartbordStorage

/// The real thread on the real disk.
struct StoreTests {
    let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    private func store(_ text: [UInt8]) throws -> Store<[String], String> {
        try scratch.put(text, at: "a.json")
        let file = MapFile(scratch("a.json"), stateFolder: StateFolder(path: scratch("state")))
        return try Store(file, text: text, isNew: false, codec: Lines.codec)
    }

    private func content() throws -> [UInt8] { try MapFile(scratch("a.json")).read() }

    /// Waits for reports as the loop does.
    private func reports(of store: Store<[String], String>) -> [StorageReport] {
        var entry = pollfd(fd: store.wakeDescriptor, events: Int16(POLLIN), revents: 0)
        #expect(poll(&entry, 1, 5_000) == 1)
        let reports = store.takeReports()
        #expect(poll(&entry, 1, 0) == 0)
        return reports
    }

    private func revision(_ report: StorageReport?) -> Int? {
        guard case .saved(_, let revision) = report else { return nil }
        return revision
    }

    @Test
    func `a change is on disk soon after, and the loop is woken`() throws {
        let store = try store(Lines.text("å"))
        let started = ContinuousClock.now
        #expect(store.hand("漢") == 1)
        #expect(store.hand("🙂") == 2)
        #expect(revision(reports(of: store).last) == 2)
        let took = ContinuousClock.now - started
        #expect(took > .milliseconds(140) && took < .seconds(3))
        try #expect(content() == Lines.text("å", "漢", "🙂"))
        #expect(store.finish(atMost: .seconds(5)).isEmpty)
    }

    @Test
    func `what is not saved yet is saved at the end`() throws {
        let store = try store(Lines.text())
        for number in 1...1_000 { store.hand("line \(number)") }
        let reports = store.finish(atMost: .seconds(5))
        #expect(reports.count == 1 && revision(reports.last) == 1_000)
        try #expect(Lines.codec.read(content())?.count == 1_001)
    }

    @Test
    func `asked to save, it does so at once`() throws {
        let store = try store(Lines.text())
        let started = ContinuousClock.now
        store.hand("x")
        store.saveNow()
        #expect(revision(reports(of: store).first) == 1)
        #expect(ContinuousClock.now - started < .milliseconds(290))
    }

    @Test
    func `a store that is let go of still saves`() throws {
        do {
            let store = try store(Lines.text())
            store.hand("x")
        }
        let deadline = ContinuousClock.now + .seconds(5)
        while try content() != Lines.text("x"), ContinuousClock.now < deadline { usleep(5_000) }
        try #expect(content() == Lines.text("x"))
    }

    @Test
    func `a locked folder does not hold up the end for longer than was allowed`() throws {
        let store = try store(Lines.text())
        let holder = open(scratch.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        #expect(flock(holder, LOCK_EX) == 0)
        store.hand("x")
        let started = ContinuousClock.now
        #expect(store.finish(atMost: .milliseconds(200)) == [.stillSaving])
        #expect(ContinuousClock.now - started < .seconds(1))
        close(holder)
        #expect(revision(store.finish(atMost: .seconds(5)).last) == 1)
        try #expect(content() == Lines.text("x"))
    }

    @Test
    func `handing over and letting go leave no descriptor open`() throws {
        for _ in 0..<2_000 {
            let store = try store(Lines.text())
            #expect(store.finish(atMost: .seconds(5)).isEmpty)
        }
    }
}
