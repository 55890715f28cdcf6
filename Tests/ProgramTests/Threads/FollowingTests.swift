import Testing

/// Links to other maps, followed at a terminal.
@Suite(.seat) struct FollowingTests {
    private func open(
        _ test: (TerminalDriver, ScratchFolder) async throws -> Void
    ) async throws {
        let folder = try ScratchFolder()
        try ThreadMaps.write(to: folder)
        let map = folder.path(of: "resa.journey.json")
        try await TerminalDriver.run(
            [Surroundings.program, map, "--language", "sv"], in: folder, columns: 100, rows: 30
        ) { terminal in
            try await terminal.see("Ringer växeln")
            try await test(terminal, folder)
        }
    }

    @Test func `four keys lead from the quote to the measured effect, and two back`() async throws {
        try await open { terminal, folder in
            try terminal.type("gi")
            try await terminal.see("Insikter")
            try terminal.type("gtG")
            try await terminal.see("Uppmätt effekt")
            try terminal.press("Enter")
            try await terminal.see("Rätt svar · effektkarta")
            try await terminal.see("40→91 %")
            try terminal.type("gb")
            try await terminal.see("Insikter")
            try terminal.press("C-q")
            #expect(try await terminal.end() == 0)
            #expect(try folder.text(of: "resa.journey.json") == ThreadMaps.journey)
            #expect(try folder.text(of: "effekt.effectmap.json") == ThreadMaps.effects)
        }
    }

    @Test func `a change is on disk before the next map opens, and undo is each map's own`()
        async throws
    {
        try await open { terminal, folder in
            try terminal.type("aNy lapp")
            try terminal.press("Enter", "C-g")
            try terminal.type("gigtG")
            try await terminal.see("Uppmätt effekt")
            try terminal.press("Enter")
            try await terminal.see("Rätt svar · effektkarta")
            #expect(try folder.text(of: "resa.journey.json").contains("Ny lapp"))
            try terminal.type("u")
            try terminal.press("C-q")
            #expect(try await terminal.end() == 0)
            #expect(try folder.text(of: "effekt.effectmap.json") == ThreadMaps.effects)
        }
    }

    @Test func `a map that is gone meanwhile is said, and the person stays`() async throws {
        try await open { terminal, folder in
            try terminal.type("gigtG")
            try await terminal.see("Uppmätt effekt")
            try folder.write("{", to: "effekt.effectmap.json")
            try terminal.press("Enter")
            try await terminal.see("effekt.effectmap.json:")
            try terminal.type("gigt")
            try await terminal.see("kartan kan inte läsas")
            try terminal.press("C-q")
            #expect(try await terminal.end() == 0)
        }
    }
}
