import Glibc
import Testing

/// What the program tells the shell, and what it says when it cannot do what it was asked for.
struct EndingTests {
    @Test(arguments: [
        ["--unknown-option"], ["check"], ["check", "--format", "xml", "-"], ["new", "balloon"],
        ["new", "journey", "--template", "unknown"], ["new", "journey", "--language", "de"],
        ["show", "-", "--size", "0x0"], ["show", "-", "--size", "80"], ["schema", "balloon"],
        ["show", "-", "--today", "2026-02-30"],
        ["new", "journey", "--template", "a", "--from", "b"],
    ])
    func `wrong use ends with 64 and says why`(arguments: [String]) throws {
        let ended = try kartbord(arguments)
        #expect(ended.status == 64)
        #expect(ended.output == "")
        #expect(!ended.remarks.isEmpty)
    }

    @Test(arguments: ["show", "check", "export", "format"])
    func `what cannot be read ends with 66 and one sentence`(command: String) throws {
        let folder = try ScratchFolder()
        mkfifo(folder.path(of: "pipe"), 0o600)
        mkdir(folder.path(of: "folder.journey.json"), 0o700)
        symlink("circle", folder.path(of: "circle"))
        var paths = ["missing", "pipe", "circle", "/dev/zero", "/proc/self/mem"]
        if command != "export" { paths.append("folder.journey.json") }
        for path in paths {
            let ended = try kartbord(command, path, folder: folder.path)
            #expect(ended.status == 66, "\(path)")
            #expect(ended.output == "")
            #expect(ended.remarks.split(separator: "\n").count == 1, "\(ended.remarks)")
        }
    }

    @Test(arguments: ["show", "check", "export", "format"])
    func `what is no map ends with 66 and names line and column`(command: String) throws {
        let folder = try ScratchFolder()
        let broken = [
            ("", "1:1"), ("{}", "1:1"), ("[1]", "1:1"), ("{\n  \"kartbord\": 1,\n}", "2:16"),
            (SampleMap.text + "x", "45:1"), (String(SampleMap.text.dropLast(40)), "40:29"),
        ]
        for (text, place) in broken {
            let path = try folder.write(text, to: "karta.json")
            let ended = try kartbord(command, path)
            #expect(ended.status == 66, "\(text)")
            #expect(ended.output == "")
            #expect(ended.remarks.hasPrefix("\(path):\(place): "), "\(ended.remarks)")
            #expect(ended.remarks.split(separator: "\n").count == 1)
            #expect(try contents(of: path) == text)
        }
    }

    @Test func `what cannot be written ends with 73 and one sentence`() throws {
        let folder = try ScratchFolder()
        let map = try folder.write(SampleMap.text, to: "resa.journey.json")
        let nowhere = folder.path(of: "missing/karta.md")
        for arguments in [
            ["export", map, "--output", nowhere], ["new", "journey", nowhere],
            ["new", "journey", map],
        ] {
            let ended = try kartbord(arguments)
            #expect(ended.status == 73, "\(arguments)")
            #expect(ended.output == "")
            #expect(ended.remarks.split(separator: "\n").count == 1, "\(ended.remarks)")
        }
        for command in ["show", "keys", "templates"] {
            let words = command == "show" ? [command, map] : [command]
            let full = try Subprocess(
                ["/bin/sh", "-c", "exec \"$@\" >/dev/full", "sh", Surroundings.program] + words)
            #expect(full.status == 73)
            #expect(full.remarks.split(separator: "\n").count == 1, "\(full.remarks)")
        }
    }

    @Test func `nobody is told when the reader has gone`() throws {
        let folder = try ScratchFolder()
        let map = try folder.write(SampleMap.text, to: "resa.journey.json")
        let piped = try Subprocess(
            [
                "/bin/sh", "-c", "\"$0\" show \"$1\" --size 1000x1000 | true", Surroundings.program,
                map,
            ])
        #expect(piped.remarks == "")
    }

    @Test func `names and texts that would move the cursor are made visible`() throws {
        let folder = try ScratchFolder()
        let name = "\u{1B}[31mröd\u{7}\u{202E}.json"
        try folder.write("{", to: name)
        let title = #""title": "\u001b]0;å\u0007\u202e""#
        let text = SampleMap.text.replacing("\"title\": \"\(SampleMap.title)\"", with: title)
        let map = try folder.write(text, to: "resa.journey.json")
        let endings = try [
            kartbord("check", folder.path(of: name)), kartbord("show", folder.path(of: name)),
            kartbord("show", map), kartbord("check", map),
            kartbord("export", map, "--output", "-"),
        ]
        for ending in endings {
            for scalar in (ending.output + ending.remarks).unicodeScalars where scalar != "\n" {
                #expect(scalar.value >= 0x20 && scalar != "\u{7F}" && scalar != "\u{202E}")
                #expect(!(0x80...0x9F).contains(scalar.value))
            }
        }
    }

    @Test func `a minus sign is standard input`() throws {
        for command in ["show", "check", "format", "export"] {
            let ended = try kartbord(command, "-", input: SampleMap.text)
            #expect(ended.status == (command == "check" ? 1 : 0), "\(ended.remarks)")
            #expect(!ended.output.isEmpty)
        }
    }

    @Test func `every command has a help page, and the keys are listed in three languages`() throws
    {
        let help = try kartbord("--help")
        #expect(help.status == 0)
        let commands = [
            "new", "templates", "show", "export", "check", "format", "schema", "keys", "apply",
            "diff", "merge", "git-setup", "merge-driver", "textconv", "trace", "compare", "recover",
        ]
        for command in commands {
            #expect(help.output.contains("  \(command) "))
            let page = try kartbord(command, "--help")
            #expect(page.status == 0)
            #expect(page.output.contains("USAGE: kartbord \(command)"))
        }
        let keys = try ["sv", "fi", "en"].map { try kartbord("keys", "--language", $0) }
        #expect(keys.allSatisfy { $0.status == 0 && $0.output.contains("Ctrl-S") })
        #expect(Set(keys.map(\.output)).count == 3)
    }

    @Test func `format puts a file into the layout, and another time changes nothing`() throws {
        let folder = try ScratchFolder()
        let words = SampleMap.text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }
        let map = try folder.write(words.joined(separator: "\n"), to: "resa.journey.json")
        #expect(try kartbord("format", "--check", map).status == 1)
        #expect(try kartbord("format", map).status == 0)
        #expect(try contents(of: map) == SampleMap.text)
        #expect(try kartbord("format", "--check", map).status == 0)
        #expect(folder.names() == ["resa.journey.json"])
    }
}
