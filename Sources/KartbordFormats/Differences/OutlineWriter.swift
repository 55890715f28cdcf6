public import KartbordModel
public import KartbordText

/// Writes a map as indented lines of plain words, one for each field, for comparing line by line.
///
/// This is what git shows instead of the file: see `kartbord textconv`.
public enum OutlineWriter {
    /// The lines of a map; nothing in them can act on a terminal.
    public static func write(_ document: Document, language: Language) -> String {
        let words = FieldWords(document: document, language: language)
        var lines: [String] = []
        write(.root, words, indent: 0, &lines)
        return lines.map { DisplayText.visible($0) + "\n" }.joined()
    }

    private static func write(
        _ handle: Handle, _ words: FieldWords, indent: Int, _ lines: inout [String]
    ) {
        let document = words.document
        let type = document.type(handle)
        let noun = words.noun(of: type)
        let name = words.name(of: handle)
        add(noun.prefix(1).uppercased() + noun.dropFirst(), name ?? "", indent, &lines)
        for entry in document.fields(handle) {
            if case .text(let text) = entry.content, text == name { continue }
            if type == .feeling, entry.name == .persona { continue }
            add(
                words.label(of: entry.name, in: type),
                words.words(entry.content, entry.name, of: type), indent + 2, &lines)
        }
        for member in document.unknown(handle) {
            add(
                member.name, words.words(.foreign(member.value), .other, of: .conflict), indent + 2,
                &lines)
        }
        for list in document.schema[type].lists {
            for child in document.children(handle, list.name) {
                write(child, words, indent: indent + 2, &lines)
            }
        }
    }

    private static func add(
        _ label: String, _ words: String, _ indent: Int, _ lines: inout [String]
    ) {
        let space = String(repeating: " ", count: indent)
        let parts = words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        lines.append(space + label + (parts.first.map { $0.isEmpty ? "" : ": \($0)" } ?? ""))
        lines += parts.dropFirst().map { "\(space)  \($0)" }
    }
}
