/// A text as bytes, with all dashes and spaces made plain, for finding numbers in it.
struct DigitText {
    /// The bytes; what is not ASCII is kept as it was.
    let bytes: [UInt8]

    init(_ text: String) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x2010...0x2015, 0x2212: bytes.append(Self.dash)
            case 0xA0, 0x2000...0x200A, 0x202F: bytes.append(Self.space)
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
            }
        }
        self.bytes = bytes
    }

    static let dash = UInt8(ascii: "-")
    static let plus = UInt8(ascii: "+")
    static let space = UInt8(ascii: " ")

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }

    /// The byte at a position; nil outside the text.
    subscript(position: Int) -> UInt8? {
        bytes.indices.contains(position) ? bytes[position] : nil
    }

    /// Whether a word or a number goes on at the position.
    func goesOn(at position: Int) -> Bool {
        self[position].map { Self.isDigit($0) || Self.isLetter($0) } ?? false
    }

    /// How many digits stand from the position on.
    func digits(from position: Int) -> Int {
        bytes[min(position, bytes.count)...].prefix { Self.isDigit($0) }.count
    }

    /// The number that the digits make.
    func number(_ position: Int, _ length: Int) -> Int {
        bytes[position..<(position + length)].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }

    /// Where digits begin that are not the rest of a word or of another number.
    var starts: [Int] {
        bytes.indices.filter { position in
            guard Self.isDigit(bytes[position]), !goesOn(at: position - 1) else { return false }
            guard let before = self[position - 1], before == Self.dash || before == Self.plus
            else { return true }
            return !goesOn(at: position - 2)
        }
    }
}
