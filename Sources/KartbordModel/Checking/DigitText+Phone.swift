extension DigitText {
    /// Whether a Swedish, Finnish or international telephone number stands in the text.
    var hasPhoneNumber: Bool {
        starts.contains { start in
            // What follows other digits after one space is a part of a longer number.
            if self[start - 1] == Self.space, self[start - 2].map(Self.isDigit) == true {
                return false
            }
            let run = run(from: start)
            return self[start - 1] == Self.plus ? isInternational(run) : isDomestic(run)
        }
    }

    /// Groups of digits with one sign between each two.
    private struct Run {
        var groups: [String] = []
        var signs: [UInt8] = []

        var digits: String { groups.joined() }
    }

    private func run(from start: Int) -> Run {
        var run = Run()
        var position = start
        while true {
            let length = digits(from: position)
            run.groups.append(
                String(decoding: bytes[position..<(position + length)], as: UTF8.self))
            position += length
            guard let sign = self[position], sign == Self.space || sign == Self.dash,
                digits(from: position + 1) > 0
            else { return run }
            run.signs.append(sign)
            position += 1
        }
    }

    private static let countryCodes = [
        "46", "358", "47", "45", "354", "298", "372", "371", "370", "44", "48", "49",
    ]

    private func isInternational(_ run: Run) -> Bool {
        let digits = run.digits
        return (9...15).contains(digits.count)
            && Self.countryCodes.contains { digits.hasPrefix($0) }
            && (run.groups.count == 1 || run.groups.dropFirst().contains { $0 != "000" })
    }

    private func isDomestic(_ run: Run) -> Bool {
        let digits = run.digits
        if digits.hasPrefix("00") {
            return (11...17).contains(digits.count)
                && Self.countryCodes.contains { digits.dropFirst(2).hasPrefix($0) }
        }
        guard digits.hasPrefix("0") else { return false }
        if run.groups.count == 1 || run.groups[0].count > 4 {
            return Self.isMobile(run.groups[0]) && (9...10).contains(run.groups[0].count)
        }
        guard run.groups[0].count >= 2, !run.groups[1].hasPrefix("0"), !isDate(run.groups) else {
            return false
        }
        // A dash stands after the area code only; in mobile numbers people use it everywhere.
        let isDashed = run.signs.dropFirst().contains(Self.dash)
        if isDashed, !Self.isMobile(run.groups[0]) { return false }
        return hasLengthOfNumber(run.groups)
    }

    /// Whether the first groups make a number, whatever stands after them.
    private func hasLengthOfNumber(_ groups: [String]) -> Bool {
        let shortest = groups[0].count == 4 ? 9 : 8
        var length = 0
        for group in groups {
            length += group.count
            if length >= shortest { return length <= 11 }
        }
        return false
    }

    private static func isMobile(_ digits: String) -> Bool {
        ["07", "04", "050"].contains { digits.hasPrefix($0) }
    }

    /// A day, a month and a year.
    private func isDate(_ groups: [String]) -> Bool {
        guard groups.map(\.count) == [2, 2, 4], let day = Int(groups[0]), let month = Int(groups[1])
        else { return false }
        return (1...31).contains(day) && (1...12).contains(month)
    }
}

extension DigitText {
    /// Whether an e-mail address stands in the text.
    var hasEmailAddress: Bool {
        bytes.indices.contains { position in
            guard bytes[position] == UInt8(ascii: "@"), goesOn(at: position - 1),
                goesOn(at: position + 1)
            else { return false }
            let host = bytes[(position + 1)...].prefix { byte in
                Self.isDigit(byte) || Self.isLetter(byte) || byte == Self.dash
                    || byte == UInt8(ascii: ".")
            }
            let labels = host.split(separator: UInt8(ascii: "."))
            guard labels.count >= 2, let top = labels.last else { return false }
            return top.count >= 2 && top.allSatisfy(Self.isLetter)
        }
    }
}
