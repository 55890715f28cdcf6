import KartbordFormats
import KartbordModel
import KartbordText
import Testing

/// What a file may have wrong and still be read: mended, or kept, and always said.
struct RepairTests {
    private func step(_ members: String) -> String {
        JSONTexts.map(
            #""personas": [{ "id": "p1" }], "phases": [{ "id": "f1", "steps": [\#(members)] }]"#)
    }

    @Test func `A byte order mark is taken with a notice`() throws {
        let read = try JSONTexts.read("\u{FEFF}" + JSONTexts.small)
        #expect(read.hadByteOrderMark)
        #expect(read.repairs.map(\.reason) == [.byteOrderMark])
        #expect(read.repairs.map(\.line) == [1] && read.repairs.map(\.column) == [1])
        #expect(try !JSONTexts.read(JSONTexts.small).hadByteOrderMark)
    }

    @Test func `An item without an id of its own gets one, the same each time`() throws {
        let text = step(
            """
            {}, { "id": "" }, { "id": 5, "title": "a" }, { "id": null },
            { "id": "f1", "feelings": [{ "persona": "p1" }] }
            """)
        let read = try JSONTexts.read(text)
        let steps = read.document.children(of: "f1", .steps)
        #expect(Set(steps).count == 5)
        #expect(steps.allSatisfy { $0.text.utf8.count == 6 })
        #expect(
            read.repairs.map(\.reason) == [.noID, .noID, .noID, .noID, .duplicateID("f1")])
        #expect(read.repairs.map(\.item) == steps)
        #expect(read.repairs.map(\.line) == [1, 1, 1, 1, 2])
        #expect(read.document[steps[2], .title] == "a")
        #expect(read.document.children(of: steps[4], .feelings) == [.keyed(steps[4], by: "p1")])
        #expect(try JSONTexts.read(text).document == read.document)
        let again = try DocumentReader.read(DocumentWriter.write(read.document))
        #expect(again.repairs.isEmpty && again.document == read.document)
    }

    @Test func `An id is known by its bytes, and the first item keeps it`() throws {
        let read = try JSONTexts.read(
            step("{ \"id\": \"\u{E9}\" }, { \"id\": \"e\u{301}\" }, { \"id\": \"\u{E9}\" }"))
        let steps = read.document.children(of: "f1", .steps)
        #expect(steps[..<2] == ["\u{E9}", "e\u{301}"])
        #expect(read.repairs.map(\.reason) == [.duplicateID("\u{E9}")])
    }

