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
        ("sv", "bara effektkartor har perspektiv"), ("fi", "vain vaikutuskartoilla on näkökulmia"),
        ("en", "only effect maps have perspectives"),
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
        #expect(refused.remarks.contains("purpose, group, usage-goal and action"))
    }
}
