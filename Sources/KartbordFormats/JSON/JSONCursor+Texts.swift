extension JSONCursor {
    /// Reads the text that begins here.
    mutating func text() throws(Failure) -> String {
        let start = at + 1
        let found = endOfPlainText(from: start)
        guard found.offset < end else { throw Failure(offset: end, reason: .truncated) }
        guard bytes[found.offset] == 0x22 else {
            return try escapedText(from: start, plainUntil: found.offset)
        }
        at = found.offset + 1
        return plainText(start, found.offset, isASCII: found.isASCII)
    }

    /// The next quotation mark, backslash or control character, and whether there are only ASCII
    /// characters before it.
    @inline(__always)
    private func endOfPlainText(from start: Int) -> (offset: Int, isASCII: Bool) {
        var offset = start
        var seen: UInt64 = 0
        while offset + 8 <= end {
            let word = word(at: offset)
            let hits = PlainBytes.delimiters(in: word)
            if hits != 0 {
                let before = hits.trailingZeroBitCount & ~7
                seen |= word & ((1 << UInt64(before)) &- 1)
                return (offset + before / 8, PlainBytes.isASCII(seen))
            }
            seen |= word
            offset += 8
        }
        while offset < end {
            let byte = bytes[offset]
            if byte == 0x22 || byte == 0x5C || byte < 0x20 { break }
            seen |= UInt64(byte)
            offset += 1
        }
        return (offset, PlainBytes.isASCII(seen))
    }

    @inline(__always)
    private func plainText(_ start: Int, _ end: Int, isASCII: Bool) -> String {
        let text = UnsafeBufferPointer(start: bytes + start, count: end - start)
        return String(copying: UTF8Span(unchecked: text.span, isKnownASCII: isASCII))
    }

    /// Reads on from the first byte that is no plain text.
    private mutating func escapedText(
        from start: Int, plainUntil first: Int
    ) throws(Failure) -> String {
        var text = Array(UnsafeBufferPointer(start: bytes + start, count: first - start))
        at = first
        while true {
            guard at < end else { throw Failure(offset: end, reason: .truncated) }
            let byte = bytes[at]
            switch byte {
            case 0x22:
                at += 1
                return String(decoding: text, as: UTF8.self)
            case 0x5C:
                try readEscape(into: &text)
            case 0..<0x20:
                throw Failure(offset: at, reason: .controlCharacter(byte))
            default:
                let plainEnd = endOfPlainText(from: at).offset
                text.append(
                    contentsOf: UnsafeBufferPointer(start: bytes + at, count: plainEnd - at))
                at = plainEnd
            }
        }
    }

    private mutating func readEscape(into text: inout [UInt8]) throws(Failure) {
        guard at + 1 < end else { throw Failure(offset: end, reason: .truncated) }
        switch bytes[at + 1] {
        case 0x22: text.append(0x22)
        case 0x5C: text.append(0x5C)
        case 0x2F: text.append(0x2F)
        case 0x62: text.append(0x08)
        case 0x66: text.append(0x0C)
        case 0x6E: text.append(0x0A)
        case 0x72: text.append(0x0D)
        case 0x74: text.append(0x09)
        case 0x75:
            let scalar = try scalarEscape()
            text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            return
        default: throw Failure(offset: at, reason: .malformedEscape)
        }
        at += 2
    }

    /// Reads `\uXXXX`, or two of them that are a surrogate pair.
    private mutating func scalarEscape() throws(Failure) -> Unicode.Scalar {
        let start = at
        let code = try codeUnit()
        if let scalar = Unicode.Scalar(code) { return scalar }
        guard UTF16.isLeadSurrogate(code), at + 1 < end, bytes[at] == 0x5C, bytes[at + 1] == 0x75
        else {
            if at >= end || at + 1 == end && bytes[at] == 0x5C {
                throw Failure(offset: end, reason: .truncated)
            }
            throw Failure(offset: start, reason: .loneSurrogate(code))
        }
        let trail = try codeUnit()
        guard UTF16.isTrailSurrogate(trail) else {
            throw Failure(offset: start, reason: .loneSurrogate(code))
        }
        return UTF16.decode(UTF16.EncodedScalar([code, trail]))
    }

    /// Reads `\uXXXX`.
    private mutating func codeUnit() throws(Failure) -> UInt16 {
        var code: UInt16 = 0
        for offset in at + 2..<at + 6 {
            guard offset < end else { throw Failure(offset: end, reason: .truncated) }
            let digit: UInt8
            switch bytes[offset] {
            case 0x30...0x39: digit = bytes[offset] - 0x30
            case 0x41...0x46: digit = bytes[offset] - 0x41 + 10
            case 0x61...0x66: digit = bytes[offset] - 0x61 + 10
            default: throw Failure(offset: at, reason: .malformedEscape)
            }
            code = code << 4 | UInt16(digit)
        }
        at += 6
        return code
    }
}
