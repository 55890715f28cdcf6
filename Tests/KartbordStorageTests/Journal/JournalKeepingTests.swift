import Glibc
import KartbordFormats
import KartbordModel
import Testing

@testable import KartbordStorage

/// What the storage thread does with a journal, without a thread, a clock or a disk.
struct JournalKeepingTests {
    let disk = SimulatedDisk()

    init() { disk.put(JournaledMap.text, at: JournaledMap.path) }

    private var file: [UInt8]? { disk.content(JournaledMap.path) }

    @Test func `a first change is safe at once, and the file has it after two seconds of quiet`() {
        var map = JournaledMap(disk)
        map.add()
        #expect(map.reports == [.secured(at: 1_000, revision: 1)])
        #expect(JournaledMap.journals(on: disk).count == 1)
        map.wait(1_999)
        #expect(file == JournaledMap.text)
        map.wait(1)
        #expect(map.reports.last == .saved(at: 1_002, revision: 1))
        #expect(file != JournaledMap.text)
        map.wait(60_000)
        #expect(map.keeper.nextDue == nil)
        map.order(.finish)
        #expect(JournaledMap.journals(on: disk).isEmpty && disk.open.isEmpty)
    }

    @Test func `changes that go on are safe within 200 ms and in the file within ten seconds`() {
        var map = JournaledMap(disk)
        for _ in 0..<100 {
            map.add()
            map.wait(100)
            #expect(map.secured >= map.added - 1)
        }
        #expect(map.reports.contains(.saved(at: 1_010, revision: 100)))
        #expect(map.reports.count { if case .saved = $0 { true } else { false } } == 1)
        map.wait(200)
        #expect(map.secured == 100)
    }

    @Test func `while somebody else is in the file it has every change within 300 ms`() {
        var map = JournaledMap(disk)
        map.add()
        map.wait(100)
        map.order(.shared(true))
        map.wait(50)
        #expect(map.reports.contains(.saved(at: 1_000, revision: 1)))
        map.add()
        map.wait(150)
        #expect(map.reports.contains(.saved(at: 1_000, revision: 2)))
        map.order(.shared(false))
        map.add()
        map.wait(1_900)
        #expect(!map.reports.contains(.saved(at: 1_002, revision: 3)))
    }

    @Test func `a change costs the same calls and bytes in a large map and in a small one`() {
        func cost(_ cards: Int) -> (calls: [FileCall], bytes: Int) {
            let disk = SimulatedDisk()
            disk.put(JournaledMap.text, at: JournaledMap.path)
            var map = JournaledMap(disk)
            for _ in 0..<cards { map.add() }
            map.order(.saveNow)
            map.wait(10_000)
            let before = (
                disk.log.count,
                JournaledMap.journals(on: disk).first.flatMap(disk.content)?.count ?? 0
            )
            map.add()
            map.wait(200)
            let after = JournaledMap.journals(on: disk).first.flatMap(disk.content)?.count ?? 0
            return (disk.log[before.0...].map(\.call), after - before.1)
        }
        let (small, large) = (cost(10), cost(900))
        #expect(small.calls == [.write, .sync] && large.calls == small.calls)
        #expect(abs(small.bytes - large.bytes) < 10)
    }

