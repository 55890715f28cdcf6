import Glibc
import Testing

@testable import KartbordStorage

struct WorkspaceWatchTests {
    let scratch: ScratchFolder

    init() throws { scratch = try ScratchFolder() }

    @Test
    func `what comes, goes or is written in any of the folders is seen`() throws {
        mkdir(scratch("under"), 0o700)
        let watch = try WorkspaceWatch()
        watch.watch([scratch.path, scratch("under"), scratch("missing")])
        #expect(!watch.takeHappenings())
        try scratch.put([1], at: "under/å.json")
        var entry = pollfd(fd: watch.wakeDescriptor, events: Int16(POLLIN), revents: 0)
        #expect(poll(&entry, 1, 1_000) == 1)
        #expect(watch.takeHappenings())
        #expect(!watch.takeHappenings())
        try MapFile(scratch("under/å.json")).save([2], over: [1])
        #expect(watch.takeHappenings())
        mkdir(scratch("new"), 0o700)
        #expect(watch.takeHappenings())
        unlink(scratch("under/å.json"))
        #expect(watch.takeHappenings())
    }

    @Test
    func `hidden files and files that are only begun are passed over`() throws {
        let watch = try WorkspaceWatch()
        watch.watch([scratch.path])
        try scratch.put([1], at: ".a.json.tmp")
        #expect(!watch.takeHappenings())
        let file = open(scratch("a.json"), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        #expect(!watch.takeHappenings())
        close(file)
        #expect(watch.takeHappenings())
    }

    @Test
    func `more than can be told counts`() throws {
        let watch = try WorkspaceWatch()
        watch.watch([scratch.path])
        for number in 0..<20_000 { try scratch.put([], at: ".b\(number % 2)") }
        #expect(watch.takeHappenings())
    }
}
