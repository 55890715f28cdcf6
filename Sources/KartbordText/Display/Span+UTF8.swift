extension Span<UInt8> {
    /// Whether a scalar that may join the one before it can begin here.
    func holdsMark(at position: Int) -> Bool {
        position < count && self[position] >= 0xCC
    }

    /// Reads the scalar at a position and moves on to the next; the bytes must be valid UTF-8.
    func scalar(at position: inout Int) -> UInt32 {
        let first = UInt32(self[position])
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var scalar = length == 1 ? first : first & (0x7F >> UInt32(length))
        for offset in 1..<Swift.max(length, 1) {
            scalar = scalar << 6 | UInt32(self[position + offset] & 0x3F)
        }
        position += length
        return scalar
    }

    /// The columns of a text in which every scalar is seen as it is, or nil when some are not.
    ///
    /// True of nearly all texts in Swedish, Finnish and English: printable ASCII and the Latin
    /// letters of two bytes, each one column wide.
    var plainWidth: Int? {
        var width = 0
        for position in indices {
            let byte = self[position]
            if byte < 0x80 {
                guard byte >= 0x20, byte != 0x7F else { return nil }
                width += 1
            } else if byte < 0xC0 {
                // A continuation byte: counted with the byte before it.
            } else {
                guard byte < 0xCC else { return nil }
                if byte == 0xC2 {
                    let second = self[position + 1]
                    guard second >= 0xA0, second != 0xAD else { return nil }
                }
                width += 1
            }
        }
        return width
    }

    /// Whether the text fits in `limit` columns and is seen as it is; takes no longer for long texts.
    func isPlain(in limit: Int) -> Bool {
        guard count / 2 <= limit, let width = plainWidth else { return false }
        return width <= limit
    }
}
