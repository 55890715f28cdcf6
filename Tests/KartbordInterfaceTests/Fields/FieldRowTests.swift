import KartbordModel
import KartbordText
import Testing

@testable import KartbordInterface

/// The rows of a form, and what items are called.
@Suite struct FieldRowTests {
    private func map() throws -> Document {
        var document = Document(.journey)
        func item(_ id: ItemID, _ type: ItemType, _ fields: [FieldEntry] = []) -> Branch {
            Branch(id: id, type: type, fields: fields)
        }
        var before = item("f1", .phase, [FieldEntry(.title, .text("Före"))])
        before.lists = [
            Branch.List(.steps, [item("s1", .step, [FieldEntry(.title, .text("Ringer"))])])
        ]
        var during = item("f2", .phase)
        var step = item("s2", .step, [FieldEntry(.title, .text(" "))])
        step.lists = [
            Branch.List(
                .feelings,
                [
                    item(
                        .keyed("s2", by: "p1"), .feeling,
                        [FieldEntry(.persona, .reference("p1")), FieldEntry(.value, .number(-2))])
                ]),
            Branch.List(
                .cards,
                [
                    item("k1", .card, [FieldEntry(.lane, .reference("pain"))]),
                    item("k2", .card, [FieldEntry(.lane, .reference("egen"))]),
                ]),
        ]
        during.lists = [Branch.List(.steps, [step])]
        let edits: [Edit] = [
            .insert(
                item("p1", .persona, [FieldEntry(.name, .text("Anna 漢"))]), Place(.map, .personas)),
            .insert(item("pain", .lane), Place(.map, .lanes)),
            .insert(
                item("egen", .lane, [FieldEntry(.title, .text("Egen rad"))]),
                Place(.map, .lanes, after: "pain")),
            .insert(before, Place(.map, .phases)),
            .insert(during, Place(.map, .phases, after: "f1")),
            .insert(
                item("i1", .insight, [FieldEntry(.text, .text("Första raden\nandra"))]),
                Place(.map, .insights)),
        ]
        for edit in edits { try document.apply(edit) }
        return document
    }

    @Test func `an item goes by its title, name or text`() throws {
        let document = try map()
        func name(_ id: ItemID) -> String {
            FieldText.name(of: id, in: document, language: .sv)
        }
        #expect(name("s1") == "Ringer")
        #expect(name("p1") == "Anna 漢")
        #expect(name("i1") == "Första raden")
        #expect(name("s2") == "steg 2 (utan namn)")
        #expect(name("f2") == "fas 2 (utan namn)")
        #expect(name("k2") == "lapp 2 (utan namn)")
        #expect(name("pain") == "Smärta")
        #expect(name("egen") == "Egen rad")
        #expect(name("gain") == "Höjdpunkt")
        #expect(name("x9") == "x9 (finns inte)")
        #expect(name(.keyed("s2", by: "p1")) == "känsla: Anna 漢")
        #expect(name(.map) == "kundresa (utan namn)")
    }

    @Test func `a form has every field of the type that can be changed there`() throws {
        let document = try map()
        func names(_ id: ItemID) throws -> [FieldName] {
            let handle = try #require(document.handle(id))
            return FieldText.fieldRows(of: handle, in: document).map(\.name)
        }
        #expect(try names(.keyed("s2", by: "p1")) == [.value, .word])
        #expect(try names("k1").contains(.severity))
        #expect(try !names("k2").contains(.severity))
        #expect(try names("s1") == Kind.journey.schema[.step].fields.map(\.name))
        let handle = try #require(document.handle("s1"))
        let set = FieldText.fieldRows(of: handle, in: document).filter(\.isSet)
        #expect(set.map(\.name) == [.title])
        #expect(set.first?.label.sv == "Titel")
    }

    @Test func `lanes, references and links are shown by name`() throws {
        let document = try map()
        func show(_ content: FieldContent, _ form: FieldForm, _ field: FieldName) -> String {
            FieldText.show(
                content, form: form, field: field, type: .card, document: document, language: .sv)
        }
        #expect(show(.reference("pain"), .reference([.lane]), .lane) == "Smärta")
        #expect(show(.links(["p1", "s1"]), .links([.persona]), .personas) == "Anna 漢, Ringer")
    }

    @Test func `every field has a label`() {
        for kind in Kind.allCases {
            for type in kind.schema.types {
                for field in type.fields {
                    #expect(Wording.Fields.phrase(for: field.name.name) != nil, "\(field.name)")
                }
            }
        }
    }
}
