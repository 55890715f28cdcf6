import KartbordModel
import KartbordText
import Testing

@testable import KartbordFormats

@Suite struct `Markdown escaping` {
    private static let today = CalendarDate(year: 2027, month: 1, day: 1)

    private static let findings =
        today.flatMap { today in
            (try? FilledMap("x"))?.document.findings(today: today)
        } ?? []

    /// What comes of a map in which nothing hostile was typed.
    private static let plain = Result { try CommonMark(written("qq")) }

    /// The hand-out of a map full of one text, with the findings of a map of harmless texts: what
    /// the checks find depends on the words.
    private static func written(_ text: String, prompt: String = "prompt") throws -> String {
        let today = try #require(today)
        let map = try FilledMap(text, prompt: prompt).map
        return MarkdownWriter.handout(of: map, .sv, today, map, findings)
    }

    @Test(arguments: HostileTexts.lines)
    func `a line that people typed is read as it was typed and makes nothing`(
        _ line: String
    ) throws {
        let plain = try Self.plain.get()
        let parsed = try CommonMark(Self.written(line))
        #expect(parsed.difference(from: plain) == nil)
        let words = Self.asRead(line)
        let read = parsed.texts.count { $0.replacing("＠", with: "@").contains(words) }
        #expect(read >= plain.texts.count { $0.contains("qq") })
    }

    @Test(arguments: HostileTexts.prose)
    func `several lines stay paragraphs, line ends and nothing else`(_ prose: String) throws {
        let shape = Self.lines(prose).map { $0.isEmpty ? "" : "x" }.joined(separator: "\n")
        let plain = try CommonMark(Self.written(shape))
        #expect(try CommonMark(Self.written(prose)).difference(from: plain) == nil)
    }

    @Test func `fragments in any mixture change nothing in the structure`() throws {
        var random = SeededRandom(20_261_112)
        for _ in 0..<60 {
            let pieces = (0..<Int.random(in: 2...6, using: &random)).map { _ in
                HostileTexts.lines.randomElement(using: &random) ?? ""
            }
            let line = pieces.joined(separator: Bool.random(using: &random) ? "" : " ")
            let parsed = try CommonMark(Self.written(line))
            #expect(
                try parsed.difference(from: Self.plain.get()) == nil, "\(line.debugDescription)")
        }
    }

    @Test func `a very long text is one text`() throws {
        let parsed = try CommonMark(Self.written(HostileTexts.long))
        #expect(try parsed.difference(from: Self.plain.get()) == nil)
    }

    @Test(arguments: ["", " ", "\t", "\n \n", "\u{A0}", "\u{3000}"])
    func `a text with nothing to read leaves no empty markup`(_ blank: String) throws {
        let markdown = try Self.written(blank)
        #expect(!markdown.contains("****"))
        #expect(try !CommonMark(markdown).structure.contains { $0.name == "thematic_break" })
    }

    @Test func `prompts are never exported`() throws {
        #expect(try !Self.written("x", prompt: "stödfråga").contains("stödfråga"))
    }

    @Test func `nothing that is written leads anywhere`() throws {
        let names = try Set(CommonMark(Self.written("x")).structure.map(\.name))
        #expect(names.isDisjoint(with: ["link", "image", "html_block", "html_inline", "footnote"]))
    }

    @Test(arguments: HostileTexts.lines + HostileTexts.prose)
    func `what people typed is one label of a diagram`(_ text: String) throws {
        var page = MarkdownPage()
        let task = MarkdownPage.Task(title: text, score: 3, actors: [text, text])
        page.journey(title: text, [MarkdownPage.Section(title: text, tasks: [task])])
        let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
        try #require(lines.count == 7)
        #expect(lines[0] == "```mermaid" && lines[5] == "```" && lines[6].isEmpty)
        #expect(lines[4].contains(": 3: "))
        for (line, colons) in zip(lines[2...4], [0, 0, 2]) {
            #expect(!line.contains { "#;%&<>{}\"`\\$".contains($0) }, "\(line)")
            #expect(line.count { $0 == ":" } == colons, "\(line)")
        }
        #expect(lines[4].count { $0 == "," } == 1)
    }

    @Test(arguments: HostileTexts.lines + HostileTexts.prose + ["(a)", "((a))", "[a", ")", ""])
    func `what people typed is one thing of a mind map`(_ text: String) throws {
        var page = MarkdownPage()
        page.mindmap(.init(text: text, children: [.init(text: text)]))
        let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
        try #require(lines.count == 6)
        #expect(lines[0] == "```mermaid" && lines[1] == "mindmap" && lines[4] == "```")
        for (line, frame) in zip(lines[2...3], [("  root((\"", "\"))"), ("    n1[\"", "\"]")]) {
            #expect(line.hasPrefix(frame.0) && line.hasSuffix(frame.1), "\(line)")
            let label = line.dropFirst(frame.0.count).dropLast(frame.1.count)
            #expect(!label.isEmpty && !label.contains { "#;%&<>{}\"`\\$".contains($0) })
        }
    }

    @Test(arguments: HostileTexts.lines + HostileTexts.prose + ["(a)", "[a", "]", "@{ a: b }", ""])
    func `what people typed is one card of a board`(_ text: String) throws {
        var page = MarkdownPage()
        page.kanban([.init(title: text, cards: [text])])
        let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
        try #require(lines.count == 6)
        #expect(lines[0] == "```mermaid" && lines[1] == "kanban" && lines[4] == "```")
        for (line, start) in zip(lines[2...3], ["  box1[\"", "    n1[\""]) {
            #expect(line.hasPrefix(start) && line.hasSuffix("\"]"), "\(line)")
            let label = line.dropFirst(start.count).dropLast(2)
            #expect(!label.isEmpty && !label.contains { "#;%&<>{}\"`\\$".contains($0) })
        }
    }

    @Test(arguments: [
        ("1. Ring", "1\u{2024} Ring"), ("12) Ring", "12\u{FF09} Ring"), ("- Ring", "\u{2010} Ring"),
        ("* Ring", "\u{2217} Ring"), ("+ 3", "\u{FF0B} 3"), ("1.", "1\u{2024}"), ("-", "\u{2010}"),
        ("1.5 tim", "1.5 tim"), ("-5", "-5"), ("2026", "2026"), ("å - b", "å - b"),
    ])
    func `a label that would be a list is none`(typed: String, label: String) {
        #expect(MarkdownText.escaped(typed, for: .node) == label)
    }

    /// The text as a reader sees it: what cannot be seen is a picture, the ends are trimmed.
    static func asRead(_ line: String) -> String {
        let spaced = line.replacing("\t", with: " ")
        let scalars = Array(spaced.unicodeScalars)
        let kept = scalars.drop { $0.properties.isWhitespace }.reversed()
            .drop { $0.properties.isWhitespace }.reversed()
        var text = String.UnicodeScalarView()
        text.append(contentsOf: kept)
        return DisplayText.visibleInDocument(String(text))
    }

    /// The lines of a text, those without anything to read empty.
    static func lines(_ prose: String) -> [String] {
        prose.split(omittingEmptySubsequences: false) { "\n\r\r\n".contains($0) }.map {
            MarkdownText.isBlank(String($0)) ? "" : String($0)
        }
    }
}
