import Glibc
import Testing

/// Work in a folder of maps, in a real terminal.
@Suite(.seat) struct WorkspaceWorkTests {
    /// Opens a folder with the sample map in it, a wanted map made from that, and what is no map.
    private func open(
        _ test: (ScratchFolder, TerminalDriver) async throws -> Void
    ) async throws {
        let folder = try ScratchFolder()
        mkdir(folder.path(of: "maps"), 0o700)
        mkdir(folder.path(of: "maps/mål"), 0o700)
        mkdir(folder.path(of: "maps/.kartbord"), 0o700)
        mkdir(folder.path(of: "maps/node_modules"), 0o700)
        symlink("..", folder.path(of: "maps/mål/krets"))
        try folder.write(SampleMap.text, to: "maps/resa.journey.json")
        let wanted = SampleMap.text
            .replacing(SampleMap.title, with: "Önskad resa")
            .replacing(
                "\"state\": \"current\"",
                with: "\"state\": \"wanted\",\n  \"from\": \"../resa.journey.json\"")
        try folder.write(wanted, to: "maps/mål/mål.journey.json")
        try folder.write("{ \"kartbord\": 1,", to: "maps/trasig.journey.json")
        for place in ["maps/.kartbord/x", "maps/node_modules/x", "maps/.dold"] {
            try folder.write(SampleMap.text, to: place + ".journey.json")
        }
        try folder.write("{ \"name\": \"kartbord\" }", to: "maps/package.json")
        try await TerminalDriver.run(
            [Surroundings.program, folder.path(of: "maps"), "--language", "en"], in: folder,
            columns: 100, rows: 30
        ) { terminal in
            try await terminal.see("3 maps")
            try await test(folder, terminal)
        }
    }

    private func leave(_ terminal: TerminalDriver) async throws {
        try terminal.press("C-q")
        #expect(try await terminal.end() == 0)
    }

    @Test func `maps are listed, also those that cannot be read, and nothing else`() async throws {
        try await open { _, terminal in
            let screen = try terminal.screen()
            for text in [SampleMap.title, "Önskad resa", "trasig.journey.json", "cannot be read"] {
                #expect(screen.contains(text), "\(text) in \(screen)")
            }
            #expect(!screen.contains("package"))
            try terminal.type("G")
            try terminal.press("Enter")
            try await terminal.see("1:17: ")
            try await leave(terminal)
        }
    }

    @Test func `a map is begun, typed, left, renamed, opened and exported without leaving`()
        async throws
    {
        try await open { folder, terminal in
            try terminal.type("a")
            try await terminal.see("from a template")
            try terminal.press("Enter")
            try await terminal.see("What is the map about?")
            try terminal.type("Ny resa")
            try await terminal.see("ny-resa.journey.json")
            try terminal.press("Enter")
            try await eventually("the map is open") {
                try terminal.screen().contains("Ny resa · ")
            }
            try terminal.type("aEtt kort")
            try terminal.press("Enter", "Enter")
            try terminal.type("q")
            try await terminal.see("4 maps")
            try await terminal.see("› Ny resa")
            #expect(try folder.text(of: "maps/ny-resa.journey.json").contains("Ett kort"))

            try terminal.type("e")
            try await terminal.see("New name")
            try terminal.press("C-u")
            try terminal.type("Bästa resan")
            try terminal.press("Enter")
            try await terminal.see("The file is now bästa-resan.journey.json")
            try await terminal.see("› Bästa resan")
            #expect(!folder.namesBelow("maps").contains("ny-resa.journey.json"))

            try terminal.press("Enter")
            try await terminal.see("Ett kort")
            try terminal.type("q")
            try await terminal.see("4 maps")
            try terminal.type("E")
            try await terminal.see("Wrote bästa-resan.md")
            #expect(try folder.text(of: "maps/bästa-resan.md").contains("Ett kort"))
            try terminal.type("E")
            try await terminal.see("Enter replaces bästa-resan.md")
            try terminal.press("C-g")
            try terminal.type("q")
            #expect(try await terminal.end() == 0)
        }
    }

