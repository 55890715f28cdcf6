/// Bytes of JSON that grow at the end.
struct JSONOutput: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = max(64, capacity)
        base = .allocate(capacity: self.capacity)
    }

    deinit {
        base.deallocate()
    }

    /// What has been written.
    func bytes() -> [UInt8] {
        Array(UnsafeBufferPointer(start: base, count: count))
    }

    /// Makes room for so many bytes and gives the place of the first.
    @inline(__always)
    private mutating func room(for number: Int) -> UnsafeMutablePointer<UInt8> {
        if capacity - count < number { grow(number) }
        return base + count
    }

    private mutating func grow(_ number: Int) {
        capacity = max(capacity * 2, count + number)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.moveInitialize(from: base, count: count)
        base.deallocate()
        base = larger
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        room(for: 1).initialize(to: byte)
        count += 1
    }

    @inline(__always)
    mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    @inline(__always)
    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        room(for: bytes.count).initialize(from: source, count: bytes.count)
        count += bytes.count
    }

    /// Ends the line and indents the next.
    @inline(__always)
    mutating func newline(indent: Int) {
        let target = room(for: 1 + indent)
        target.initialize(to: 0x0A)
        (target + 1).initialize(repeating: 0x20, count: indent)
        count += 1 + indent
    }

    /// What stands between the items of a list on one line.
    @inline(__always)
    mutating func appendSeparator() {
        append(0x2C)
        append(0x20)
    }

    mutating func append(flag: Bool) {
        append(verbatim: flag ? "true" : "false")
    }

    /// Whole numbers without a fraction, all others in the shortest form that reads back alike.
    mutating func append(number: Double) {
        // From 2 to the power of 54 on, the shortest form has no fraction but an exponent.
        if abs(number) < 0x1p54, let whole = Int(exactly: number) {
            append(verbatim: String(whole))
        } else {
            precondition(number.isFinite, "JSON has no form for a number that is not finite.")
            append(verbatim: number.description)
        }
    }

    /// Characters that need no quotation marks and no escapes.
    mutating func append(verbatim text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }

    /// A text in quotation marks, with escapes for what must not or should not be seen raw.
    mutating func append(text: String) {
        var text = text
        text.withUTF8 { bytes in
            append(0x22)
            var start = 0
            while let escape = TextEscape(in: bytes, from: start) {
                append(UnsafeBufferPointer(rebasing: bytes[start..<escape.range.lowerBound]))
                append(escape)
                start = escape.range.upperBound
            }
            append(UnsafeBufferPointer(rebasing: bytes[start...]))
            append(0x22)
        }
    }

    private mutating func append(_ escape: TextEscape) {
        append(0x5C)
        if let letter = escape.letter { return append(letter) }
        var isFirst = true
        for unit in UTF16.encode(escape.scalar) ?? UTF16.encodedReplacementCharacter {
            if !isFirst { append(0x5C) }
            isFirst = false
            append(0x75)
            for shift in [12, 8, 4, 0] as [UInt16] {
                let digit = UInt8(unit >> shift & 15)
                append(digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
            }
        }
    }
}
