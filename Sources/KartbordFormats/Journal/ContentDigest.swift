/// A text's length and a checksum of it, by which the same text is known again.
///
/// Meant against accidents: a disk that lost something, a file that somebody has saved. Whoever
/// wants two texts with one digest can make them.
public struct ContentDigest: Sendable, Hashable {
    /// How many bytes the text has.
    public let count: Int
    /// The checksum.
    public let sum: UInt64

    /// The digest of a text.
    public init(_ bytes: [UInt8]) {
        count = bytes.count
        sum = bytes.withUnsafeBytes { Self.sum(of: $0) }
    }

    /// Reads a digest as it is written; nil when it is none.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let count = Int(parts[0]), count >= 0, parts[1].utf8.count == 16,
            let sum = UInt64(parts[1], radix: 16)
        else { return nil }
        self.count = count
        self.sum = sum
    }

    /// Eight bytes at a time, each mixed into all that follow.
    static func sum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
        var sum = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
        var offset = 0
        while offset + 8 <= bytes.count {
            let word = UInt64(
                littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            sum = mixed(sum ^ word)
            offset += 8
        }
        var last: UInt64 = 0
        for byte in bytes[offset...].reversed() { last = last << 8 | UInt64(byte) }
        return mixed(mixed(sum ^ last))
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = value &* 0xBF58_476D_1CE4_E5B9
        return product ^ (product >> 32)
    }
}

extension ContentDigest: CustomStringConvertible {
    /// The length, a hyphen and the checksum in sixteen digits.
    public var description: String {
        let digits = String(sum, radix: 16)
        return "\(count)-" + String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
