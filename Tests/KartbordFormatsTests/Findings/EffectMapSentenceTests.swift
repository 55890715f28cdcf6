import KartbordFormats
import KartbordModel
import KartbordText
import Testing

/// What the checks say of an effect map in which nearly everything is wrong.
struct EffectMapSentenceTests {
    private static let long = "Hjálmar Östergård-Väinölä 漢🙂 och en bra bit till, i flera led"

    private func add(
        _ id: ItemID, _ type: ItemType, _ list: ListName, of parent: ItemID = .map,
        _ fields: [FieldEntry], to map: inout Document
    ) throws {
        let last = map.children(of: parent, list).last
        try map.apply(
            .insert(Branch(id: id, type: type, fields: fields), Place(parent, list, after: last)))
    }

    private func map() throws -> Document {
        var map = Document(.effectMap)
        try map.apply(.set(.map, .language, "sv"))
        try map.apply(.set(.map, .reviewDate, "2026-02-01"))
        try map.apply(.set(.map, .purpose, "Ett. Två. Tre."))
        let goals = ["Bygg en portal", "Ökad användning", Self.long, "Fler får svar", "Fler vet"]
        for (number, text) in goals.enumerated() {
            try add(
                ItemID("g\(number)"), .effectGoal, .effectGoals,
                [.init(.text, .text(text)), .init(.weight, .number(number == 3 ? 5 : 1))], to: &map)
        }
        try add(
            "p1", .measuringPoint, .measuringPoints, of: "g0",
            [
                .init(.text, .text("Minst X % \(Self.long)")),
                .init(.targetDate, .text("2026-01-01")),
            ],
            to: &map)
        for number in 0..<9 {
            try add(
                ItemID("m\(number)"), .targetGroup, .targetGroups,
                [.init(.name, .text(number == 0 ? "Alla" : Self.long))], to: &map)
        }
        for (id, goals): (ItemID, [ItemID]) in [
            ("u1", ["g3", "g4"]), ("u2", []), ("u3", ["g0"]),
        ] {
            try add(
                id, .usageGoal, .usageGoals, of: "m1",
                [.init(.text, .text("ha en app")), .init(.effectGoals, .links(goals))], to: &map)
        }
        for number in 0..<6 {
            try add(
                ItemID("a\(number)"), .action, .actions,
                [
                    .init(.text, .text(Self.long)), .init(.when, Horizon.now.content),
                    .init(.assumption, .text("att det går")),
                    .init(.test, .text(number == 0 ? "" : Self.long + Self.long)),
                    .init(.usageGoals, .links(number == 1 ? ["u3"] : [])),
                ], to: &map)
        }
        return map
    }

    @Test func `Every check has its sentences, short enough for a row on the wall`() throws {
        let today = try #require(CalendarDate("2026-03-01"))
        let map = try map()
        var low = map
        try low.apply(.set("m1", .weight, 1))
        try low.apply(.set("m0", .weight, 5))
        let findings =
            map.findings(today: today) + low.findings(today: today)
            + Document(.effectMap).findings(today: today)
        let checks = CheckID.allCases.filter { $0.rawValue.hasPrefix("E") }
        #expect(Set(findings.map(\.check)) == Set(checks))
        for finding in findings {
            let (headline, advice) = (finding.headline(in: map), finding.advice(in: map))
            for language in Language.allCases {
                #expect(headline(language).count <= 70, "\(headline(language))")
                #expect(!headline(language).hasSuffix("."))
                #expect(advice(language).count <= 100, "\(advice(language))")
            }
            #expect(!finding.place(in: map).sv.isEmpty)
        }
    }
}
