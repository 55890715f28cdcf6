import Glibc
import Testing

/// Several people at one map, each in a terminal of their own.
struct SharedPlace {
    let folder: ScratchFolder
    let map: String
    var terminals: [TerminalDriver] = []

    static let people = ["Anna", "Bo", "Cecilia", "David", "Eva"]

    /// Opens the map for so many people, lets a test use their terminals, and ends them.
    static func open(
        _ count: Int, columns: Int = 100, rows: Int = 30,
        through command: (String, [String]) throws -> [String] = { $1 },
        in place: SharedPlace, _ test: (SharedPlace) async throws -> Void
    ) async throws {
        guard place.terminals.count < count else { return try await test(place) }
        let person = people[place.terminals.count % people.count]
        let own = try ScratchFolder()
        try await TerminalDriver.run(
            command(person, [Surroundings.program, place.map]), in: own, columns: columns,
            rows: rows, environment: ["KARTBORD_NAME": person]
        ) { terminal in
            try await terminal.see(SampleMap.firstStep)
            var next = place
            next.terminals.append(terminal)
            try await open(
                count, columns: columns, rows: rows, through: command, in: next, test)
        }
    }

    init(_ text: String = SampleMap.text, at name: String = "resa.journey.json") throws {
        folder = try ScratchFolder()
        map = try folder.write(text, to: name)
    }

    init(folder: ScratchFolder, map: String) {
        self.folder = folder
        self.map = map
    }

    func text() throws -> String { try contents(of: map) }

    /// Leaves the program in every terminal, and asks it whether what it wrote is in order.
    func quit(expecting status: Int? = 0) async throws {
        for terminal in terminals { try terminal.press("C-g", "C-g", "C-q") }
        for terminal in terminals {
            let ended = try await terminal.end()
            #expect(ended == status)
        }
        let check = try kartbord("format", "--check", map)
        #expect(check.status == 0, "\(check.remarks)")
        #expect(access(folder.path(of: ".kartbord"), F_OK) != 0)
    }
}
