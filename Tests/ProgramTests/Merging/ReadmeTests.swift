import Testing

/// What the README shows about scripts and git works as it stands there.
struct ReadmeTests {
    @Test(arguments: ["apply", "git"])
    func `runs as it is written`(name: String) throws {
        let block = try readmeBlock(after: "<!-- \(name) example -->")
        let clone = try Clone(withDriver: false)
        let ended = try clone.run(["/bin/sh", "-e", "-c", block])
        #expect(ended.status == 0, "\(ended.remarks)")
        if name == "apply" {
            let map = try clone.folder.text(of: "resa.journey.json")
            #expect(map.contains(#""question": "Var fastnar man?""#))
            #expect(map.contains(#""name": "Patient""#))
        } else {
            #expect(try clone.git("config", "diff.kartbord.textconv").output != "")
            #expect(try clone.git("status", "--porcelain").output == "A  .gitattributes\n")
        }
    }
}

/// The block of code in the README that follows a line.
func readmeBlock(after line: String) throws -> String {
    let readme = try contents(of: Surroundings.project + "/README.md")
    let start = try #require(readme.firstRange(of: "\(line)\n```\n")).upperBound
    let end = try #require(readme[start...].firstRange(of: "```\n")).lowerBound
    return String(readme[start..<end])
}
