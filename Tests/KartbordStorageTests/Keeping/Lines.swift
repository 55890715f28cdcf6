@testable import KartbordStorage

/// A document that is a list of lines, and a change that adds one.
enum Lines {
    /// Reads text whose first line is the word map.
    ///
    /// Lines may be indented, which is not canonical; a change that is an empty line does not fit.
    static let codec = Codec<[String], String>(
        read: { bytes in
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            guard lines.first == "map" else { return nil }
            return lines.map { String($0.drop { $0 == " " }) }
        },
        apply: { line, lines in
            guard !line.isEmpty else { return false }
            if line == "undo" { lines.removeLast() } else { lines.append(line) }
            return true
        },
        write: { Array(($0.joined(separator: "\n") + "\n").utf8) },
        encode: { Array($0.utf8) }
    )

    static func text(_ lines: String...) -> [UInt8] {
        codec.write(["map"] + lines)
    }
}
