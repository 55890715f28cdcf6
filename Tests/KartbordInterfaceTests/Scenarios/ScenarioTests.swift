import Foundation
import KartbordFormats
import KartbordInterface
import KartbordModel
import KartbordScreen
import Testing

/// Plays every file in the folder `Played`.
///
/// With RECORD=1 the files are rewritten with what was seen, and the test still fails, so that
/// nobody records by mistake.
@Suite struct ScenarioTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Played")

    static let files: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted()
    }()

    @Test func `There are scenarios to play`() {
        #expect(Self.files.count > 20)
    }

    @Test(arguments: files)
    func `A person sees what the scenario says`(file: String) throws {
        let url = Self.folder.appendingPathComponent(file)
        let text = try String(contentsOf: url, encoding: .utf8)
        let seen = try Scenario(text).played().seen
        guard seen.text.trimmedLines != text.trimmedLines else { return }
        if ProcessInfo.processInfo.environment["RECORD"] != nil {
            try seen.text.write(to: url, atomically: true, encoding: .utf8)
            Issue.record("Recorded \(file) anew; look at it and run the test again.")
        } else {
            Issue.record("\(file) is played differently:\n\(seen.text)")
        }
    }

    @Test(arguments: files)
    func `Undoing everything gives the first bytes back`(file: String) throws {
        let url = Self.folder.appendingPathComponent(file)
        let text = try String(contentsOf: url, encoding: .utf8)
        let play = try Scenario(text).played()
        var session = play.session
        for _ in 0..<4 { _ = session.handle(.key(.escape)) }
        let last = DocumentWriter.write(session.document)
        var undone = 0
        while session.handle(.key("u")).contains(where: \.isStoring) { undone += 1 }
        #expect(DocumentWriter.write(session.document) == DocumentWriter.write(play.first))
        for _ in 0..<undone { _ = session.handle(.key("U")) }
        #expect(DocumentWriter.write(session.document) == last)
    }

    @Test(arguments: files)
    func `What storage is handed makes the same map`(file: String) throws {
        // Storage has a document of its own and is only ever handed changes.
        let url = Self.folder.appendingPathComponent(file)
        let play = try Scenario(String(contentsOf: url, encoding: .utf8)).played()
        var session = play.session
        var copy = play.first
        for change in play.stored { try copy.apply(change) }
        for _ in 0..<4 {
            for case .store(let change) in session.handle(.key(.escape)) {
                try copy.apply(change)
            }
        }
        #expect(DocumentWriter.write(copy) == DocumentWriter.write(session.document))
    }

    @Test(
        arguments: files,
        [
            Size(columns: 1, rows: 1), Size(columns: 39, rows: 9), Size(columns: 41, rows: 11),
            Size(columns: 500, rows: 200),
        ])
    func `Any size of screen can be drawn`(file: String, size: Size) throws {
        let url = Self.folder.appendingPathComponent(file)
        var session = try Scenario(String(contentsOf: url, encoding: .utf8)).played().session
        session.resize(size)
        #expect(session.frame().size == size)
    }
}

extension Request {
    var isStoring: Bool { if case .store = self { true } else { false } }
}
