import Testing

@testable import KartbordModel

/// Each check of a portfolio: what sets it off, and that a sound portfolio is left in peace.
struct TreboxChecksTests {
    private let today = CalendarDate(secondsSince1970: 1_772_323_200)  // 2026-03-01

    private func found(_ map: Document, others: [OtherMap] = []) -> [String] {
        map.findings(today: today, others: others)
            .map { "\($0.check.rawValue) \($0.item) \($0.level.rawValue)" }
    }

    /// What is found after some edits of the sound portfolio.
    private func found(_ edits: Edit...) throws -> [String] {
        found(try TreboxSample.portfolio().after(edits))
    }

    @Test func `A sound portfolio is left in peace`() throws {
        #expect(try found() == [])
    }

    @Test func `T1 asks for something in every box, in Box 2 above all`() throws {
        let nothing = ["T1  error", "T1  warning", "T1  warning"]
        #expect(found(Document(.trebox)).sorted() == nothing)
        #expect(try found(.remove("b1")).contains("T1  warning"))
        #expect(try found(.remove("b2"), .remove("b3")).contains("T1  error"))
        var question = Branch(id: "q", type: .boxItem)
        question[.prompt] = "Vad kan vi sluta göra?"
        question[.box] = .past
        var map = Document(.trebox)
        try map.append(question, .items)
        #expect(found(map).sorted() == nothing)
    }

