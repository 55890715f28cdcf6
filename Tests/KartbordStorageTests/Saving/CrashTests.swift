import Testing

@testable import KartbordStorage

/// Saves on a simulated disk, stopped at every call and damaged in every way.
struct CrashTests {
    static let old = Array(#"{"title": "Nå rätt 漢 🙂"}"#.utf8)
    static let longer = Array(#"{"title": "Nå rätt medarbetare 漢字 🙂🙂"}"#.utf8)
    static let shorter = Array(#"{"title": "å"}"#.utf8)

    static let path = "/maps/resa.journey.json"
    static let state = StateFolder(path: "/state/kartbord")

    enum Case: CaseIterable {
        case replaced
        case hardLinked
        case readOnlyFolder
        case othersFile
        case created

        var isInPlace: Bool { self != .replaced && self != .created }
    }

    static func disk(_ scene: Case) -> SimulatedDisk {
        let disk = SimulatedDisk()
        switch scene {
        case .created: break
        case .othersFile: disk.put(old, at: path, user: 1_001)
        default: disk.put(old, at: path)
        }
        if scene == .hardLinked { disk.hardLink(path, to: "/maps/other.json") }
        if scene == .readOnlyFolder, let folder = disk.names["/maps"] {
            disk.nodes[folder]?.status.mode = 0o555
        }
        return disk
    }

    /// Saves and gives the error, if there was one.
    static func save(_ text: [UInt8], _ scene: Case, on disk: SimulatedDisk) -> StorageError? {
        let file = MapFile(path, stateFolder: state, calls: disk)
        do throws(StorageError) {
            if scene == .created {
                try file.create(text)
            } else {
                try file.save(text, over: old)
            }
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: Case.allCases)
    func `after a crash at any call the old text or the new one is there, whole`(
        scene: Case
    ) throws {
        for text in [Self.longer, Self.shorter] {
            let whole = Self.disk(scene)
            #expect(Self.save(text, scene, on: whole) == nil)
            var tried = 0
            for stop in 0...whole.log.count {
                let disk = Self.disk(scene)
                disk.fault = Fault(index: stop, way: .stop)
                let error = Self.save(text, scene, on: disk)
                // In place, the last calls only take the copy away.
                #expect(error != nil || stop == whole.log.count || scene.isInPlace)
                for damage in Damage.allCases {
                    for keeping in 0..<disk.nameOutcomes {
                        let files = disk.afterCrash(damage: damage, keeping: keeping)
                        tried += 1
                        try Self.expectWhole(
                            files, text, scene, saved: error == nil,
                            "stop \(stop) \(damage) \(keeping)")
                    }
                }
            }
            #expect(tried > 50)
        }
    }

    static func expectWhole(
        _ files: [String: [UInt8]], _ text: [UInt8], _ scene: Case, saved: Bool, _ label: String
    ) throws {
        let comment = Comment(rawValue: "\(scene) \(label)")
        guard let found = files[path] else {
            #expect(scene == .created && !saved, comment)
            return
        }
        if saved {
            #expect(found == text, comment)
            return
        }
        guard scene.isInPlace, found != old, found != text else {
            #expect(found == text || (scene != .created && found == old), comment)
            return
        }
        let copies = files.filter { $0.key.hasPrefix(state.path + "/") }
        #expect(copies.values.contains(text), comment)
    }

    @Test(arguments: Case.allCases)
    func `nothing is renamed before the disk has it`(scene: Case) {
        let disk = Self.disk(scene)
        #expect(Self.save(Self.longer, scene, on: disk) == nil)
        #expect(disk.hastyRenames.isEmpty)
        #expect(disk.open.isEmpty)
        if !scene.isInPlace {
            let calls = disk.log.map(\.call)
            #expect(calls.contains(.rename))
            #expect(calls.last == .sync)
        }
    }

    @Test
    func `a save writes in place exactly when it must`() throws {
        for scene in Case.allCases where scene != .created {
            let file = MapFile(Self.path, stateFolder: Self.state, calls: Self.disk(scene))
            let outcome = try file.save(Self.longer, over: Self.old)
            #expect(outcome == (scene.isInPlace ? .writtenInPlace : .replaced))
        }
    }
}
