import KartbordFormats
import KartbordModel
import Testing

@testable import KartbordStorage

/// Sessions on a simulated disk, stopped at every call, damaged in every way, and opened again.
struct JournalCrashTests {
    enum Scene: CaseIterable {
        case replaced
        case hardLinked
        case smallMeasure
        case shared
    }

    static func disk(_ scene: Scene) -> SimulatedDisk {
        let disk = SimulatedDisk()
        disk.put(JournaledMap.text, at: JournaledMap.path)
        if scene == .hardLinked { disk.hardLink(JournaledMap.path, to: "/maps/other.json") }
        return disk
    }

    /// Cards, text that is typed, saves that are due and one that is asked for, and the end.
    static func play(_ disk: SimulatedDisk, _ scene: Scene, finishes: Bool = true) -> JournaledMap {
        // A journal beyond its measure goes at the next save.
        var map = JournaledMap(disk, measure: scene == .smallMeasure ? 1_000 : 512 << 10)
        map.add()
        map.add()
        map.wait(250)
        map.type("på väg")
        if scene == .shared { map.letOthersSave("Deras") }
        map.wait(250)
        map.add()
        map.add()
        map.wait(2_500)
        map.add()
        if scene == .shared { map.letOthersSave("Deras igen") }
        map.wait(50)
        map.order(.saveNow)
        map.add()
        map.wait(120)
        map.add()
        if finishes { map.order(.finish) }
        return map
    }

    @Test(arguments: Scene.allCases)
    func `after a crash at any call, every change that was said to be safe is there`(
        scene: Scene
    ) throws {
        let whole = Self.disk(scene)
        #expect(Self.play(whole, scene).secured == 7)
        #expect(JournaledMap.journals(on: whole).isEmpty && whole.hastyRenames.isEmpty)
        var tried = 0
        for stop in 0...whole.log.count {
            let disk = Self.disk(scene)
            disk.fault = Fault(index: stop, way: .stop)
            let map = Self.play(disk, scene)
            for damage in Damage.allCases {
                for keeping in 0..<min(disk.nameOutcomes, 64) {
                    let files = disk.afterCrash(damage: damage, keeping: keeping)
                    tried += 1
                    try Self.expect(map, in: files, "\(scene) stop \(stop) \(damage) \(keeping)")
                }
            }
        }
        #expect(tried > 500)
    }

    static func expect(
        _ map: JournaledMap, in files: [String: [UInt8]], _ label: String
    ) throws {
        let comment = Comment(rawValue: label)
        let disk = SimulatedDisk(files: files)
        let found = JournaledMap.reopened(disk)
        let cards = JournaledMap.cards(found.document)
        #expect(cards.count >= map.secured && cards == Array(1..<(cards.count + 1)), comment)
        #expect(
            found.work?.hasMisfits != true && disk.open.count == (found.work?.held ?? 0), comment)
        let title = found.document?[ItemID.map, .title]
        let theirs = files[JournaledMap.path].map { String(decoding: $0, as: UTF8.self) } ?? ""
        #expect(!theirs.contains("Deras") || title?.hasPrefix("Deras") == true, comment)
        // What was recovered is saved by a session of its own, and nothing is found after that.
        guard let work = found.work, let document = work.document else { return }
        let file = MapFile(JournaledMap.path, stateFolder: nil, calls: disk)
        let text = DocumentWriter.write(document)
        if let old = try? file.read() {
            if old != text { try file.save(text, over: old) }
        } else {
            try file.create(text)
        }
        for journal in work.journals { try journal.putAside() }
        for journal in work.spent { try journal.remove() }
        let again = JournaledMap.reopened(disk)
        #expect(again.work == nil && JournaledMap.cards(again.document) == cards, comment)
    }

    @Test func `written in place twice, a power cut during the second time loses nothing`() throws {
        func play(_ disk: SimulatedDisk) -> JournaledMap {
            var map = JournaledMap(disk)
            for _ in 0..<3 { map.add() }
            map.order(.saveNow)
            map.add()
            map.order(.saveNow)
            return map
        }
        let whole = Self.disk(.hardLinked)
        _ = play(whole)
        for stop in 0...whole.log.count {
            let disk = Self.disk(.hardLinked)
            disk.fault = Fault(index: stop, way: .stop)
            let map = play(disk)
            for damage in Damage.allCases {
                let files = disk.afterCrash(damage: damage, keeping: 0)
                try Self.expect(map, in: files, "stop \(stop) \(damage)")
            }
        }
    }

    @Test func `a crash during a recovery loses nothing either`() throws {
        let first = Self.disk(.replaced)
        _ = Self.play(first, .replaced, finishes: false)
        let left = first.afterCrash(damage: .lost, keeping: 0)
        let whole = SimulatedDisk(files: left)
        let expected = JournaledMap.cards(JournaledMap.reopened(whole).document)
        Self.recover(whole)
        for stop in 0...whole.log.count {
            let disk = SimulatedDisk(files: left)
            disk.fault = Fault(index: stop, way: .stop)
            Self.recover(disk)
            for damage in Damage.allCases {
                for keeping in 0..<disk.nameOutcomes {
                    let files = disk.afterCrash(damage: damage, keeping: keeping)
                    let found = JournaledMap.reopened(SimulatedDisk(files: files))
                    #expect(JournaledMap.cards(found.document) == expected, "\(stop) \(damage)")
                }
            }
        }
    }

    /// Opens the map, saves what was left and puts it aside, as far as the disk allows.
    static func recover(_ disk: SimulatedDisk) {
        let found = JournaledMap.reopened(disk)
        guard let work = found.work, let document = found.document else { return }
        let file = MapFile(JournaledMap.path, stateFolder: nil, calls: disk)
        guard let old = try? file.read() else { return }
        let text = DocumentWriter.write(document)
        guard old == text || (try? file.save(text, over: old)) != nil else { return }
        for journal in work.journals { _ = try? journal.putAside() }
    }

    @Test func `a session that ends together with one before it gives back both`() throws {
        let disk = Self.disk(.replaced)
        var one = JournaledMap(disk)
        one.add()
        one.keeper.journal?.leave()
        var other = JournaledMap(disk)
        other.order(.change(Change("x", [.set(.map, .title, .text("Ny titel"))])))
        other.keeper.journal?.leave()
        let found = JournaledMap.reopened(disk)
        #expect(JournaledMap.cards(found.document) == [1])
        #expect(found.document?[ItemID.map, .title] == "Ny titel")
        #expect(found.work?.changes == 2 && found.work?.journals.count == 2)
    }

    @Test func `what somebody else has saved since is joined with what was left`() throws {
        let disk = Self.disk(.replaced)
        var map = JournaledMap(disk)
        map.add()
        map.wait(3_000)
        map.add()
        map.keeper.journal?.leave()
        let saved = try #require(disk.content(JournaledMap.path))
        var theirs = try DocumentReader.read(saved).document
        try theirs.apply(.remove("k1"))
        try theirs.apply(.set(.map, .title, .text("Deras")))
        disk.put(DocumentWriter.write(theirs), at: JournaledMap.path)
        let found = JournaledMap.reopened(disk)
        #expect(JournaledMap.cards(found.document) == [2])
        #expect(found.document?[ItemID.map, .title] == "Deras")
        #expect(found.work?.changes == 1)
    }
}

extension LeftWork {
    /// How many journals are held open.
    fileprivate var held: Int { journals.count + spent.count }
}
