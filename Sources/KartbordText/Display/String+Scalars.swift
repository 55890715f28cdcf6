extension String {
    /// Makes the text of one cell; at most twelve bytes, so nothing is allocated.
    init(scalars base: UInt32, _ marks: (UInt32, UInt32?)) {
        self.init()
        append(scalar: base)
        append(scalar: marks.0)
        if let second = marks.1 { append(scalar: second) }
    }

    /// Makes the text of a mark on a base.
    init(scalars base: UInt32, _ mark: UInt32) {
        self.init(scalars: base, (mark, nil))
    }

    /// Makes text of bytes that are known to be valid UTF-8.
    init(bytes: Span<UInt8>) {
        self = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }

    /// Adds a scalar; a number that is none is shown as U+FFFD.
    mutating func append(scalar: UInt32) {
        unicodeScalars.append(Unicode.Scalar(scalar) ?? "\u{FFFD}")
    }

    /// Adds a cell as ``DisplayText/scan(_:to:_:)`` gives it.
    mutating func append(cell scalar: UInt32, _ cluster: String?) {
        if let cluster {
            append(cluster)
        } else {
            append(scalar: scalar)
        }
    }
}
