import KartbordFormats
import KartbordModel
import KartbordText
import Testing

struct FindingSentenceTests {
    /// A map in which many checks find something, with names that are long and odd.
    private func map() throws -> Document {
        var map = Document(.journey)
        let name = "Hjálmar Östergård-Väinölä, som är påhittad 漢🙂"
        let persona = Branch(id: "p", type: .persona, fields: [.init(.name, .text(name))])
        try map.apply(.insert(persona, Place(.map, .personas)))
        try map.apply(.insert(Branch(id: "q", type: .persona), Place(.map, .personas)))
        try map.apply(.set(.map, .language, "sv"))
        try map.apply(.set(.map, .reviewDate, "2026-02-01"))
        for (list, type): (ListName, ItemType) in [
            (.insights, .insight), (.opportunities, .opportunity),
        ] {
            let branch = Branch(
                id: ItemID(type.name), type: type, fields: [.init(.text, .text("Bygg en app"))])
            try map.apply(.insert(branch, Place(.map, list)))
        }
        for lane: ItemID in ["frontstage", "doing", "egen"] {
            try map.apply(.insert(Branch(id: lane, type: .lane), Place(.map, .lanes)))
        }
        for phase in 1...8 {
            let id = ItemID("f\(phase)")
            try map.apply(.insert(Branch(id: id, type: .phase), Place(.map, .phases)))
            for step in 1...4 { try map.apply(.insert(self.step(phase, step), Place(id, .steps))) }
        }
        return map
    }

    private func step(_ phase: Int, _ number: Int) -> Branch {
        let id = ItemID("s\(phase).\(number)")
        let titles = ["Bokning", "Ekonomiavdelningen", "Journalsystemet", "Ringer växeln"]
        let feeling = Branch(
            id: .keyed(id, by: "p"), type: .feeling,
            fields: [.init(.persona, .reference("p")), .init(.value, .number(-2))])
        let card = Branch(
            id: ItemID("k\(phase).\(number)"), type: .card,
            fields: [
                .init(.lane, .reference(number == 1 ? "pain" : "doing")),
                .init(.text, .text("850709-9805, 070-174 06 05, a@b.se")),
            ])
        return Branch(
            id: id, type: .step,
            fields: [
                .init(.title, .text(titles[number - 1])), .init(.touchpoint, .text("Telefon")),
                .init(.volume, .number(number == 1 ? 5 : 0)),
                .init(.evidence, .text(phase == 1 ? "researched" : "none")),
            ].filter { number == 1 || $0.name != .volume },
            lists: [.init(.feelings, number == 2 ? [] : [feeling]), .init(.cards, [card])])
    }

    private func findings() throws -> (map: Document, findings: [Finding]) {
        let map = try map()
        let today = try #require(CalendarDate("2026-03-01"))
        let wanted = try { () throws -> Document in
            var wanted = map
            try wanted.apply(.set(.map, .state, MapState.wanted))
            return wanted
        }()
        let empty = Document(.journey)
        return (
            map,
            wanted.findings(today: today, origin: map) + map.findings(today: today)
                + empty.findings(today: today)
        )
    }

    @Test func `Every check has its sentences, short enough for a row on the wall`() throws {
        let (map, findings) = try findings()
        let checks = CheckID.allCases.filter { $0.rawValue.hasPrefix("J") }
        #expect(Set(findings.map(\.check)) == Set(checks))
        for finding in findings {
            let (headline, advice) = (finding.headline(in: map), finding.advice(in: map))
            for language in Language.allCases {
                #expect(headline(language).count <= 70, "\(headline(language))")
                #expect(!headline(language).hasSuffix("."))
                #expect(advice(language).count <= 100, "\(advice(language))")
                #expect(advice(language).hasSuffix(".") || advice(language).hasSuffix("”."))
            }
        }
    }

    @Test func `No sentence repeats what could give a person away`() throws {
        let (map, findings) = try findings()
        for finding in findings where finding.check == .j14 {
            #expect(!finding.headline(in: map).sv.contains("0709"))
        }
    }

    @Test func `A finding says where it is in the words of the map`() throws {
        let (map, findings) = try findings()
        func place(_ id: ItemID) throws -> Phrase {
            try #require(findings.first { $0.item == id }).place(in: map)
        }
        #expect(try place(.map) == Phrase(sv: "Hela kartan", fi: "Koko kartta", en: "Whole map"))
        let step = Phrase(
            sv: "Fas 7, steg 28 ”Bokning”", fi: "Vaihe 7, askel 28 ”Bokning”",
            en: "Phase 7, step 28 “Bokning”")
        #expect(try place("s2.1") == step)
        #expect(try place("k2.1").sv.hasPrefix("Fas 7, steg 28, lapp ”850709"))
        #expect(try place("q").fi == "Persoona 1")
        #expect(try place("insight").en == "Insight 1 “Bygg en app”")
        #expect(try place("f3").sv == "Fas 6")
    }

    @Test func `Levels have names`() {
        #expect(FindingLevel.allCases.map { $0.phrase(.sv) } == ["info", "tips", "varning", "fel"])
        #expect(
            FindingLevel.allCases.map { $0.phrase(.fi) } == ["tieto", "vihje", "varoitus", "virhe"])
    }
}
