import KartbordModel
import KartbordText
import Testing

@testable import KartbordFormats

@Suite struct `Markdown escaping in portfolios` {
    /// What comes of a portfolio in which nothing hostile was typed.
    private static let plain = Result { try CommonMark(written("qq")) }

    private static func written(_ text: String, prompt: String = "prompt") throws -> String {
        let today = try #require(CalendarDate(year: 2027, month: 1, day: 1))
        let map = try FilledPortfolio(text, prompt: prompt).document
        var handout = TreboxHandout(
            TreboxPortfolio(map), language: .sv, today: today, since: nil, findings: [])
        handout.write()
        return handout.page.text
    }

    @Test(arguments: HostileTexts.lines)
    func `a line that people typed is read as it was typed and makes nothing`(
        _ line: String
    ) throws {
        let plain = try Self.plain.get()
        let parsed = try CommonMark(Self.written(line))
        #expect(parsed.difference(from: plain) == nil)
        let words = `Markdown escaping`.asRead(line)
        let read = parsed.texts.count { $0.replacing("＠", with: "@").contains(words) }
        #expect(read >= plain.texts.count { $0.contains("qq") })
    }

    @Test(arguments: HostileTexts.prose)
    func `several lines stay paragraphs, line ends and nothing else`(_ prose: String) throws {
        let shape = `Markdown escaping`.lines(prose).map { $0.isEmpty ? "" : "x" }
            .joined(separator: "\n")
        let plain = try CommonMark(Self.written(shape))
        #expect(try CommonMark(Self.written(prose)).difference(from: plain) == nil)
    }

    @Test func `fragments in any mixture change nothing in the structure`() throws {
        var random = SeededRandom(20_261_125)
        for _ in 0..<20 {
            let pieces = (0..<Int.random(in: 2...6, using: &random)).map { _ in
                HostileTexts.lines.randomElement(using: &random) ?? ""
            }
            let line = pieces.joined(separator: Bool.random(using: &random) ? "" : " ")
            let difference = try CommonMark(Self.written(line)).difference(from: Self.plain.get())
            #expect(difference == nil, "\(line.debugDescription)")
        }
    }

    @Test(arguments: ["", " ", "\t", "\n \n", "\u{A0}", "\u{3000}"])
    func `a text with nothing to read leaves no empty markup`(_ blank: String) throws {
        let markdown = try Self.written(blank)
        #expect(!markdown.contains("****"))
        #expect(!markdown.contains("- \n"))
        #expect(try !CommonMark(markdown).structure.contains { $0.name == "thematic_break" })
    }

    @Test func `prompts are never exported and nothing leads anywhere`() throws {
        let markdown = try Self.written("x", prompt: "stödfråga")
        #expect(!markdown.contains("stödfråga"))
        let names = try Set(CommonMark(markdown).structure.map(\.name))
        #expect(names.isDisjoint(with: ["link", "image", "html_block", "html_inline", "footnote"]))
    }
}
