import Testing

/// What an effect map is ordered by when it is exported.
struct PerspectiveTests {
    private static let map = """
        {
          "kartbord": 1,
          "kind": "effectmap",
          "title": "Svar 漢",
          "effectGoals": [
            { "id": "g1", "text": "Fler får svar" }
          ],
          "targetGroups": [
            {
              "id": "m1",
              "name": "Föräldern",
              "usageGoals": [
                { "id": "u1", "text": "Se läget", "effectGoals": ["g1"] }
              ]
            }
          ],
          "actions": [
            { "id": "a1", "text": "Visa läget", "usageGoals": ["u1"] }
          ]
        }

        """

    @Test(arguments: [
        ("purpose", "Kartan efter syfte"), ("group", "Kartan efter målgrupp"),
        ("usage-goal", "Kartan efter användningsmål"), ("action", "Kartan efter åtgärd"),
    ])
    func `an effect map is exported by a perspective`(word: String, heading: String) throws {
        let options = ["--language", "sv", "--perspective", word]
        let exported = try kartbord(["export", "-"] + options, input: Self.map)
        #expect(exported.status == 0, "\(exported.remarks)")
        #expect(exported.output.contains("\n## \(heading)\n"))
    }

    @Test func `without one it is exported by purpose`() throws {
        let plain = try kartbord("export", "-", "--language", "en", input: Self.map)
        let asked = try kartbord(
            "export", "-", "--language", "en", "--perspective", "purpose", input: Self.map)
        #expect(plain.status == 0)
        #expect(plain.output == asked.output)
        #expect(plain.output.contains("\n## The map by purpose\n"))
    }

    @Test(arguments: [
        ("sv", "--perspective gäller effektkartor"),
        ("fi", "--perspective koskee vaikutuskarttoja"),
        ("en", "--perspective is for effect maps"),
    ])
    func `a map without perspectives is refused in one sentence`(
        language: String, words: String
    ) throws {
        let options = ["--language", language, "--perspective", "group"]
        let refused = try kartbord(["export", "-"] + options, input: SampleMap.text)
        #expect(refused.status == 64)
        #expect(refused.output.isEmpty)
        #expect(refused.remarks.contains(words))
        #expect(refused.remarks.split(separator: "\n").count == 1)
    }

    @Test func `a perspective that is none is wrong use`() throws {
        let refused = try kartbord("export", "-", "--perspective", "owner", input: Self.map)
        #expect(refused.status == 64)
        #expect(refused.output.isEmpty)
        #expect(refused.remarks.contains("purpose, group, usage-goal, action"))
    }

    @Test func `of a folder the effect maps are ordered and the journeys written as ever`() throws {
        let folder = try ScratchFolder()
        try folder.write(Self.map, to: "svar.effectmap.json")
        try folder.write(SampleMap.text, to: "resa.journey.json")
        let exported = try kartbord(
            "export", folder.path, "--language", "en", "--perspective", "action")
        #expect(exported.status == 0, "\(exported.remarks)")
        #expect(try folder.text(of: "svar.md").contains("\n## The map by action\n"))
        let journey = try kartbord("export", "-", "--language", "en", input: SampleMap.text)
        #expect(try folder.text(of: "resa.md") == journey.output)
    }
}
