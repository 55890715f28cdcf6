import Testing

@testable import KartbordModel

/// Each check of an effect map: what sets it off, and that a sound map is left in peace.
struct EffectMapChecksTests {
    private let today = CalendarDate(secondsSince1970: 1_772_323_200)  // 2026-03-01

    /// A small map in which no check finds anything.
    private func soundMap() throws -> Document {
        var map = try EffectSample.map()
        try map.apply(Change("sound", map.removal(of: "a3")))
        try map.apply(.set(.map, .language, "sv"))
        try map.apply(
            .set(.map, .purpose, "Fler ska få svar, t.ex. på kvällen. Det gäller 2.5 % till."))
        try map.apply(.set("m2", .stance, Stance.hinders))
        try map.apply(.set("a1", .when, Horizon.now))
        for id: ItemID in ["u1", "u2", "u3"] { try map.apply(.set(id, .modality, Modality.needs)) }
        for (id, goal): (ItemID, ItemID) in [("p1", "g1"), ("p2", "g2")] {
            var point = Branch(id: id, type: .measuringPoint, .init(.text, .text("Svar direkt")))
            point[.unit] = "%"
            point[.baseline] = 40
            point[.baselineDate] = "2025-01-01"
            point[.target] = 70
            point[.targetDate] = "2026-12-31"
            point[.owner] = "Åsa (påhittad)"
            try map.append(point, .measuringPoints, of: goal)
        }
        return map
    }

    private func found(_ map: Document) -> [String] {
        map.findings(today: today).map { "\($0.check.rawValue) \($0.item) \($0.level.rawValue)" }
    }

    /// What is found after some edits of the sound map.
    private func found(_ edits: Edit...) throws -> [String] {
        var map = try soundMap()
        try map.apply(Change("edits", edits))
        return found(map)
    }

    @Test func `A sound map is left in peace`() throws {
        #expect(found(try soundMap()) == [])
    }

    @Test func `E1 asks for a purpose of two sentences`() throws {
        #expect(try found(.set(.map, .purpose, nil)) == ["E1  warning"])
        #expect(try found(.set(.map, .purpose, "Ett. Två! Tre?")) == ["E1  warning"])
        #expect(Checks.sentences(in: "Vi vill, t.ex. nu, nå 2.5 %") == 1)
        #expect(Checks.sentences(in: "Ett mål… Två mål.") == 1)
    }

    @Test func `E2 asks for measuring points that measure`() throws {
        #expect(try found(.remove("p1")) == ["E2 g1 error"])
        #expect(try found(.set("p1", .target, nil)) == ["E2 p1 warning"])
        #expect(try found(.set("p1", .text, "Minst X % får svar")) == ["E2 p1 warning"])
        #expect(try found(.set("p1", .target, .foreign(.string("N st")))) == ["E2 p1 warning"])
    }

    @Test func `E3 hears deliveries and mere use in goals`() throws {
        for text in [
            "Bygga en portal", "Införa e-tjänster", "Vi har en ny webbplats",
            "Ökad användning av webben",
            "Fler inloggningar",
        ] {
            #expect(try found(.set("g1", .text, text)) == ["E3 g1 hint"], "\(text)")
        }
    }

