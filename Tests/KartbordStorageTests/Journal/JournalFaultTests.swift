import Glibc
import KartbordFormats
import KartbordModel
import Testing

@testable import KartbordStorage

/// Every call of a session with a journal, failing in every way, once and for ever.
struct JournalFaultTests {
    static let ways: [Fault.Way] =
        [EIO, ENOSPC, EROFS, EACCES].map { .errno($0) } + [.short]

    @Test(arguments: JournalCrashTests.Scene.allCases)
    func `whatever call fails, nothing that was said to be safe is lost`(
        scene: JournalCrashTests.Scene
    ) {
        let whole = JournalCrashTests.disk(scene)
        _ = JournalCrashTests.play(whole, scene)
        for (index, entry) in whole.log.enumerated() {
            for way in Self.ways {
                for forEver in [nil, entry.call] {
                    let fault = Fault(index: index, way: way, forEver: forEver)
                    let disk = JournalCrashTests.disk(scene)
                    disk.fault = fault
                    let map = JournalCrashTests.play(disk, scene)
                    disk.fault = nil
                    Self.check(
                        map, disk,
                        Comment(
                            rawValue: "\(scene): \(entry.call.rawValue) \(entry.about), \(fault): "
                                + "\(map.reports)"))
                }
            }
        }
        Figures.note("file calls that failed", whole.log.count * Self.ways.count * 2)
    }

    static func check(_ map: JournaledMap, _ disk: SimulatedDisk, _ comment: Comment) {
        #expect(disk.open.isEmpty && disk.hastyRenames.isEmpty, comment)
        #expect(disk.repeatedSyncs.isEmpty, comment)
        let found = JournaledMap.reopened(disk)
        var cards = JournaledMap.cards(found.document)
        // A map that could not be saved in its place is whole in another.
        for case .savedElsewhere(let path, _) in map.reports {
            let text = disk.content(path).flatMap { try? DocumentReader.read($0).document }
            let elsewhere = JournaledMap.cards(text)
            if elsewhere.count > cards.count { cards = elsewhere }
        }
        if case .failed? = map.reports.last {
            // Said so: nothing could be kept beyond what was safe before.
            #expect(cards.count >= map.secured, comment)
        } else {
            #expect(cards == Array(1...map.added), comment)
        }
        #expect(cards.count >= map.secured, comment)
    }

    @Test func `whatever call of a recovery fails, another one gives everything back`() {
        let first = JournalCrashTests.disk(.replaced)
        _ = JournalCrashTests.play(first, .replaced, finishes: false)
        let left = first.afterCrash(damage: .lost, keeping: 0)
        let whole = SimulatedDisk(files: left)
        let expected = JournaledMap.cards(JournaledMap.reopened(whole).document)
        JournalCrashTests.recover(whole)
        #expect(expected.count >= 6)
        for (index, entry) in whole.log.enumerated() {
            for way in Self.ways {
                for forEver in [nil, entry.call] {
                    let disk = SimulatedDisk(files: left)
                    disk.fault = Fault(index: index, way: way, forEver: forEver)
                    JournalCrashTests.recover(disk)
                    let comment = Comment(rawValue: "\(disk.fault.map { "\($0)" } ?? "")")
                    disk.fault = nil
                    #expect(disk.open.isEmpty, comment)
                    let found = JournaledMap.reopened(disk)
                    #expect(JournaledMap.cards(found.document) == expected, comment)
                }
            }
        }
    }

    @Test func `the lack of a journal is said before anything is said to be safe`() {
        let disk = JournalCrashTests.disk(.replaced)
        disk.fault = Fault(index: -1, way: .errno(EACCES), forEver: .makeFolder)
        let map = JournalCrashTests.play(disk, .replaced)
        #expect(
            map.reports.first == .withoutJournal(.noPermission(path: JournaledMap.state.path)))
        #expect(map.reports.dropFirst().first == .saved(at: 1_000, revision: 2))
        #expect(map.secured == 7)
    }
}
