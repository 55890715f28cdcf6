/// Why reading stopped, by byte: what becomes a ``ReadError`` once the line is counted.
struct Failure: Error {
    let offset: Int
    let reason: ReadError.Reason
}

extension ReadError {
    init(_ failure: Failure, in bytes: UnsafeBufferPointer<UInt8>) {
        var places = PlaceCounter(bytes)
        let place = places.place(of: failure.offset)
        self.init(
            line: place.line, column: place.column, offset: failure.offset,
            reason: failure.reason)
    }
}

/// Counts lines and columns, from the start of a text forwards.
struct PlaceCounter {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset: Int
    private var line = 1
    private var column = 1

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        offset = DocumentReader.start(of: bytes)
    }

    /// The place of a byte that does not come before the one asked for last.
    mutating func place(of target: Int) -> (line: Int, column: Int) {
        while offset < min(target, bytes.count) {
            let byte = bytes[offset]
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
            offset += 1
        }
        return (line, column)
    }
}
