import Glibc
import Testing

@testable import KartbordStorage

struct ReadingCrewTests {
    @Test
    func `everything that is asked for is read once`() throws {
        let crew = try ReadingCrew { $0 + "!" }
        let paths = (1...500).map { "karta \($0)" }
        crew.read(paths)
        crew.waitForAll(atMost: .seconds(10))
        let answers = crew.takeAnswers()
        #expect(answers.count == 500)
        #expect(answers.allSatisfy { $0.value == $0.path + "!" })
        #expect(Set(answers.map(\.path)) == Set(paths))
        #expect(crew.takeAnswers().isEmpty)
    }

    @Test
    func `answers wake whoever polls, and waiting has an end`() throws {
        let crew = try ReadingCrew { path in
            usleep(path == "slow" ? 300_000 : 0)
            return path
        }
        crew.waitForAll(atMost: .seconds(10))
        crew.read(["slow"])
        let start = ContinuousClock.now
        crew.waitForAll(atMost: .milliseconds(20))
        #expect(ContinuousClock.now - start < .milliseconds(250))
        var entry = pollfd(fd: crew.wakeDescriptor, events: Int16(POLLIN), revents: 0)
        #expect(poll(&entry, 1, 10_000) == 1)
        #expect(crew.takeAnswers().map(\.value) == ["slow"])
        #expect(poll(&entry, 1, 0) == 0)
    }

    @Test
    func `a crew that is let go reads nothing more`() throws {
        for _ in 0..<50 {
            let crew = try ReadingCrew { $0 }
            crew.read(["a", "b", "c"])
        }
    }
}