    @Test func `E4, E7 find what is tied to nothing`() throws {
        #expect(
            try found(.unlink("u1", .effectGoals, "g1"), .unlink("u2", .effectGoals, "g1"))
                == ["E4 g1 error", "E9 g1 warning", "E7 u2 error"])
        #expect(try found(.unlink("a2", .usageGoals, "u2")) == ["E7 a2 error"])
    }

    @Test func `E5 asks who the group is and how much it matters`() throws {
        #expect(try found(.set("m2", .weight, nil)) == ["E5 m2 warning"])
        for name in ["Alla", "Medborgarna", "våra kunder", "Användare"] {
            #expect(try found(.set("m1", .name, name)) == ["E5 m1 warning"], "\(name)")
        }
        #expect(try found(.set("m1", .name, "Kunder som ringer")) == [])
        let groups = (3...9).map { number in
            Edit.insert(
                EffectSample.group(ItemID("m\(number)"), "Grupp \(number)", 1),
                Place(.map, .targetGroups))
        }
        var map = try soundMap()
        try map.apply(Change("groups", groups))
        #expect(found(map).contains("E5  warning"))
        #expect(found(map).contains("E5 m3 warning"))
    }

    @Test func `E6 hears features in usage goals, and asks how much they are needed`() throws {
        #expect(try found(.set("u1", .modality, nil)) == ["E6 u1 hint"])
        #expect(try found(.set("u1", .text, "ha en app")) == ["E6 u1 hint"])
        #expect(try found(.set("u1", .text, "hitta i appen")) == [])
    }

    @Test func `E8 finds the same action twice`() throws {
        #expect(
            try found(
                .insert(
                    EffectSample.action("a9", "bokning  i mobilen!", 1, ["u1"]),
                    Place(.map, .actions, after: "a2"))) == ["E8 a9 hint"])
    }

    @Test func `E9 asks for an action now where most weight lies`() throws {
        #expect(try found(.set("a1", .when, Horizon.later)) == ["E9 g1 warning", "E9 m1 warning"])
        // The quarter that it is counts as now.
        #expect(try found(.set("a1", .when, Horizon.quarter(year: 2026, 1))) == [])
        #expect(
            try found(
                .set("a1", .when, Horizon.later), .set("a2", .when, Horizon.now),
                .set("g2", .weight, 5), .set("g1", .weight, 2), .set("m2", .weight, 5),
                .set("m1", .weight, 2)) == ["E9  warning"])
    }

    @Test func `E10 asks to choose when much is now`() throws {
        var map = try soundMap()
        for number in 3...8 {
            var action = EffectSample.action(ItemID("a\(number)"), "Åtgärd \(number)", 1, ["u1"])
            action[.when] = number < 6 ? .now : .later
            try map.append(action, .actions)
        }
        #expect(found(map) == ["E10  hint"])
        try map.apply(.set("a3", .when, Horizon.next))
        try map.apply(.set("a4", .when, Horizon.next))
        #expect(found(map) == [])
    }

    @Test func `E11 finds goals that are served alike`() throws {
        #expect(
            try found(.link("u2", .effectGoals, "g2"), .link("u3", .effectGoals, "g1"))
                == ["E11 g2 hint"])
    }

    @Test func `E12 asks for a reading once the target is due, and for the review`() throws {
        #expect(try found(.set("p1", .targetDate, "2026-02-28")) == ["E12 p1 warning"])
        var reading = Branch(id: "r1", type: .reading)
        reading[.date] = "2026-02-28"
        reading[.readingValue] = 71
        #expect(
            try found(
                .set("p1", .targetDate, "2026-02-28"), .insert(reading, Place("p1", .readings)))
                == [])
        #expect(try found(.set(.map, .reviewDate, "2026-02-28")) == ["E12  warning"])
        #expect(try found(.set(.map, .reviewDate, "2026-03-01")) == [])
    }

    @Test func `E13 lists what nobody has tested, E14 asks who can hinder`() throws {
        #expect(try found(.set("a1", .assumption, "att de vill")) == ["E13 a1 info"])
        #expect(
            try found(.set("a1", .assumption, "att de vill"), .set("a1", .tested, true)) == [])
        #expect(try found(.set("m2", .stance, nil)) == ["E14  hint"])
    }

    private static let goodGoals: [(String, [String])] = [
        (
            "sv",
            [
                "Fler får svar direkt", "Färre ringer två gånger", "Kortare tid till besked",
                "Fler klarar sig själva", "Färre fel i ansökningar",
                "Barnen kommer i tid till vård",
                "Fler väljer bussen", "Ny på jobbet känner sig trygg", "Nya företag överlever",
                "Användare av färdtjänst kommer fram i tid", "Fler barn läser",
                "Mer tid för samtal",
            ]
        ),
        (
            "fi",
            [
                "Useampi saa vastauksen heti", "Harvempi soittaa kahdesti",
                "Hoitoon pääsee ajoissa",
                "Henkilöstön työ kevenee", "Uusi työntekijä pärjää", "Enemmän aikaa asiakkaalle",
                "Virheet vähenevät", "Lapset saavat apua ajoissa", "Oma arki sujuu",
            ]
        ),
        (
            "en",
            [
                "More people get an answer at once", "Fewer call twice",
                "Shorter time to a decision",
                "Children arrive on time", "New staff feel safe", "More time for patients",
                "Fewer errors in applications", "People use less energy",
            ]
        ),
    ]

    @Test(arguments: goodGoals)
    func `Goals that are worded well are left in peace`(language: String, texts: [String]) {
        let words = CheckWords(language: language)
        for text in texts {
            let spoken = CheckWords.words(in: text)
            #expect(Checks.deliveryWord(spoken, words) == nil, "\(text)")
            #expect(Checks.useWords(spoken, words) == nil, "\(text)")
            #expect(!spoken.contains(where: words.features.contains), "\(text)")
        }
    }

    @Test(arguments: [
        ("fi", "Rakennetaan portaali"), ("fi", "Uusi sovellus"), ("fi", "Enemmän kirjautumisia"),
        ("en", "Launch the service"), ("en", "A new portal"), ("en", "Increased usage"),
    ])
    func `Goals that are worded as deliveries or use are heard`(language: String, text: String) {
        let words = CheckWords(language: language)
        let spoken = CheckWords.words(in: text)
        #expect(Checks.deliveryWord(spoken, words) ?? Checks.useWords(spoken, words) != nil)
    }

    @Test(arguments: Array(UInt64(1)...30))
    func `No map whatever makes a check fail`(seed: UInt64) {
        var edits = RandomEdits(seed: 3 * seed + 1)
        let map = edits.document(tries: 120)
        let first = map.findings(today: today)
        #expect(map.kind == .effectMap && first == map.findings(today: today))
    }
}
