extension JSONCursor {
    /// A number as it stands in the text.
    struct Number {
        /// The offsets of its characters.
        let range: Range<Int>
        /// The digits without the point, as far as they fit; nil when they do not.
        let digits: UInt64?
        /// The power of ten by which the digits are multiplied.
        let exponent: Int
        let isNegative: Bool
    }

    /// Reads the number that begins here.
    mutating func number() throws(Failure) -> Number {
        let start = at
        let isNegative = bytes[at] == 0x2D
        if isNegative { at += 1 }
        var digits: UInt64? = 0
        let whole = readDigits(into: &digits)
        guard whole == 1 || whole > 1 && bytes[at - whole] != 0x30 else {
            throw malformedNumber(start)
        }
        var exponent = 0
        if at < end, bytes[at] == 0x2E {
            at += 1
            let fraction = readDigits(into: &digits)
            guard fraction > 0 else { throw malformedNumber(start) }
            exponent = -fraction
        }
        if at < end, bytes[at] | 0x20 == 0x65 {
            at += 1
            let isBelow = at < end && bytes[at] == 0x2D
            if at < end, bytes[at] == 0x2B || bytes[at] == 0x2D { at += 1 }
            var power: UInt64? = 0
            guard readDigits(into: &power) > 0 else { throw malformedNumber(start) }
            let size = Int(min(power ?? 100_000, 100_000))
            exponent += isBelow ? -size : size
        }
        if at < end {
            switch bytes[at] {
            case 0x2C, 0x5D, 0x7D, 0x20, 0x0A, 0x0D, 0x09: break
            case 0x2B, 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
                throw malformedNumber(start)
            default: break
            }
        }
        return Number(
            range: start..<at, digits: digits, exponent: exponent, isNegative: isNegative)
    }

    /// The value nearest to a number; not finite when it is too large.
    func value(of number: Number) -> Double {
        // Both factors are exact, so that their product or quotient is rounded only once.
        if let digits = number.digits, digits < 1 << 53, abs(number.exponent) <= 22 {
            let power = Self.powersOfTen[abs(number.exponent)]
            let size = Double(digits)
            let value = number.exponent < 0 ? size / power : size * power
            return number.isNegative ? -value : value
        }
        return Double(text(of: number)) ?? .nan
    }

    /// The number as it was written.
    func text(of number: Number) -> String {
        String(
            decoding: UnsafeBufferPointer(
                start: bytes + number.range.lowerBound, count: number.range.count),
            as: UTF8.self)
    }

    private mutating func readDigits(into value: inout UInt64?) -> Int {
        let start = at
        while at < end, bytes[at] &- 0x30 <= 9 {
            if let known = value {
                let (tens, isTooMuch) = known.multipliedReportingOverflow(by: 10)
                let (sum, isStillTooMuch) = tens.addingReportingOverflow(UInt64(bytes[at] - 0x30))
                value = isTooMuch || isStillTooMuch ? nil : sum
            }
            at += 1
        }
        return at - start
    }

    private func malformedNumber(_ start: Int) -> Failure {
        if at >= end { return Failure(offset: end, reason: .truncated) }
        return Failure(offset: start, reason: .malformedNumber(wordText(from: start)))
    }

    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ]
}
