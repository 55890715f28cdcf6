import KartbordFormats
import KartbordModel
import KartbordText
import Testing

@testable import KartbordInterface

/// What a template gives.
@Suite struct TemplateTests {
    static let templates = Language.allCases.flatMap { TemplateCatalog.templates(language: $0) }

    @Test func `every template is offered in every language`() {
        #expect(Self.templates.count == TemplateCatalog.sources.count)
        let ids = Set(Kind.allCases.flatMap { TemplateCatalog.order(of: $0) })
        #expect(Set(TemplateCatalog.sources.map(\.id)) == ids)
        for language in Language.allCases {
            for kind in Kind.allCases {
                let templates = TemplateCatalog.templates(kind: kind, language: language)
                #expect(templates.map(\.id) == TemplateCatalog.order(of: kind))
                #expect(templates.allSatisfy { $0.kind == kind })
            }
        }
    }

    @Test func `built-in templates need no mending`() throws {
        for source in TemplateCatalog.sources {
            #expect(try DocumentReader.read(Array(source.text.utf8)).repairs.isEmpty)
        }
    }

    @Test func `a template has a name and a sentence, and its map does not`() {
        for template in Self.templates {
            #expect(template.name != template.id)
            #expect(template.description.hasSuffix("."))
            #expect(template.document().unknown(Handle.root).isEmpty)
            #expect(template.document()[.map, .language] == template.language.rawValue)
        }
    }

    @Test func `two maps made from one template share no id but those of standard lanes`() {
        var generator = SeededNumbers(7)
        for template in Self.templates {
            let one = Set(ids(of: template.document(using: &generator)))
            let other = Set(ids(of: template.document(using: &generator)))
            let shared = one.intersection(other).subtracting([.map])
            #expect(shared.isSubset(of: Lane.standard))
            #expect(one.count == template.document().branch(.root).flattened.count)
        }
    }

    @Test func `a map made from a template differs in ids alone`() {
        var generator = SeededNumbers(7)
        for template in Self.templates {
            let document = template.document(using: &generator)
            #expect(contents(of: document) == contents(of: template.document()))
        }
    }

    @Test func `what is no map is no template`() {
        #expect(throws: ReadError.self) { try Template(id: "x", Array("{}".utf8)) }
    }

    @Test func `a map without a template's members is a template by its id`() throws {
        let text = #"{ "kartbord": 1, "kind": "journey", "title": "Å" }"#
        let template = try Template(id: "egen", Array(text.utf8))
        #expect(template.name == "egen")
        #expect(template.description == "Å")
        #expect(template.language == .en)
    }

    private func ids(of document: Document) -> [ItemID] {
        document.branch(.root).flattened.map(\.id)
    }

    /// All fields but links, in reading order.
    private func contents(of document: Document) -> [[FieldContent]] {
        document.branch(.root).flattened.map { branch in
            branch.fields.map(\.content).filter { content in
                if case .links = content { false } else { true }
            }
        }
    }
}
