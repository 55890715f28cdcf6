/// What bytes may follow each other in UTF-8.
enum UTF8Form {
    /// Whether a byte may follow the beginning of a scalar.
    static func continues(_ beginning: [UInt8], with byte: UInt8) -> Bool {
        guard beginning.count == 1 else { return (0x80...0xBF).contains(byte) }
        return switch beginning[0] {
        case 0xE0: (0xA0...0xBF).contains(byte)
        case 0xED: (0x80...0x9F).contains(byte)
        case 0xF0: (0x90...0xBF).contains(byte)
        case 0xF4: (0x80...0x8F).contains(byte)
        default: (0x80...0xBF).contains(byte)
        }
    }

    /// The bytes without a scalar that was cut off at the end.
    static func withoutTornEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let tail = bytes.suffix(4)
        guard let lead = tail.lastIndex(where: { !(0x80...0xBF).contains($0) }), bytes[lead] >= 0xC0
        else { return bytes }
        let length = bytes[lead] >= 0xF0 ? 4 : bytes[lead] >= 0xE0 ? 3 : 2
        return tail.endIndex - lead < length ? bytes[..<lead] : bytes
    }
}

/// The lines of pasted text, which terminals end with a carriage return.
enum PastedLines {
    /// The same bytes with a newline at each end of a line.
    static func joined(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var lines: [UInt8] = []
        lines.reserveCapacity(bytes.count)
        var afterReturn = false
        for byte in bytes {
            if byte == 0x0D || (byte == 0x0A && !afterReturn) {
                lines.append(0x0A)
            } else if byte != 0x0A {
                lines.append(byte)
            }
            afterReturn = byte == 0x0D
        }
        return lines
    }
}
