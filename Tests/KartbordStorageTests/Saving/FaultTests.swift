import Glibc
import Testing

@testable import KartbordStorage

/// Every call of a save, failing in every way, once and for ever.
struct FaultTests {
    static let ways: [Fault.Way] =
        [EIO, ENOSPC, EROFS, EACCES, EDQUOT, EINTR, EPERM, ENOENT].map { .errno($0) } + [.short]

    @Test(arguments: CrashTests.Case.allCases)
    func `whatever call fails, the file is the old one or the new one and nothing is left behind`(
        scene: CrashTests.Case
    ) {
        for text in [CrashTests.longer, CrashTests.shorter] {
            let whole = CrashTests.disk(scene)
            #expect(CrashTests.save(text, scene, on: whole) == nil)
            for (index, entry) in whole.log.enumerated() {
                for way in Self.ways {
                    for forEver in [nil, entry.call] {
                        let fault = Fault(index: index, way: way, forEver: forEver)
                        let disk = CrashTests.disk(scene)
                        disk.fault = fault
                        let error = CrashTests.save(text, scene, on: disk)
                        Self.check(disk, text, scene, error, fault, entry)
                    }
                }
            }
            Figures.note("file calls that failed", whole.log.count * Self.ways.count * 2)
        }
    }

    static func check(
        _ disk: SimulatedDisk, _ text: [UInt8], _ scene: CrashTests.Case, _ error: StorageError?,
        _ fault: Fault, _ entry: (call: FileCall, about: String)
    ) {
        let comment = Comment(
            rawValue: "\(scene): \(entry.call.rawValue) \(entry.about), \(fault): "
                + "\(error.map(String.init(describing:)) ?? "saved")")
        let old = scene == .created ? nil : CrashTests.old
        let found = disk.content(CrashTests.path)
        switch error {
        case nil, .unconfirmed: #expect(found == text, comment)
        case .torn(_, let copy):
            #expect(scene.isInPlace && fault.forEver != nil, comment)
            #expect(copy.flatMap(disk.content) == text || entry.about.contains("state"), comment)
        default: #expect(found == old, comment)
        }
        if let error { #expect("\(error)".contains("resa") || "\(error)".contains("/"), comment) }
        #expect(disk.open.isEmpty, comment)
        #expect(disk.hastyRenames.isEmpty, comment)
        #expect(disk.repeatedSyncs.isEmpty, comment)
        let left = disk.names.keys.filter { $0.hasSuffix(".tmp") || $0.hasSuffix("recovery.json") }
        let mayLeave =
            fault.forEver == .remove || fault.forEver == .open || error.isTorn
            || (entry.call == .open && entry.about == CrashTests.state.path)
        #expect(left.isEmpty || mayLeave || entry.call == .remove, comment)
        if case .errno(let code) = fault.way { expectCause(error, code, entry.call, comment) }
    }

    /// The error names what the system said, or the save found another way.
    static func expectCause(
        _ error: StorageError?, _ code: Int32, _ call: FileCall, _ comment: Comment
    ) {
        switch error {
        case nil, .torn, .missing, .exists, .tooManyLinks: break
        case .unconfirmed(_, let found), .failed(_, let found, _): #expect(found == code, comment)
        case .diskFull: #expect(code == ENOSPC, comment)
        case .quotaReached: #expect(code == EDQUOT, comment)
        case .readOnlyFileSystem: #expect(code == EROFS, comment)
        case .noPermission: #expect([EACCES, EPERM].contains(code), comment)
        case .notFound, .changedByOthers: #expect(code == ENOENT, comment)
        default: Issue.record("unexpected error", severity: .error)
        }
    }

    @Test
    func `an interruption or a short write is no failure`() {
        let whole = CrashTests.disk(.replaced)
        #expect(CrashTests.save(CrashTests.longer, .replaced, on: whole) == nil)
        for (index, entry) in whole.log.enumerated() {
            let disk = CrashTests.disk(.replaced)
            disk.fault = Fault(index: index, way: .short, forEver: entry.call)
            #expect(CrashTests.save(CrashTests.longer, .replaced, on: disk) == nil)
            guard entry.call != .sync, entry.call != .rename else { continue }
            disk.fault = Fault(index: index, way: .errno(EINTR))
            let interrupted = CrashTests.disk(.replaced)
            interrupted.fault = disk.fault
            #expect(CrashTests.save(CrashTests.longer, .replaced, on: interrupted) == nil)
        }
    }

    @Test
    func `a lock that another program keeps ends in a sentence, not in waiting`() {
        let disk = CrashTests.disk(.replaced)
        disk.isLockedByOthers = true
        let error = CrashTests.save(CrashTests.longer, .replaced, on: disk)
        #expect(error == .busy(path: CrashTests.path))
        #expect(disk.pauses == MapFile.lockTries - 1)
        #expect(disk.content(CrashTests.path) == CrashTests.old)
    }

    @Test
    func `a file system without folder locks is written to without one`() {
        for code in [ENOLCK, EOPNOTSUPP, EBADF] {
            let disk = CrashTests.disk(.replaced)
            let lock = 2
            disk.fault = Fault(index: lock, way: .errno(code))
            #expect(CrashTests.save(CrashTests.longer, .replaced, on: disk) == nil)
            #expect(disk.log[lock].call == .lock)
        }
    }

    @Test
    func `where no rename to a new name is known, a second link gives the name`() throws {
        let whole = CrashTests.disk(.created)
        #expect(CrashTests.save(CrashTests.longer, .created, on: whole) == nil)
        let index = try #require(whole.log.firstIndex { $0.call == .rename })
        let disk = CrashTests.disk(.created)
        disk.fault = Fault(index: index, way: .errno(EINVAL), forEver: .rename)
        #expect(CrashTests.save(CrashTests.longer, .created, on: disk) == nil)
        #expect(disk.content(CrashTests.path) == CrashTests.longer)
        #expect(disk.names.keys.allSatisfy { !$0.hasSuffix(".tmp") })
    }

    @Test
    func `in place, a full disk shows before any old byte is touched`() {
        let disk = CrashTests.disk(.hardLinked)
        #expect(CrashTests.save(CrashTests.longer, .hardLinked, on: disk) == nil)
        let first = disk.writes.first { $0.path == CrashTests.path }
        #expect(first?.offset == CrashTests.old.count)
    }

    @Test
    func `a changed, missing or unexpected file is left alone`() {
        let changed = SimulatedDisk()
        changed.put(CrashTests.shorter, at: CrashTests.path)
        #expect(
            CrashTests.save(CrashTests.longer, .replaced, on: changed)
                == .changedByOthers(path: CrashTests.path))
        #expect(changed.content(CrashTests.path) == CrashTests.shorter)
        #expect(
            CrashTests.save(CrashTests.longer, .replaced, on: SimulatedDisk())
                == .missing(path: CrashTests.path))
        #expect(
            CrashTests.save(CrashTests.longer, .created, on: changed)
                == .exists(path: CrashTests.path))
    }

    @Test(arguments: CrashTests.Case.allCases)
    func `a file that comes to the same name while a save is on its way is left alone`(
        scene: CrashTests.Case
    ) {
        for text in [CrashTests.longer, CrashTests.shorter] {
            let theirs = Array("theirs".utf8)
            let disk = CrashTests.disk(scene)
            disk.meanwhile = (.sync, { $0.put(theirs, at: CrashTests.path) })
            let error = CrashTests.save(text, scene, on: disk)
            let expected: StorageError =
                scene == .created
                ? .exists(path: CrashTests.path) : .changedByOthers(path: CrashTests.path)
            #expect(error == expected)
            #expect(disk.content(CrashTests.path) == theirs)
            #expect(disk.names.keys.allSatisfy { !$0.hasSuffix(".tmp") })
            let other = disk.content("/maps/other.json")
            #expect(other == nil || other == CrashTests.old)
        }
    }

    @Test
    func `a device is not even opened`() {
        let disk = SimulatedDisk()
        let number = disk.put([], at: CrashTests.path)
        disk.nodes[number]?.status.kind = .other
        let file = MapFile(CrashTests.path, stateFolder: nil, calls: disk)
        #expect(throws: StorageError.isNotRegularFile(path: CrashTests.path)) { try file.read() }
        #expect(disk.log.allSatisfy { $0.call != .open || $0.about != CrashTests.path })
    }

    @Test
    func `text that does not come back as a map never takes the file's place`() {
        let disk = CrashTests.disk(.replaced)
        let file = MapFile(CrashTests.path, stateFolder: nil, calls: disk)
        #expect(throws: StorageError.notVerified(path: CrashTests.path)) {
            try file.save(CrashTests.longer, over: CrashTests.old) { _ in false }
        }
        #expect(disk.content(CrashTests.path) == CrashTests.old)
    }
}

extension StorageError? {
    fileprivate var isTorn: Bool {
        if case .torn = self { return true }
        return false
    }
}
