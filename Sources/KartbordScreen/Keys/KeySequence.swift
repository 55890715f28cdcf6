/// A finished escape sequence: `ESC [` or `ESC O`, parameters, a final byte.
struct KeySequence {
    /// The parameters as they came.
    let parameters: [UInt8]
    /// The byte that ended the sequence.
    let final: UInt8
    /// Whether it began with `ESC O`.
    let isSingle: Bool
    /// The parameters as numbers; an empty one is nil, and of parts divided by `:` the first two stay.
    let numbers: [[Int?]]

    init(_ parameters: [UInt8], final: UInt8, isSingle: Bool) {
        self.parameters = parameters
        self.final = final
        self.isSingle = isSingle
        let digits = parameters.drop { !KeySequence.isDigit($0) && $0 != UInt8(ascii: ";") }
        numbers = digits.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
            $0.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map {
                Int(String(decoding: $0, as: UTF8.self)).flatMap { $0 < 1 << 30 ? $0 : nil }
            }
        }
    }

    /// All bytes, as the description of a terminal writes them.
    var bytes: [UInt8] { [0x1B, UInt8(ascii: isSingle ? "O" : "[")] + parameters + [final] }

    /// The byte before the parameters that sets private sequences apart.
    var mark: UInt8? { parameters.first { (0x3C...0x3F).contains($0) } }

    /// A parameter as a number.
    func number(_ place: Int) -> Int? {
        numbers.indices.contains(place) ? numbers[place].first ?? nil : nil
    }

    /// What xterm's number for the held keys, at this place, says: one and a bit a key.
    func modifiers(at place: Int) -> Key.Modifiers {
        guard let number = number(place), number > 1 else { return [] }
        let bits = UInt8(truncatingIfNeeded: number - 1)
        // The bit of Meta counts as Alt.
        return Key.Modifiers(rawValue: bits & 7 | (bits & 8) >> 2)
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