    @Test func `T2 asks why, who and when, of what is not finished`() throws {
        for key in [Key<String>.reason, .owner, .reviewDate] {
            #expect(try found(.set("b1", key, nil)) == ["T2 b1 warning"])
        }
        #expect(
            try found(.set("b2", .boxStatus, .ended), .set("b2", .reviewDate, nil)) == [])
        #expect(try found(.set("b4", .reviewDate, "2026-02-28")) == ["T2 b4 warning"])
        #expect(try found(.set("b4", .reviewDate, "2026-03-01")) == [])
        #expect(try found(.set(.map, .reviewDate, "2026-02-28")) == ["T2  warning"])
        let map = try TreboxSample.portfolio().after([
            .set("b1", .owner, nil), .set("b1", .reviewDate, nil),
        ])
        #expect(map.findings(today: today).map(\.reason) == [.itemLacks([.owner, .reviewDate])])
    }

    @Test func `T3 asks for room for what is new`() throws {
        #expect(try found(.set("b4", .effortNeeded, 12.0)) == [])
        #expect(try found(.set("b4", .effortNeeded, 12.5)) == ["T3  warning"])
        #expect(
            try found(.set("b4", .effortNeeded, 12.5), .set(.map, .freeCapacity, 0.5)) == [])
        #expect(
            try found(.set("b4", .effortNeeded, 12.5), .set("b4", .boxStatus, .onIce)) == [])
        #expect(
            try found(
                .set("b2", .effortFreed, 0.1), .set("b3", .effortFreed, 0.2),
                .set("b4", .effortNeeded, 0.3)) == [])
    }

    @Test func `T4 asks for an assumption and a next test`() throws {
        #expect(try found(.remove("a1")) == ["T4 b4 warning"])
        #expect(try found(.set("b4", .nextTest, nil)) == ["T4 b4 warning"])
        for status in [BoxStatus.onIce, .stopped] {
            #expect(try found(.set("b4", .boxStatus, status), .remove("a1")) == [])
        }
        let scale = Edit.set("b4", .boxStatus, BoxStatus.scale)
        #expect(try found(scale, .set("b4", .nextTest, nil)) == [])
        #expect(try found(scale, .remove("a1")) == ["T4 b4 warning"])
    }

    @Test func `T4 hints where what is new is judged by what it saves`() throws {
        #expect(try found(.set("b4", .hypothesis, "Ger en besparing redan i år")) == ["T4 b4 hint"])
        #expect(try found(.set("b4", .reason, "För att spara pengar")) == ["T4 b4 hint"])
        #expect(try found(.set("b4", .reason, "Utan besparing i sikte")) == [])
        #expect(try found(.set("b1", .reason, "För att spara pengar")) == [])
        var map = try TreboxSample.portfolio()
        var point = Branch(id: "p1", type: .measuringPoint)
        point[.text] = "Besparing i kronor"
        try map.append(point, .measuringPoints, of: "b4")
        #expect(found(map) == ["T4 p1 hint"])
    }

    @Test func `T5 hears an improvement in Box 3, and only there`() throws {
        for title in ["Förbättra telefontiden", "Att effektivisera", "Optimering av köer"] {
            #expect(try found(.set("b4", .title, title)) == ["T5 b4 hint"])
            #expect(try found(.set("b1", .title, title)) == [])
        }
        #expect(try found(.set("b4", .title, "Brukare som förbättrar varandras dagar")) == [])
        #expect(try found(.set("b4", .title, "Förbättra utan att någon märker")) == [])
    }

    @Test func `T6 asks what happens, until when and what would bring it back`() throws {
        for key in [Key<String>.consequences, .antipilotEnd, .bringBack] {
            #expect(try found(.set("b2", key, nil)) == ["T6 b2 warning"])
        }
        #expect(
            try found(.set("b2", .boxStatus, .ended), .set("b2", .bringBack, nil)) == [])
        #expect(
            try found(.set("b2", .boxStatus, .ended), .set("b2", .consequences, nil))
                == ["T6 b2 warning"])
        #expect(
            try found(
                .set("b2", .boxStatus, .takenBack), .set("b2", .consequences, nil),
                .set("b4", .effortNeeded, nil)) == [])
        #expect(try found(.set("b2", .antipilotEnd, "2026-02-28")) == ["T6 b2 warning"])
        #expect(
            try found(.set("b2", .antipilotEnd, "2026-02-28"), .set("b2", .boxStatus, nil))
                == ["T6 b2 warning"])
        #expect(
            try found(.set("b2", .antipilotEnd, "2026-02-28"), .set("b2", .boxStatus, .ended)) == []
        )
    }

    @Test func `T7 warns of letting go what the law demands`() throws {
        #expect(try found(.set("b2", .legalDuty, true)) == ["T7 b2 warning"])
        #expect(try found(.set("b2", .legalDuty, false)) == [])
        #expect(try found(.set("b1", .legalDuty, true)) == [])
    }

    @Test func `T8 warns when the present takes more than its limit`() throws {
        #expect(try found(.set("b1", .effortUsed, 90.0)) == [])
        #expect(try found(.set("b1", .effortUsed, 91.0)) == ["T8  warning"])
        #expect(try found(.set(.map, .presentLimit, 70.0)) == ["T8  warning"])
        #expect(try found(.set("b1", .effortUsed, nil), .set("b4", .effortUsed, nil)) == [])
    }

    @Test func `T9 finds the same item in two boxes, not twice in one`() throws {
        #expect(
            try found(.set("b4", .title, "Månadsrapport på papper å")) == ["T9 b4 warning"])
        #expect(try found(.set("b3", .title, "Månadsrapporten på papper å")) == [])
    }

    @Test func `T11 asks for an assumption in Box 2 where kinds are told`() throws {
        #expect(try found(.set("b3", .boxItemKind, .meeting)) == ["T11  hint"])
        #expect(try found(.set("b2", .boxItemKind, nil), .set("b3", .boxItemKind, nil)) == [])
    }

    @Test func `T12 asks for movement a month after the review`() throws {
        #expect(try found(.remove("m1")) == ["T12  hint"])
        #expect(try found(.remove("m1"), .set(.map, .lastReview, "2026-02-02")) == [])
        #expect(try found(.set("m1", .date, "2026-02-01")) == ["T12  hint"])
        #expect(try found(.set("m1", .date, nil)) == [])
    }

    @Test(arguments: Array(UInt64(1)...30))
    func `No portfolio whatever makes a check fail`(seed: UInt64) {
        let kinds = UInt64(Kind.allCases.count)
        var edits = RandomEdits(seed: kinds * seed + 2)
        let map = edits.document(tries: 120)
        let first = map.findings(today: today)
        #expect(map.kind == .trebox && first == map.findings(today: today))
    }
}
