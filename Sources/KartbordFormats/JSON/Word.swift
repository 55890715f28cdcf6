/// A name of at most 24 letters that is compared with bytes eight at a time.
struct Word: Sendable {
    let count: Int
    private let parts: (UInt64, UInt64, UInt64)
    private let mask: UInt64

    /// - Precondition: the text is ASCII without quotation marks and backslashes.
    init(_ text: String) {
        var parts: (UInt64, UInt64, UInt64) = (0, 0, 0)
        for (index, byte) in text.utf8.enumerated() {
            let shifted = UInt64(byte) << UInt64(index % 8 * 8)
            switch index / 8 {
            case 0: parts.0 |= shifted
            case 1: parts.1 |= shifted
            case 2: parts.2 |= shifted
            default: preconditionFailure("“\(text)” is too long for a word.")
            }
        }
        self.parts = parts
        count = text.utf8.count
        mask = count < 8 ? (1 << UInt64(8 * count)) - 1 : .max
    }

    /// Whether the word and a quotation mark after it stand in the text at the offset.
    ///
    /// The eight bytes at the offset come as `start`, with zeros after the end of the text.
    @inline(__always)
    func stands(at offset: Int, of cursor: borrowing JSONCursor, start: UInt64) -> Bool {
        guard start & mask == parts.0, offset + count < cursor.end,
            cursor.bytes[offset + count] == 0x22
        else { return false }
        if count <= 8 { return true }
        return restStands(at: offset + 8, of: cursor)
    }

    private func restStands(at offset: Int, of cursor: borrowing JSONCursor) -> Bool {
        for index in 8..<count {
            let part = index < 16 ? parts.1 : parts.2
            let byte = UInt8(truncatingIfNeeded: part >> UInt64(index % 8 * 8))
            if cursor.bytes[offset + index - 8] != byte { return false }
        }
        return true
    }
}

extension JSONCursor {
    /// The eight bytes from the offset on, the first one lowest, with zeros after the end.
    @inline(__always)
    func start(at offset: Int) -> UInt64 {
        if offset + 8 <= end { return word(at: offset) }
        var start: UInt64 = 0
        for index in 0..<max(0, end - offset) {
            start |= UInt64(bytes[offset + index]) << UInt64(8 * index)
        }
        return start
    }
}
