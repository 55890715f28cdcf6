import KartbordText

/// What people typed, made fit for a place in a Markdown document.
///
/// Every piece of text goes through ``escaped(_:for:)`` on its way into a hand-out, and nothing
/// else writes people's words there: whatever was typed comes out as the words that it is, never
/// as markup, a link, HTML or a statement of a diagram.
enum MarkdownText {
    /// The place that a text is for.
    enum Context: CaseIterable {
        /// One or more paragraphs; line ends stay line ends.
        case paragraph
        /// The text of a list item or of a block quote: one line, from its start.
        case item
        /// Words on a line that begins with something else, as in the cell of a table.
        case span
        /// The text of a heading.
        case heading
        /// A line inside a fence.
        case code
        /// A title, section, task or actor of a Mermaid diagram.
        case mermaid
        /// A label of a Mermaid diagram that reads its labels as Markdown.
        case node
    }

    /// The text as it is written in a place of that sort.
    ///
    /// Invisible scalars and controls are pictures, tabs and spaces at the ends of lines are gone.
    /// Where lines cannot be kept they are joined: by ` / ` in items and spans, else by a space.
    static func escaped(_ text: String, for context: Context) -> String {
        let lines = lines(of: text)
        switch context {
        case .paragraph:
            return paragraphs(of: lines)
        case .item:
            return inline(lines.joined(" / "), isLineStart: true)
        case .span:
            return inline(lines.joined(" / "), isLineStart: false)
        case .heading:
            return heading(lines.joined(" "))
        case .code:
            // The form for terminals, whose columns can be counted on.
            return DisplayText.visible(lines.joined(" "))
        case .mermaid:
            return label(lines.joined(" "))
        case .node:
            let line = lines.joined(" ")
            return label(line, listMark: listMark(line))
        }
    }

    /// Whether there is anything to read in a text.
    static func isBlank(_ text: String) -> Bool {
        if let first = text.utf8.first, (0x21...0x7E).contains(first) { return false }
        return text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }

    // MARK: - Lines

