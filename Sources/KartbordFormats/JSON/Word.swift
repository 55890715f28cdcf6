/// A name of a few letters that is compared with bytes eight at a time.
struct Word: Sendable {
    let text: String
    let count: Int
    private let head: UInt64
    private let mask: UInt64
    private let rest: [UInt8]

    /// - Precondition: the text is ASCII without quotation marks and backslashes.
    init(_ text: String) {
        self.text = text
        count = text.utf8.count
        var head: UInt64 = 0
        for (index, byte) in text.utf8.prefix(8).enumerated() {
            head |= UInt64(byte) << UInt64(8 * index)
        }
        self.head = head
        mask = count < 8 ? (1 << UInt64(8 * count)) - 1 : .max
        rest = Array(text.utf8.dropFirst(8))
    }

    /// Whether the word and a quotation mark after it stand in the text at the offset.
    ///
    /// - Parameter start: the eight bytes at the offset, with zeros after the end of the text.
    @inline(__always)
    func stands(at offset: Int, of cursor: borrowing JSONCursor, start: UInt64) -> Bool {
        guard start & mask == head, offset + count < cursor.end,
            cursor.bytes[offset + count] == 0x22
        else { return false }
        for index in rest.indices where cursor.bytes[offset + 8 + index] != rest[index] {
            return false
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
