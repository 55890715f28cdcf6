import KartbordFormats
import KartbordModel
import KartbordText
import Testing

@Suite struct `Markdown writer of effect maps` {
    private func written(
        _ document: Document, _ language: Language = .sv, by perspective: Perspective = .purpose
    ) throws -> String {
        MarkdownWriter.write(
            document, language: language, today: try #require(CalendarDate("2026-11-12")),
            perspective: perspective)
    }

    /// What stands beneath a heading of the second level.
    private func section(_ title: String, of markdown: String) throws -> String {
        let start = try #require(markdown.firstRange(of: "\n## \(title)\n"), "\(title)")
        let rest = markdown[start.upperBound...]
        return String(rest[..<(rest.firstRange(of: "\n## ")?.lowerBound ?? rest.endIndex)])
    }

    private func headings(of markdown: String) -> [Substring] {
        markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) }
    }

    @Test func `the sections come in the order in which they are read`() throws {
        #expect(
            try headings(of: written(EffectSample.document())) == [
                "Syfte", "Det viktigaste", "Effektmål", "Kartan efter syfte", "Målgrupper",
                "Åtgärder efter effekt per insats", "Färdplan", "Antaganden att pröva",
                "Uppföljning", "Kartan som diagram",
            ])
    }

    @Test func `it begins with what the map is`() throws {
        let markdown = try written(EffectSample.document())
        #expect(markdown.hasPrefix("# Kontakt med kommunen 漢\n\n**Effektkarta.** "))
        #expect(markdown.contains("2 effektmål, 2 målgrupper, 1 användningsmål, 3 åtgärder."))
        #expect(markdown.contains("| Uppföljningsdatum | 2026-11-11 (har passerat) |"))
        let purpose = try section("Syfte", of: markdown)
        #expect(purpose == "\nFler ska få svar första gången de hör av sig.\n\nPåhittad karta.\n")
    }

    @Test func `a measuring point tells how far it has come`() throws {
        let goals = try section("Effektmål", of: written(EffectSample.document()))
        for line in [
            "### Fler får svar direkt (vikt 5)", "#### Andel med svar i första kontakten",
            "Från 40 % till 58 %: +18 procentenheter (+45 %), 60 % av vägen till 70 %.",
            "| Hur det mäts | Fråga i slutet av samtalet |",
            "| Nollmätning | 40 % (2026-01-10) |", "| Målvärde | 70 % (2027-01-10) |",
            "| 2026-09-01 | 58 % | Efter sommaren |",
        ] { #expect(goals.contains("\n" + line + "\n"), "\(line)") }
        #expect(goals.contains("\n58 │ ") && goals.contains("─●\n"))
    }

    @Test func `a reading without a day, or a point without a baseline, is written all the same`()
        throws
    {
        var document = try EffectSample.document()
        try document.apply(.set("r1", .date, nil))
        #expect(try written(document).contains("| | 45 % | |"))
        try document.apply(.set("p1", .baseline, nil))
        let goals = try section("Effektmål", of: written(document))
        #expect(goals.contains("58 %") && !goals.contains("Från "))
    }

    @Test func `the backlog says for whom and why, the most effect per effort first`() throws {
        let rows = try section(
            "Åtgärder efter effekt per insats", of: written(EffectSample.document())
        ).split(separator: "\n").filter { $0.hasPrefix("| ") }.map { $0.split(separator: " | ") }
        let columns = try #require(rows.first)
        #expect(columns.contains("Effekt per insats") && columns.last == "För vem, varför |")
        #expect(rows[1].contains("100") && rows[1].contains("33,3"))
        #expect(rows[1].last == "Föräldern → Fler får svar direkt |")
        #expect(rows[2].contains("Visa ärendets läge") && rows[2].contains("20"))
        #expect(rows[3].contains("Nytt telefonsystem"))
    }

    @Test func `the road map goes from now to what nobody has planned`() throws {
        var document = try EffectSample.document()
        for (id, horizon) in [("b1", Horizon.notNow), ("b2", .later), ("b3", .next)] {
            var action = Branch(id: ItemID(id), type: .action)
            action[.text] = id
            action[.when] = horizon
            try document.apply(.insert(action, Place(.map, .actions)))
        }
        let rows = try section("Färdplan", of: written(document)).split(separator: "\n")
        #expect(
            rows.dropFirst(2).map { $0.split(separator: " | ")[0] } == [
                "| Nu", "| Härnäst", "| 2027-Q1", "| Senare", "| Inte nu", "| Inte planerat",
            ])
    }

    @Test func `assumptions are told with how to test them and what tests gave`() throws {
        let rows = try section("Antaganden att pröva", of: written(EffectSample.document()))
        #expect(rows.contains("| De flesta ringer före elva | Räkna samtal i två veckor | nej |"))
        #expect(rows.contains("| ja | Det gick för tre av fyra ärendetyper |"))
    }

    @Test func `each finds their own name in the follow-up`() throws {
        let followUp = try section("Uppföljning", of: written(EffectSample.document()))
        #expect(followUp.contains("- **Kim (påhittad):** tar upp kartan igen 2026-11-11"))
        #expect(
            followUp.contains(
                "- **Robin (påhittad):** mäter Andel med svar i första kontakten senast 2027-01-10;"
            ))
        #expect(followUp.contains("Flytta bemanningen till förmiddagen (nu, påbörjad)"))
    }

    @Test(arguments: [
        (
            Perspective.purpose, "syfte",
            "- **Varför:** Fler får svar direkt (vikt 5)\n  - **Vilka:**"
        ),
        (.group, "målgrupp", "- **Vilka:** Föräldern (vikt 4)\n  - **Vad:** Se var"),
        (.usageGoal, "användningsmål", "- **Vad:** Se var ärendet är (behöver, vikt 5)"),
        (.action, "åtgärd", "- **Hur:** Flytta bemanningen till förmiddagen (nu)\n  - **Vad:**"),
    ])
    func `a map is ordered by the perspective that was asked for`(
        perspective: Perspective, noun: String, beginning: String
    ) throws {
        let markdown = try written(EffectSample.document(), by: perspective)
        let outline = try section("Kartan efter \(noun)", of: markdown)
        #expect(outline.hasPrefix("\n" + beginning), "\(outline)")
        let diagram = try section("Kartan som diagram", of: markdown)
        for text in ["Nytt telefonsystem", "Handläggaren", "Färre känner sig bollade"] {
            #expect(outline.contains(text), "\(text)")
            #expect(diagram.contains("[\"\(text)\"]"), "\(text)")
        }
    }

    @Test(arguments: Perspective.allCases)
    func `every text of every field is in the document`(_ perspective: Perspective) throws {
        let map = try FilledEffectMap(numbered: "ord").document
        let markdown = try written(map, by: perspective)
        let texts = map.branch(.root).flattened.flatMap(\.fields).flatMap { entry -> [String] in
            switch entry.content {
            case .text(let text): [text]
            case .texts(let texts): texts
            default: []
            }
        }.filter { $0.hasPrefix("ord") }
        #expect(texts.count > 50)
        for text in texts { #expect(markdown.contains(text), "\(text)") }
    }

    @Test func `an impact map has the words of an impact map`() throws {
        var document = try EffectSample.document()
        try document.apply(.set(.map, .labels, LabelPreset.impactMap))
        let swedish = try written(document)
        for words in ["**Impact map.**", "\n## Aktörer\n", "\n## Leveranser efter"] {
            #expect(swedish.contains(words), "\(words)")
        }
        #expect(try written(document, .en, by: .group).contains("\n## The map by actor\n"))
        #expect(try written(document, .fi).contains("\n## Toimijat\n"))
    }

    @Test(arguments: Language.allCases, Perspective.allCases)
    func `an empty map is a short document`(language: Language, perspective: Perspective) throws {
        let markdown = try written(Document(.effectMap), language, by: perspective)
        #expect(markdown.split(separator: "\n").count < 25, "\(markdown)")
        #expect(!markdown.contains("|"))
    }

    @Test(arguments: Perspective.allCases)
    func `links to what is not there, or is something else, are not followed`(
        _ perspective: Perspective
    ) throws {
        let text = EffectSample.text.replacing("[\"g1\"]", with: "[\"gone\", \"m2\"]")
            .replacing("[\"u1\"]", with: "[\"a1\", \"gone\"]")
        let document = try DocumentReader.read(Array(text.utf8)).document
        let markdown = try written(document, by: perspective)
        #expect(!markdown.contains("gone"))
        #expect(markdown.contains("- **Fel:** Inget användningsmål tjänar effektmålet"))
    }
}
