extension DigitText {
    /// Whether a Swedish personnummer or a Finnish henkilötunnus stands in the text.
    var hasIdentityNumber: Bool {
        starts.contains { isSwedishIdentity(at: $0) || isFinnishIdentity(at: $0) }
    }

    /// `YYMMDD-NNNN` or `YYYYMMDD-NNNN`, the dash a plus from the hundredth birthday on.
    ///
    /// The form with a dash is clear in itself; without one the check digit must be right too.
    private func isSwedishIdentity(at start: Int) -> Bool {
        let length = digits(from: start)
        if length == 6 || length == 8 {
            guard let sign = self[start + length] else { return false }
            let rest = start + length + 1
            guard digits(from: rest) == 4, !goesOn(at: rest + 4) else { return false }
            let short = start + length - 6
            guard isSwedishDate(short), isCentury(start, length - 6) else { return false }
            if sign == Self.dash || sign == Self.plus { return true }
            return sign == Self.space && hasSwedishCheckDigit(short, rest)
        }
        guard length == 10 || length == 12, !goesOn(at: start + length) else { return false }
        let short = start + length - 10
        return isSwedishDate(short) && isCentury(start, length - 10)
            && hasSwedishCheckDigit(short, short + 6)
    }

    private func isCentury(_ start: Int, _ length: Int) -> Bool {
        length == 0 || (18...20).contains(number(start, 2))
    }

    /// Month and day; the day is raised by 60 in a coordination number.
    private func isSwedishDate(_ start: Int) -> Bool {
        let day = number(start + 4, 2)
        return (1...12).contains(number(start + 2, 2))
            && ((1...31).contains(day) || (61...91).contains(day))
    }

    /// The rule of Luhn over six and four digits.
    private func hasSwedishCheckDigit(_ date: Int, _ rest: Int) -> Bool {
        let digits = (bytes[date..<(date + 6)] + bytes[rest..<(rest + 4)]).map { Int($0 & 0x0F) }
        let sum = digits.enumerated().reduce(0) { sum, digit in
            let product = digit.element * (digit.offset % 2 == 0 ? 2 : 1)
            return sum + product / 10 + product % 10
        }
        return sum % 10 == 0
    }

    private static let checkCharacters = Set("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)
    /// The signs of the century, those of the reform of 2023 with them.
    private static let centurySigns = Set("+-ABCDEFUVWXY".utf8)

    /// `DDMMYY`, the sign of the century, three digits and the check character.
    private func isFinnishIdentity(at start: Int) -> Bool {
        guard digits(from: start) == 6, let sign = self[start + 6],
            Self.centurySigns.contains(Self.capital(sign)), digits(from: start + 7) >= 3,
            let check = self[start + 10], Self.checkCharacters.contains(Self.capital(check)),
            !goesOn(at: start + 11)
        else { return false }
        return (1...31).contains(number(start, 2)) && (1...12).contains(number(start + 2, 2))
    }

    private static func capital(_ byte: UInt8) -> UInt8 {
        (0x61...0x7A).contains(byte) ? byte - 0x20 : byte
    }
}
