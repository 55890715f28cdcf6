import Glibc
import Testing

@testable import KartbordStorage

/// The storage thread's decisions, without a thread, a clock or a disk.
struct StoreKeeperTests {
    typealias Keeper = StoreKeeper<[String], String>

    static let path = "/maps/Nå rätt.journey.json"
    static let beside = "/maps/Nå rätt (2).journey.json"
    static let state = StateFolder(path: "/state/kartbord")

    let disk = SimulatedDisk()

    private func keeper(_ text: [UInt8] = Lines.text("å"), isNew: Bool = false) -> Keeper {
        if !isNew { disk.put(text, at: Self.path) }
        let file = MapFile(Self.path, stateFolder: Self.state, calls: disk)
        return Keeper(file, text: text, isNew: isNew, codec: Lines.codec)
    }

    private func at(_ milliseconds: Int) -> Moment {
        Moment(elapsed: .milliseconds(milliseconds), unix: 1_000 + milliseconds / 1_000)
    }

    @Test
    func `changes that come within 150 ms are saved together`() {
        var keeper = keeper()
        #expect(keeper.due == nil)
        #expect(keeper.take(.change("漢"), at: at(0)).isEmpty)
        #expect(keeper.take(.change("🙂"), at: at(100)).isEmpty)
        #expect(keeper.due == .milliseconds(150))
        #expect(keeper.saveIfDue(at: at(149)).isEmpty)
        #expect(disk.content(Self.path) == Lines.text("å"))
        #expect(keeper.saveIfDue(at: at(150)) == [.saved(at: 1_000, revision: 2)])
        #expect(disk.content(Self.path) == Lines.text("å", "漢", "🙂"))
        #expect(keeper.due == nil)
    }

    @Test
    func `nothing changed, nothing written, also in another layout`() {
        for text in [Lines.text("å"), Array("map\n   å\n".utf8)] {
            var keeper = keeper(text)
            let before = disk.log.count
            #expect(keeper.take(.saveNow, at: at(0)) == [.unchanged(revision: 0)])
            #expect(keeper.take(.change("x"), at: at(0)).isEmpty)
            #expect(keeper.take(.change("undo"), at: at(1)).isEmpty)
            #expect(keeper.saveIfDue(at: at(400)) == [.unchanged(revision: 2)])
            #expect(keeper.take(.finish, at: at(500)).isEmpty)
            #expect(disk.log.count == before)
            #expect(disk.content(Self.path) == text)
        }
    }