    @Test func `a large base text follows the first change, and nobody waits for it`() throws {
        let text =
            JournaledMap.text.dropLast(2)
            + Array(", \"future\": \"\(String(repeating: "å", count: 50_000))\" }\n".utf8)
        disk.put(Array(text), at: JournaledMap.path)
        let file = MapFile(JournaledMap.path, stateFolder: JournaledMap.state, calls: disk)
        var keeper = JournaledMap.Keeper(
            file, text: Array(text), isNew: false, codec: .maps(of: .journey),
            journal: Journal(in: JournaledMap.state, calls: disk))
        let now = Moment(elapsed: .zero, unix: 1)
        #expect(
            keeper.take(.change(JournaledMap.change(1)), at: now)
                == [.secured(at: 1, revision: 1)])
        let journal = try #require(JournaledMap.journals(on: disk).first)
        #expect((disk.content(journal)?.count ?? 0) < 2_000)
        _ = keeper.secureIfDue(at: now)
        #expect((disk.content(journal)?.count ?? 0) > 100_000)
        #expect(keeper.nextDue == .milliseconds(100))
    }

    @Test func `what is typed is in the journal until it is a change or dropped`() {
        var map = JournaledMap(disk)
        map.type("påbörjad")
        map.wait(200)
        let crashed = SimulatedDisk(files: disk.afterCrash(damage: .lost, keeping: 0))
        let found = JournaledMap.reopened(crashed)
        #expect(JournaledMap.cards(found.document) == [1])
        #expect(found.work?.changes == 0)
        map.order(.leftTyping)
        map.wait(200)
        let left = SimulatedDisk(files: disk.afterCrash(damage: .lost, keeping: 0))
        #expect(JournaledMap.reopened(left).work?.spent.count == 1)
        #expect(file == JournaledMap.text)
    }

    @Test func `a journal does not grow without bound`() {
        var map = JournaledMap(disk, measure: 16_000)
        var largest = 0
        for round in 0..<20 {
            for _ in 0..<20 {
                map.type(String(repeating: "lång text ", count: 10))
                map.add()
            }
            map.wait(2_100)
            let sizes = JournaledMap.journals(on: disk).compactMap { disk.content($0)?.count }
            #expect(sizes.count <= 1)
            largest = max(largest, sizes.first ?? 0)
            #expect(map.secured == (round + 1) * 20)
        }
        #expect(largest < 80_000 && largest > 16_000)
    }

    @Test func `without a place for a journal the file is saved soon, and that is said once`() {
        let file = MapFile(JournaledMap.path, stateFolder: nil, calls: disk)
        var keeper = JournaledMap.Keeper(
            file, text: JournaledMap.text, isNew: false, codec: .maps(of: .journey),
            journal: Journal(in: nil, calls: disk))
        let now = Moment(elapsed: .zero, unix: 1)
        #expect(keeper.take(.change(JournaledMap.change(1)), at: now) == [.withoutJournal(nil)])
        #expect(keeper.take(.change(JournaledMap.change(2)), at: now).isEmpty)
        #expect(keeper.nextDue == .milliseconds(150))
    }

    @Test func `a state folder that refuses is said once, and tried again after a while`() {
        var map = JournaledMap(disk)
        disk.refusedFolder = JournaledMap.state.path
        map.add()
        #expect(
            map.reports == [.withoutJournal(.readOnlyFileSystem(path: JournaledMap.state.path))])
        map.wait(150)
        #expect(map.reports.last == .saved(at: 1_000, revision: 1))
        map.add()
        map.wait(1_000)
        #expect(map.reports.count { if case .withoutJournal = $0 { true } else { false } } == 1)
        disk.refusedFolder = nil
        map.wait(60_000)
        map.add()
        #expect(map.reports.last == .secured(at: 1_061, revision: 3))
        #expect(disk.open.count == 1)
    }

    @Test func `when its own place refuses at the end, the journal keeps what was done`() {
        var map = JournaledMap(disk)
        map.add()
        disk.refusedFolder = "/maps"
        map.order(.finish)
        #expect(
            map.reports.suffix(2) == [
                .failed(.readOnlyFileSystem(path: JournaledMap.path)), .keptInJournal,
            ])
        #expect(disk.open.isEmpty)
        #expect(!disk.names.keys.contains { $0.hasPrefix("/state") && $0.hasSuffix(".json") })
        disk.refusedFolder = nil
        #expect(JournaledMap.cards(JournaledMap.reopened(disk).document) == [1])
    }

    @Test func `the journal of a living session is nobody else's to touch`() {
        var map = JournaledMap(disk)
        map.add()
        let file = MapFile(JournaledMap.path, stateFolder: JournaledMap.state, calls: disk)
        let folder = JournalFolder(JournaledMap.state, calls: disk)
        #expect(folder.journals(of: file).isEmpty && folder.journals().isEmpty)
        map.keeper.journal?.leave()
        #expect(folder.journals(of: file).count == 1 && folder.journals().count == 1)
    }

    @Test func `somebody else's journal, a link or a folder is passed over`() {
        var map = JournaledMap(disk)
        map.add()
        map.keeper.journal?.leave()
        let file = MapFile(JournaledMap.path, stateFolder: JournaledMap.state, calls: disk)
        let folder = JournalFolder(JournaledMap.state, calls: disk)
        guard let number = disk.names[JournaledMap.journals(on: disk)[0]] else { return }
        let own = disk.nodes[number]?.status
        disk.nodes[number]?.status.user = 1_001
        #expect(folder.journals(of: file).isEmpty)
        disk.nodes[number]?.status =
            own
            ?? FileStatus(
                kind: .regular, size: 0, links: 1, mode: 0o600, user: 1_000, group: 1_000)
        #expect(folder.journals(of: file).count == 1)
        disk.nodes[number]?.status.kind = .link
        #expect(folder.journals(of: file).isEmpty)
    }

    @Test func `what is put aside is found by its name only, and goes after thirty days`() throws {
        var map = JournaledMap(disk)
        map.add()
        map.keeper.journal?.leave()
        let file = MapFile(JournaledMap.path, stateFolder: JournaledMap.state, calls: disk)
        let folder = JournalFolder(JournaledMap.state, calls: disk)
        let kept = try #require(folder.journals(of: file).first).putAside()
        #expect(folder.journals(of: file).isEmpty && folder.journals(thatAreKept: true).count == 1)
        folder.tidy(at: JournalFolder.keptFor)
        #expect(disk.content(kept) != nil)
        folder.tidy(at: JournalFolder.keptFor + 1)
        #expect(disk.content(kept) == nil)
    }
}
