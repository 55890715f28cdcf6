import Glibc
import Testing

@testable import KartbordStorage

struct RenamingTests {
    let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    @Test
    func `a renamed file holds what it held, under the new name only`() throws {
        let path = try scratch.put([1, 2], at: "å.json", mode: 0o640)
        let before = status(path)
        try #expect(MapFile(path).rename(to: "漢.json") == scratch("漢.json"))
        #expect(scratch.names() == ["漢.json"])
        #expect(status(scratch("漢.json"))?.st_ino == before?.st_ino)
        #expect(status(scratch("漢.json"))?.st_mode == S_IFREG | 0o640)
        try #expect(MapFile(scratch("漢.json")).read() == [1, 2])
    }

    @Test
    func `nothing that is there is ever written over`() throws {
        let path = try scratch.put([1], at: "a.json")
        let other = try scratch.put([2], at: "b.json")
        #expect(throws: StorageError.exists(path: other)) { try MapFile(path).rename(to: "b.json") }
        try #expect(MapFile(path).read() == [1])
        try #expect(MapFile(other).read() == [2])
    }

    @Test(arguments: ["../a.json", "", "..", "b/a.json", "/tmp/a.json"])
    func `a name leads to no other folder`(name: String) throws {
        let path = try scratch.put([1], at: "a.json")
        #expect(throws: StorageError.self) { try MapFile(path).rename(to: name) }
        #expect(scratch.names() == ["a.json"])
    }

    @Test
    func `a link is renamed itself, and leads where it led`() throws {
        try scratch.put([1], at: "a.json")
        symlink("a.json", scratch("link.json"))
        try MapFile(scratch("link.json")).rename(to: "länk.json")
        #expect(scratch.names() == ["a.json", "länk.json"])
        try #expect(MapFile(scratch("länk.json")).read() == [1])
    }

    @Test
    func `what is not there cannot be renamed`() throws {
        #expect(throws: StorageError.notFound(path: scratch("a.json"))) {
            try MapFile(scratch("a.json")).rename(to: "b.json")
        }
    }
}
