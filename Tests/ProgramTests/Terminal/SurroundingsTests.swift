import Testing

/// Terminals, locales and colours that a person may come with.
@Suite(.seat) struct SurroundingsTests {
    @Test func `a terminal that nobody knows is treated as a common one, and that is said`()
        async throws
    {
        try await Workplace.open(environment: ["TERM": "unknown-thing"]) { place in
            try await place.terminal.see("unknown-thing")
            try place.terminal.type("aÅter")
            try await place.terminal.see("Åter")
            try place.terminal.press("Enter")
            try await place.quit()
            try place.expectCards("Åter")
        }
    }

    @Test func `a terminal that cannot place its cursor gets one sentence`() async throws {
        let folder = try ScratchFolder()
        let map = try folder.write(SampleMap.text, to: "resa.journey.json")
        try await TerminalDriver.run(
            [Surroundings.program, map], in: folder, environment: ["TERM": "dumb"]
        ) { terminal in
            let status = try await terminal.end()
            #expect(status == 2)
            // The line before may scroll away when tmux says that the program has ended.
            try await terminal.see("xterm-256color.")
        }
    }

    @Test(arguments: ["sv_SE.UTF-8", "fi_FI.UTF-8", "UTF-8", "C", ""])
    func `letters are right whether or not the locale is installed`(locale: String) async throws {
        try await Workplace.open(environment: ["LANG": locale, "LC_CTYPE": locale]) { place in
            try await place.terminal.see(SampleMap.title)
            try place.terminal.type("aÅäö é 漢 €")
            try await place.terminal.see("Åäö é 漢 €")
            try place.terminal.press("Enter")
            try await place.quit()
            try place.expectCards("Åäö é 漢 €")
        }
    }

    @Test(arguments: [("sv_SE.UTF-8", "lägg till"), ("fi_FI.UTF-8", "lisää"), ("C.UTF-8", "add")])
    func `the program speaks the language of the locale`(locale: String, word: String)
        async throws
    {
        try await Workplace.open(environment: ["LANG": locale]) { place in
            try await place.terminal.see(word)
            try await place.quit()
        }
    }

    @Test(arguments: [("", true), ("1", false)])
    func `there are colours unless NO_COLOR is set`(value: String, hasColours: Bool) async throws {
        try await Workplace.open(environment: ["NO_COLOR": value]) { place in
            let screen = try place.terminal.styledScreen()
            #expect(colours(in: screen).isEmpty != hasColours, "\(colours(in: screen))")
            try await place.quit()
        }
    }

    @Test func `without a terminal there is one sentence and exit status 2`() async throws {
        let folder = try ScratchFolder()
        let map = try folder.write(SampleMap.text, to: "resa.journey.json")
        let ended = try kartbord(map)
        #expect(ended.status == 2)
        #expect(ended.output == "")
        #expect(ended.remarks.split(separator: "\n").count == 1)
        #expect(ended.remarks.contains("kartbord show"))
    }

    /// The colours that sequences ask for: 30–38 and 90–97 for letters, 40–48 and 100–107 behind.
    private func colours(in screen: String) -> [Int] {
        screen.split(separator: "\u{1B}[").flatMap { piece in
            piece.prefix { $0.isNumber || $0 == ";" }.split(separator: ";").compactMap { Int($0) }
        }.filter { (30...48).contains($0) && $0 != 39 || (90...107).contains($0) }
    }
}
