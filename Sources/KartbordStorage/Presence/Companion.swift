/// Somebody else who has the same map open.
public struct Companion: Equatable, Sendable {
    /// The name of the session's file; of no meaning but that it is another one for each session.
    public let id: String
    /// What the person is called, as a stranger wrote it: to be made visible before it is shown.
    public let name: String
    /// How often the session has written the map.
    public let saves: Int
}

extension Companion {
    /// The most bytes that are read of a session's file.
    static let limit = 1_024
    /// The most characters that a name is taken with.
    static let nameLimit = 40

    /// What a session's file begins with: the line with the format, then the number of its saves.
    static func opening(saves: Int) -> [UInt8] {
        let figures = String(max(0, saves) % 1_000_000_000)
        let filled = String(repeating: "0", count: 9 - figures.utf8.count) + figures
        return Array("kartbord 1\n\(filled)\n".utf8)
    }

    /// What a session's file holds: the opening, the name of the map's file, that of the person.
    static func text(saves: Int, map: String, person: String) -> [UInt8] {
        opening(saves: saves) + Array("\(line(map))\n\(line(person).prefix(nameLimit))\n".utf8)
    }

    /// Reads a session's file, which a stranger may have written.
    ///
    /// - Returns: `nil` when it is none, or is about another map.
    init?(_ bytes: [UInt8], id: String, map: String) {
        guard bytes.count <= Self.limit else { return nil }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard lines.count >= 4, lines[0] == "kartbord 1", let saves = Int(lines[1]), saves >= 0,
            lines[2].utf8.elementsEqual(Self.line(map).utf8)
        else { return nil }
        self.id = id
        name = String(lines[3].prefix(Self.nameLimit))
        self.saves = saves
    }

    /// A text without line breaks.
    private static func line(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }
}
