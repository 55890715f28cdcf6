import Glibc
import Testing

@testable import KartbordStorage

/// Which paths and names a session reaches that is restricted to one folder.
struct EnclosureTests {
    let scratch: ScratchFolder
    let enclosure: Enclosure

    init() throws {
        scratch = try ScratchFolder()
        for name in ["maps", "maps/sub", "maps/.kartbord", "maps-too", "home"] {
            mkdir(scratch(name), 0o700)
        }
        symlink(scratch("maps"), scratch("alias"))
        symlink(scratch.path, scratch("maps/up"))
        enclosure = try #require(
            Enclosure(scratch("alias"), state: StateFolder(path: scratch("home/state/kartbord"))))
    }

    @Test func `its folders are known by their real names, and the state folder is made`() {
        #expect(enclosure.maps == scratch("maps"))
        #expect(enclosure.state == scratch("home/state/kartbord"))
        #expect(Enclosure(scratch("nowhere"), state: nil) == nil)
    }

    @Test(arguments: [
        ("maps", true), ("maps/a.json", true), ("maps/sub/a.json", true), ("alias/a.json", true),
        ("home/state/kartbord", true), ("home/state/kartbord/a", true),
        ("maps-too", false), ("maps-too/a.json", false), ("a.json", false), ("maps/..", false),
        ("maps/../a.json", false), ("maps/up/a.json", false), ("maps/sub/../../a.json", false),
        ("home/state", false), ("home/state/kartbord/../a", false), ("nowhere/a.json", false),
    ])
    func `a path is known when its folder really is inside`(path: String, isKnown: Bool) {
        #expect(enclosure.knows(scratch(path)) == isKnown)
    }

    @Test(arguments: [
        ("a.json", true), ("å b-c_(2).journey.json", true), ("a.md", true),
        (".a.json.x7.tmp", true),
        ("a.txt", false), ("a", false), (".bashrc", false), (".a.json", false),
        ("authorized_keys", false),
        ("a.json.exe", false), ("", false), (".", false), ("..", false), ("../a.json", false),
        ("sub/a.json", false),
    ])
    func `in the folder of the maps there are maps, exports and what is not finished`(
        name: String, isAllowed: Bool
    ) {
        for use in [Enclosure.Use.reading, .changing, .naming] {
            #expect(enclosure.allows(name, in: enclosure.maps, for: use) == isAllowed)
            #expect(enclosure.allows(name, in: scratch("maps/sub"), for: use) == isAllowed)
            #expect(!enclosure.allows(name, in: scratch.path, for: use))
        }
    }

    @Test func `what is new gets a plain name, and what is there keeps the one it has`() {
        for name in ["a\u{1B}.json", "a;b.json", "a\u{202E}b.json", "a\nb.md", "a*.json"] {
            #expect(!enclosure.allows(name, in: enclosure.maps, for: .naming))
            #expect(enclosure.allows(name, in: enclosure.maps, for: .changing))
        }
    }

    @Test func `the program's own folders hold what it likes`() {
        for folder in [scratch("maps/.kartbord"), scratch("home/state/kartbord")] {
            #expect(enclosure.allows("presence-7", in: folder, for: .naming))
            #expect(!enclosure.allows("../a", in: folder, for: .naming))
        }
    }
}
