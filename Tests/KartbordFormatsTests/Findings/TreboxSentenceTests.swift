import KartbordFormats
import KartbordModel
import KartbordText
import Testing

/// What the checks say of a portfolio in which nearly everything is wrong.
struct TreboxSentenceTests {
    private static let long = "Hjálmar Östergård-Väinölä 漢🙂 och en bra bit till, i flera led"

    private func add(
        _ id: ItemID, _ title: String, _ box: Box, to map: inout Document,
        _ fill: (inout Branch) -> Void = { _ in }
    ) throws {
        var item = Branch(id: id, type: .boxItem)
        item[.title] = title
        item[.box] = box
        fill(&item)
        let last = map.children(of: .map, .items).last
        try map.apply(.insert(item, Place(.map, .items, after: last)))
    }

    private func map() throws -> Document {
        var map = Document(.trebox)
        try map.apply(.set(.map, .language, "sv"))
        try map.apply(.set(.map, .lastReview, "2026-01-01"))
        try map.apply(.set(.map, .reviewDate, "2026-02-01"))
        try add("b1", Self.long, .present, to: &map) { $0[.effortUsed] = 123_456.75 }
        try add("b2", Self.long, .past, to: &map) { item in
            item[.boxItemKind] = .rule
            item[.legalDuty] = true
            item[.antipilotEnd] = "2026-01-31"
            item[.leadsTo] = ["\(Self.long).effectmap.json#a1"]
            var move = Branch(id: "m1", type: .move)
            move[.date] = "2025-12-01"
            move[.movedFrom] = .present
            item.lists = [Branch.List(.moves, [move])]
        }
        try add("b3", "Effektivisera allt", .future, to: &map) { item in
            item[.effortNeeded] = 1_234_567.25
            item[.reason] = "return on investment, alltså återbetalningstid"
        }
        try add("b4", "Något nytt", .future, to: &map) { item in
            var assumption = Branch(id: "a1", type: .assumption)
            assumption[.text] = "Det går"
            item.lists = [Branch.List(.assumptions, [assumption])]
        }
        return map
    }

    @Test func `Every check has its sentences, short enough for a row on the wall`() throws {
        let today = try #require(CalendarDate("2026-03-01"))
        let map = try map()
        let findings = map.findings(today: today) + Document(.trebox).findings(today: today)
        let checks = CheckID.allCases.filter { $0.rawValue.hasPrefix("T") }
        #expect(Set(findings.map(\.check)) == Set(checks))
        for finding in findings {
            let (headline, advice) = (finding.headline(in: map), finding.advice(in: map))
            for language in Language.allCases {
                #expect(headline(language).count <= 70, "\(headline(language))")
                #expect(!headline(language).hasSuffix("."))
                #expect(advice(language).count <= 100, "\(advice(language))")
                #expect(advice(language).hasSuffix(".") || advice(language).hasSuffix("?"))
            }
            #expect(!finding.place(in: map).sv.isEmpty)
        }
    }

    @Test func `A figure is said in the way of the language`() throws {
        let today = try #require(CalendarDate("2026-03-01"))
        let map = try map()
        let room = try #require(map.findings(today: today).first { $0.check == .t3 })
        #expect(room.headline(in: map).sv == "Låda 3 saknar 1\u{A0}234\u{A0}567,3 timmar i veckan")
        #expect(room.headline(in: map).en == "Box 3 is short of 1,234,567.3 hours a week")
    }
}
