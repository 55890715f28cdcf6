import KartbordModel

/// What a file says of itself: its version and its kind.
///
/// They stand first where the writer wrote them; elsewhere they are looked for before the rest is
/// read, since the kind says what everything else means.
struct Header {
    let version: Int
    let kind: Kind

    init(_ text: UnsafeBufferPointer<UInt8>, at start: Int) throws(Failure) {
        var cursor = JSONCursor(text, at: start)
        guard try cursor.next() == 0x7B else { throw Self.notAnObject(cursor) }
        let top = cursor.at
        var version: Int?
        var word: (text: String, offset: Int)?
        try cursor.enter()
        if try !cursor.closes(with: 0x7D) {
            repeat {
                guard try cursor.next() == 0x22 else { throw cursor.unexpected(.memberName) }
                let name = try cursor.text()
                try cursor.passColon()
                if version == nil, name.hasSameBytes(as: "kartbord") {
                    version = try Self.version(&cursor)
                } else if word == nil, name.hasSameBytes(as: "kind") {
                    word = try Self.word(&cursor)
                } else {
                    _ = try cursor.foreign()
                }
                if version != nil, word != nil { break }
            } while try cursor.continues(until: 0x7D)
        }
        guard let version else { throw Failure(offset: top, reason: .noVersion) }
        guard let word else { throw Failure(offset: top, reason: .noKind) }
        guard let kind = Kind(rawValue: word.text), kind.rawValue.hasSameBytes(as: word.text)
        else {
            let reason = ReadError.Reason.unknownKind(word.text, version: version)
            throw Failure(offset: word.offset, reason: reason)
        }
        self.version = version
        self.kind = kind
    }

    private static func version(_ cursor: inout JSONCursor) throws(Failure) -> Int {
        let start = cursor.at
        let value = try cursor.foreign()
        guard case .number(let digits) = value, let number = Double(digits),
            let version = Int(exactly: number), (1...1_000_000).contains(version)
        else { throw Failure(offset: start, reason: .unknownVersion) }
        return version
    }

    private static func word(
        _ cursor: inout JSONCursor
    ) throws(Failure) -> (text: String, offset: Int) {
        let start = cursor.at
        guard case .string(let text) = try cursor.foreign() else {
            throw Failure(offset: start, reason: .malformedKind)
        }
        return (text, start)
    }

    /// A list, a text, a number or a word is JSON, but no map; anything else is no JSON at all.
    private static func notAnObject(_ cursor: JSONCursor) -> Failure {
        switch cursor.bytes[cursor.at] {
        case 0x5B, 0x22, 0x2D, 0x30...0x39:
            return Failure(offset: cursor.at, reason: .notAnObject)
        default:
            var words = cursor
            if words.flag() != nil || words.passNull() {
                return Failure(offset: cursor.at, reason: .notAnObject)
            }
            return cursor.unexpected(.map)
        }
    }
}
