import Testing

/// What `kartbord check` prints about maps of both kinds: the level and the id of each check.
struct CheckingTests {
    private static let effectMap = """
        {
          "kartbord": 1,
          "kind": "effectmap",
          "effectGoals": [ { "id": "g1", "text": "Färre köar 漢" } ],
          "actions": [ { "id": "a1", "text": "Ring först", "assumption": "De svarar 🙂" } ]
        }
        """

    @Test(arguments: [
        (effectMap, ["warning E1:", "error E2:", "info E13:"], ["\"info\"", "\"E13\""]),
        (SampleMap.text, ["J"], ["\"J"]),
    ])
    func `the level and the check stand in words and as JSON`(
        map: String, words: [String], members: [String]
    ) throws {
        let folder = try ScratchFolder()
        let file = try folder.write(map, to: "karta.json")
        let text = try kartbord("check", file, "--language", "en", "--today", "2026-03-01")
        #expect(words.allSatisfy { text.output.contains($0) }, "\(text.output)")
        let json = try kartbord(["check", file, "--format", "json", "--today", "2026-03-01"])
        #expect(members.allSatisfy { json.output.contains($0) }, "\(json.output)")
    }
}
