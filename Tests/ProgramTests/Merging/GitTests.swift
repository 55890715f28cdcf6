import Testing

/// Merging maps with the real git and the program as it was built.
struct GitTests {
    /// What is changed on neighbouring lines, which git alone cannot join.
    private static let ours = [
        (#""value": -2"#, #""value": -1"#),
        (
            #"{ "id": "k0x4", "#,
            #"{ "id": "k1aa", "lane": "pain", "text": "Vår lapp" }, { "id": "k0x4", "#
        ),
    ]
    private static let theirs = [
        (#""word": "uppgiven""#, #""word": "arg 漢""#),
        (
            #""severity": "workaround" }"#,
            #""severity": "givesUp" }, { "id": "k2bb", "text": "🧭" }"#
        ),
    ]
    private static let joined = [
        #"{ "persona": "p3k9", "value": -1, "word": "arg 漢" }"#, "Vår lapp", "givesUp", "k2bb",
    ]

    private func expectMap(_ clone: Clone) throws {
        let check = try kartbord("format", "--check", Clone.map, folder: clone.folder.path)
        #expect(check.status == 0, "\(check.remarks)")
    }

    @Test func `git merges maps by the driver, item by item`() throws {
        let clone = try Clone(withDriver: true)
        try clone.diverge(Self.ours, Self.theirs)
        try clone.git("merge", "--quiet", "--no-edit", "theirs")
        let text = try clone.text()
        for part in Self.joined { #expect(text.contains(part), "\(part)") }
        #expect(!text.contains("conflicts") && !text.contains("<<<<<<<"))
        #expect(try clone.git("status", "--porcelain").output == "")
        try expectMap(clone)
    }

    @Test func `git says that there is a conflict, and the map is whole all the same`() throws {
        let clone = try Clone(withDriver: true)
        try clone.diverge(
            [("Söker numret", "Letar numret")], [("Söker numret", "Söker numret länge")])
        let ended = try clone.git("merge", "theirs", expecting: 1)
        #expect(ended.remarks.contains("\(Clone.map): 1 konflikt står i kartan"))
        let text = try clone.text()
        #expect(text.contains(#""title": "Söker numret länge""#))
        #expect(text.contains(#""other": "Letar numret""#))
        #expect(try clone.git("status", "--porcelain").output.contains("UU "))
        try expectMap(clone)
        try clone.commit("Join")
        try clone.git("merge", "--quiet", "theirs")
        #expect(try clone.text() == text)
    }

    @Test func `Two branches that both began a map are joined without a base`() throws {
        let clone = try Clone(withDriver: true)
        let name = "ny.journey.json"
        try clone.git("checkout", "--quiet", "-b", "theirs")
        try clone.folder.write(SampleMap.text, to: name)
        try clone.commit("Theirs")
        try clone.git("checkout", "--quiet", "main")
        let text = SampleMap.text.replacing(
            #""id": "s93e", "title": "Får besked""#, with: #""id": "x""#)
        try clone.folder.write(text, to: name)
        try clone.commit("Ours")
        try clone.git("merge", "--quiet", "--no-edit", "theirs")
        let merged = try clone.folder.text(of: name)
        #expect(merged.contains("s93e") && merged.contains(#""id": "x""#))
    }

    @Test func `What is no map is left as it was, and git calls it a conflict`() throws {
        let clone = try Clone(withDriver: true)
        try clone.diverge([("Nå rätt", "Hitta rätt")], [(#""kind": "journey","#, #""kind": 3,"#)])
        let ours = try clone.text()
        let ended = try clone.git("merge", "theirs", expecting: 1)
        #expect(ended.remarks.contains("\(Clone.map):3:11: "), "\(ended.remarks)")
        #expect(try clone.text() == ours)
    }

    @Test(arguments: ["merge", "diff3", "zdiff3"])
    func `A map with git's marks in it is joined item by item`(style: String) throws {
        let clone = try Clone(withDriver: false)
        try clone.diverge(Self.ours, Self.theirs)
        try clone.git("-c", "merge.conflictStyle=\(style)", "merge", "theirs", expecting: 1)
        let marked = try clone.text()
        #expect(marked.contains("<<<<<<< "))
        let shown = try kartbord(
            "show", Clone.map, "--size", "200x60", folder: clone.folder.path)
        #expect(shown.status == 0 && shown.output.contains("Vår lapp"))
        #expect(try clone.text() == marked)
        let check = try kartbord("format", "--check", Clone.map, folder: clone.folder.path)
        #expect(check.status == 1)
        let ended = try kartbord("format", Clone.map, folder: clone.folder.path)
        #expect(ended.status == 0 && ended.remarks.hasPrefix("\(Clone.map):"), "\(ended.remarks)")
        let text = try clone.text()
        for part in ["Vår lapp", "k2bb", "arg 漢"] { #expect(text.contains(part), "\(part)") }
        // Where nobody knows the base, a word that one side changed is a conflict.
        #expect(text.contains("conflicts") == (style == "merge"))
        try expectMap(clone)
    }

    @Test func `git shows a difference in words`() throws {
        let clone = try Clone(withDriver: true)
        try clone.folder.write(
            SampleMap.text.replacing("Söker numret", with: "Letar\\u001b[31m"), to: Clone.map)
        let shown = try clone.git("diff", "--no-color").output
        #expect(shown.contains("-    Steg: Söker numret\n+    Steg: Letar␛[31m"), "\(shown)")
    }
}
