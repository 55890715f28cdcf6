import Glibc
import Testing

/// Work at a terminal, from opening a map to leaving it.
@Suite(.seat) struct WorkingTests {
    @Test func `a card is typed, and the file holds it when the program has ended`() async throws {
        try await Workplace.open { place in
            try place.terminal.type("aLetar på webben")
            try place.terminal.press("Enter")
            try await place.leaveTyping()
            try place.terminal.type("q")
            #expect(try await place.terminal.end() == 0)
            try place.expectCards("Letar på webben")
        }
    }

    @Test func `opening and leaving touches neither a byte of the file nor the file`() async throws
    {
        try await Workplace.open { place in
            let before = try place.status()
            try place.terminal.press("Down", "Right", "Up", "Left")
            try place.terminal.type("q")
            #expect(try await place.terminal.end() == 0)
            let after = try place.status()
            #expect(try place.text() == SampleMap.text)
            #expect(after.st_ino == before.st_ino)
            #expect(after.st_mtim.tv_sec == before.st_mtim.tv_sec)
            #expect(after.st_mtim.tv_nsec == before.st_mtim.tv_nsec)
            #expect(place.folder.names().filter { $0.hasPrefix(".") } == [])
        }
    }

    @Test func `undoing everything gives back the bytes that the file began with`() async throws {
        try await Workplace.open { place in
            let terminal = place.terminal
            try terminal.type("aEtt")
            try terminal.press("Enter")
            try terminal.type("Två")
            try terminal.press("Enter", "C-g")
            try terminal.type("L")
            try terminal.type("5")
            try terminal.type("oNytt steg")
            try terminal.press("Enter")
            try await place.wait { $0.contains("Nytt steg") && $0.contains("\"value\": 2") }
            try place.expectCards("Ett", "Två")
            for _ in 0..<12 { try terminal.press("u") }
            try await place.wait { $0 == SampleMap.text }
            try await place.quit()
            #expect(try place.text() == SampleMap.text)
        }
    }

    @Test func `what is typed at once arrives whole and in order`() async throws {
        try await Workplace.open { place in
            let words = (1...40).map { "Lapp nummer \($0) på väg" }
            try place.terminal.type("a")
            for word in words {
                try place.terminal.type(word)
                try place.terminal.press("Enter")
            }
            try await place.quit()
            try place.expectCards(words)
        }
    }

    @Test func `keys that stop or end other programs do neither here`() async throws {
        try await Workplace.open { place in
            for key in ["C-z", "C-s", "C-c", "C-\\"] {
                try place.terminal.press(key)
                try place.terminal.type("aEfter \(key)")
                try await place.terminal.see("Efter \(key)")
                #expect(try place.terminal.process().state != "T")
                try place.terminal.press("Enter", "C-g")
            }
            try await place.quit()
        }
    }

    @Test func `a paste is text, whatever it holds`() async throws {
        try await Workplace.open { place in
            try place.terminal.type("a")
            try place.terminal.paste("qud\u{1B}]0;å\u{7}\u{1B}[31m\u{9B}2J:q\u{202E}slut")
            try await place.terminal.see("slut")
            #expect(try !place.terminal.styledScreen().contains("\u{202E}"))
            try place.terminal.press("Enter")
            let written = #"qud\u001b]0;å\u0007\u001b[31m\u009b2J:q\u202eslut"#
            try await place.wait { $0.contains(written) }
            try await place.quit()
        }
    }

    @Test func `several pasted lines never become commands`() async throws {
        try await Workplace.open { place in
            try place.terminal.paste("dd\nq\n:quit\n")
            try place.terminal.press("C-g", "C-g")
            try place.terminal.type("aKvar")
            try await place.terminal.see("Kvar")
            try place.terminal.press("Enter")
            try await place.quit()
            try place.expectCards("Vet inte vem", "Kvar")
        }
    }

    @Test func `the window may be any size, from one cell up, while somebody types`() async throws {
        try await Workplace.open(columns: 200, rows: 60) { place in
            try place.terminal.type("a")
            let sizes = [(1, 1), (40, 10), (2, 200), (500, 2), (13, 5), (79, 23), (200, 60)]
            for (number, size) in sizes.enumerated() {
                try place.terminal.resize(columns: size.0, rows: size.1)
                try place.terminal.type("Storlek \(number)")
                try place.terminal.press("Enter")
            }
            try await place.terminal.see("Storlek 6")
            try await place.terminal.see(SampleMap.title)
            try await place.quit()
            try place.expectCards(sizes.indices.map { "Storlek \($0)" })
        }
    }
}
