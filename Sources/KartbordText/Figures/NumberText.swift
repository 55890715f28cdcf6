/// Numbers as people read and type them.
public enum NumberText {
    /// A feeling with its sign: −2, 0, +1.
    public static func signed(_ value: Int) -> String {
        value > 0 ? "+\(value)" : value < 0 ? "−\(-value)" : "0"
    }

    /// The number with at most so many decimals, in threes from 10 000: 14 000, in English 14,000.
    public static func show(_ number: Double, decimals: Int?, _ language: Language) -> String {
        let text = plain(number, decimals: decimals)
        guard !text.contains("e") else { return text }
        let isNegative = text.hasPrefix("-")
        let parts = text.drop { $0 == "-" }.split(separator: ".", maxSplits: 1)
        let whole = parts.first.map(String.init) ?? "0"
        let grouped = whole.count < 5 ? whole : inThrees(whole, language)
        let fraction = parts.count > 1 ? point(language) + parts[1] : ""
        return (isNegative ? "−" : "") + grouped + fraction
    }

    /// The number as it is put into a field: 2,5 · 14000.
    public static func editable(_ number: Double, _ language: Language) -> String {
        String(plain(number, decimals: nil).map { $0 == "." ? Character(point(language)) : $0 })
    }

    /// The number that was typed: with a decimal comma or point, spaces, a percent sign.
    ///
    ///     NumberText.parse("14 000", .sv)  // 14000
    ///     NumberText.parse("2,5 %", .sv)  // 2.5
    ///     NumberText.parse("14,000", .en)  // 14000
    public static func parse(_ typed: String, _ language: Language) -> Double? {
        var text = ""
        for character in typed where !character.isWhitespace {
            switch character {
            case "−", "–": text.append("-")
            default: text.append(contentsOf: character.lowercased())
            }
        }
        if text.hasSuffix("%") { text.removeLast() }
        guard text.utf8.allSatisfy({ isPart($0) }), text.utf8.contains(where: isDigit) else {
            return nil
        }
        return withPoint(text, language).flatMap { Double($0) }.flatMap { $0.isFinite ? $0 : nil }
    }

    /// The text with a point for the decimal sign and nothing between thousands; nil when the signs
    /// make no sense.
    private static func withPoint(_ text: String, _ language: Language) -> String? {
        let signs = text.filter { $0 == "," || $0 == "." }
        guard let last = signs.last else { return text }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        let isGrouped = parts.dropFirst().allSatisfy { $0.count == 3 } && parts[0].count <= 3
        if signs.count > 1, signs.allSatisfy({ $0 == last }) {
            return isGrouped ? parts.joined() : nil
        }
        if signs.count == 1, last == ",", language == .en, isGrouped, parts[0] != "0" {
            return parts.joined()
        }
        let whole = parts.dropLast()
        guard signs.dropLast().allSatisfy({ $0 != last }),
            whole.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return whole.joined() + "." + (parts.last ?? "")
    }

    /// The shortest digits that mean the number, without zeros at the end.
    private static func plain(_ number: Double, decimals: Int?) -> String {
        var rounded = number
        if let decimals, abs(number) < 1e15 {
            let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
            rounded = (number * scale).rounded() / scale
        }
        if let whole = Int(exactly: rounded), abs(rounded) < 1e15 { return "\(whole)" }
        return "\(rounded)"
    }

    private static func inThrees(_ digits: String, _ language: Language) -> String {
        let digits = Array(digits)
        var grouped = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 {
                grouped += language == .en ? "," : "\u{A0}"
            }
            grouped.append(digit)
        }
        return grouped
    }

    private static func point(_ language: Language) -> String { language == .en ? "." : "," }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        isDigit(byte) || [0x2B, 0x2C, 0x2D, 0x2E, 0x65].contains(byte)
    }
}