    private static func lines(of text: String) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            if scalar == "\n", isAfterReturn {
                isAfterReturn = false
                continue
            }
            isAfterReturn = scalar == "\r"
            if scalar == "\n" || scalar == "\r" {
                lines.append(visible(line))
                line = String.UnicodeScalarView()
            } else {
                line.append(scalar == "\t" ? " " : scalar)
            }
        }
        lines.append(visible(line))
        return lines
    }

    private static func visible(_ line: String.UnicodeScalarView) -> String {
        guard let first = line.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = line.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return DisplayText.visibleInDocument(String(String.UnicodeScalarView(line[first...last])))
    }

    /// Lines are held apart by a hard line break, paragraphs by an empty line.
    private static func paragraphs(of lines: [String]) -> String {
        lines.split(separator: "").map { paragraph in
            paragraph.map { inline($0, isLineStart: true) }.joined(separator: "\\\n")
        }.joined(separator: "\n\n")
    }

    // MARK: - Marks

    private static func inline(_ line: String, isLineStart: Bool) -> String {
        let bytes = Array(line.utf8)
        var escaped: [UInt8] = []
        escaped.reserveCapacity(bytes.count + bytes.count / 8)
        let numberEnd = isLineStart ? endOfListNumber(bytes) : nil
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "@"), isAddressSign(bytes, at: index) {
                // An address becomes a link however its sign is escaped.
                escaped.append(contentsOf: "＠".utf8)
                continue
            }
            let isMark =
                acts(byte, bytes, at: index) || index == numberEnd
                || isLineStart && index == 0 && actsAtStart(byte)
            if isMark { escaped.append(UInt8(ascii: "\\")) }
            escaped.append(byte)
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static func heading(_ line: String) -> String {
        let text = inline(line, isLineStart: false)
        // Signs at the end would be taken for the closing of the heading.
        return text.hasSuffix("#") ? text.dropLast() + "\\#" : text
    }

    /// Whether a byte means something wherever it stands.
    private static func acts(_ byte: UInt8, _ bytes: [UInt8], at index: Int) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
            UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "~"),
            UInt8(ascii: "|"), UInt8(ascii: "$"):
            true
        case UInt8(ascii: "&"): isEntity(bytes, at: index)
        case UInt8(ascii: ":"): bytes[(index + 1)...].starts(with: "//".utf8)
        case UInt8(ascii: "."): isAfterWWW(bytes, at: index)
        default: false
        }
    }

    /// Whether a byte means something at the start of a line: the sign of a heading, a quote, a
    /// list, a rule or an underline.
    private static func actsAtStart(_ byte: UInt8) -> Bool {
        "#>-+=:".utf8.contains(byte)
    }

    /// Where the point or bracket stands that would make a number at the start a list.
    private static func endOfListNumber(_ bytes: [UInt8]) -> Int? {
        let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
        guard digits > 0, digits < bytes.count else { return nil }
        guard bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")") else {
            return nil
        }
        return digits + 1 == bytes.count || bytes[digits + 1] == UInt8(ascii: " ") ? digits : nil
    }

    private static func isEntity(_ bytes: [UInt8], at index: Int) -> Bool {
        let name = bytes[(index + 1)...].prefix { isLetterOrDigit($0) || $0 == UInt8(ascii: "#") }
        return !name.isEmpty && name.endIndex < bytes.endIndex
            && bytes[name.endIndex] == UInt8(ascii: ";")
    }

    private static func isAfterWWW(_ bytes: [UInt8], at index: Int) -> Bool {
        index >= 3 && bytes[index - 3..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
    }

    private static func isAddressSign(_ bytes: [UInt8], at index: Int) -> Bool {
        guard index > 0, index + 1 < bytes.count else { return false }
        let before = bytes[index - 1]
        return (isLetterOrDigit(before) || before >= 0x80 || ".+-_".utf8.contains(before))
            && bytes[index + 1] != UInt8(ascii: " ")
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    // MARK: - Diagrams

    /// Mermaid has no escapes that hold everywhere, so what would act is shown by its likeness.
    private static func label(_ line: String, listMark mark: Int? = nil) -> String {
        var label = String.UnicodeScalarView()
        for (index, scalar) in line.unicodeScalars.enumerated() {
            let likeness = index == mark ? listLikenesses[scalar] : likenesses[scalar]
            label.append(likeness ?? scalar)
        }
        return label.isEmpty ? "–" : String(label)
    }

    /// Where the sign stands that would make a label a list, which Mermaid reads but does not draw.
    private static func listMark(_ line: String) -> Int? {
        let bytes = Array(line.utf8)
        let mark = bytes.prefix { (0x30...0x39).contains($0) }.count
        guard mark < bytes.count, mark + 1 == bytes.count || bytes[mark + 1] == UInt8(ascii: " ")
        else {
            return nil
        }
        return (mark == 0 ? "-+*" : ".)").utf8.contains(bytes[mark]) ? mark : nil
    }

    private static let listLikenesses: [Unicode.Scalar: Unicode.Scalar] = [
        ".": "\u{2024}", ")": "\u{FF09}", "-": "\u{2010}", "+": "\u{FF0B}", "*": "\u{2217}",
    ]

    private static let likenesses: [Unicode.Scalar: Unicode.Scalar] = [
        ":": "\u{2236}", ";": "\u{FF1B}", ",": "\u{201A}", "#": "\u{FF03}", "%": "\u{FF05}",
        "&": "\u{FF06}", "<": "\u{2039}", ">": "\u{203A}", "{": "\u{FF5B}", "}": "\u{FF5D}",
        "\"": "\u{201D}", "`": "\u{2019}", "\\": "\u{FF3C}", "$": "\u{FF04}",
    ]
}

extension [String] {
    fileprivate func joined(_ separator: String) -> String {
        filter { !$0.isEmpty }.joined(separator: separator)
    }
}
