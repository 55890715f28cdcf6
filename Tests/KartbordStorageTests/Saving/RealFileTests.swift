import Glibc
import Testing

@testable import KartbordStorage

/// The same on the disk of this machine.
struct RealFileTests {
    let old = Array("{\"title\": \"Nå rätt 漢 🙂\"}\n".utf8)
    let new = Array("{\"title\": \"Nå rätt medarbetare 漢 🙂\"}\n".utf8)
    let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    private func file(_ name: String) -> MapFile {
        MapFile(scratch(name), stateFolder: StateFolder(path: scratch("state/kartbord")))
    }

    @Test
    func `a saved file is read back and leaves nothing else behind`() throws {
        try file("å.journey.json").create(old)
        try #expect(file("å.journey.json").read() == old)
        try #expect(file("å.journey.json").save(new, over: old) == .replaced)
        try #expect(file("å.journey.json").read() == new)
        #expect(scratch.names() == ["å.journey.json"])
        #expect(throws: StorageError.exists(path: scratch("å.journey.json"))) {
            try file("å.journey.json").create(old)
        }
    }

    @Test
    func `a relative path works in the current folder`() throws {
        let name = "kartbord-\(Int.random(in: 0..<1_000_000)).json"
        let file = MapFile(name, stateFolder: nil)
        try file.create(old)
        defer { unlink(name) }
        try file.save(new, over: old)
        try #expect(file.read() == new)
    }

    @Test(arguments: [0o640, 0o600, 0o444 | 0o200, 0o666] as [UInt32])
    func `permission bits are kept`(mode: UInt32) throws {
        let path = try scratch.put(old, at: "a.json", mode: mode)
        try file("a.json").save(new, over: old)
        #expect(status(path)?.st_mode == S_IFREG | mode)
    }

    @Test
    func `bits that start a program as its owner are not carried over`() throws {
        let path = try scratch.put(old, at: "a.json", mode: 0o4755)
        try file("a.json").save(new, over: old)
        #expect(status(path)?.st_mode == S_IFREG | 0o755)
    }

    @Test
    func `a chain of links stays and the file behind it changes`() throws {
        mkdir(scratch("real"), 0o755)
        try scratch.put(old, at: "real/a.json")
        symlink("real/a.json", scratch("second.json"))
        symlink(scratch("second.json"), scratch("first.json"))
        try file("first.json").save(new, over: old)
        try #expect(file("real/a.json").read() == new)
        #expect(scratch.names() == ["first.json", "real", "second.json"])
        var found = stat()
        #expect(lstat(scratch("first.json"), &found) == 0)
        #expect(found.st_mode & S_IFMT == S_IFLNK)
    }

    @Test
    func `links in a circle and links to nothing are refused`() throws {
        symlink("b.json", scratch("a.json"))
        symlink("a.json", scratch("b.json"))
        symlink("nowhere.json", scratch("c.json"))
        #expect(throws: StorageError.tooManyLinks(path: scratch("a.json"))) {
            try file("a.json").read()
        }
        #expect(throws: StorageError.notFound(path: scratch("c.json"))) {
            try file("c.json").read()
        }
        #expect(throws: StorageError.exists(path: scratch("c.json"))) {
            try file("c.json").create(new)
        }
        try file("c.json").create(new, followsLinks: true)
        try #expect(file("nowhere.json").read() == new)
    }

    @Test
    func `a hard link stays one file, and the copy kept meanwhile is gone`() throws {
        try scratch.put(old, at: "a.json")
        link(scratch("a.json"), scratch("b.json"))
        try #expect(file("a.json").save(new, over: old) == .writtenInPlace)
        try #expect(file("b.json").read() == new)
        #expect(status(scratch("state/kartbord"))?.st_mode == S_IFDIR | 0o700)
        #expect(scratch.names() == ["a.json", "b.json", "state"])
        try #expect(file("b.json").save(old, over: new) == .writtenInPlace)
        try #expect(file("a.json").read() == old)
    }

    @Test
    func `in a folder that hands its group down the file keeps it`() throws {
        chmod(scratch.path, 0o2775)
        let path = try scratch.put(old, at: "a.json", mode: 0o664)
        let before = try #require(status(path))
        try file("a.json").save(new, over: old)
        let after = try #require(status(path))
        #expect(after.st_gid == before.st_gid && after.st_mode == before.st_mode)
    }

    @Test(.enabled(if: geteuid() == 0, "only root can give files away"))
    func `root's save leaves the file with its owner`() throws {
        let path = try scratch.put(old, at: "a.json", mode: 0o640)
        chown(path, 12_345, 23_456)
        try #expect(file("a.json").save(new, over: old) == .replaced)
        let after = try #require(status(path))
        #expect(after.st_uid == 12_345 && after.st_gid == 23_456)
        #expect(after.st_mode == S_IFREG | 0o640)
    }

    @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
    func `in a folder that cannot be written to the file is written in place`() throws {
        try scratch.put(old, at: "a.json")
        let kept = try ScratchFolder()
        chmod(scratch.path, 0o555)
        let map = MapFile(scratch("a.json"), stateFolder: StateFolder(path: kept("k")))
        try #expect(map.save(new, over: old) == .writtenInPlace)
        try #expect(map.read() == new)
        #expect(throws: StorageError.noPermission(path: scratch("b.json"))) {
            try file("b.json").create(new)
        }
    }

    @Test
    func `what is no file is refused at once`() throws {
        mkfifo(scratch("pipe"), 0o600)
        mkdir(scratch("folder"), 0o755)
        let paths = [
            scratch("pipe"), scratch("folder"), scratch("folder") + "/", "/dev/zero", "/dev/tty",
            "/proc/self/environ", "/proc/self/status", "", ".", "/",
        ]
        for path in paths {
            let started = ContinuousClock.now
            #expect(throws: StorageError.isNotRegularFile(path: path)) {
                try MapFile(path, stateFolder: nil).read()
            }
            #expect(throws: StorageError.self) {
                try MapFile(path, stateFolder: nil).save(new, over: old)
            }
            #expect(ContinuousClock.now - started < .seconds(1))
        }
    }

    @Test
    func `a file beyond the limit is refused before it is read`() throws {
        let path = try scratch.put([], at: "a.json")
        truncate(path, MapFile.limit + 1)
        #expect(throws: StorageError.tooLarge(path: path, limit: MapFile.limit)) {
            try MapFile(path).read()
        }
    }

    @Test
    func `an access list is kept`() throws {
        let path = try scratch.put(old, at: "a.json", mode: 0o640)
        let calls = SystemCalls()
        let folder = try calls.openFolder(at: scratch.path)
        defer { calls.close(folder) }
        // Version 2; owner rw, account 12345 r, group r, mask r, others nothing.
        let entries: [(UInt16, UInt16, UInt32)] = [
            (0x01, 6, .max), (0x02, 4, 12_345), (0x04, 4, .max), (0x10, 4, .max), (0x20, 0, .max),
        ]
        var list: [UInt8] = [2, 0, 0, 0]
        for (tag, bits, account) in entries {
            list += [UInt8(tag), 0, UInt8(bits), 0]
            list += (0..<4).map { UInt8(truncatingIfNeeded: account >> ($0 * 8)) }
        }
        let before = try calls.open("a.json", in: folder, for: .writing)
        defer { calls.close(before) }
        do {
            try calls.setAccessList(of: before, to: list)
        } catch {
            // A file system without lists: nothing to keep.
            return
        }
        try MapFile(path).save(new, over: old)
        let after = try calls.open("a.json", in: folder, for: .reading)
        defer { calls.close(after) }
        try #expect(calls.accessList(of: after) == list)
        #expect(status(path)?.st_mode == S_IFREG | 0o640)
    }

    @Test(.enabled(if: geteuid() == 0, "only root can mount a small disk"))
    func `a full disk leaves the old file whole`() throws {
        let mountPoint = scratch("disk")
        mkdir(mountPoint, 0o755)
        guard mount("tmpfs", mountPoint, "tmpfs", 0, "size=64k") == 0 else { return }
        defer { umount2(mountPoint, CInt(MNT_DETACH)) }
        try scratch.put(old, at: "disk/a.json")
        let large = [UInt8](repeating: 0x20, count: 100_000)
        for _ in 0..<2 {
            #expect(throws: StorageError.diskFull(path: scratch("disk/a.json"))) {
                try file("disk/a.json").save(large, over: old)
            }
            try #expect(file("disk/a.json").read() == old)
        }
        // The same in place: what makes the file longer is written first.
        link(scratch("disk/a.json"), scratch("disk/b.json"))
        #expect(throws: StorageError.diskFull(path: scratch("disk/a.json"))) {
            try file("disk/a.json").save(large, over: old)
        }
        try #expect(file("disk/b.json").read() == old)
        try #expect(file("disk/a.json").save(new, over: old) == .writtenInPlace)
    }

    @Test
    func `a lock held by another program is waited for, but not for ever`() throws {
        let path = try scratch.put(old, at: "a.json")
        let holder = open(scratch.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        #expect(flock(holder, LOCK_EX) == 0)
        let started = ContinuousClock.now
        #expect(throws: StorageError.busy(path: path)) {
            try MapFile(path).save(new, over: old)
        }
        #expect((1...5).contains((ContinuousClock.now - started).components.seconds))
        close(holder)
        try MapFile(path).save(new, over: old)
    }
}
