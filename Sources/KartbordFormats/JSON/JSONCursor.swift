/// A place in a JSON text that moves forwards, one token at a time.
///
/// It takes only what the JSON standard (RFC 8259) allows. The bytes must be valid UTF-8 and
/// outlive the cursor.
struct JSONCursor {
    let bytes: UnsafePointer<UInt8>
    let end: Int
    var at: Int
    /// How many objects and lists are open.
    private(set) var depth = 0
    /// How many values may still come.
    private var room: Int

    /// How deep objects and lists may lie in one another.
    static let maximumDepth = 64
    /// How many values a text may hold: a bound on the memory that a small text can ask for.
    static let maximumValues = 2_000_000

    /// - Precondition: the text is not empty.
    init(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
        guard let base = text.baseAddress else {
            preconditionFailure("An empty text has no place to read from.")
        }
        bytes = base
        end = text.count
        at = start
        room = Self.maximumValues
    }

    // MARK: Bytes

    /// Eight bytes from the offset on, the first one lowest; there must be as many.
    @inline(__always)
    func word(at offset: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(bytes + offset).loadUnaligned(as: UInt64.self))
    }

    @inline(__always)
    mutating func skipSpace() {
        while at < end {
            switch bytes[at] {
            case 0x20, 0x0A, 0x0D, 0x09: at += 1
            default: return
            }
            while at + 8 <= end, word(at: at) == 0x2020_2020_2020_2020 { at += 8 }
        }
    }

    /// The byte that follows after blank space, which is skipped.
    @inline(__always)
    mutating func next() throws(Failure) -> UInt8 {
        skipSpace()
        guard at < end else { throw Failure(offset: end, reason: .truncated) }
        return bytes[at]
    }

    // MARK: Objects and lists

    /// Goes past the bracket that opens an object or a list.
    @inline(__always)
    mutating func enter() throws(Failure) {
        guard depth < Self.maximumDepth else {
            throw Failure(offset: at, reason: .tooDeep(limit: Self.maximumDepth))
        }
        depth += 1
        at += 1
    }

    /// Goes past the bracket if it closes the object or the list at once.
    @inline(__always)
    mutating func closes(with bracket: UInt8) throws(Failure) -> Bool {
        guard try next() == bracket else { return false }
        depth -= 1
        at += 1
        return true
    }

    /// Goes past the comma after which something follows, or past the closing bracket.
    @inline(__always)
    mutating func continues(until bracket: UInt8) throws(Failure) -> Bool {
        let byte = try next()
        if byte == 0x2C {
            let comma = at
            at += 1
            if try next() == bracket { throw Failure(offset: comma, reason: .trailingComma) }
            return true
        }
        guard byte == bracket else {
            throw unexpected(bracket == 0x7D ? .commaOrBrace : .commaOrBracket)
        }
        depth -= 1
        at += 1
        return false
    }

    /// Goes past the colon between a name and its value, to the value.
    @inline(__always)
    mutating func passColon() throws(Failure) {
        guard try next() == 0x3A else { throw unexpected(.colon) }
        at += 1
        skipSpace()
    }

    /// Makes sure that nothing but blank space follows.
    mutating func finish() throws(Failure) {
        skipSpace()
        guard at == end else {
            throw Failure(offset: at, reason: .trailingText(scalar(at: at)))
        }
    }

    /// Counts one more value.
    @inline(__always)
    mutating func countValue() throws(Failure) {
        room -= 1
        guard room >= 0 else {
            throw Failure(offset: at, reason: .tooManyValues(limit: Self.maximumValues))
        }
    }

    /// Goes back to a place in the list or object that is open there.
    mutating func rewind(to offset: Int, depth: Int) {
        at = offset
        self.depth = depth
    }

    // MARK: Refusals

    /// That something else stands here than what should.
    func unexpected(_ expectation: ReadError.Expectation) -> Failure {
        guard at < end else { return Failure(offset: end, reason: .truncated) }
        if expectation == .value, bytes[at] == 0x2B || bytes[at] == 0x2E {
            return Failure(offset: at, reason: .malformedNumber(wordText(from: at)))
        }
        if expectation == .value, isWordByte(bytes[at]) {
            if wordText(from: at).utf8.count == end - at {
                return Failure(offset: end, reason: .truncated)
            }
            return Failure(offset: at, reason: .unknownWord(wordText(from: at)))
        }
        return Failure(offset: at, reason: .expected(expectation, found: scalar(at: at)))
    }

    /// The word or number that begins at the offset, as far as it is of use in a sentence.
    func wordText(from offset: Int) -> String {
        var last = offset
        while last < end, last - offset < 24, isWordByte(bytes[last]) { last += 1 }
        return String(
            decoding: UnsafeBufferPointer(start: bytes + offset, count: last - offset),
            as: UTF8.self)
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }

    /// The scalar that begins at the offset.
    func scalar(at offset: Int) -> Unicode.Scalar {
        let rest = UnsafeBufferPointer(start: bytes + offset, count: min(4, end - offset))
        var decoder = UTF8()
        var iterator = rest.makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return "\u{FFFD}" }
        return scalar
    }
}
