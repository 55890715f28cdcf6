/// What a configuration of git says, as far as single lines say it.
///
/// A value that is written in another way is not found, and then written once more at the end: of
/// several values git takes the last.
struct GitConfiguration {
    private var values: [String: String] = [:]

    init(_ bytes: [UInt8]) {
        var section = ""
        for line in bytes.split(separator: 0x0A) {
            var rest = Self.trimmed(String(decoding: line, as: UTF8.self))
            if rest.hasPrefix("["), let end = rest.firstIndex(of: "]") {
                section = Self.section(rest[rest.index(after: rest.startIndex)..<end])
                rest = Self.trimmed(String(rest[rest.index(after: end)...]))
            }
            guard let sign = rest.firstIndex(of: "=") else { continue }
            let name = Self.trimmed(String(rest[..<sign])).lowercased()
            values["\(section).\(name)"] = Self.trimmed(
                String(rest[rest.index(after: sign)...]))
        }
    }

    /// The last value of a name such as `merge.kartbord.driver`.
    subscript(name: String) -> String? { values[name] }

    /// `merge "kartbord"` as `merge.kartbord`.
    private static func section(_ header: Substring) -> String {
        let parts = header.split(separator: "\"", omittingEmptySubsequences: false)
        let name = trimmed(String(parts[0])).lowercased()
        return parts.count > 1 ? "\(name).\(parts[1])" : name
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop { $0.isWhitespace }
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
