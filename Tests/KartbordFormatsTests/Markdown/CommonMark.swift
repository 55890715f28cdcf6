import Foundation
import Testing

/// What an independent parser, `cmark-gfm`, finds in a Markdown document.
struct CommonMark {
    /// A node as the parser names it.
    struct Node: Equatable {
        var name: String
        /// Where it leads to, for links and images; the language, for fences.
        var detail: String
        /// How deep it lies.
        var depth: Int
    }

    /// All nodes from the top in reading order, texts left out: they hold nothing.
    private(set) var structure: [Node] = []
    /// What is read outside fences, block by block.
    private(set) var texts = [""]

    /// Parses with every extension that GitHub has.
    init(_ markdown: String) throws {
        let program = "/usr/bin/cmark-gfm"
        try #require(
            FileManager.default.isExecutableFile(atPath: program),
            "This test needs cmark-gfm: apt-get install cmark-gfm")
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appending(path: "input.md")
        let output = folder.appending(path: "output.xml")
        try Data(markdown.utf8).write(to: input)
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        let extensions = ["table", "strikethrough", "autolink", "tasklist", "footnotes"]
        process.arguments = extensions.flatMap { ["-e", $0] } + ["-t", "xml", input.path]
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        parse(String(decoding: try Data(contentsOf: output), as: UTF8.self))
    }

    /// The first node that is another than in the other document; nil when both have one structure.
    func difference(from other: CommonMark) -> String? {
        let (own, others) = (structure, other.structure)
        let place = zip(own, others).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        if place == nil, own.count == others.count { return nil }
        let index = place ?? min(own.count, others.count)
        func name(_ nodes: [Node]) -> String {
            index < nodes.count ? "\(nodes[index].name) \(nodes[index].detail)" : "the end"
        }
        return "node \(index): \(name(own)) instead of \(name(others))"
    }

    /// Reads the parser's XML, in which `<` begins tags only.
    private mutating func parse(_ xml: String) {
        var depth = 0
        for piece in xml.utf8.split(separator: UInt8(ascii: "<")).dropFirst(2) {
            guard let end = piece.firstIndex(of: UInt8(ascii: ">")) else { continue }
            let tag = piece[..<end]
            if tag.first == UInt8(ascii: "/") {
                depth -= 1
                continue
            }
            let name = String(decoding: tag.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
            if Self.leaves.contains(name) {
                texts[texts.count - 1] += decoded(piece[end...].dropFirst())
            }
            if name != "text" {
                structure.append(Node(name: name, detail: detail(tag), depth: depth))
                if name != "code" { texts.append("") }
            }
            if tag.last != UInt8(ascii: "/") { depth += 1 }
        }
    }

    private static let leaves: Set = ["text", "code", "html_block", "html_inline"]

    private func detail(_ tag: Substring.UTF8View) -> String {
        let parts = String(decoding: tag, as: UTF8.self).components(separatedBy: "\"")
        let attributes = zip(parts, parts.dropFirst())
        let detail = attributes.first { name, _ in
            name.hasSuffix(" destination=") || name.hasSuffix(" info=")
        }
        return detail?.1 ?? ""
    }

    private func decoded(_ text: Substring.UTF8View) -> String {
        let text = String(decoding: text, as: UTF8.self)
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
    }
}
