extension DocumentReader {
    /// Makes sure that a text is worth reading: neither too large nor empty, and valid UTF-8.
    ///
    /// - Returns: how many opening braces it holds, which is about how many items.
    static func check(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int
    ) throws(Failure) -> Int {
        guard text.count <= maximumSize else {
            throw Failure(offset: 0, reason: .tooLarge(limit: maximumSize))
        }
        guard text[start...].contains(where: { !isSpace($0) }) else {
            throw Failure(offset: text.count, reason: .empty)
        }
        do {
            _ = try UTF8Span(validating: text.span)
        } catch {
            let offset = error.byteOffsets.lowerBound
            throw Failure(offset: offset, reason: .notUTF8(text[offset]))
        }
        var braces = 0
        for byte in text where byte == 0x7B { braces += 1 }
        return min(braces, text.count / 16)
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
