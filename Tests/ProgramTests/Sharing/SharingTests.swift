import Glibc
import Testing

/// Several people in one map, with the real program in real terminals.
@Suite(.seat)
struct SharingTests {
    @Test func `two people see each other, and each what the other adds`() async throws {
        try await SharedPlace.open(2, in: SharedPlace()) { place in
            let (anna, bo) = (place.terminals[0], place.terminals[1])
            try await anna.see("with Bo")
            try await bo.see("with Anna")
            try anna.type("aFrån Anna")
            try anna.press("Enter")
            try bo.type("apåbörj")
            try await bo.see("Anna added 1 card.")
            try await bo.see("Från Anna")
            try await bo.see("påbörj")
            try bo.type("at")
            try bo.press("Enter")
            try await anna.see("påbörjat")
            // Not Escape: with a letter right behind it that would be Alt.
            try bo.press("C-g", "u")
            try await eventually("what Bo took back is gone, and Anna's is there") {
                let screen = try anna.screen()
                return !screen.contains("påbörjat") && screen.contains("Från Anna")
            }
            try await place.quit()
        }
    }

    @Test func `a session that was killed is no longer here`() async throws {
        try await SharedPlace.open(2, in: SharedPlace()) { place in
            try await place.terminals[0].see("with Bo")
            try place.terminals[1].process().send(SIGKILL)
            try await eventually("nobody else is here") {
                try !place.terminals[0].screen().contains("with Bo")
            }
            try place.terminals[0].press("C-q")
            _ = try await place.terminals[0].end()
            #expect(access(place.folder.path(of: ".kartbord"), F_OK) != 0)
        }
    }

    @Test func `five people who add cards as fast as they can lose none of them`() async throws {
        try await SharedPlace.open(5, in: SharedPlace()) { place in
            for terminal in place.terminals { try terminal.type("a") }
            for number in 1...12 {
                for (person, terminal) in zip(SharedPlace.people, place.terminals) {
                    try terminal.type("\(person) \(number).")
                    try terminal.press("Enter")
                }
            }
            try await eventually("everybody's cards are in the file", within: .seconds(30)) {
                let text = try place.text()
                return SharedPlace.people.allSatisfy { text.contains("\($0) 12.") }
            }
            try await place.quit()
            let text = try place.text()
            for person in SharedPlace.people {
                for number in 1...12 {
                    let count =
                        text.split(
                            separator: "\"\(person) \(number).\"", omittingEmptySubsequences: false
                        ).count - 1
                    #expect(count == 1, "\(person) \(number)")
                }
            }
        }
    }

    @Test func `a folder that cannot be written keeps nobody from working together`() async throws {
        let place = try SharedPlace()
        // A file in the place of the folder, since root may write everywhere.
        try place.folder.write("", to: ".kartbord")
        try await SharedPlace.open(2, in: place) { place in
            try place.terminals[0].type("aFrån Anna")
            try place.terminals[0].press("Enter")
            try await place.terminals[1].see("Somebody else added 1 card.")
            for terminal in place.terminals { try terminal.press("C-g", "C-q") }
            for terminal in place.terminals { _ = try await terminal.end() }
        }
    }
}
