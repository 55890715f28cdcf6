import Testing

@testable import KartbordStorage

struct FileNameTests {
    @Test(arguments: [
        ("resa.journey.json", "resa (2).journey.json"),
        ("resa (7).journey.json", "resa (2).journey.json"),
        ("Nå rätt 漢.json", "Nå rätt 漢 (2).json"),
        (".hidden.json", "hidden (2).json"),
        ("a\u{1B}]0;x\u{7}.trebox.json", "a--0-x- (2).trebox.json"),
        ("(2).json", "(2) (2).json"),
        ("noending", "noending (2)"),
        ("...", "map (2)"),
        (".json", "json (2)"),
    ])
    func `a name beside a name is numbered and harmless`(name: String, expected: String) {
        #expect(Array(FileName.numbered(name, 2).utf8) == Array(expected.utf8))
    }

    @Test
    func `long names stay short enough for every file system, also as unfinished files`() {
        for name in [String(repeating: "漢", count: 85), String(repeating: "å", count: 127)] {
            #expect(FileName.numbered(name + ".json", 99).utf8.count < 240)
            #expect(Draft.name(for: name, suffix: "abcdefgh").utf8.count < 240)
        }
    }
}
