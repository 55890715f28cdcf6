import Glibc
import Testing

/// Two people over SSH and a colleague's branch, all in one map in the same hour.
@Suite(.seat, .enabled(if: getuid() == 0, "Only as root does sshd have terminals to give."))
struct SameHourTests {
    @Test func `all end with one map with everybody's cards and three things to decide`()
        async throws
    {
        let clone = try Clone(withDriver: true)
        let map = clone.folder.path(of: Clone.map)
        try clone.git("checkout", "--quiet", "-b", "colleague")
        let changed = try clone.text()
            .replacing("\"title\": \"Nå rätt 漢 🧭\"", with: "\"title\": \"Kollegans titel\"")
            .replacing("\"text\": \"Vet inte vem\"", with: "\"text\": \"Kollegans lapp\"")
            .replacing("\"title\": \"Söker numret\"", with: "\"title\": \"Kollegans steg\"")
            .replacing(
                "{ \"id\": \"s93e\", \"title\": \"Får besked\" }",
                with: """
                    {
                              "id": "s93e",
                              "title": "Får besked",
                              "cards": [
                                { "id": "kkk1", "lane": "pain", "text": "Från kollegan" }
                              ]
                            }
                    """)
        try clone.folder.write(changed, to: Clone.map)
        try clone.commit("Colleague")
        try clone.git("checkout", "--quiet", "main")
        let server = try ScratchFolder()
        try await SSHDriver.run(in: server) { ssh in
            let place = SharedPlace(folder: clone.folder, map: map)
            try await SharedPlace.open(
                2, through: { ssh.command(["/usr/bin/env", "KARTBORD_NAME=\($0)"] + $1) },
                in: place
            ) { place in
                let (anna, bo) = (place.terminals[0], place.terminals[1])
                try await anna.see("with Bo")
                try await bo.see("with Anna")
                try anna.type("aFrån Anna")
                try anna.press("Enter", "C-g")
                try bo.type("aFrån Bo")
                try bo.press("Enter", "C-g")
                // The colleague has other words for the same three.
                try anna.type("/Vet inte vem")
                try await anna.see("Vet inte vem")
                try anna.press("Enter")
                for (keys, words) in [
                    ("c", "Annas lapp"), ("ggc", "Annas steg"), ("kkc", "Annas titel"),
                ] {
                    try anna.type(keys + words)
                    try anna.press("Enter")
                    try await place.wait { $0.contains("\"\(words)\"") }
                }
                try await place.wait { $0.contains("Från Bo") }
                try clone.commit("At the table")
                try clone.git("merge", "--quiet", "--no-edit", "colleague", expecting: 1)
                for terminal in [anna, bo] {
                    try await terminal.see("Från kollegan")
                    try await terminal.see("3 to decide: g x.")
                    try await terminal.see("3 conflicts")
                }
                try await place.quit()
            }
        }
        let text = try clone.text()
        for words in [
            "Från Anna", "Från Bo", "Från kollegan", "Annas lapp", "Kollegans lapp", "Annas steg",
            "Kollegans steg", "Annas titel", "Kollegans titel",
        ] {
            #expect(text.contains("\"\(words)\""), "\(words)")
        }
        #expect(text.split(separator: "\"kind\": \"value\"").count == 4)
        try clone.git("commit", "--quiet", "--all", "--message", "Joined")
        #expect(try clone.git("status", "--porcelain").output == "")
    }
}

extension SharedPlace {
    func wait(until isSo: (String) -> Bool) async throws {
        try await eventually("the file is as it should be") { isSo(try text()) }
    }
}