    @Test
    func `the first change makes another layout canonical and says so once`() {
        var keeper = keeper(Array("map\n   å\n".utf8))
        _ = keeper.take(.change("x"), at: at(0))
        #expect(
            keeper.saveIfDue(at: at(150)) == [.saved(at: 1_000, revision: 1), .layoutChanged])
        #expect(disk.content(Self.path) == Lines.text("å", "x"))
        _ = keeper.take(.change("y"), at: at(1_000))
        #expect(keeper.saveIfDue(at: at(1_150)) == [.saved(at: 1_001, revision: 2)])
    }

    @Test
    func `a refusing disk is said once and tried again later and later`() {
        var keeper = keeper()
        disk.fault = Fault(index: 0, way: .errno(ENOSPC), forEver: .write)
        _ = keeper.take(.change("x"), at: at(0))
        #expect(keeper.saveIfDue(at: at(150)) == [.failed(.diskFull(path: Self.path))])
        #expect(keeper.due == .milliseconds(2_150))
        _ = keeper.take(.change("y"), at: at(400))
        #expect(keeper.saveIfDue(at: at(700)).isEmpty)
        #expect(keeper.saveIfDue(at: at(2_150)).isEmpty)
        #expect(keeper.due == .milliseconds(7_150))
        #expect(keeper.take(.saveNow, at: at(3_000)) == [.failed(.diskFull(path: Self.path))])
        #expect(keeper.due == .milliseconds(18_000))
        disk.fault = Fault(index: 0, way: .errno(EROFS), forEver: .open)
        #expect(keeper.saveIfDue(at: at(18_000)) == [.failed(.readOnlyFileSystem(path: "/maps"))])
        #expect(disk.content(Self.path) == Lines.text("å"))
        disk.fault = nil
        #expect(keeper.saveIfDue(at: at(48_000)) == [.saved(at: 1_048, revision: 2)])
        #expect(disk.content(Self.path) == Lines.text("å", "x", "y"))
        #expect(keeper.due == nil && disk.repeatedSyncs.isEmpty)
    }

    @Test
    func `somebody else's text is never overwritten, ours goes beside it`() {
        var keeper = keeper()
        let theirs = Lines.text("theirs")
        disk.put(theirs, at: Self.path)
        _ = keeper.take(.change("ours"), at: at(0))
        #expect(
            keeper.saveIfDue(at: at(150)) == [
                .savedElsewhere(path: Self.beside, because: .changedByOthers(path: Self.path)),
                .saved(at: 1_000, revision: 1),
            ])
        #expect(disk.content(Self.path) == theirs)
        #expect(disk.content(Self.beside) == Lines.text("å", "ours"))
        _ = keeper.take(.change("more"), at: at(1_000))
        #expect(keeper.saveIfDue(at: at(1_150)) == [.saved(at: 1_001, revision: 2)])
        #expect(disk.content(Self.beside) == Lines.text("å", "ours", "more"))
        #expect(disk.content(Self.path) == theirs)
    }

    @Test
    func `a removed file is made anew only when asked to save or at the end`() {
        for order in [Keeper.Order.saveNow, .finish] {
            var keeper = keeper()
            disk.names[Self.path] = nil
            _ = keeper.take(.change("x"), at: at(0))
            #expect(keeper.saveIfDue(at: at(150)) == [.failed(.missing(path: Self.path))])
            #expect(keeper.saveIfDue(at: at(2_150)).isEmpty)
            #expect(disk.content(Self.path) == nil)
            _ = keeper.take(.change("undo"), at: at(2_400))
            #expect(keeper.take(order, at: at(3_000)) == [.saved(at: 1_003, revision: 2)])
            #expect(disk.content(Self.path) == Lines.text("å"))
        }
    }

    @Test
    func `a new map's file is made at the first save, and never over one that came meanwhile`() {
        var first = keeper(isNew: true)
        #expect(first.take(.finish, at: at(0)).isEmpty)
        #expect(disk.content(Self.path) == nil)
        _ = first.take(.change("x"), at: at(0))
        #expect(first.saveIfDue(at: at(150)) == [.saved(at: 1_000, revision: 1)])
        #expect(disk.content(Self.path) == Lines.text("å", "x"))
        var second = keeper(isNew: true)
        #expect(
            second.take(.saveNow, at: at(0)).first
                == .savedElsewhere(path: Self.beside, because: .exists(path: Self.path)))
        #expect(disk.content(Self.path) == Lines.text("å", "x"))
        #expect(disk.content(Self.beside) == Lines.text("å"))
    }

    @Test
    func `a save that the disk did not confirm is made again, and is nobody else's change`() throws
    {
        var keeper = keeper()
        _ = keeper.take(.change("x"), at: at(0))
        disk.fault = Fault(index: 0, way: .errno(EIO), forEver: nil)
        let trial = SimulatedDisk()
        trial.put(Lines.text("å"), at: Self.path)
        try MapFile(Self.path, stateFolder: nil, calls: trial).save(
            Lines.text("å", "x"), over: Lines.text("å"))
        disk.fault?.index = trial.log.count - 1
        let doubt = StorageError.unconfirmed(path: Self.path, code: EIO)
        #expect(keeper.saveIfDue(at: at(150)) == [.failed(doubt)])
        disk.fault = nil
        #expect(keeper.saveIfDue(at: at(2_150)) == [.saved(at: 1_002, revision: 1)])
        #expect(disk.content(Self.path) == Lines.text("å", "x"))
        #expect(disk.content(Self.beside) == nil)
    }

    @Test
    func `a rename that seemed to fail but happened is not taken for somebody else's change`() {
        var keeper = keeper()
        _ = keeper.take(.change("x"), at: at(0))
        disk.put(Lines.text("å", "x"), at: Self.path)
        #expect(keeper.saveIfDue(at: at(150)) == [.saved(at: 1_000, revision: 1)])
        #expect(disk.content(Self.beside) == nil)
    }

    @Test
    func `at the end the text goes to the state folder when its own place refuses`() {
        var keeper = keeper()
        _ = keeper.take(.change("x"), at: at(0))
        disk.refusedFolder = "/maps"
        let path = "/state/kartbord/Nå rätt (2).journey.json"
        let reports = keeper.take(.finish, at: at(100))
        #expect(
            reports == [
                .savedElsewhere(path: path, because: .readOnlyFileSystem(path: Self.path)),
                .saved(at: 1_000, revision: 1),
            ])
        #expect(disk.content(path) == Lines.text("å", "x"))
    }

    @Test
    func `a change that does not fit asks for the whole text and saves nothing newer without it`() {
        var keeper = keeper()
        _ = keeper.take(.change("x"), at: at(0))
        #expect(keeper.take(.change(""), at: at(10)) == [.outOfStep(revision: 2)])
        #expect(keeper.take(.change("lost on its own"), at: at(20)).isEmpty)
        #expect(keeper.take(.text(Lines.text("whole")), at: at(30)).isEmpty)
        #expect(keeper.saveIfDue(at: at(150)) == [.saved(at: 1_000, revision: 3)])
        #expect(disk.content(Self.path) == Lines.text("whole"))
    }

    @Test
    func `saving elsewhere on request never writes over anything and can be tried again`() {
        var keeper = keeper()
        disk.put(Lines.text("theirs"), at: "/maps/b.json")
        _ = keeper.take(.change("x"), at: at(0))
        #expect(
            keeper.take(.moveTo("/maps/b.json"), at: at(1))
                == [.failed(.exists(path: "/maps/b.json"))])
        #expect(
            keeper.take(.moveTo("/maps/c.json"), at: at(1)) == [
                .savedElsewhere(path: "/maps/c.json", because: nil),
                .saved(at: 1_000, revision: 1),
            ])
        #expect(disk.content("/maps/c.json") == Lines.text("å", "x"))
        #expect(disk.content(Self.path) == Lines.text("å"))
    }
}
