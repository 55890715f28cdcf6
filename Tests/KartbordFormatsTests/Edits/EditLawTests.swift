import KartbordFormats
import KartbordModel
import Testing

/// Edits written as lines and read again do the same.
struct EditLawTests {
    @Test(arguments: UInt64(1)...40)
    func `The edits between any two maps can be written and read`(seed: UInt64) throws {
        var random = RandomMap(seed: seed)
        try random.edit(times: 150)
        let old = random.document
        var later = RandomMap(seed: seed + 1_000, old)
        try later.edit(times: 60)
        for (from, to) in [(old, later.document), (later.document, old)] {
            let edits = to.difference(from: from)
            let lines = EditWriter.write(edits, for: from.kind)
            #expect(lines.count { $0 == 0x0A } == edits.count, "seed \(seed)")
            let read = try EditReader.read(lines, changing: from)
            #expect(read.document == to, "seed \(seed)")
            #expect(EditWriter.write(read.edits, for: from.kind) == lines, "seed \(seed)")
        }
    }

    @Test func `No edits are no lines, and blank lines are no edits`() throws {
        let map = Document(.journey)
        #expect(EditWriter.write([], for: .journey).isEmpty)
        for text in ["", "\n\n", " \t\r\n", "\u{FEFF}\n"] {
            let read = try EditReader.read(Array(text.utf8), changing: map)
            #expect(read.document == map && read.edits.isEmpty)
        }
    }

    @Test func `What is not known is set apart`() throws {
        var card = Branch(
            id: "k", type: .card, fields: [FieldEntry(.votes, .foreign(.string("många")))],
            unknown: [ForeignMember("färg", .number("1.50"))])
        card[.text] = "Åh 漢 🙂"
        let edits: [Edit] = [
            .insert(card, Place("s", .cards, after: nil)),
            .set(.map, .title, .foreign(.array([.null]))), .set("s", .title, nil),
        ]
        let text = String(decoding: EditWriter.write(edits, for: .journey), as: UTF8.self)
        #expect(
            text == """
                { "edit": "insert", "in": "s", "list": "cards", "item": { "id": "k", \
                "text": "Åh 漢 🙂", "foreign": { "votes": "många" }, "unknown": { "färg": 1.50 } } }
                { "edit": "set", "field": "title", "foreign": [null] }
                { "edit": "set", "item": "s", "field": "title", "value": null }

                """)
    }
}
