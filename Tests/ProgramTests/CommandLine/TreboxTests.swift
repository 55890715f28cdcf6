import Glibc
import Testing

/// What the commands say about a portfolio.
struct TreboxTests {
    private static let portfolio = """
        {
          "kartbord": 1,
          "kind": "trebox",
          "title": "Å i tre lådor 漢",
          "lastReview": "2026-02-01",
          "items": [
            {
              "id": "b1",
              "title": "Månadsrapporten 🙂",
              "box": "past",
              "effortFreed": 20,
              "comesFrom": ["kartor/effekt.effectmap.json#a1"],
              "moves": [
                {
                  "id": "m1",
                  "date": "2026-01-10",
                  "from": "present",
                  "to": "past",
                  "reason": "Ingen läser den"
                }
              ]
            }
          ]
        }

        """

    private static func effectMap(_ status: String) -> String {
        """
        {
          "kartbord": 1,
          "kind": "effectmap",
          "actions": [
            { "id": "a1", "text": "Följ upp varje månad", "status": "\(status)" }
          ]
        }

        """
    }

    @Test func `an action that relies on what is let go is told of`() throws {
        let folder = try ScratchFolder()
        let portfolio = try folder.write(Self.portfolio, to: "å.trebox.json")
        func check(_ others: String...) throws -> String {
            try kartbord(["check", portfolio] + others + ["--language", "en"]).output
        }
        // Where the other map cannot be read, only the tie is known.
        #expect(
            try check().contains(
                "T10: Item 1 “Månadsrapporten 🙂”: Another map relies on the item: “kartor/eff"))
        #expect(mkdir(folder.path(of: "kartor"), 0o700) == 0)
        let effects = try folder.write(
            Self.effectMap("started"), to: "kartor/effekt.effectmap.json")
        #expect(try check().contains("Another map relies on the item: “Följ upp varje månad”"))
        try folder.write(Self.effectMap("done"), to: "kartor/effekt.effectmap.json")
        #expect(try !check().contains("T10"))
        // The other way round: the action names the item.
        try folder.write(
            Self.effectMap("new").replacing(
                "\"status\": \"new\"", with: "\"comesFrom\": [\"../å.trebox.json#b1\"]"),
            to: "kartor/effekt.effectmap.json")
        try folder.write(
            Self.portfolio.replacing("kartor/effekt", with: "ingen"), to: "å.trebox.json")
        #expect(
            try check(effects).contains("Another map relies on the item: “Följ upp varje månad”"))
    }

    @Test func `several maps are checked in the order in which they are named`() throws {
        let folder = try ScratchFolder()
        let portfolio = try folder.write(Self.portfolio, to: "a.json")
        let journey = try folder.write(SampleMap.text, to: "b.json")
        let missing = folder.path(of: "c.json")
        let checked = try kartbord(["check", journey, missing, portfolio, "--language", "sv"])
        let files = checked.output.split(separator: "\n").map { $0.prefix { $0 != ":" } }
        #expect(Set(files.map(String.init)) == [portfolio, journey])
        #expect(files.first.map(String.init) == journey && files.last.map(String.init) == portfolio)
        #expect(checked.remarks.contains("c.json") && checked.status == 66)
    }

    @Test func `the moves of a portfolio are told from a day on`() throws {
        func export(_ options: String...) throws -> String {
            try kartbord(["export", "-", "--language", "sv"] + options, input: Self.portfolio)
                .output
        }
        #expect(try export().contains("## Flyttat sedan 2026-02-01\n\nIngenting har flyttats"))
        let asked = try export("--since", "2026-01-01")
        #expect(asked.contains("## Flyttat sedan 2026-01-01\n\n| Datum |"), "\(asked)")
        let wrong = try kartbord(["export", "-", "--since", "i går"], input: Self.portfolio)
        #expect(wrong.status == 64 && wrong.output.isEmpty)
    }

    @Test(arguments: [
        ("sv", "--since gäller Treboxportföljer"), ("fi", "--since koskee kolmen laatikon"),
        ("en", "--since is for Trebox portfolios"),
    ])
    func `a map without moves is refused in one sentence`(language: String, words: String) throws {
        let options = ["--language", language, "--since", "2026-01-01"]
        let refused = try kartbord(["export", "-"] + options, input: SampleMap.text)
        #expect(refused.status == 64 && refused.output.isEmpty)
        #expect(refused.remarks.contains(words))
        #expect(refused.remarks.split(separator: "\n").count == 1)
    }

    @Test func `a move is said in words`() throws {
        let folder = try ScratchFolder()
        let old = try folder.write(Self.portfolio, to: "a.json")
        let edits = """
            { "edit": "set", "item": "b1", "field": "box", "value": "future" }
            { "edit": "insert", "in": "b1", "list": "moves", "after": "m1", "item": { "id": "m2", "date": "2026-03-01", "to": "future" } }
            """
        let changed = try folder.write(Self.portfolio, to: "b.json")
        let applied = try kartbord("apply", changed, "-", input: edits)
        #expect(applied.status == 0, "\(applied.remarks)")
        let said = try kartbord("diff", old, changed, "--language", "sv")
        #expect(said.output.contains("Låda: ”låda 2 Dåtid” → ”låda 3 Framtid”"), "\(said.output)")
        #expect(said.output.contains("flytt (2026-03-01)"), "\(said.output)")
        let outline = try kartbord("textconv", changed, "--language", "sv")
        for line in ["Punkt: Månadsrapporten 🙂", "Flytt: 2026-03-01", "Till låda: låda 3 Framtid"] {
            #expect(outline.output.contains(line), "\(outline.output)")
        }
    }
}
