import Glibc
import Synchronization
import Testing

@testable import KartbordStorage

/// What the kernel is asked to forbid, and whether it does.
struct ConfinementTests {
    @Test func `each version of Landlock is asked for what it knows and no more`() {
        let counts = (0...9).map { FileUses.known(toVersion: $0).rawValue.nonzeroBitCount }
        #expect(counts == [0, 13, 14, 15, 15, 16, 16, 16, 16, 16])
        #expect(!FileUses.known(toVersion: 2).contains(.truncate))
        #expect(FileUses.known(toVersion: 3).contains(.truncate))
        #expect(!FileUses.known(toVersion: 4).contains(.controlDevice))
        let others = (1...7).map { OtherUses(knownToVersion: $0) }
        #expect(others.map(\.network) == [0, 0, 0, 3, 3, 3, 3])
        #expect(others.map(\.scopes) == [0, 0, 0, 0, 0, 3, 3])
    }

    @Test func `nothing may be executed, and files are made in the workplaces only`() throws {
        let scratch = try ScratchFolder()
        let file = try scratch.put([], at: "source")
        let confinement = Confinement(
            workplaces: [scratch.path], sources: ["/etc", file], terminal: "/dev/pts/0")
        #expect(!confinement.rules.contains { $0.uses.contains(.execute) })
        let makers = confinement.rules.filter { $0.uses.contains(.makeFile) }
        #expect(makers.map(\.path) == [scratch.path])
        // A rule about a file that names a use of folders is refused by the kernel.
        let ofFile = confinement.rules.filter { $0.path == file }
        #expect(ofFile.map(\.uses) == [.readFile])
    }

    @Test(.enabled(if: ConfinementTests.isAvailable, "This kernel has no Landlock."))
    func `in force, the kernel allows the workplaces and refuses everything else`() throws {
        let scratch = try ScratchFolder()
        mkdir(scratch("maps"), 0o700)
        try scratch.put([1], at: "outside.json")
        try scratch.put([1], at: "maps/inside.json")
        symlink(scratch("outside.json"), scratch("maps/link.json"))
        let confinement = Confinement(
            workplaces: [scratch("maps")], sources: ["/usr/lib/locale", "/nowhere"])
        let maps = scratch("maps")
        let outside = scratch.path
        let codes = try onThreadOfItsOwn {
            do throws(ConfinementError) {
                try confinement.enforceOnThisThread()
            } catch {
                return ["\(error)": -1]
            }
            return [
                "read": code(open(maps + "/inside.json", O_RDONLY | O_CLOEXEC)),
                "make": code(open(maps + "/new.json", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)),
                "rename": code(rename(maps + "/new.json", maps + "/other.json")),
                "remove": code(unlink(maps + "/other.json")),
                "folder": code(mkdir(maps + "/.kartbord", 0o700)),
                "outside": code(open(outside + "/outside.json", O_RDONLY | O_CLOEXEC)),
                "up": code(open(maps + "/../outside.json", O_RDONLY | O_CLOEXEC)),
                "link": code(open(maps + "/link.json", O_RDONLY | O_CLOEXEC)),
                "make outside": code(
                    open(outside + "/new.json", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)),
                "system": code(open("/etc/passwd", O_RDONLY | O_CLOEXEC)),
                "list": opendir("/").map { code(closedir($0)) } ?? errno,
                "make link": code(symlink("inside.json", maps + "/second.json")),
                "make pipe": code(mkfifo(maps + "/pipe", 0o600)),
                "execute": executes("/bin/true"),
                "connect": connects(),
            ]
        }
        let allowed: Set = ["read", "make", "rename", "remove", "folder"]
        for (use, code) in codes {
            #expect(allowed.contains(use) ? code == 0 : code == EACCES, "\(use): \(code)")
        }
        #expect(codes.count == 15)
    }

    @Test func `a confinement comes before the first thread or not at all`() throws {
        // The test command has threads.
        #expect(throws: ConfinementError.notAlone) {
            try Confinement(workplaces: ["/"]).enforce()
        }
    }

    private static var isAvailable: Bool { Confinement.version > 0 }
}

/// What happens on a thread that is over when this returns, what was put in force there included.
private func onThreadOfItsOwn(
    _ body: @escaping @Sendable () -> [String: Int32]
) throws -> [String: Int32] {
    let box = Box()
    try startThread {
        let found = body()
        box.result.withLock { $0 = found }
    }
    for _ in 0..<10_000 {
        if let found = box.result.withLock({ $0 }) { return found }
        usleep(1_000)
    }
    throw ScratchFolder.Unusable(code: ETIMEDOUT)
}

private final class Box: Sendable {
    let result = Mutex<[String: Int32]?>(nil)
}

/// The errno of a call, 0 when it succeeded; a descriptor is given back.
private func code(_ answer: Int32) -> Int32 {
    guard answer >= 0 else { return errno }
    if answer > 2 { close(answer) }
    return 0
}

/// What executing a program comes to.
private func executes(_ path: String) -> Int32 {
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(path), nil]
    defer { free(arguments[0]) }
    var process: pid_t = 0
    let answer = posix_spawn(&process, path, nil, nil, &arguments, nil)
    if answer == 0 { waitpid(process, nil, 0) }
    return answer
}

/// What connecting to this machine comes to.
private func connects() -> Int32 {
    let line = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(line) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(9).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            code(connect(line, $0, socklen_t(MemoryLayout<sockaddr_in>.size)))
        }
    }
}
