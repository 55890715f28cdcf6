import Foundation
import KartbordModel
import KartbordScreen
import KartbordText
import Testing

@testable import KartbordInterface

/// What the journal is told of text that nobody has taken yet.
struct UnfinishedLawTests {
    @Test(arguments: ScenarioTests.files)
    func `The unfinished change is what taking the text would store`(file: String) throws {
        let url = ScenarioTests.folder.appendingPathComponent(file)
        let scenario = try Scenario(String(contentsOf: url, encoding: .utf8))
        _ = try scenario.played { session in
            guard session.question == nil else { return }
            guard session.typedText != nil else { return }
            var taken = session
            let stored = taken.finishTyping().compactMap { request -> Change? in
                if case .store(let change) = request { change } else { nil }
            }
            let unfinished = session.unfinishedChange
            #expect([unfinished].compactMap(\.self) == stored, "\(session.typedText ?? "")")
        }
    }

    @Test func `What came back is one change, and undo takes it back`() throws {
        let template = try #require(
            TemplateCatalog.template(id: "user-journey", kind: .journey, language: .sv))
        let document = try NewMap.make(from: template, title: "Väntan", seed: 7)
        var session = Session(
            document: document, fileName: "väntan.journey.json", isSaved: true, language: .sv,
            today: try #require(CalendarDate("2026-11-22")), seed: 7)
        #expect(session.recover([]).isEmpty)
        let edits: [Edit] = [
            .set(.map, .title, .text("Ny")), .set(.map, .question, .text("Varför?")),
        ]
        #expect(session.recover(edits) == [.store(Change("recover", edits))])
        #expect(session.document[ItemID.map, .title] == "Ny")
        #expect(session.handle(.key("u")).count == 1)
        #expect(session.document == document)
        #expect(session.frame().text().contains("återställning"))
    }
}
