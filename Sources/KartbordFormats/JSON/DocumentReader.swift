import KartbordModel

/// Reads maps from the bytes of a file.
public enum DocumentReader {
    /// How many bytes a map may have.
    public static let maximumSize = 64 << 20

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Reads a map.
    ///
    /// What does not fit the schema is kept and listed in ``ReadDocument/repairs``; what is no
    /// JSON or no map is refused. A map in which git has marked conflicts is joined item by item.
    ///
    /// - Throws: ``ReadError`` with the place and the reason.
    public static func read(_ bytes: [UInt8]) throws(ReadError) -> ReadDocument {
        do throws(ReadError) {
            return try readUnmarked(bytes)
        } catch {
            guard error.reason == .conflictMarkers, let text = ConflictedText(bytes),
                let merged = merge(text, markedAt: error)
            else { throw error }
            return merged
        }
    }

    /// Reads a map in which git has marked nothing.
    static func readUnmarked(_ bytes: [UInt8]) throws(ReadError) -> ReadDocument {
        try reading(bytes) { text throws(Failure) in try read(text) }
    }

    /// Hands the bytes to `body` and says in lines and columns where that stopped.
    static func reading<Value>(
        _ bytes: [UInt8],
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Value
    ) throws(ReadError) -> Value {
        try bytes.withUnsafeBufferPointer { text throws(ReadError) in
            do throws(Failure) {
                return try body(text)
            } catch {
                throw ReadError(explain(error, in: text), in: text)
            }
        }
    }

    private static func read(
        _ text: UnsafeBufferPointer<UInt8>
    ) throws(Failure) -> ReadDocument {
        let start = start(of: text)
        let braces = try check(text, from: start)
        let header = try Header(text, at: start)
        let parser = DocumentParser(text, at: start, header, items: braces)
        return try parser.read(hadMark: start > 0)
    }

    /// Where a text begins: after its byte order mark, if it has one.
    static func start(of text: UnsafeBufferPointer<UInt8>) -> Int {
        text.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    }

    /// A text that git has marked is no JSON at the first mark, wherever it was noticed.
    private static func explain(
        _ failure: Failure, in text: UnsafeBufferPointer<UInt8>
    ) -> Failure {
        switch failure.reason {
        case .empty, .tooLarge, .notUTF8: return failure
        default: break
        }
        guard let mark = conflictMark(in: text) else { return failure }
        return Failure(offset: mark, reason: .conflictMarkers)
    }

    private static func conflictMark(in text: UnsafeBufferPointer<UInt8>) -> Int? {
        var count = 0
        var isAtStart = true
        for (offset, byte) in text.enumerated() {
            if byte == 0x0A {
                isAtStart = true
                count = 0
            } else if isAtStart, byte == 0x3C {
                count += 1
                if count == 7 { return offset - 6 }
            } else {
                isAtStart = false
            }
        }
        return nil
    }
}
