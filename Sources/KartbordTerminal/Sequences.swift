/// The sequences that descriptions of terminals have no names for.
enum Sequences {
    static let pasteOn = Array("\u{1B}[?2004h".utf8)
    static let pasteOff = Array("\u{1B}[?2004l".utf8)
    /// Presses, releases and the wheel, in the form without a limit of columns.
    static let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
    static let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)
    /// Puts the title of the window aside.
    static let titleAside = Array("\u{1B}[22;2t".utf8)
    /// Brings it back.
    static let titleBack = Array("\u{1B}[23;2t".utf8)

    /// Sets the title of the window; the text must be printable.
    static func title(_ text: String) -> [UInt8] { Array("\u{1B}]2;\(text)\u{7}".utf8) }

    /// Hands text to the clipboard of the person's own computer (OSC 52).
    static func clipboard(_ text: String) -> [UInt8] {
        Array("\u{1B}]52;c;".utf8) + Base64.encoded(Array(text.utf8)) + [0x07]
    }
}

/// Bytes as letters, digits, `+` and `/` (RFC 4648).
enum Base64 {
    private static let letters = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encoded(_ bytes: [UInt8]) -> [UInt8] {
        var encoded: [UInt8] = []
        encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = group.reduce(0) { $0 << 8 | Int($1) }
            bits <<= 8 * (3 - group.count)
            for place in 0..<4 {
                let letter = letters[bits >> (18 - 6 * place) & 63]
                encoded.append(place <= group.count ? letter : UInt8(ascii: "="))
            }
        }
        return encoded
    }
}
