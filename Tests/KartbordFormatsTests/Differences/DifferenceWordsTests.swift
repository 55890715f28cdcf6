import KartbordFormats
import KartbordModel
import KartbordText
import Testing

struct DifferenceWordsTests {
    private let old: Document
    private let new: Document

    init() throws {
        old = try JSONTexts.read(
            JSONTexts.map(
                """
                "title": "Nå rätt", "personas": [{ "id": "p", "name": "Patient" }],
                "phases": [{ "id": "f1", "title": "Söka", "period": "before", "steps": [
                { "id": "s1", "title": "Söker numret", "feelings": [{ "persona": "p", "value": 1 }],
                "cards": [{ "id": "k1", "lane": "pain", "text": "Vet inte *vem*" }] },
                { "id": "s2", "title": "Ringer växeln", "waiting": 90 } ] }],
                "insights": [{ "id": "i1", "text": "Ett flipperspel", "steps": ["s1"] }]
                """)
        ).document
        var new = old
        let edits: [Edit] = [
            .set("s2", .waiting, 30), .set("s2", .title, nil), .set("s2", .evidence, .researched),
            .unlink("i1", .steps, "s1"), .link("i1", .steps, "s2"), .remove("k1"),
            .set("s1:p", .value, -2), .move("s1", Place("f1", .steps, after: "s2")),
            .insert(
                Branch(id: "s3", type: .step, fields: [FieldEntry(.title, .text("Mejlar 漢"))]),
                Place("f1", .steps, after: "s1")),
        ]
        try new.apply(Change("test", edits))
        self.new = new
    }

    @Test func `A difference is said line by line`() {
        let text = DifferenceWriter.text(from: old, to: new, language: .sv)
        #expect(
            text == """
                Ändrat: Insikt 1 ”Ett flipperspel”: Steg: − ”Söker numret”
                Flyttat: Fas 1, steg 1: först i ”Söka”
                Tillagt: Fas 1, steg 3 ”Mejlar 漢”
                Borttaget: Fas 1, steg 1, lapp ”Vet inte *vem*”
                Ändrat: Fas 1, steg 2 ”Söker numret”, känsla (Patient): Känsla: ”+1” → ”−2”
                Ändrat: Fas 1, steg 1: Titel: − ”Ringer växeln”
                Ändrat: Fas 1, steg 1: Väntetid: ”1 tim 30 min” → ”30 min”
                Ändrat: Fas 1, steg 1: Belägg: + ”undersökt”
                Ändrat: Insikt 1 ”Ett flipperspel”: Steg: + ”steg s2”

                """)
        #expect(DifferenceWriter.text(from: old, to: old, language: .sv) == "")
    }

    @Test func `A difference as Markdown lets nothing through that people typed`() throws {
        let page = DifferenceWriter.markdown(from: old, to: new, language: .en)
        #expect(page.hasPrefix("# Changes: Nå rätt\n\n## Added\n"))
        #expect(page.contains(#"Vet inte \*vem\*"#))
        let alike = DifferenceWriter.markdown(from: old, to: old, language: .fi)
        #expect(alike == "# Muutokset: Nå rätt\n\nKartat ovat samanlaiset.\n")
    }

    @Test func `A map as an outline has a line for every field`() {
        let text = OutlineWriter.write(old, language: .sv)
        #expect(
            text == """
                Kundresa: Nå rätt
                  Persona: Patient
                  Fas: Söka
                    När: före
                    Steg: Söker numret
                      Känsla: Patient
                        Känsla: +1
                      Lapp: Vet inte *vem*
                        Rad: Smärta
                    Steg: Ringer växeln
                      Väntetid: 1 tim 30 min
                  Insikt: Ett flipperspel
                    Steg: Söker numret

                """)
    }

    @Test(arguments: UInt64(1)...20)
    func `Nothing in them can act on a terminal, whatever the maps hold`(seed: UInt64) throws {
        var random = RandomMap(seed: seed)
        try random.edit(times: 100)
        var later = RandomMap(seed: seed + 500, random.document)
        try later.edit(times: 80)
        for language in Language.allCases {
            let texts = [
                DifferenceWriter.text(
                    from: random.document, to: later.document, language: language),
                OutlineWriter.write(later.document, language: language),
            ]
            for line in texts.flatMap({ $0.split(separator: "\n") }) {
                #expect(String(line) == DisplayText.visible(String(line)))
            }
            let page = DifferenceWriter.markdown(
                from: random.document, to: later.document, language: language)
            #expect(page.hasSuffix("\n"))
        }
    }
}
