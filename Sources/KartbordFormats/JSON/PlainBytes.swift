/// Looks at eight bytes of text at once.
enum PlainBytes {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The high bits of the bytes that are a quotation mark, a backslash or a control character.
    ///
    /// Only the lowest bit that is set is exact: those above it may be false.
    @inline(__always)
    static func delimiters(in word: UInt64) -> UInt64 {
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        return
            ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash
            | (word &- ones &* 0x20) & ~word) & highs
    }

    /// The same, and of those that are a delete character or no ASCII.
    @inline(__always)
    static func special(in word: UInt64) -> UInt64 {
        let delete = word ^ (ones &* 0x7F)
        return delimiters(in: word) | (delete &- ones) & ~delete & highs | word & highs
    }

    /// Whether there are only ASCII characters among them.
    @inline(__always)
    static func isASCII(_ word: UInt64) -> Bool { word & highs == 0 }
}