    @Test func `Two feelings of one persona, and one of nobody, are all kept`() throws {
        let read = try JSONTexts.read(
            step(
                """
                { "id": "s1", "feelings": [
                { "persona": "p1", "value": 1 }, { "persona": "p1", "value": 2 },
                { "persona": "p1" }, { "value": -1 }, { "persona": 3 }, { "persona": "" }
                ] }
                """))
        let feelings = read.document.children(of: "s1", .feelings)
        #expect(feelings == ["s1:p1", "s1:p1#2", "s1:p1#3", "s1:", "s1:#2", "s1:#3"])
        #expect(
            read.repairs.map(\.reason) == [
                .duplicateKey(.persona), .duplicateKey(.persona), .noKey(.persona),
                .noKey(.persona), .wrongValue(.persona), .noKey(.persona),
            ])
        let again = try DocumentReader.read(DocumentWriter.write(read.document))
        #expect(again.document == read.document)
    }

    @Test func `An own id that looks like that of a feeling is kept`() throws {
        let read = try JSONTexts.read(
            step(#"{ "id": "s1", "feelings": [{ "persona": "p1" }] }, { "id": "s1:p1" }"#))
        #expect(read.document.type(of: "s1:p1") == .step)
        #expect(read.document.children(of: "s1", .feelings) == ["s1:p1#2"])
    }

    @Test func `A value that the field cannot hold is kept as it was`() throws {
        let text = step(
            """
            { "id": "s1", "title": 1.50, "waiting": -1, "volume": 1e999, "evidence": "säkert",
            "momentOfTruth": "ja", "channels": ["a", 1], "initiative": [ ], "outside": 0 }
            """)
        let read = try JSONTexts.read(text)
        let kept: [(FieldName, Foreign)] = [
            (.title, .number("1.50")), (.channels, .array([.string("a"), .number("1")])),
            (.initiative, .array([])), (.waiting, .number("-1")),
            (.momentOfTruth, .string("ja")), (.outside, .number("0")),
            (.evidence, .string("säkert")), (.volume, .number("1e999")),
        ]
        #expect(read.document.branch("s1")?.fields == kept.map { FieldEntry($0, .foreign($1)) })
        #expect(Set(read.repairs.map { "\($0.reason)" }).count == kept.count)
        let place = try #require(text.firstRange(of: "1.50")).lowerBound
        let column = text.unicodeScalars.distance(from: text.startIndex, to: place) + 1
        #expect(read.repairs.first?.line == 1 && read.repairs.first?.column == column)
        let again = try DocumentReader.read(DocumentWriter.write(read.document))
        #expect(again.document == read.document)
        #expect(!read.document.isReadOnly)
    }

    @Test func `Links are a set in the order of their bytes`() throws {
        let read = try JSONTexts.read(
            JSONTexts.map(
                """
                "phases": [{ "id": "f", "steps": [{ "id": "b" }, { "id": "å" }, { "id": "a" }] }],
                "insights": [{ "id": "i", "steps": ["å", "b", "a", "b"] }]
                """))
        #expect(read.repairs.isEmpty)
        #expect(read.document["i", .steps] == ["a", "b", "å"])
        #expect(read.document.links(to: "b") == [Link("i", .steps)])
    }

    @Test func `Links to nothing and to the wrong things are kept and said`() throws {
        let read = try JSONTexts.read(
            JSONTexts.map(
                """
                "insights": [{ "id": "i", "steps": ["i", "x"], "cards": ["k"] }],
                "phases": [{ "id": "f", "steps": [{ "id": "s", "cards": [
                { "id": "k", "lane": "pain" }, { "id": "l", "lane": "unit" }, { "id": "m", "lane": "f" }
                ] }] }]
                """))
        #expect(read.document["i", .steps] == ["i", "x"])
        #expect(
            read.repairs.map(\.reason) == [
                .linkToOther(.steps, "i", .insight), .linkToNothing(.steps, "x"),
                .linkToNothing(.lane, "unit"), .linkToOther(.lane, "f", .phase),
            ])
        #expect(read.repairs.map(\.item) == ["i", "i", "l", "m"])
        #expect(read.document.links(to: "k") == [Link("i", .cards)])
    }

    @Test(
        arguments: [
            #""phases": 3"#, #""phases": { "id": "f1" }"#, #""phases": [{ "id": "f1" }, null]"#,
            #""phases": [{ "id": "f1", "steps": [{ "id": "s1" }, "s2"] }]"#,
            #""phases": [{ "id": "f1", "steps": [{ "id": "s1", "cards": [1] }] }, []]"#,
        ])
    func `A list that is none leaves the map to be looked at`(members: String) throws {
        let text = JSONTexts.map(#""title": "Å", "insights": [{ "id": "f1" }], "# + members)
        let read = try JSONTexts.read(text)
        #expect(read.document.isReadOnly && read.document.isDamaged)
        let isDamage = read.repairs.contains {
            if case .damagedList = $0.reason { true } else { false }
        }
        #expect(isDamage)
        #expect(read.document[.map, .title] == "Å")
        #expect(read.document.count(of: .step) == 0)
        let again = try DocumentReader.read(DocumentWriter.write(read.document))
        #expect(again.document == read.document && again.document.isReadOnly)
        let values = try ForeignReader.read(DocumentWriter.write(read.document))
        let before = try ForeignReader.read(Array(text.utf8))
        #expect("\(values)".utf8.count >= "\(before)".utf8.count)
    }

    @Test func `A newer format is read as far as it is known, and never written over`() throws {
        let read = try JSONTexts.read(
            JSONTexts.small.replacing("\"kartbord\": 1", with: "\"kartbord\": 2"))
        #expect(read.document.isReadOnly && !read.document.isDamaged)
        #expect(read.document.formatVersion == 2)
        #expect(read.document.count(of: .card) == 2)
    }

    @Test func `Version and kind may stand anywhere`() throws {
        let read = try JSONTexts.read(
            #"{ "title": "Å", "x": { "kind": "y" }, "kind": "journey", "kartbord": 1 }"#)
        #expect(read.document[.map, .title] == "Å")
        #expect(read.document.unknown(.root).count == 1)
    }

    @Test func `Every repair is one sentence in every language`() {
        let reasons: [Repair.Reason] = [
            .byteOrderMark, .noID, .duplicateID("a\u{1B}"), .noKey(.persona),
            .duplicateKey(.persona), .wrongValue(.waiting), .linkToNothing(.lane, "\u{202E}"),
            .linkToOther(.lane, "f", .phase), .damagedList(.cards),
        ]
        for reason in reasons {
            for type in ItemType.allCases {
                let repair = Repair(line: 3, column: 7, item: "k", type: type, reason: reason)
                #expect(repair.description.contains("(line 3, column 7): "))
                for language in Language.allCases {
                    let sentence = repair.phrase(language)
                    #expect(sentence.last == "." && DisplayText.visible(sentence) == sentence)
                }
            }
        }
    }
}
