import KartbordFormats
import KartbordModel
import KartbordText
import Testing

@Suite struct `Markdown writer of portfolios` {
    private func written(
        _ document: Document, _ language: Language = .sv, since: String? = nil
    ) throws -> String {
        MarkdownWriter.write(
            document, language: language, today: try #require(CalendarDate("2026-11-12")),
            since: since.flatMap { CalendarDate($0) })
    }

    /// What stands beneath a heading of the second level.
    private func section(_ title: String, of markdown: String) throws -> String {
        let start = try #require(markdown.firstRange(of: "\n## \(title)\n"), "\(title)")
        let rest = markdown[start.upperBound...]
        return String(rest[..<(rest.firstRange(of: "\n## ")?.lowerBound ?? rest.endIndex)])
    }

    @Test func `the sections come in the order in which they are read`() throws {
        let headings = try written(TreboxSample.document()).split(separator: "\n")
            .filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) }
        #expect(
            headings == [
                "Vision", "Det viktigaste", "Fördelningen i siffror", "Låda 1 Nutid: optimera",
                "Låda 2 Dåtid: sortera ut", "Låda 3 Framtid: skapa", "Flyttat sedan 2026-09-01",
                "Vad vi släpper och vad det frigör", "Vad vi prövar och vad vi har lärt oss",
                "Signaler ur omvärlden", "Ännu inte sorterat", "Uppföljning", "Lådorna som diagram",
            ])
    }

    @Test func `it begins with what the portfolio is`() throws {
        let markdown = try written(TreboxSample.document())
        #expect(markdown.hasPrefix("# Stöd och service 漢\n\n**Treboxportfölj.** "))
        #expect(
            markdown.contains(
                "1 punkt i låda 1, 1 punkt i låda 2, 1 punkt i låda 3, 1 osorterad."))
        #expect(markdown.contains("| Uppföljningsdatum | 2026-11-11 (har passerat) |"))
        let vision = try section("Vision", of: markdown)
        #expect(vision == "\nVardagen fungerar för den som behöver stöd.\n\nPåhittad portfölj.\n")
    }

    @Test func `a reader with one minute learns the balance, what is let go and what is late`()
        throws
    {
        var document = try TreboxSample.document()
        let first = try section("Det viktigaste", of: written(document))
        for line in [
            "- **Insatsens fördelning:** låda 1 86 % (mål 70 %), låda 2 14 % (mål 10 %), "
                + "låda 3 0 % (mål 20 %).",
            "- **Tid till det nya:** låda 3 behöver 0 timmar i veckan; låda 2 frigör 20, varav 20 "
                + "hittills; 4 är lediga redan. 24 blir över.",
            "- **Släppt eller på väg bort:** Månadsrapport på papper (antipilot, 20 timmar per vecka, "
                + "0,5 heltidstjänster)",
            "- **Det har vi lärt oss:** Vardagen i mobilen: Den måste gå att läsa högt (på is)",
            "- **Försenat:** portföljen skulle ha följts upp 2026-11-11; antipiloten för Månadsrapport "
                + "på papper slutade 2026-10-31; Månadsrapport på papper skulle ha tagits upp "
                + "2026-10-15",
        ] { #expect(first.contains("\n" + line + "\n"), "\(line)\n\(first)") }
        try document.apply(.set("b3", .boxStatus, BoxStatus.test))
        #expect(
            try written(document).contains("0,5 heltidstjänster")
                && written(document).contains("16 fattas."))
        for id: ItemID in ["b1", "b2"] { try document.apply(.set(id, .effortUsed, nil)) }
        #expect(try written(document).contains("- **Punkternas fördelning:** låda 1 33 %, "))
    }

    @Test func `the figures are hours, full-time equivalents, shares and targets`() throws {
        var document = try TreboxSample.document()
        try document.apply(.set("b3", .boxStatus, BoxStatus.test))
        let figures = try section("Fördelningen i siffror", of: written(document))
        for row in [
            "| Låda 1 Nutid: optimera | 1 | 33 % | 60 | 1,5 | 86 % | 70 % |",
            "| Alla lådor | 3 | | 70 | 1,75 | | |", "| Frigjort hittills | 20 | 0,5 |",
            "| Behövs i låda 3 | 40 | 1 |", "| Fattas | 16 | 0,4 |",
        ] { #expect(figures.contains("\n" + row + "\n"), "\(row)\n\(figures)") }
        #expect(figures.contains("÷ 40. Låda 1 ska ha högst 90 % av insatsen."))
    }

    @Test func `a box holds its items as a table, then what else is known of them`() throws {
        let markdown = try written(TreboxSample.document())
        let box = try section("Låda 1 Nutid: optimera", of: markdown)
        #expect(
            box.contains(
                "| 1 | Schemaläggning | process | pågår | Robin (påhittad) | Den måste fungera | 60 | "
                    + "2026-12-01 |"), "\(box)")
        #expect(box.contains("\n### 1 Schemaläggning\n"))
        #expect(box.contains("| Berörda | personal, brukare |"))
        #expect(box.contains("#### Ändringar per vecka") && box.contains("50 % av vägen till 20"))
        let past = try section("Låda 2 Dåtid: sortera ut", of: markdown)
        #expect(past.contains("2026-10-15 (har passerat)") && !past.contains("###"))
        #expect(try section("Ännu inte sorterat", of: markdown).contains("Mötet på tisdagar"))
        #expect(!markdown.contains("sluta göra?\n|") && !markdown.contains("utan namn"))
    }

    @Test func `what moved since the last review comes first, with why`() throws {
        let moved = try section("Flyttat sedan 2026-09-01", of: written(TreboxSample.document()))
        let parts = moved.split(separator: "### Flyttat tidigare")
        #expect(
            parts[0].contains(
                "| 2026-09-10 | 2 Månadsrapport på papper | låda 1 Nutid | låda 2 Dåtid | "
                    + "Ingen saknade den i juli |"), "\(moved)")
        #expect(parts[1].contains("| 2026-03-01 |") && parts[1].contains("| inte sorterad |"))
    }

    @Test func `the day from which moves are told can be asked for`() throws {
        var document = try TreboxSample.document()
        let all = try section(
            "Flyttat sedan 2026-01-01", of: written(document, since: "2026-01-01"))
        #expect(all.contains("| 2026-03-01 |") && !all.contains("###"))
        let none = try section(
            "Flyttat sedan 2026-11-01", of: written(document, since: "2026-11-01"))
        #expect(none.hasPrefix("\nIngenting har flyttats sedan dess.\n\n### Flyttat tidigare"))
        try document.apply(.set(.map, .lastReview, nil))
        #expect(try section("Flyttat mellan lådorna", of: written(document)).contains("2026-03-01"))
    }

    @Test func `what is let go is told with consequences, antipilot and what it frees`() throws {
        let text = try section(
            "Vad vi släpper och vad det frigör", of: written(TreboxSample.document()))
        #expect(
            text.hasPrefix(
                "\nFrigjort hittills: 20 timmar per vecka, 0,5 heltidstjänster. I sikte: 20 timmar")
        )
        #expect(
            text.contains(
                "| 20 | 0,5 | Siffrorna finns på webben | Nämnden får en länk | "
                    + "2026-08-01–2026-10-31 (har passerat) | Någon frågar två gånger |"), "\(text)"
        )
    }

    @Test func `what is tried is told with assumptions, sprints and what was learned`() throws {
        let text = try section(
            "Vad vi prövar och vad vi har lärt oss", of: written(TreboxSample.document()))
        for line in [
            "### 3 Vardagen i mobilen (på is)", "- **Hypotes:** Den som ser sin dag ringer mindre",
            "| Brukarna har en mobil | Fråga tio | ja | Sju hade det |", "#### Första sprinten",
            "- **Sprintens fråga:** Vill någon ha den?", "| Måndag | Förstå |",
            "| Fredag | Pröva med fem |", "- **Vad vi lärde oss:** Den måste gå att läsa högt",
        ] { #expect(text.contains("\n" + line + "\n"), "\(line)\n\(text)") }
    }

    @Test func `signals say what they led to, and each finds their own name`() throws {
        let markdown = try written(TreboxSample.document())
        #expect(
            markdown.contains(
                "| Banker testar tillsammans med kunder | Studiebesök | 2026-03-01 | bank | "
                    + "3 Vardagen i mobilen |"))
        let followUp = try section("Uppföljning", of: markdown)
        #expect(
            followUp.contains(
                "- **Kim (påhittad):** tar upp kartan igen 2026-11-11 (har passerat); avgör "
                    + "Månadsrapport på papper: antipiloten slutade 2026-10-31; tar upp"),
            "\(followUp)")
        #expect(followUp.contains("mäter Ändringar per vecka senast 2026-11-01 (har passerat)"))
        #expect(followUp.contains("prövar Skiss med fem brukare (Vardagen i mobilen)"))
    }

    @Test func `the board has a column for each box`() throws {
        let board = try section("Lådorna som diagram", of: written(TreboxSample.document()))
        #expect(
            board == """

                ```mermaid
                kanban
                  box1["Låda 1 Nutid∶ optimera"]
                    n1["Schemaläggning (pågår)"]
                  box2["Låda 2 Dåtid∶ sortera ut"]
                    n2["Månadsrapport på papper (antipilot)"]
                  box3["Låda 3 Framtid∶ skapa"]
                    n3["Vardagen i mobilen (på is)"]
                ```

                """)
    }

    @Test(arguments: Language.allCases)
    func `every text of every field is in the document`(_ language: Language) throws {
        let map = try FilledPortfolio(numbered: "ord").document
        let markdown = try written(map, language)
        let texts = map.branch(.root).flattened.flatMap(\.fields).flatMap { entry -> [String] in
            switch entry.content {
            case .text(let text): text.hasPrefix("ord") ? [text] : []
            case .texts(let texts): texts
            default: []
            }
        }
        #expect(texts.count > 150)
        for text in texts { #expect(markdown.contains(text), "\(text)") }
    }

    @Test(arguments: Language.allCases)
    func `an empty portfolio is a short document`(language: Language) throws {
        let markdown = try written(Document(.trebox), language)
        #expect(markdown.split(separator: "\n").count < 15, "\(markdown)")
        #expect(!markdown.contains("|"))
    }

    @Test func `links to what is not there, or is something else, are not followed`() throws {
        let text = TreboxSample.text.replacing("[\"b3\"]", with: "[\"gone\", \"a1\"]")
        let document = try DocumentReader.read(Array(text.utf8)).document
        #expect(try !written(document).contains("gone"))
    }
}
