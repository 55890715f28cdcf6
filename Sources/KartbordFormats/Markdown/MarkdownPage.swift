/// A Markdown document that grows block by block.
///
/// All words come in plain and are escaped here for the place where they stand: headings, lists,
/// tables and fences are made by these functions and by nothing else.
struct MarkdownPage {
    /// What has been written so far; every block ends in a line feed.
    private(set) var text = ""

    /// An item of a list: words that stand out, then more words; either may be empty.
    struct Item {
        var lead = ""
        var words = ""
    }

    /// Writes a heading; the level is 1…6.
    mutating func heading(_ level: Int, _ words: String) {
        block(String(repeating: "#", count: level) + " " + escaped(words, .heading))
    }

    /// Writes words as one or more paragraphs; nothing when there is nothing to read.
    mutating func paragraph(_ words: String) {
        guard !MarkdownText.isBlank(words) else { return }
        block(escaped(words, .paragraph))
    }

    /// Writes a paragraph that begins with words that stand out.
    mutating func paragraph(lead: String, _ words: String) {
        block(strong(lead) + " " + escaped(words, .paragraph))
    }

    /// Writes what somebody said.
    mutating func quote(_ words: String) {
        guard !MarkdownText.isBlank(words) else { return }
        block("> " + escaped(words, .item))
    }

    /// Writes a list; nothing when it is empty.
    mutating func list(_ items: [Item]) {
        let lines = items.map { item in
            let words = escaped(item.words, item.lead.isEmpty ? .item : .span)
            if item.lead.isEmpty { return "- " + words }
            return "- " + strong(item.lead) + (words.isEmpty ? "" : " " + words)
        }
        guard !lines.isEmpty else { return }
        block(lines.joined(separator: "\n"))
    }

    /// An item of a list with items of its own.
    struct Branch {
        var lead = ""
        var words = ""
        var branches: [Branch] = []
    }

    /// Writes lists in lists; nothing when there are none.
    mutating func tree(_ branches: [Branch]) {
        var lines: [String] = []
        func add(_ branch: Branch, _ depth: Int) {
            let indent = String(repeating: "  ", count: depth)
            lines.append("\(indent)- \(strong(branch.lead)) \(escaped(branch.words, .span))")
            for child in branch.branches { add(child, depth + 1) }
        }
        for branch in branches { add(branch, 0) }
        guard !lines.isEmpty else { return }
        block(lines.joined(separator: "\n"))
    }

    /// Writes a table without the columns in which no row holds anything; nothing when there are
    /// no rows.
    mutating func table(_ header: [String], _ rows: [[String]]) {
        let filled = header.indices.filter { column in
            rows.contains { !MarkdownText.isBlank($0[column]) }
        }
        guard !filled.isEmpty else { return }
        var lines = [row(filled.map { header[$0] })]
        lines.append("|" + String(repeating: "---|", count: filled.count))
        lines += rows.map { cells in row(filled.map { cells[$0] }) }
        block(lines.joined(separator: "\n"))
    }

    /// Writes lines between fences that none of them can close.
    mutating func code(_ lines: [String], language: String = "") {
        let lines = lines.map { line in line.isEmpty ? line : kept(line) }
        let longest = lines.map(\.longestFence).max() ?? 0
        let fence = String(repeating: "`", count: max(3, longest + 1))
        block(([fence + language] + lines + [fence]).joined(separator: "\n"))
    }

    private mutating func block(_ block: String) {
        if !text.isEmpty { text += "\n" }
        text += block + "\n"
    }

    private func row(_ cells: [String]) -> String {
        cells.reduce("|") { line, cell in
            MarkdownText.isBlank(cell) ? line + " |" : line + " " + escaped(cell, .span) + " |"
        }
    }

    private func strong(_ words: String) -> String {
        "**" + escaped(words, .span) + "**"
    }

    /// The spaces at the start of a line inside a fence are part of the drawing.
    private func kept(_ line: String) -> String {
        line.prefix { $0 == " " } + escaped(line, .code)
    }

    private func escaped(_ words: String, _ context: MarkdownText.Context) -> String {
        MarkdownText.escaped(words, for: context)
    }
}

extension String {
    /// The length of the longest row of backticks.
    fileprivate var longestFence: Int {
        var longest = 0
        var length = 0
        for byte in utf8 {
            length = byte == UInt8(ascii: "`") ? length + 1 : 0
            longest = max(longest, length)
        }
        return longest
    }
}