    @Test func `renaming a map keeps the links that other maps have to it`() async throws {
        try await open { folder, terminal in
            try terminal.type("/Nå rätt")
            try terminal.press("Enter")
            try await terminal.see(SampleMap.firstStep)
            try terminal.type("q")
            // The whole list, with the map that was found and opened still chosen.
            try await terminal.see("3 maps")
            try await terminal.see("› Nå rätt")
            try terminal.type("e")
            try terminal.press("C-u")
            try terminal.type("Vägen in")
            try terminal.press("Enter")
            try await terminal.see("links in 1 map went along")
            #expect(
                try folder.text(of: "maps/mål/mål.journey.json")
                    .contains("\"from\": \"../vägen-in.journey.json\""))
            let renamed = try folder.text(of: "maps/vägen-in.journey.json")
            #expect(renamed == SampleMap.text.replacing(SampleMap.title, with: "Vägen in"))
            try await leave(terminal)
        }
    }

    @Test func `a map that somebody else has open is not renamed`() async throws {
        try await open { folder, terminal in
            let other = try ScratchFolder()
            let map = folder.path(of: "maps/resa.journey.json")
            try await TerminalDriver.run(
                [Surroundings.program, map, "--language", "en"], in: other,
                environment: ["KARTBORD_NAME": "Åsa 漢"]
            ) { seat in
                try await seat.see(SampleMap.firstStep)
                try terminal.type("/Nå rätt")
                try terminal.press("C-g")
                try await terminal.see("› Nå rätt")
                try terminal.type("e")
                try await terminal.see("New name")
                try terminal.type(" x")
                try terminal.press("Enter")
                try await terminal.see("Åsa 漢 has the map open")
                #expect(try contents(of: map) == SampleMap.text)
                try await leave(seat)
                try terminal.press("Enter")
                try await terminal.see("The file is now")
            }
            try await leave(terminal)
        }
    }

    @Test func `a copy and a wanted state are made of a map`() async throws {
        try await open { folder, terminal in
            try terminal.type("/Nå rätt")
            try terminal.press("C-g")
            try await terminal.see("› Nå rätt")
            try terminal.type("y")
            try terminal.press("C-u")
            try terminal.type("Två")
            try terminal.press("Enter")
            try await terminal.see("› Två")
            #expect(
                try folder.text(of: "maps/två.journey.json")
                    == SampleMap.text.replacing(SampleMap.title, with: "Två"))
            try terminal.type("gw")
            try await terminal.see("Wanted state of Två")
            try terminal.press("Enter")
            try await terminal.see("wanted state")
            try terminal.type("q")
            try await terminal.see("5 maps")
            let wanted = try folder.text(of: "maps/två-wanted-state.journey.json")
            #expect(wanted.contains("\"from\": \"två.journey.json\""))
            try await leave(terminal)
        }
    }

    @Test func `what others do in the folder is seen, and waiting costs nothing`() async throws {
        try await open { folder, terminal in
            mkdir(folder.path(of: "maps/ny"), 0o700)
            try folder.write(SampleMap.text, to: "maps/ny/tredje.journey.json")
            try await terminal.see("4 maps")
            let other = SampleMap.text.replacing(SampleMap.title, with: "Ändrad av andra")
            try folder.write(other, to: "maps/ny/tredje.journey.json")
            try await terminal.see("Ändrad av andra")
            unlink(folder.path(of: "maps/ny/tredje.journey.json"))
            try await terminal.see("3 maps")
            let process = try terminal.process()
            try await Task.sleep(for: .milliseconds(300))
            let before = try switches(of: process)
            try await Task.sleep(for: .seconds(1))
            #expect(try switches(of: process) == before)
            try await leave(terminal)
        }
    }

    private func switches(of process: RunningProcess) throws -> [String] {
        try namesInFolder("/proc/\(process.id)/task").map { thread in
            let status = try contents(of: "/proc/\(process.id)/task/\(thread)/status")
            return status.split(separator: "\n").filter { $0.hasPrefix("voluntary") }
                .joined()
        }
    }

    @Test func `Ctrl-Q in a map leaves the program at once`() async throws {
        try await open { _, terminal in
            try terminal.type("/Nå rätt")
            try terminal.press("Enter")
            try await terminal.see(SampleMap.firstStep)
            try await leave(terminal)
        }
    }

    @Test func `a name that is free leads to its map, and out of it to the shell`() async throws {
        let folder = try ScratchFolder()
        try await TerminalDriver.run(
            [Surroundings.program, folder.path(of: "ny"), "--language", "en"], in: folder
        ) { terminal in
            try await terminal.see("ny is not there yet")
            try terminal.press("Enter", "Enter")
            try await terminal.see("a add")
            try terminal.type("q")
            #expect(try await terminal.end() == 0)
            #expect(folder.names().contains("ny.journey.json"))
        }
    }
}

extension ScratchFolder {
    /// The names in a folder of this one.
    func namesBelow(_ name: String) -> [String] { namesInFolder(path(of: name)) }
}
