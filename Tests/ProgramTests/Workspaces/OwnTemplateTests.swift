import Glibc
import Testing

/// Templates that people keep in folders of their own.
@Suite(.seat) struct OwnTemplateTests {
    /// A workspace with a template, a bad one, and one of the person's own.
    private func folder() throws -> ScratchFolder {
        let folder = try ScratchFolder()
        for name in [
            "maps", "maps/templates", "config", "config/kartbord", "config/kartbord/templates",
        ] {
            mkdir(folder.path(of: name), 0o700)
        }
        try folder.write(SampleMap.text, to: "maps/templates/möte.sv.journey.json")
        try folder.write("{ \"kartbord\": 1", to: "maps/templates/trasig.journey.json")
        try folder.write("[]", to: "maps/templates/annat.json")
        let own = SampleMap.text.replacing(SampleMap.title, with: "Min tomma")
        try folder.write(own, to: "config/kartbord/templates/empty.journey.json")
        try folder.write(own, to: "config/kartbord/templates/möte.journey.json")
        return folder
    }

    private func run(_ folder: ScratchFolder, _ arguments: String...) throws -> Subprocess {
        try kartbord(
            arguments, folder: folder.path(of: "maps"),
            environment: ["XDG_CONFIG_HOME": folder.path(of: "config")])
    }

    @Test func `they are listed with where they come from, before the built-in ones`() throws {
        let folder = try folder()
        let listed = try run(folder, "templates", "--language", "sv")
        #expect(listed.status == 0)
        let lines = listed.output.split(separator: "\n").map { String($0) }
        let names = lines.filter { $0.hasPrefix("journey") }.map {
            $0.split(separator: " ").dropFirst().first.map { String($0) } ?? ""
        }
        #expect(names == ["möte", "empty", "user-journey", "blueprint", "wanted"])
        #expect(lines[0].contains("templates/möte.sv.journey.json)"), "\(lines[0])")
        #expect(lines[1].contains("config/kartbord/templates/empty.journey.json)"))
        let remarks = listed.remarks.split(separator: "\n")
        #expect(remarks.count == 1)
        #expect(remarks.first?.contains("trasig.journey.json kan inte användas: 1:") ?? false)
    }

    @Test func `a map made from one has its cards, its own ids, and the title that is given`()
        throws
    {
        let folder = try folder()
        let made = try run(
            folder, "new", "journey", "--template", "möte", "--title", "Torsdag", "--language",
            "fi")
        #expect(made.status == 0, "\(made.remarks)")
        let text = try folder.text(of: "maps/torsdag.journey.json")
        #expect(text.contains("\"title\": \"Torsdag\""))
        #expect(text.contains("\"language\": \"sv\""))
        #expect(text.contains("Vet inte vem"))
        #expect(text.contains("futureMember"))
        #expect(!text.contains("s71c"))
        #expect(
            try kartbord("format", "--check", folder.path(of: "maps/torsdag.journey.json")).status
                == 0)
        let unknown = try run(folder, "new", "journey", "--template", "okänd")
        #expect(unknown.status == 64)
        #expect(unknown.remarks.contains("möte"))
    }

    @Test func `they can be chosen in the workspace, and are not listed among the maps`()
        async throws
    {
        let folder = try folder()
        try await TerminalDriver.run(
            [Surroundings.program, folder.path(of: "maps"), "--language", "en"], in: folder,
            environment: ["XDG_CONFIG_HOME": folder.path(of: "config")]
        ) { terminal in
            // A folder without maps begins with the templates.
            try await terminal.see("› möte")
            try await terminal.see("cannot be used")
            try terminal.press("Enter")
            try terminal.type("Fredag")
            try terminal.press("Enter")
            try await terminal.see("Vet inte vem")
            try terminal.type("q")
            try await terminal.see("1 map")
            try await terminal.see("› Fredag")
            try terminal.press("C-q")
            #expect(try await terminal.end() == 0)
        }
    }
}
