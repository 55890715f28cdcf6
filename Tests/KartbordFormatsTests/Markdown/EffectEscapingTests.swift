import KartbordModel
import KartbordText
import Testing

@testable import KartbordFormats

@Suite struct `Markdown escaping in effect maps` {
    /// What comes of a map in which nothing hostile was typed.
    private static let plain = Dictionary(
        uniqueKeysWithValues: Perspective.allCases.map { perspective in
            (perspective, Result { try CommonMark(written("qq", perspective)) })
        })

    private static func written(
        _ text: String, _ perspective: Perspective, prompt: String = "prompt"
    ) throws -> String {
        let today = try #require(CalendarDate(year: 2027, month: 1, day: 1))
        let map = try FilledEffectMap(text, prompt: prompt).document
        var handout = EffectHandout(
            EffectMap(map), language: .sv, today: today, perspective: perspective, findings: [])
        handout.write()
        return handout.page.text
    }

    private func plain(_ perspective: Perspective) throws -> CommonMark {
        try #require(Self.plain[perspective]).get()
    }

    @Test(arguments: HostileTexts.lines, Perspective.allCases)
    func `a line that people typed is read as it was typed and makes nothing`(
        _ line: String, _ perspective: Perspective
    ) throws {
        let plain = try plain(perspective)
        let parsed = try CommonMark(Self.written(line, perspective))
        #expect(parsed.difference(from: plain) == nil)
        let words = `Markdown escaping`.asRead(line)
        let read = parsed.texts.count { $0.replacing("＠", with: "@").contains(words) }
        #expect(read >= plain.texts.count { $0.contains("qq") })
    }

    @Test(arguments: HostileTexts.prose, Perspective.allCases)
    func `several lines stay paragraphs, line ends and nothing else`(
        _ prose: String, _ perspective: Perspective
    ) throws {
        let shape = `Markdown escaping`.lines(prose).map { $0.isEmpty ? "" : "x" }
            .joined(separator: "\n")
        let plain = try CommonMark(Self.written(shape, perspective))
        let parsed = try CommonMark(Self.written(prose, perspective))
        #expect(parsed.difference(from: plain) == nil)
    }

    @Test(arguments: Perspective.allCases)
    func `fragments in any mixture change nothing in the structure`(
        _ perspective: Perspective
    ) throws {
        var random = SeededRandom(20_261_125)
        for _ in 0..<20 {
            let pieces = (0..<Int.random(in: 2...6, using: &random)).map { _ in
                HostileTexts.lines.randomElement(using: &random) ?? ""
            }
            let line = pieces.joined(separator: Bool.random(using: &random) ? "" : " ")
            let parsed = try CommonMark(Self.written(line, perspective))
            #expect(
                try parsed.difference(from: plain(perspective)) == nil,
                "\(line.debugDescription)")
        }
    }

    @Test(arguments: ["", " ", "\t", "\n \n", "\u{A0}", "\u{3000}"], Perspective.allCases)
    func `a text with nothing to read leaves no empty markup`(
        _ blank: String, _ perspective: Perspective
    ) throws {
        let markdown = try Self.written(blank, perspective)
        #expect(!markdown.contains("****"))
        #expect(!markdown.contains("- \n"))
        #expect(try !CommonMark(markdown).structure.contains { $0.name == "thematic_break" })
    }

    @Test(arguments: Perspective.allCases)
    func `prompts are never exported and nothing leads anywhere`(
        _ perspective: Perspective
    ) throws {
        let markdown = try Self.written("x", perspective, prompt: "stödfråga")
        #expect(!markdown.contains("stödfråga"))
        let names = try Set(CommonMark(markdown).structure.map(\.name))
        #expect(names.isDisjoint(with: ["link", "image", "html_block", "html_inline", "footnote"]))
    }
}
