import Glibc
import Testing

@testable import KartbordStorage

/// Who is in a map, in real folders.
struct PresenceTests {
    let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    private var folder: String { scratch(".kartbord") }

    private func isThere(_ path: String) -> Bool { access(path, F_OK) == 0 }

    private func enter(_ person: String, _ map: String = "Nå rätt 漢.json") throws -> PresenceFolder
    {
        try scratch.put([1], at: map)
        return try #require(PresenceFolder(of: MapFile(scratch(map)), person: person, saves: 0))
    }

    @Test
    func `those in the same map see each other, and the folder goes with the last of them`() throws
    {
        let anna = try enter("Anna Å")
        let bo = try enter("Bo\u{1B}[2J\nnext")
        let elsewhere = try enter("Cecilia", "other.json")
        #expect(anna.companions().map(\.name) == ["Bo\u{1B}[2J next"])
        #expect(bo.companions().map(\.name) == ["Anna Å"])
        #expect(elsewhere.companions().isEmpty)
        bo.tell(saves: 7)
        #expect(anna.companions().map(\.saves) == [7])
        try #expect(MapFile(scratch(".kartbord/.gitignore")).read() == Array("*\n".utf8))
        bo.leave()
        #expect(anna.companions().isEmpty)
        elsewhere.leave()
        #expect(isThere(folder))
        anna.leave()
        #expect(!isThere(folder))
    }

    @Test
    func `what a dead session left is passed over and taken away`() throws {
        let anna = try enter("Anna")
        let dead = try scratch.put(
            Companion.text(saves: 1, map: "Nå rätt 漢.json", person: "Död"), at: ".kartbord/dead")
        #expect(anna.companions().isEmpty && !isThere(dead))
        anna.leave()
        #expect(!isThere(folder))
    }

    @Test
    func `what strangers put there does no harm`() throws {
        let anna = try enter("Anna")
        symlink("/etc/passwd", scratch(".kartbord/link"))
        mkfifo(scratch(".kartbord/pipe"), 0o666)
        mkdir(scratch(".kartbord/folder"), 0o755)
        var held: [Int32] = []
        let name = String(repeating: "x", count: 100)
        let text = Array("kartbord 1\n1\nNå rätt 漢.json\n\(name)\n".utf8)
        let large = text + [UInt8](repeating: 0x41, count: 2_000)
        for (name, bytes) in [("long", text), ("large", large), ("none", [1, 2]), ("empty", [])] {
            let path = try scratch.put(bytes, at: ".kartbord/\(name)")
            let file = open(path, O_RDONLY)
            #expect(flock(file, LOCK_EX) == 0)
            held.append(file)
        }
        #expect(anna.companions().map(\.name) == [String(repeating: "x", count: 40)])
        for file in held { close(file) }
        anna.leave()
        #expect(isThere(folder))
    }

    @Test
    func `without a folder of its own there is nobody, and that is all`() throws {
        try scratch.put([1], at: "a.json")
        mkdir(scratch("elsewhere"), 0o755)
        symlink(scratch("elsewhere"), folder)
        let file = MapFile(scratch("a.json"))
        #expect(PresenceFolder(of: file, person: "Anna", saves: 0) == nil)
        let neighbours = Neighbours(of: file, person: "Anna", isWatching: true)
        #expect(neighbours.companions.isEmpty && neighbours.wakeDescriptor >= 0)
        neighbours.leave()
    }

    @Test
    func `the folder is open to those to whom the folder around it is`() throws {
        chmod(scratch.path, 0o2775)
        _ = try enter("Anna")
        var found = stat()
        #expect(stat(folder, &found) == 0 && found.st_mode & 0o7777 == 0o2775)
    }
}

/// Looking who is there without being seen.
struct PresentTests {
    @Test
    func `whoever has the map open is named, and nobody else`() throws {
        let scratch = try ScratchFolder()
        try scratch.put([1], at: "a.json")
        try scratch.put([1], at: "b.json")
        let file = MapFile(scratch("a.json"))
        #expect(file.present.isEmpty)
        #expect(scratch.names() == ["a.json", "b.json"])
        let anna = try #require(PresenceFolder(of: file, person: "Åsa 漢", saves: 0))
        #expect(file.present == ["Åsa 漢"])
        #expect(MapFile(scratch("b.json")).present.isEmpty)
        #expect(anna.companions().isEmpty)
        anna.leave()
        #expect(file.present.isEmpty)
    }
}
