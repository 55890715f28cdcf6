import KartbordFormats
import KartbordModel
import Testing

/// What holds for every map that is written and read.
struct JSONLawTests {
    @Test(arguments: 0..<60 as Range<UInt64>)
    func `A map that was written reads back as the same map`(seed: UInt64) throws {
        let start = try JSONTexts.read(JSONTexts.map(#""ny": [{ "a": 1.0 }, 2], "ännu": "\u202e""#))
        var random = RandomMap(seed: seed, start.document)
        for _ in 0..<4 {
            try random.edit(times: 60)
            let document = random.document
            let bytes = DocumentWriter.write(document)
            let read = try DocumentReader.read(bytes)
            #expect(read.document == document, "seed \(seed)")
            #expect(DocumentWriter.write(read.document) == bytes, "seed \(seed)")
            try expectSameOrder(read.document, document)
        }
    }

    @Test func `A map that was read can be edited like any other`() throws {
        for seed in 0..<10 as Range<UInt64> {
            var first = RandomMap(seed: seed)
            try first.edit(times: 200)
            let read = try DocumentReader.read(DocumentWriter.write(first.document))
            var one = RandomMap(seed: seed + 100, first.document)
            var other = RandomMap(seed: seed + 100, read.document)
            try one.edit(times: 200)
            try other.edit(times: 200)
            #expect(one.document == other.document, "seed \(seed)")
        }
    }

    @Test func `The small map is canonical`() throws {
        let bytes = Array(JSONTexts.small.utf8)
        let read = try DocumentReader.read(bytes)
        #expect(read.repairs.isEmpty)
        #expect(read.isCanonical(bytes))
        #expect(JSONTexts.written(read.document) == JSONTexts.small)
    }

    @Test func `The same map in any other layout is not canonical but the same`() throws {
        let document = try JSONTexts.read(JSONTexts.small).document
        var texts = [
            JSONTexts.small.filter { $0 != "\n" },
            JSONTexts.small.replacing("\n", with: "\r\n"),
            JSONTexts.small.replacing("  ", with: "\t"),
            JSONTexts.small + " ",
            String(JSONTexts.small.dropLast()),
            JSONTexts.small.replacing("38.25", with: "3825e-2"),
            JSONTexts.small.replacing("-2,", with: "-2.0,"),
            JSONTexts.small.replacing(#""title":"#, with: #""\u0074itle" :"#),
            JSONTexts.small.replacing(#""period":"#, with: #""prompt": null, "period":"#),
            JSONTexts.small.replacing(#""title": "N"#, with: #""question": "", "title": "N"#),
        ]
        texts.append("\u{FEFF}" + JSONTexts.small)
        for text in texts {
            let read = try JSONTexts.read(text)
            #expect(read.document == document, "\(text)")
            #expect(!read.isCanonical(Array(text.utf8)), "\(text)")
        }
    }

    @Test func `The order of members does not matter`() throws {
        let canonical = try JSONTexts.read(JSONTexts.small).document
        guard case .object(let members) = try ForeignReader.read(Array(JSONTexts.small.utf8)) else {
            Issue.record("The small map is an object.")
            return
        }
        let turned = turned(.object(members))
        let text = String(decoding: JSONTexts.bytes(of: turned), as: UTF8.self)
        let read = try JSONTexts.read(text)
        #expect(read.repairs.isEmpty)
        #expect(JSONTexts.written(read.document) == JSONTexts.small)
        #expect(read.document == canonical)
    }

    /// The value with the members of all objects in the opposite order.
    private func turned(_ value: Foreign) -> Foreign {
        switch value {
        case .array(let items): .array(items.map { turned($0) })
        case .object(let members):
            .object(members.reversed().map { ForeignMember($0.name, turned($0.value)) })
        default: value
        }
    }

    private func expectSameOrder(_ one: Document, _ other: Document) throws {
        for item in other.branch(.root).flattened {
            #expect(one.type(of: item.id) == item.type)
            #expect(one.place(of: item.id) == other.place(of: item.id))
            #expect(one.links(to: item.id) == other.links(to: item.id))
        }
        for type in ItemType.allCases { #expect(one.count(of: type) == other.count(of: type)) }
    }
}
