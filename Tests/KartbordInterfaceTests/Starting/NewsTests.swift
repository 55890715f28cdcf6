import KartbordModel
import KartbordScreen
import KartbordText
import Testing

@testable import KartbordInterface

/// What storage and the terminal tell a session.
struct NewsTests {
    private func session() throws -> Session {
        let template = try #require(
            TemplateCatalog.template(id: "user-journey", kind: .journey, language: .sv))
        var session = Session(
            document: try NewMap.make(from: template, title: "Väntan", seed: 7),
            fileName: "väntan.journey.json", isSaved: true, language: .sv,
            today: try #require(CalendarDate("2026-11-22")), seed: 7)
        session.resize(Size(columns: 100, rows: 30))
        return session
    }

    private func type(_ text: String, in session: inout Session) -> [Request] {
        text.flatMap { session.handle(.key(Key($0))) }
    }

    @Test func `a save is seen in the title line unless more was changed meanwhile`() throws {
        var session = try session()
        _ = type("a", in: &session)
        _ = type("Ringer", in: &session)
        _ = session.handle(.key(.enter))
        #expect(session.frame().text(ofRow: 0).hasSuffix("…"))
        session.hear(.saved(at: "09:41", isEverything: false, isAsked: false))
        #expect(session.frame().text(ofRow: 0).hasSuffix("…"))
        session.hear(.saved(at: "09:42", isEverything: true, isAsked: false))
        #expect(session.frame().text(ofRow: 0).hasSuffix("✓ 09:42"))
    }

    @Test func `what keeps the file from being written is said and stays in the title line`() throws
    {
        var session = try session()
        session.hear(.notSaved(Phrase(sv: "Disken är full.", fi: "", en: "")))
        #expect(session.frame().text().contains("Disken är full."))
        _ = session.handle(.key(.down))
        #expect(session.frame().text(ofRow: 0).hasSuffix("✗ EJ SPARAD"))
    }

    @Test func `what is being typed is committed when there will be no more keys`() throws {
        var session = try session()
        _ = type("a", in: &session)
        _ = type("halvfärdig", in: &session)
        let before = session.committedDocument
        #expect(before.count(of: .card) == 0)
        #expect(session.document.count(of: .card) == 1)
        let requests = session.finishTyping()
        #expect(requests.count == 1)
        #expect(session.committedDocument.count(of: .card) == 1)
        #expect(session.committedDocument == session.document)
        #expect(session.finishTyping().isEmpty)
    }

    @Test func `an empty field is left as it was`() throws {
        var session = try session()
        _ = type("a", in: &session)
        #expect(session.finishTyping().isEmpty)
        #expect(session.document.count(of: .card) == 0)
    }

    @Test func `an export that is there already is asked about`() throws {
        var session = try session()
        session.hear(.exportExists(name: "väntan.md", text: "# Väntan"))
        #expect(session.frame().text().contains("Enter skriver över väntan.md"))
        #expect(
            session.handle(.key(.enter))
                == [.export(name: "väntan.md", text: "# Väntan", replacing: true)])
    }

    @Test func `a page of a map has no keys and nothing chosen on it`() throws {
        let page = try session().page(Size(columns: 100, rows: 30))
        #expect(page.count <= 30)
        #expect(page.first?.hasPrefix(" Väntan · kundresa, nuläge") == true)
        #expect(!page.contains { $0.contains("›") || $0.contains("hjälp") })
    }

    @Test(arguments: Language.allCases)
    func `the list of keys names every command that has one`(_ language: Language) {
        let text = KeyList.text(language)
        for command in Command.all where !command.keys.isEmpty {
            #expect(text.contains(command.keyNames.joined(separator: ", ")))
        }
    }
}
