import Glibc
import Testing

@testable import KartbordStorage

struct FolderWatchTests {
    let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    @Test
    func `a save, a second one after it and a removal are seen, and other names are not`() throws {
        let name = "Nå rätt 漢.json"
        let path = try scratch.put([1], at: name)
        symlink(name, scratch("link.json"))
        let watch = try FolderWatch(MapFile(scratch("link.json")))
        #expect(!watch.takeHappenings())
        try scratch.put([1], at: "other.json")
        #expect(!watch.takeHappenings())
        for step in [1, 2, 3] as [UInt8] {
            try MapFile(path).save([step, step], over: MapFile(path).read())
            var entry = pollfd(fd: watch.wakeDescriptor, events: Int16(POLLIN), revents: 0)
            #expect(poll(&entry, 1, 1_000) == 1)
            #expect(watch.takeHappenings())
            #expect(!watch.takeHappenings())
        }
        try scratch.put([9], at: name)
        #expect(watch.takeHappenings())
        unlink(path)
        #expect(watch.takeHappenings())
    }

    @Test
    func `more than can be told counts as the file`() throws {
        let watch = try FolderWatch(MapFile(scratch("a.json")))
        for number in 0..<20_000 {
            // Equal events in a row are told as one, so that the names must differ.
            try scratch.put([], at: "b\(number % 2)")
        }
        #expect(watch.takeHappenings())
    }

    @Test
    func `a folder that is not there cannot be watched`() {
        #expect(throws: StorageError.notFound(path: scratch("no"))) {
            _ = try FolderWatch(MapFile(scratch("no/a.json")))
        }
    }
}
