/// A character that is written as an escape, since raw it would be against the rules, or would
/// not be seen, or would change what is seen around it.
struct TextEscape {
    /// The bytes of the character.
    let range: Range<Int>
    let scalar: Unicode.Scalar
    /// The letter of the short form, if there is one.
    let letter: UInt8?

    /// Finds the first such character from an offset on.
    init?(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        var offset = start
        while true {
            offset = Self.endOfPlainASCII(in: bytes, from: offset)
            guard offset < bytes.count else { return nil }
            guard Self.mayNeedEscape(bytes[offset]) else {
                offset += 1
                continue
            }
            let scalar = Self.scalar(in: bytes, at: offset)
            let width = UTF8.width(scalar)
            if Self.needsEscape(scalar, in: bytes, at: offset) {
                range = offset..<offset + width
                self.scalar = scalar
                letter = Self.letter(for: scalar)
                return
            }
            offset += width
        }
    }

    /// The first byte of the last eight, or the first one that is no plain ASCII character.
    @inline(__always)
    private static func endOfPlainASCII(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int {
        var offset = start
        while offset + 8 <= bytes.count {
            let word = UnsafeRawBufferPointer(bytes).loadUnaligned(
                fromByteOffset: offset, as: UInt64.self)
            let special = PlainBytes.special(in: UInt64(littleEndian: word))
            if special != 0 { return offset + special.trailingZeroBitCount / 8 }
            offset += 8
        }
        return offset
    }

    /// Whether a character that begins with the byte may need an escape; quick, and right for
    /// the letters of European languages.
    @inline(__always)
    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x22, 0x5C, 0x7F: true
        case 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF, 0xF0, 0xF3: true
        default: false
        }
    }

    private static func letter(for scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "\"", "\\": UInt8(ascii: scalar)
        case "\u{8}": UInt8(ascii: "b")
        case "\u{9}": UInt8(ascii: "t")
        case "\u{A}": UInt8(ascii: "n")
        case "\u{C}": UInt8(ascii: "f")
        case "\u{D}": UInt8(ascii: "r")
        default: nil
        }
    }

    private static func needsEscape(
        _ scalar: Unicode.Scalar, in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
    ) -> Bool {
        switch scalar.value {
        // Quotation mark, backslash and control characters.
        case 0x22, 0x5C, 0..<0x20, 0x7F...0x9F: true
        // The emoji look, and the joiner between two emoji.
        case 0xFE0F: !EmojiContext.isAfterEmoji(offset, in: bytes, orKeycap: true)
        case 0x200D:
            !(EmojiContext.isAfterEmoji(offset, in: bytes, orKeycap: false)
                && EmojiContext.isEmoji(at: offset + 3, in: bytes))
        // Direction marks, embeddings, overrides and isolates.
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        // Spaces without width, joiners, invisible operators and separators of lines.
        case 0xAD, 0x034F, 0x180B...0x180F, 0x200B, 0x200C, 0x2028, 0x2029, 0x2060...0x2065,
            0x206A...0x206F, 0xFE00...0xFE0E, 0xFEFF, 0xFFF9...0xFFFB:
            true
        // Letters that are drawn as nothing.
        case 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0: true
        // What shorthand and music are laid out with.
        case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true
        // Tags and further variation selectors.
        case 0xE_0000...0xE_0FFF: true
        default: false
        }
    }

    static func scalar(
        in bytes: UnsafeBufferPointer<UInt8>, at offset: Int
    ) -> Unicode.Scalar {
        var decoder = UTF8()
        var iterator = bytes[offset..<min(offset + 4, bytes.count)].makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
            preconditionFailure("A String holds only valid UTF-8.")
        }
        return scalar
    }
}
