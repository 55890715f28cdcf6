/// What stands around a character that is part of an emoji, or looks as if it were.
///
/// The ranges are those that Unicode has set aside for pictographs, used or not, so that the same
/// text is written alike by every later version.
enum EmojiContext {
    /// Whether an emoji begins at the offset.
    static func isEmoji(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        offset < bytes.count && isEmoji(TextEscape.scalar(in: bytes, at: offset).value)
    }

    /// Whether an emoji ends before the offset, with its skin tone or its emoji look.
    ///
    /// With `orKeycap`, a digit, `#` or `*` will do, which make a keycap with the emoji look.
    static func isAfterEmoji(
        _ offset: Int, in bytes: UnsafeBufferPointer<UInt8>, orKeycap: Bool
    ) -> Bool {
        guard var last = scalar(before: offset, in: bytes) else { return false }
        if !orKeycap, last.scalar == 0xFE0F {
            guard let previous = scalar(before: last.offset, in: bytes) else { return false }
            last = previous
        }
        if orKeycap {
            switch last.scalar {
            case 0x23, 0x2A, 0x30...0x39: return true
            default: break
            }
        }
        return isEmoji(last.scalar)
    }

    private static func scalar(
        before offset: Int, in bytes: UnsafeBufferPointer<UInt8>
    ) -> (scalar: UInt32, offset: Int)? {
        var start = offset - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        guard start >= 0 else { return nil }
        return (TextEscape.scalar(in: bytes, at: start).value, start)
    }

    private static func isEmoji(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA9, 0xAE, 0x203C, 0x2049, 0x2122, 0x2139, 0x2194...0x21AA, 0x231A...0x23FF, 0x24C2,
            0x25AA...0x25FE, 0x2600...0x27BF, 0x2934, 0x2935, 0x2B05...0x2B55, 0x3030, 0x303D,
            0x3297, 0x3299, 0x1_F000...0x1_FAFF:
            true
        default: false
        }
    }
}
