import Glibc
import Testing

/// Every hostile file through every command in every mode: nothing that is written acts on a
/// terminal or hides there, every ending is one that is documented, nothing hangs, and what is
/// refused stays as it is, byte by byte.
@Suite struct EveryOutputTests {
    /// HOSTILE is the file, GOOD a map, FOLDER holds both, NEW is a free name, EDITS are none.
    private static let commands = [
        "HOSTILE", "show HOSTILE", "show HOSTILE --size 1x1 --language sv",
        "show HOSTILE --size 300x90 --language fi", "check HOSTILE", "check HOSTILE --format json",
        "export HOSTILE --output -", "export HOSTILE --output NEW.md", "export FOLDER --output -",
        "format --check HOSTILE", "diff HOSTILE GOOD", "diff GOOD HOSTILE --format markdown",
        "diff GOOD HOSTILE --format json", "diff HOSTILE HOSTILE", "merge HOSTILE GOOD GOOD",
        "merge GOOD HOSTILE GOOD", "merge HOSTILE HOSTILE HOSTILE", "apply GOOD HOSTILE",
        "apply HOSTILE EDITS", "textconv HOSTILE", "merge-driver HOSTILE HOSTILE GOOD 7 map.json",
        "merge-driver GOOD GOOD HOSTILE 7 map.json", "new journey NEW --from HOSTILE",
        "trace FOLDER",
        "recover HOSTILE", "schema HOSTILE", "export HOSTILE", "format HOSTILE",
        "new journey HOSTILE",
    ]

    /// A quarter of the commands for each file, another quarter for the next one, and all of them for
    /// all files in a long run.
    private static func share(of commands: [String], for file: HostileFile) -> [String] {
        guard Times.asked(or: 1) == 1 else { return commands }
        let number = HostileCorpus.files.firstIndex { $0.name == file.name } ?? 0
        return commands.indices.filter { ($0 + number) % 4 == 0 }.map { commands[$0] }
    }

    /// What the README names.
    private static let endings: Set<Int32> = [0, 1, 2, 64, 66, 73]

    @Test(arguments: HostileCorpus.files)
    func `acts nowhere, hides nowhere and stays as it is`(file: HostileFile) throws {
        let place = try Place(file)
        let isRefused = try place.run("check HOSTILE").status == 66
        let before = try Imprint(place.hostile)
        for command in Self.share(of: Self.commands, for: file) {
            // In a folder a new map has its place.
            if command == "new journey HOSTILE", Place.isFolder(place.hostile) { continue }
            let ended = try place.run(command)
            #expect(Self.endings.contains(ended.status), "\(command): \(ended.status)")
            place.expectHarmless(ended, of: command)
            if isRefused {
                #expect(try Imprint(place.hostile) == before, "\(command) changed it.")
            }
            try place.restoreGood()
        }
        try place.expectHarmlessFiles(except: isRefused)
        if !isRefused, try place.run("show HOSTILE").status == 0 {
            let check = try place.run("format --check HOSTILE")
            #expect(check.status == 0 || check.status == 1, "\(check.remarks)")
        }
    }

    @Test(arguments: HostileCorpus.files.filter(\.isReadable))
    func `acts nowhere as standard input either`(file: HostileFile) throws {
        let place = try Place(file)
        let commands = [
            "show -", "check -", "format -", "export -", "textconv -", "apply GOOD -",
        ]
        for command in Self.share(of: commands, for: file) {
            let ended = try place.run(command, inputFile: place.hostile)
            #expect(Self.endings.contains(ended.status), "\(command): \(ended.status)")
            place.expectHarmless(ended, of: command)
            try place.restoreGood()
        }
    }

    /// A folder with the file and a good map.
    private struct Place {
        let folder: ScratchFolder
        let hostile: String
        let good: String

        init(_ file: HostileFile) throws {
            folder = try ScratchFolder()
            good = try folder.write(SampleMap.text, to: "good.journey.json")
            hostile = try file.put(in: folder)
            try folder.write("", to: "edits")
        }

        static func isFolder(_ path: String) -> Bool {
            var found = stat()
            return lstat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR
        }

        func restoreGood() throws { try folder.write(SampleMap.text, to: "good.journey.json") }

        func run(_ command: String, inputFile: String? = nil) throws -> Subprocess {
            let words = command.split(separator: " ").map { word in
                switch word {
                case "HOSTILE": hostile
                case "GOOD": good
                case "FOLDER": folder.path
                case "EDITS": folder.path(of: "edits")
                default: word.hasPrefix("NEW") ? folder.path(of: String(word)) : String(word)
                }
            }
            return try Subprocess(
                [Surroundings.program] + words,
                environment: Surroundings.variables.merging(
                    ["XDG_STATE_HOME": folder.path(of: "state")]
                ) { $1 }, inputFile: inputFile)
        }

        func expectHarmless(_ ended: Subprocess, of command: String) {
            let isPage = ["show", "check", "textconv", "diff"].contains {
                command.hasPrefix($0) && !command.contains("markdown") && !command.contains("json")
            }
            let said = Harmless.complaint(about: ended.remarkBytes, in: .page)
            #expect(said == nil, "\(command), standard error: \(said ?? "")")
            let written = Harmless.complaint(
                about: ended.outputBytes, in: isPage ? .page : .document)
            #expect(written == nil, "\(command), standard output: \(written ?? "")")
        }

        /// Expects that nothing hostile got into a file that the program wrote.
        func expectHarmlessFiles(except isRefused: Bool) throws {
            for name in folder.names() where name.hasSuffix(".md") || name.hasPrefix("NEW") {
                let complaint = Harmless.complaint(
                    about: try byteContents(of: folder.path(of: name)), in: .document)
                #expect(complaint == nil, "\(name.debugDescription): \(complaint ?? "")")
            }
        }
    }
}
